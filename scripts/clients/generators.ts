import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { operationTable } from '../../generated/operations.ts'
import { UserError } from '../cli/flags.ts'
import { run, tool } from '../cli/processes.ts'

/** Where third-party generators are installed, shared by all checkouts of the project. */
export const toolsFolder = `${process.env.XDG_CACHE_HOME ?? `${homedir()}/.cache`}/koomap-openapi/`

/** The lists with `offset` and `limit` in the query, in the format of Redocly's configuration. */
const pagination: Record<string, object> = {}
for (const [id, row] of Object.entries(operationTable))
  if ('paging' in row && row.paging.in === 'query')
    pagination[id] = { style: 'offset', offsetParam: 'offset', limitParam: 'limit', items: `/${row.paging.items}` }

/**
 * Runs `redocly generate-client`, whose output file must end in `.ts` for any language. With `iterators`, lists get
 * methods that iterate over all pages.
 */
export async function redocly(
  generator: string,
  file: string,
  options: string[] = [],
  iterators = false,
): Promise<void> {
  // `redocly` takes a path for a pattern, so it must not contain the path of the project.
  const args = ['generate-client', 'generated/openapi.yaml', '--generator', generator, '-o', file, ...options]
  const config = `${dirname(file)}/redocly.yaml`
  if (iterators) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(config, JSON.stringify({ telemetry: 'off', client: { pagination: { operations: pagination } } }))
    args.push('--config', config)
  }
  const { code, output } = await run([tool('redocly'), ...args])
  if (code !== 0) throw new UserError(`redocly generate-client failed for ${generator}:\n${output}`)
  await rm(config, { force: true })
}

export const openapiGeneratorVersion = '7.25.0'

/** Runs OpenAPI Generator, a Java program that Maven downloads on first use. */
export async function openapiGenerator(args: string[]): Promise<string> {
  const jar = `${toolsFolder}openapi-generator-cli-${openapiGeneratorVersion}.jar`
  if (!existsSync(jar))
    await program('mvn', [
      '--batch-mode',
      '--quiet',
      'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
      `-Dartifact=org.openapitools:openapi-generator-cli:${openapiGeneratorVersion}`,
      `-DoutputDirectory=${toolsFolder}`,
    ])
  return program('java', ['-jar', jar, ...args])
}

/** Runs a program and returns its output. If the program fails, the error contains the output. */
async function program(command: string, args: string[]): Promise<string> {
  await mkdir(toolsFolder, { recursive: true })
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, { cwd: toolsFolder, maxBuffer: 1 << 26 })
    return stdout + stderr
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string }
    if (code === 'ENOENT') throw new UserError(`${command} is not on the PATH. Install it and try again.`)
    throw new UserError(`${command} ${args.join(' ')}\nfailed:\n${stdout}${stderr}`)
  }
}
