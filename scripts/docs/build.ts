import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { docsFolder, root } from '../cli/paths.ts'
import { inputs } from './model/sources.ts'

const stampPath = `${root}dist/.docs`

/** What was built: from what, and which files. */
interface Stamp {
  fingerprint: string
  files: string[]
}

/** Builds the docs, unless they are up to date. `base` is the URL at which they will be published, if it is known. */
export async function buildDocs(base?: string): Promise<'built' | 'fresh'> {
  const fingerprint = await fingerprintOf(base)
  const last = await readStamp()
  if (last?.fingerprint === fingerprint && last.files.every((path) => existsSync(join(docsFolder, path))))
    return 'fresh'

  const { renderSite } = await import('./render-site.ts')
  const files = await renderSite(base)
  for (const [path, text] of files) await replace(join(docsFolder, path), text)
  for (const path of await readdir(docsFolder, { recursive: true, withFileTypes: true })) {
    const name = join(path.parentPath, path.name)
    if (path.isFile() && !files.has(name.slice(docsFolder.length + 1).replaceAll('\\', '/'))) await rm(name)
  }
  await replace(stampPath, JSON.stringify({ fingerprint, files: [...files.keys()] } satisfies Stamp))
  return 'built'
}

/** Depends on everything that the docs are made from. */
async function fingerprintOf(base: string | undefined): Promise<string> {
  const hash = createHash('sha256').update(base ?? '')
  for (const path of (await Promise.all(inputs.map(filesIn))).flat())
    hash.update(`${path}\0`).update(await readFile(root + path))
  return hash.digest('hex')
}

/** The paths of all files in a folder and its subfolders, or of a file, in order. */
async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(root + path, { withFileTypes: true }).catch(() => undefined)
  if (!entries) return existsSync(root + path) ? [path] : []
  const names = entries.map(({ name }) => name).sort()
  return (await Promise.all(names.map((name) => filesIn(`${path}/${name}`)))).flat()
}

const readStamp = async (): Promise<Stamp | undefined> =>
  readFile(stampPath, 'utf8').then((text) => JSON.parse(text) as Stamp).catch(() => undefined) // prettier-ignore

/** Replaces a file atomically if its text differs, so that no reader sees a partial file. */
async function replace(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return
  await mkdir(dirname(path), { recursive: true })
  const aside = `${path}.${process.pid}.tmp`
  await writeFile(aside, text)
  await rename(aside, path)
}
