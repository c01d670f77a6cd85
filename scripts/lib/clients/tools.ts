import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { operationTable } from '../../../generated/operations.ts'
import { bundlePath, root, run, tool, UserError } from '../project.ts'

/** A language that `npm run clients` makes a client in. */
export interface Language {
  /** What makes it, for the reader. */
  generator: string
  /** Makes the client in an empty folder. */
  make(folder: string): Promise<void>
  /** What to type next, in the folder of the client, with the mock running. */
  next: string
}

/** Where generators of other people are kept, for every checkout of the project. */
export const toolsFolder = `${process.env.XDG_CACHE_HOME ?? `${homedir()}/.cache`}/koomap-openapi/`

/** Lists whose `offset` and `limit` stand in the query, as redocly wants to be told of them. */
const pagination: Record<string, object> = {}
for (const [id, row] of Object.entries(operationTable))
  if ('paging' in row && row.paging.in === 'query')
    pagination[id] = { style: 'offset', offsetParam: 'offset', limitParam: 'limit', items: `/${row.paging.items}` }

/**
 * `redocly generate-client`, whose output must be called `.ts` whatever the language. With `iterators`, lists get methods
 * that go through all pages.
 */
export async function redocly(
  generator: string,
  file: string,
  options: string[] = [],
  iterators = false,
): Promise<void> {
  const args = ['generate-client', bundlePath, '--generator', generator, '-o', file, ...options]
  const config = `${dirname(file)}/redocly.yaml`
  if (iterators) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(config, JSON.stringify({ telemetry: 'off', client: { pagination: { operations: pagination } } }))
    args.push('--config', config)
  }
  const { code, output } = await run([tool('redocly'), ...args])
  if (code !== 0) throw new UserError(`redocly generate-client makes no client for ${generator}:\n${output}`)
  await rm(config, { force: true })
}

/** What a generator writes wrong, where neither an option nor the description helps. */
export interface Correction {
  file: string
  wrong: string | RegExp
  right: string
}

/** What a file of redocly's says of how to make it again. */
export const remade = (file: string, language: string): Correction => ({
  file,
  wrong: 'redocly generate-client',
  right: `npm run clients -- ${language}`,
})

/** Corrects what came out, and fails when there is nothing to correct any more. */
export async function correct(folder: string, corrections: Correction[]): Promise<void> {
  for (const { file, wrong, right } of corrections) {
    const text = await readFile(folder + file, 'utf8')
    const corrected = text.replaceAll(wrong, right)
    if (corrected === text)
      throw new UserError(
        `${folder}${file} has nothing like this to correct any more:\n${wrong}\n` +
          'The generator may do better now: take the correction out of scripts/lib/clients/.',
      )
    await writeFile(folder + file, corrected)
  }
}

export const openapiGeneratorVersion = '7.25.0'

/** OpenAPI Generator, which is a Java program; Maven gets it the first time. */
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

/** Runs a program; when it is missing or fails, says so with what it printed. */
async function program(command: string, args: string[]): Promise<string> {
  await mkdir(toolsFolder, { recursive: true })
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, { cwd: toolsFolder, maxBuffer: 1 << 26 })
    return stdout + stderr
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string }
    if (code === 'ENOENT')
      throw new UserError(`${command} is not on the PATH. This language needs it: install it and try again.`)
    throw new UserError(`${command} ${args.join(' ')}\nfailed:\n${stdout}${stderr}`)
  }
}

/**
 * Copies what is written by hand for a language into the folder of its client. In the texts, `{{version}}` becomes the
 * version of the description, and `{{file NAME}}` the contents of that file.
 */
export async function handWritten(language: string, folder: string): Promise<void> {
  const from = `${root}src/languages/${language}/`
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'))
  await cp(from, folder, { recursive: true })
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = `${entry.parentPath}/${entry.name}`.slice(from.length)
    let text = await readFile(from + path, 'utf8')
    for (const [mark, name] of text.matchAll(/\{\{file (.+?)\}\}/g)) {
      const contents = await readFile(from + name, 'utf8')
      text = text.replace(mark, () => contents.trimEnd())
    }
    await writeFile(folder + path, text.replaceAll('{{version}}', version))
  }
}

const marker = '.koomap-openapi.json'

/** Makes a client elsewhere, and puts it into its folder when it is whole: over an earlier one, beside all other files. */
export async function makeInto(folder: string, make: Language['make']): Promise<void> {
  const earlier: string[] = existsSync(folder + marker) ? JSON.parse(await readFile(folder + marker, 'utf8')) : []
  const there = await mkdir(folder, { recursive: true })
    .then(() => readdir(folder))
    .catch((error: Error) => {
      throw new UserError(`${folder} cannot be made: ${error.message}\nName another folder with --out.`)
    })
  if (there.length > 0 && earlier.length === 0)
    throw new UserError(
      `${folder} has files that no earlier run has made, and is left as it is.\nName another folder with --out, or move them away.`,
    )
  const fresh = `${await mkdtemp(`${tmpdir()}/koomap-client-`)}/`
  try {
    await make(fresh)
    const made = (await readdir(fresh, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fresh.length))
    for (const path of earlier) await rm(folder + path, { force: true })
    await cp(fresh, folder, { recursive: true })
    await writeFile(folder + marker, JSON.stringify(made))
  } finally {
    await rm(fresh, { recursive: true })
  }
}
