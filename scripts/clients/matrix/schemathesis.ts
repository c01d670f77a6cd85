import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundlePath, root } from '../../cli/paths.ts'
import { readBundle } from '../../description/bundle.ts'
import { toolsFolder } from '../generators.ts'
import { onPath } from './run.ts'
import { sh } from './rows.ts'

// Hypothesis generates the data, so its version is fixed as well.
const packages = ['schemathesis==4.32.5', 'hypothesis==6.170.17']
// The mock has no state and accepts every token, so the checks on deleted resources and on credentials are left out.
const checks =
  'not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance,positive_data_acceptance'
// One worker and a seed, so that every run sends the same requests.
const options = ['--mode', 'positive', '--phases', 'examples,coverage,fuzzing', '--checks', checks]
options.push('--max-examples', '20', '--seed', '1', '--workers', '1', '--generation-database', 'none')
// A failing case is printed as a curl command, whose token must not be masked.
options.push('--header', 'X-Auth-Token: token', '--output-sanitize', 'false', '--no-color')

const work = `${root}dist/clients-test/schemathesis/`

/** Installs the packages, unless they are there already. Returns the path of the program. */
async function install(): Promise<string> {
  const venv = `${toolsFolder}${packages.join('-')}/`
  const mark = `${venv}installed`
  if (!existsSync(mark)) {
    await sh('python3', ['-m', 'venv', '--clear', venv], { cwd: toolsFolder })
    await sh(`${venv}bin/pip`, ['install', '--quiet', '--disable-pip-version-check', ...packages], { cwd: venv })
    await writeFile(mark, '')
  }
  return `${venv}bin/schemathesis`
}

/** Writes the description for Schemathesis. Returns the path of the file. */
async function writeDescription(): Promise<string> {
  const description = readBundle()
  const path = `${work}openapi.json`
  await writeFile(path, JSON.stringify(description))
  return path
}

/**
 * Sends valid requests that Schemathesis generates to a mock, for every operation, and checks the responses. Prints the
 * outcome. Nothing is sent if an earlier run passed and nothing has changed since, unless `fresh` is set.
 */
export async function testWithSchemathesis(mockUrl: string, fresh: boolean): Promise<'passed' | 'failed' | 'skipped'> {
  if (!onPath('python3')) {
    console.log(`${process.env.CI ? 'FAILED' : 'skipped'} schemathesis: python3 not on the PATH`)
    return process.env.CI ? 'failed' : 'skipped'
  }
  const hash = createHash('sha256')
  for (const path of [bundlePath, fileURLToPath(import.meta.url)]) hash.update(readFileSync(path))
  const print = hash.digest('hex')
  const cache = `${work}passed`
  if (!fresh && existsSync(cache) && (await readFile(cache, 'utf8')) === print) {
    console.log('schemathesis (cached)')
    return 'passed'
  }
  const started = performance.now()
  await mkdir(work, { recursive: true })
  try {
    const args = ['run', await writeDescription(), '--url', mockUrl, ...options]
    const printed = await sh(await install(), args, { cwd: work })
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    console.log(`schemathesis (${seconds} s): ${/\d+ generated/.exec(printed)![0]}`)
    await writeFile(cache, print)
    return 'passed'
  } catch (error) {
    console.log(`FAILED schemathesis: ${(error as Error).message}`)
    return 'failed'
  }
}
