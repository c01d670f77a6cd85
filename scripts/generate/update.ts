import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { filesIn, hashFiles, replaceFile } from '../cli/files.ts'
import { dist, root } from '../cli/paths.ts'
import { run, tool } from '../cli/processes.ts'
import { UserError } from '../cli/flags.ts'

const cachePath = `${dist}.generated`
const source = 'openapi/openapi.yaml'
const sandboxSource = 'openapi/sandbox/sandbox.yaml'
const inputs = [
  'openapi',
  'src/description',
  'scripts/description',
  'scripts/generate',
  'scripts/lint',
  'scripts/samples',
  'scripts/translations',
  'redocly.yaml',
  'package-lock.json',
]

export interface Generated {
  /** Paths of the files that were stale, relative to the project. */
  stale: string[]
  /** Duration in milliseconds. */
  ms: number
}

/**
 * Updates `generated/` from `openapi/`, or, with `check`, only reports which files are stale. If the description is
 * invalid, throws a `UserError` with the linter's report, and leaves `generated/` unchanged.
 */
export async function generate({ check = false } = {}): Promise<Generated> {
  const started = performance.now()
  const done = (stale: string[]): Generated => ({ stale, ms: performance.now() - started })

  const made = await hashFiles(inputs)
  const fingerprint = async () => `${made} ${await hashFiles(['generated'])}`
  if (existsSync(cachePath) && (await readFile(cachePath, 'utf8')) === (await fingerprint())) return done([])

  const outputs = await lintAndRender()
  const stale = []
  for (const [path, text] of outputs)
    if (!existsSync(root + path) || (await readFile(root + path, 'utf8')) !== text) stale.push(path)
  const expected = new Set(outputs.keys())
  for (const path of await filesIn('generated')) if (!expected.has(path)) stale.push(path)
  if (check && stale.length > 0) return done(stale)

  for (const path of stale) {
    const text = outputs.get(path)
    if (text === undefined) await rm(root + path, { force: true })
    else await replaceFile(root + path, text)
  }
  await replaceFile(cachePath, await fingerprint())
  return done(stale)
}

/** Lints the descriptions and renders all files at the same time, without writing them. */
async function lintAndRender(): Promise<Map<string, string>> {
  const [lint, texts] = await Promise.all([
    // `redocly` takes paths for patterns, so they must not contain the path of the project.
    run([tool('redocly'), 'lint', source, sandboxSource, '--format=codeframe']),
    import('./render.ts').then(renderFiles).catch((error: Error) => error),
  ])
  if (lint.code !== 0)
    throw new UserError(
      `${withoutBanner(lint.output)}\nThe description in openapi/ is invalid. Fix the problems above. generated/ is unchanged.`,
    )
  if (!(texts instanceof Map)) throw texts
  return texts
}

const renderFiles = async ({ renderAll, renderSandbox }: typeof import('./render.ts')) =>
  new Map([...(await renderAll(root + source)), ...(await renderSandbox(root + sandboxSource))])

/** Removes Redocly's notice about old Node.js versions, which distracts from the report. */
function withoutBanner(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/[║╔╚]/.test(line))
    .join('\n')
    .trim()
}
