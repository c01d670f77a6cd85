import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { hashFiles, replaceFile } from '../cli/files.ts'
import { dist, docsFolder } from '../cli/paths.ts'
import { inputs } from './model/sources.ts'

const stampPath = `${dist}.docs`

/** What was built: from what, and which files. */
interface Stamp {
  fingerprint: string
  files: string[]
}

/** Builds the docs, unless they are up to date. `base` is the URL at which they will be published, if it is known. */
export async function buildDocs(base?: string): Promise<'built' | 'fresh'> {
  const fingerprint = `${base ?? ''} ${await hashFiles(inputs)}`
  const last = await readStamp()
  if (last?.fingerprint === fingerprint && !(await isIncomplete())) return 'fresh'

  const { renderSite } = await import('./render-site.ts')
  const files = await renderSite(base)
  for (const [path, text] of files) await replace(join(docsFolder, path), text)
  for (const path of await readdir(docsFolder, { recursive: true, withFileTypes: true })) {
    const name = join(path.parentPath, path.name)
    if (path.isFile() && !name.endsWith('.tmp') && !files.has(name.slice(docsFolder.length + 1).replaceAll('\\', '/')))
      await rm(name, { force: true })
  }
  await replace(stampPath, JSON.stringify({ fingerprint, files: [...files.keys()] } satisfies Stamp))
  return 'built'
}

/** Whether files of the last build have been removed since. */
export async function isIncomplete(): Promise<boolean> {
  const last = await readStamp()
  return !last?.files.every((path) => existsSync(join(docsFolder, path)))
}

const readStamp = async (): Promise<Stamp | undefined> =>
  readFile(stampPath, 'utf8').then((text) => JSON.parse(text) as Stamp).catch(() => undefined) // prettier-ignore

/** Replaces a file if its text differs. */
async function replace(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => undefined)) !== text) await replaceFile(path, text)
}
