import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'
import { load } from 'js-yaml'
import { operationsOf, resolve, type Description, type Json, type Operation } from '../../src/description/model.ts'
import { bundlePath, root } from '../cli/paths.ts'
import { run } from '../cli/processes.ts'
import { UserError } from '../cli/flags.ts'

/** Name and version of an installed package. */
export function versionOf(name: string): string {
  const path = `${root}node_modules/${name}/package.json`
  if (!existsSync(path)) throw new UserError(`${name} is not installed. Run: npm ci`)
  return `${name} ${JSON.parse(readFileSync(path, 'utf8')).version}`
}

/** Creates a temporary folder inside the project, where packages resolve, and removes it after use. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(`${root}dist`, { recursive: true })
  const folder = mkdtempSync(`${root}dist/bench-`)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    return await use(folder)
  } finally {
    process.off('exit', remove)
    remove()
  }
}

/** Runs a Node.js program to completion, and returns its output and its duration in milliseconds. */
export async function finish(args: string[], cwd = root): Promise<{ stdout: string; ms: number }> {
  const started = performance.now()
  const { code, stdout, output } = await run(args, cwd)
  if (code !== 0) throw new UserError(`Failed with exit code ${code}: node ${args.join(' ')}\n${output.trim()}`)
  return { stdout, ms: performance.now() - started }
}

/**
 * Runs a program from this folder in a separate process, and returns the JSON that it prints. esbuild strips the types
 * first, because tsx would also name every function when it is created, which the package does not do and which would
 * be measured.
 */
export function isolated<T>(program: string, input: Json): Promise<T> {
  return inFolder(async (folder) => {
    const path = await bundled(program, folder)
    writeFileSync(`${folder}/input.json`, JSON.stringify(input))
    return JSON.parse((await finish([path, `${folder}/input.json`])).stdout) as T
  })
}

/** Compiles a program from this folder into another folder, and returns its path. */
export async function bundled(program: string, folder: string): Promise<string> {
  await build({
    entryPoints: [`${root}scripts/bench/${program}`],
    outdir: folder,
    outbase: root,
    chunkNames: 'scripts/bench/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  }).catch((error: Error) => {
    throw new UserError(`scripts/bench/${program} cannot be bundled: ${error.message}`)
  })
  return `${folder}/scripts/bench/${basename(program, '.ts')}.mjs`
}

/** Returns the operations of the description by operationId. */
export function describedOperations(): Record<string, Described> {
  const description = load(readFileSync(bundlePath, 'utf8')) as Description
  return Object.fromEntries(
    operationsOf(description).map((operation) => {
      const [, success] = Object.entries<Json>(operation.raw.responses).find(([status]) => status.startsWith('2'))!
      const content = Object.values<Json>(resolve(description, success).content ?? {})[0]
      return [
        operation.id,
        {
          ...operation,
          request: Object.values(operation.body?.examples ?? {})[0],
          answer: resolve(description, Object.values<Json>(content?.examples ?? {})[0])?.value,
        },
      ]
    }),
  )
}

/** An operation with the first examples of its request body and of its response. */
export interface Described extends Operation {
  request: Json
  answer: Json
}
