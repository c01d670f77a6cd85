import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { root, run, tool, UserError } from './project.ts'

const cachePath = `${root}dist/.generated`
/** The one file that the test run writes, because its figures are the run's own. */
const writtenByTests = 'coverage.md'
const source = `${root}openapi/openapi.yaml`
const inputs = ['openapi', 'scripts/lib', 'scripts/lint-rules.js', 'redocly.yaml', 'package-lock.json']

export interface Generated {
  /** Paths of the files that were stale, relative to the project. */
  stale: string[]
  /** How long it took, in milliseconds. */
  ms: number
}

/**
 * Makes everything in `generated/` from `openapi/`, or with `check` only says what is stale.
 * Lints first; a broken description is a `UserError` with the linter's report, and leaves `generated/` as it was.
 */
export async function generate({ check = false } = {}): Promise<Generated> {
  const started = performance.now()
  const done = (stale: string[]): Generated => ({ stale, ms: performance.now() - started })

  const made = await hashFiles(inputs)
  const fingerprint = async () => `${made} ${await hashFiles(['generated'])}`
  if (existsSync(cachePath) && (await readFile(cachePath, 'utf8')) === (await fingerprint())) return done([])

  const outputs = await make()
  const stale = []
  for (const [path, text] of outputs)
    if (!existsSync(root + path) || (await readFile(root + path, 'utf8')) !== text) stale.push(path)
  const expected = new Set(outputs.keys())
  for (const name of existsSync(`${root}generated`) ? await readdir(`${root}generated`) : [])
    if (!expected.has(`generated/${name}`) && name !== writtenByTests) stale.push(`generated/${name}`)
  if (check && stale.length > 0) return done(stale)

  for (const path of stale) {
    const text = outputs.get(path)
    if (text === undefined) await rm(root + path)
    else await replaceFile(root + path, text)
  }
  await replaceFile(cachePath, await fingerprint())
  return done(stale)
}

/** Writes a file so that no reader ever sees half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(path.slice(0, path.lastIndexOf('/')), { recursive: true })
  const aside = `${path}.${process.pid}.tmp`
  await writeFile(aside, text)
  await rename(aside, path)
}

async function hashFiles(paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  const add = async (path: string): Promise<void> => {
    const entries = await readdir(root + path, { withFileTypes: true }).catch(() => undefined)
    if (entries) {
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) await add(`${path}/${entry.name}`)
    } else if (existsSync(root + path)) {
      hash.update(`${path}\0`).update(await readFile(root + path))
    }
  }
  for (const path of paths) await add(path)
  return hash.digest('hex')
}

/** Makes all texts, without writing any. Linting goes on beside all else. */
async function make(): Promise<Map<string, string>> {
  const [lint, texts] = await Promise.all([
    run([tool('redocly'), 'lint', source, '--format=codeframe']),
    import('./outputs.ts').then(({ outputs }) => outputs(source)).catch((error: Error) => error),
  ])
  if (lint.code !== 0)
    throw new UserError(
      `${withoutBanner(lint.output)}\nThe description in openapi/ is broken; generated/ is unchanged.`,
    )
  if (!(texts instanceof Map)) throw texts
  return texts
}

/** Drops Redocly's notice about old Node versions, which hides what matters. */
function withoutBanner(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/[║╔╚]/.test(line))
    .join('\n')
    .trim()
}
