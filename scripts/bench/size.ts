import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type BuildFailure, type Metafile } from 'esbuild'
import { bundlePath, root, tool, UserError } from '../lib/project.ts'
import { digits, ratio, table } from './figures.ts'
import { finish, inFolder, versionOf } from './measure.ts'

/** The most that the whole client may weigh, gzipped: 8 kB, of 1 024 bytes each. */
export const sizeLimit = 8192

interface Entry {
  /** What an application would write. */
  code: string
  /** Counts the chunk that has this file and is loaded later, in place of what is loaded at the start. */
  later?: string
  /** Counts all chunks, whenever they are loaded. */
  everything?: true
}

const ours = `export * from './src/client/index.ts'`
const all = (name: string) => `export * from '${name}'; export { default } from '${name}'`

const entries = {
  whole: { code: ours },
  tokenOnly: {
    code: `import { KooMap, token } from './src/client/index.ts'; export default new KooMap({ auth: token('x') })`,
  },
  onError: { code: ours, later: 'generated/errors.ts' },
  everything: { code: ours, everything: true },
  openapiFetch: { code: all('openapi-fetch') },
  redocly: { code: `export * from 'redocly-client'` },
  huawei: { code: `export * from '@huaweicloud/huaweicloud-sdk-core'` },
  openai: { code: all('openai') },
  stripe: { code: all('stripe') },
} satisfies Record<string, Entry>

export type SizeName = keyof typeof entries

/** Clients that do as much as ours. */
const full: SizeName[] = ['huawei', 'openai', 'stripe']
const peers: SizeName[] = ['openapiFetch', 'redocly', ...full]

/** Gzipped bytes of minified clients, or of what they load later. Measures all of them, or those that are named. */
export async function clientSizes<Name extends SizeName = SizeName>(...names: Name[]): Promise<Record<Name, number>> {
  const measured = await measure(names.length > 0 ? names : (Object.keys(entries) as Name[]))
  return Object.fromEntries(measured.map(({ name, bytes }) => [name, bytes])) as Record<Name, number>
}

interface Measured {
  name: SizeName
  bytes: number
  platform: 'browser' | 'node'
}

function measure(names: SizeName[]): Promise<Measured[]> {
  const sizes = (generated?: string) => Promise.all(names.map((name) => sizeOf(name, generated)))
  if (!names.includes('redocly')) return sizes()
  return inFolder(async (folder) => {
    const client = `${folder}/client.ts`
    await finish([tool('redocly'), 'generate-client', bundlePath, '-o', client])
    return sizes(client)
  })
}

async function sizeOf(name: SizeName, redoclyClient?: string): Promise<Measured> {
  const { code, later, everything }: Entry = entries[name]
  const bundle = (platform: Measured['platform']) =>
    build({
      stdin: { contents: code, resolveDir: root, sourcefile: name },
      ...(redoclyClient && { alias: { 'redocly-client': redoclyClient } }),
      bundle: true,
      minify: true,
      format: 'esm',
      splitting: true,
      platform,
      legalComments: 'none',
      absWorkingDir: root,
      outdir: 'out',
      write: false,
      metafile: true,
      logLevel: 'silent',
    })
  // Only a peer may be without a browser build: then it is given the benefit of what Node has built in.
  let platform: Measured['platform'] = 'browser'
  const made = await bundle(platform)
    .catch((error: BuildFailure) => {
      if (name !== 'huawei') throw error
      return bundle((platform = 'node'))
    })
    .catch((error: BuildFailure) => {
      throw new UserError(`${name} cannot be bundled: ${error.message}`)
    })

  const { outputs } = made.metafile
  const start = loadedWith(outputs, 'out/stdin.js')
  let counted = everything ? Object.keys(outputs) : start
  if (later) {
    const file = Object.keys(outputs).find((path) => later in outputs[path]!.inputs)
    if (!file || start.includes(file)) throw new UserError(`The client does not load ${later} later, by import().`)
    counted = loadedWith(outputs, file).filter((path) => !start.includes(path))
  }
  const bytes = made.outputFiles
    .filter(({ path }) => counted.includes(relative(root, path)))
    .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
  return { name, bytes, platform }
}

/** A chunk, and all that it imports statically. */
function loadedWith(outputs: Metafile['outputs'], file: string, found: string[] = []): string[] {
  found.push(file)
  for (const { path, kind } of outputs[file]!.imports)
    if (kind === 'import-statement' && !found.includes(path)) loadedWith(outputs, path, found)
  return found
}

/** Size of our client beside that of others. */
export async function size(): Promise<void> {
  const measured = await measure(Object.keys(entries) as SizeName[])
  const { bytes: ourBytes } = measured.find(({ name }) => name === 'whole')!
  const least = Math.min(...measured.filter(({ name }) => full.includes(name)).map(({ bytes }) => bytes))
  const labels: Record<SizeName, string> = {
    whole: 'ours, whole',
    tokenOnly: 'ours, with token credentials only',
    onError: 'ours, loaded later: what tells of errors, with the first one',
    everything: 'ours, with all that is loaded later',
    openapiFetch: `${versionOf('openapi-fetch')}, bare`,
    redocly: `${versionOf('@redocly/cli')} generate-client, for our description`,
    huawei: versionOf('@huaweicloud/huaweicloud-sdk-core'),
    openai: versionOf('openai'),
    stripe: versionOf('stripe'),
  }
  console.log(
    `## size\n\nGzipped bytes of what a browser loads at the start: minified by ${versionOf('esbuild')}, each chunk gzipped\n`,
  )
  table(
    ['client', 'bytes', 'ours, whole / it', 'goal'],
    measured.map(({ name, bytes, platform }) => [
      labels[name] + (platform === 'node' ? ' (cannot be bundled for browsers; for Node, without its built-ins)' : ''),
      digits(bytes),
      peers.includes(name) ? ratio(ourBytes, bytes) : '',
      name === 'whole'
        ? `${digits(sizeLimit)} or less`
        : bytes === least
          ? 'under 0.25, as the smallest of its kind'
          : '',
    ]),
  )
}
