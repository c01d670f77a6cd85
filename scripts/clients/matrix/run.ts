import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter } from 'node:path'
import { startSandbox } from '../../../src/sandbox/sandbox.ts'
import { bundlePath, root } from '../../cli/paths.ts'
import { toolsFolder } from '../generators.ts'
import { languages } from '../languages.ts'
import { calls } from './calls.ts'
import { judge, key, token, type Report, type Verdict } from './judge.ts'
import { startRecorder } from './recorder.ts'
import { sh, type Row, type Workshop } from './rows.ts'
import { runSamples } from './samples.ts'

/** The verdicts on a row, by column. A column that does not apply or was not reached has none. */
export type Result = Record<string, Verdict>

const works = `${root}dist/clients-test/`
const files = { '3.1': bundlePath, '3.0': `${root}generated/openapi-3.0.yaml` }

export const onPath = (program: string) =>
  process.env.PATH!.split(delimiter).some((folder) => existsSync(`${folder}/${program}`))

/** A hash of everything that can change the result of a row. */
function fingerprint(row: Row): string {
  const hash = createHash('sha256').update(`${row.id} ${row.version}`)
  const read = (path: string) => {
    if (path.endsWith('.ts')) hash.update(readFileSync(root + path))
    else
      for (const entry of readdirSync(root + path, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) hash.update(readFileSync(`${entry.parentPath}/${entry.name}`))
  }
  hash.update(readFileSync(files[row.reads]))
  // Our own client is in TypeScript, and every TypeScript driver uses its signer.
  const sources = row.language === 'typescript' ? 'src/client' : `src/languages/${row.language}`
  // The driver in Java also calls the Kotlin client.
  const drivers = ['kotlin', 'java'].includes(row.language) ? ['java', 'kotlin'] : [row.language]
  const matrix = 'scripts/clients/matrix'
  for (const path of [...drivers.map((name) => `${matrix}/${name}`), sources, `scripts/clients/${row.language}`])
    if (existsSync(root + path)) read(path)
  if (row.first)
    for (const path of ['scripts/samples', 'src/sandbox', 'src/server', 'src/description', `${matrix}/samples.ts`])
      read(path)
  for (const file of ['generators', 'folder', 'corrections', row.language])
    if (existsSync(`${root}scripts/clients/${file}.ts`)) hash.update(readFileSync(`${root}scripts/clients/${file}.ts`))
  for (const file of ['calls', 'judge', 'recorder', 'rows', ...drivers])
    hash.update(readFileSync(`${root}${matrix}/${file}.ts`))
  return hash.digest('hex')
}

/** Generates, compiles and calls the client of a row. */
async function tryRow(row: Row, mockUrl: string): Promise<Result> {
  const at: Workshop = {
    folder: `${works}${row.id}/client/`,
    description: files[row.reads],
    tools: `${toolsFolder}${row.id}/`,
  }
  const result: Result = {}
  const step = async (name: string, run: () => Promise<string | void>): Promise<boolean> => {
    const wrong = await run().catch((error: Error) => error.message)
    result[name] = { good: wrong ? 0 : 1, of: 1, wrong: wrong ? [wrong] : [] }
    return !wrong
  }
  await rm(at.folder, { recursive: true, force: true })
  await mkdir(at.folder, { recursive: true })
  await mkdir(at.tools, { recursive: true })
  if (!(await step('generates', async () => (await row.install?.(at), row.generate(at))))) return result
  const { compile } = row
  if (!compile) return result
  await step('compiles', () => compile.run(at))
  if (row.drive) {
    const recorder = await startRecorder(mockUrl)
    try {
      const { answers, errors, signed, paths } = recorder.urls
      const printed = await row
        .drive(at, {
          KOOMAP_CALLS: `${works}calls.json`,
          KOOMAP_ANSWERS: answers,
          KOOMAP_ERRORS: errors,
          KOOMAP_SIGNED: signed,
          KOOMAP_PATHS: paths,
          KOOMAP_TOKEN: token,
          KOOMAP_AK: key.ak,
          KOOMAP_SK: key.sk,
        })
        .catch((error: Error) => {
          console.error(`${row.id}: the driver failed.\n${error.message}`)
          return ''
        })
      const lines = printed.split('\n').filter((line) => line.startsWith('{'))
      Object.assign(
        result,
        await judge(
          calls,
          recorder.exchanges,
          lines.map((line) => JSON.parse(line) as Report),
        ),
      )
    } finally {
      await recorder.close()
    }
  }
  // At the end, as it may build the client in another way than the driver needs.
  if (row.first) await step('first', () => runFirst(row, at))
  if (row.samples)
    result.samples = await runSamples(row, at).catch((error: Error) => ({ good: 0, of: 1, wrong: [error.message] }))
  return result
}

/** Runs the program of the README as described there, twice: at first, it creates a workspace, and then it is refused. */
async function runFirst(row: Row, at: Workshop): Promise<string | undefined> {
  const sandbox = await startSandbox({ seed: 1 })
  try {
    const env = { KOOMAP_URL: sandbox.url, CARGO_TARGET_DIR: `${at.tools}target` }
    for (const [time, status] of [
      ['first', 200],
      ['second', 409],
    ] as const) {
      const printed = await sh('sh', ['-c', languages[row.language]!.next], { cwd: at.folder, env })
      const { status: got } = sandbox.requests
        .filter((request) => request.operationId === 'createCommonWorkspace')
        .at(-1)!
      if (got !== status) return `The ${time} run ended with status ${got}, not ${status}:\n${printed}`
      if (!printed.includes('测试空间')) return `The ${time} run did not list the workspace:\n${printed}`
    }
  } finally {
    await sandbox.close()
  }
}

/** Writes what all drivers read. */
export async function prepare(): Promise<void> {
  await mkdir(works, { recursive: true })
  await writeFile(`${works}calls.json`, JSON.stringify(calls))
}

/** The result of a row: from an earlier run if nothing has changed since, unless `fresh` is set. */
export async function resultOf(row: Row, mockUrl: string, fresh: boolean): Promise<{ result: Result; time: string }> {
  const cache = `${works}${row.id}/result.json`
  const print = fingerprint(row)
  const kept = !fresh && existsSync(cache) ? JSON.parse(await readFile(cache, 'utf8')) : undefined
  if (kept?.print === print) return { result: kept.result, time: 'cached' }
  const started = performance.now()
  const result = await tryRow(row, mockUrl)
  await writeFile(cache, JSON.stringify({ print, result }, undefined, 2))
  return { result, time: `${((performance.now() - started) / 1000).toFixed(0)} s` }
}
