import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type BuildFailure, type Metafile } from 'esbuild'
import { bundlePath, root } from '../cli/paths.ts'
import { tool } from '../cli/processes.ts'
import { UserError } from '../cli/flags.ts'
import { digits, ratio, renderTable } from './table.ts'
import { finish, inFolder, versionOf } from './measure.ts'

/** The maximum size of the whole client, gzipped: 8 KiB. */
export const sizeLimit = 8192

interface Entry {
  /** What an application imports. */
  code: string
  /** Counts the chunk that contains this file and is loaded later, instead of what is loaded at startup. */
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

/** Clients with a comparable set of features. */
const full: SizeName[] = ['huawei', 'openai', 'stripe']
const peers: SizeName[] = ['openapiFetch', 'redocly', ...full]

/** Measures the gzipped size of minified clients in bytes, either of all of them or only of the named ones. */
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
  // A peer without a browser build is bundled for Node.js, which favors it: built-in modules do not count.
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
    if (!file || start.includes(file)) throw new UserError(`The client does not load ${later} with import().`)
    counted = loadedWith(outputs, file).filter((path) => !start.includes(path))
  }
  const bytes = made.outputFiles
    .filter(({ path }) => counted.includes(relative(root, path)))
    .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
  return { name, bytes, platform }
}

/** A chunk and all chunks that it imports statically. */
function loadedWith(outputs: Metafile['outputs'], file: string, found: string[] = []): string[] {
  found.push(file)
  for (const { path, kind } of outputs[file]!.imports)
    if (kind === 'import-statement' && !found.includes(path)) loadedWith(outputs, path, found)
  return found
}

/** Measures the size of our client, compared with other clients. */
export async function size(): Promise<string> {
  const measured = await measure(Object.keys(entries) as SizeName[])
  const { bytes: ourBytes } = measured.find(({ name }) => name === 'whole')!
  const least = Math.min(...measured.filter(({ name }) => full.includes(name)).map(({ bytes }) => bytes))
  const labels: Record<SizeName, string> = {
    whole: 'ours, whole',
    tokenOnly: 'ours, with token credentials only',
    onError: 'ours, loaded with the first error: the error catalog',
    everything: 'ours, including everything that is loaded later',
    openapiFetch: `${versionOf('openapi-fetch')}, bare`,
    redocly: `${versionOf('@redocly/cli')} generate-client, for our description`,
    huawei: versionOf('@huaweicloud/huaweicloud-sdk-core'),
    openai: versionOf('openai'),
    stripe: versionOf('stripe'),
  }
  const sizes = renderTable(
    ['client', 'bytes', 'ours, whole / client', 'goal'],
    measured.map(({ name, bytes, platform }) => [
      labels[name] +
        (platform === 'node' ? ' (cannot be bundled for browsers; for Node.js, without built-in modules)' : ''),
      digits(bytes),
      peers.includes(name) ? ratio(ourBytes, bytes) : '',
      name === 'whole' ? `${digits(sizeLimit)} or less` : bytes === least ? 'under 0.25 (smallest full client)' : '',
    ]),
  )
  return `Gzipped bytes of what a browser loads at startup: minified by ${versionOf('esbuild')}, each chunk gzipped\n\n${sizes}`
}
