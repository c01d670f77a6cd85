import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { calls } from '../test/clients/calls.ts'
import { judge, key, token, type Report, type Verdict } from '../test/clients/judge.ts'
import { startRecorder } from '../test/clients/recorder.ts'
import { lineOf, rows, withMatrix } from '../test/clients/matrix.ts'
import { sh, type Row, type Workshop } from '../test/clients/rows.ts'
import { languages } from './lib/clients/languages.ts'
import { toolsFolder } from './lib/clients/tools.ts'
import { generate } from './lib/generate.ts'
import { startMock } from './lib/mock.ts'
import { bundlePath, flags, main, root, UserError } from './lib/project.ts'

/** What a row came to: a verdict by column; no verdict where a column does not apply or was not reached. */
type Result = Record<string, Verdict>

const works = `${root}dist/clients-test/`
const files = { '3.1': bundlePath, '3.0': `${root}generated/openapi-3.0.yaml` }

const onPath = (program: string) =>
  process.env.PATH!.split(delimiter).some((folder) => existsSync(`${folder}/${program}`))

/** A hash of all that can change the result of a row. */
function fingerprint(row: Row): string {
  const hash = createHash('sha256').update(`${row.id} ${row.version}`)
  const read = (path: string) => {
    for (const entry of readdirSync(root + path, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) hash.update(readFileSync(`${entry.parentPath}/${entry.name}`))
  }
  hash.update(readFileSync(files[row.reads]))
  // Our own client is written in TypeScript, and its signer is used by all drivers in it.
  const sources = row.language === 'typescript' ? 'src/client' : `src/languages/${row.language}`
  // Kotlin is called by the driver of Java.
  const drivers = ['kotlin', 'java'].includes(row.language) ? ['java', 'kotlin'] : [row.language]
  for (const path of [...drivers.map((name) => `test/clients/${name}`), sources, `scripts/lib/clients/${row.language}`])
    if (existsSync(root + path)) read(path)
  for (const file of ['tools', row.language])
    if (existsSync(`${root}scripts/lib/clients/${file}.ts`))
      hash.update(readFileSync(`${root}scripts/lib/clients/${file}.ts`))
  for (const file of ['calls', 'judge', 'recorder', 'rows', ...drivers])
    hash.update(readFileSync(`${root}test/clients/${file}.ts`))
  return hash.digest('hex')
}

async function test(row: Row, mockUrl: string): Promise<Result> {
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
      const { answers, errors, signed } = recorder.urls
      const printed = await row
        .drive(at, {
          KOOMAP_CALLS: `${works}calls.json`,
          KOOMAP_ANSWERS: answers,
          KOOMAP_ERRORS: errors,
          KOOMAP_SIGNED: signed,
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
  if (row.first)
    await step('first', async () => {
      const printed = await sh('sh', ['-c', languages[row.language]!.next], {
        cwd: at.folder,
        env: { KOOMAP_URL: mockUrl, CARGO_TARGET_DIR: `${at.tools}target` },
      })
      return printed.includes('测试') ? undefined : `The program of the README prints no workspace:\n${printed}`
    })
  return result
}

main(async () => {
  const usage = 'npm run test:clients [-- LANGUAGE|ROW... --fresh]'
  const { values, positionals } = flags(usage, { fresh: { type: 'boolean', default: false } }, 0, 100)
  for (const name of positionals)
    if (!rows.some((row) => [row.id, row.language].includes(name)))
      throw new UserError(
        `There is no language or row "${name}".\nUsage: ${usage}\nRows: ${rows.map((r) => r.id).join(', ')}`,
      )
  const chosen = rows.filter(
    (r) => positionals.length === 0 || positionals.some((name) => [r.id, r.language].includes(name)),
  )

  await generate()
  await mkdir(works, { recursive: true })
  await writeFile(`${works}calls.json`, JSON.stringify(calls))
  const mock = await startMock(0)
  const results = new Map<Row, Result>()
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const queue = [...chosen]
  const worker = async () => {
    for (let row = queue.shift(); row; row = queue.shift()) {
      const missing = row.needs.filter((program) => !onPath(program))
      if (missing.length > 0) {
        const must = process.env.CI && positionals.length > 0
        counts[must ? 'failed' : 'skipped']++
        console.log(`${must ? 'FAILED' : 'skipped'} ${row.id}: ${missing.join(', ')} not on the PATH`)
        continue
      }
      const cache = `${works}${row.id}/result.json`
      const print = fingerprint(row)
      const kept = !values.fresh && existsSync(cache) ? JSON.parse(await readFile(cache, 'utf8')) : undefined
      const started = performance.now()
      const result: Result = kept?.print === print ? kept.result : await test(row, mock.url)
      results.set(row, result)
      await writeFile(cache, JSON.stringify({ print, result }, undefined, 2))
      const seconds = kept?.print === print ? 'cached' : `${((performance.now() - started) / 1000).toFixed(0)} s`
      console.log(`${row.id} (${seconds})`)
      for (const [name, { good, of, wrong }] of Object.entries(result)) {
        const gap = row.gaps.find((g) => g.in.includes(name))
        const right = gap ? good < of : good === of
        counts[right ? 'passed' : 'failed']++
        if (right && !gap) continue
        console.log(`  ${right ? 'known ' : 'FAILED'} ${name} ${good}/${of}${gap ? `: ${gap.because}` : ''}`)
        if (gap && !right) console.log(`         It works now: take the gap out of test/clients/${row.language}.ts.`)
        if (!gap) for (const line of wrong.slice(0, 5)) console.log(`         ${line.slice(0, 1500)}`)
      }
    }
  }
  await Promise.all([worker(), worker()])
  await mock.close()
  const path = `${root}README.md`
  const readme = await readFile(path, 'utf8')
  const lines = new Map([...results].map(([row, result]) => [row, lineOf(row, result)]))
  const written = await format(withMatrix(readme, lines), { ...(await resolveConfig(path)), filepath: path })
  if (written !== readme && process.env.CI) {
    counts.failed++
    console.log('FAILED The matrix in README.md is not that of this run. Run `npm run test:clients` and commit it.')
    console.log([...lines.values()].join('\n'))
  } else await writeFile(path, written)
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  process.exitCode = counts.failed > 0 ? 1 : 0
})
