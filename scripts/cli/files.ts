import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError } from './flags.ts'
import { root } from './paths.ts'

/** The ending of files that are being written. Several commands may run at the same time, so they are no one's input. */
const unfinished = '.tmp'

/**
 * Replaces a file atomically, so that no reader sees a partial file.
 *
 * @throws {UserError} If it cannot be written.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}${unfinished}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(aside, text)
    await rename(aside, path)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code) throw error
    throw new UserError(`${path} cannot be written (${code}).\n${message}`)
  }
}

/**
 * The paths of all files in a folder of the project and its subfolders, or of a file, in order. There are none if it does
 * not exist.
 */
export async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(root + path, { withFileTypes: true }).catch(() => undefined)
  if (!entries) return existsSync(root + path) ? [path] : []
  const names = entries.map(({ name }) => name).filter((name) => !name.endsWith(unfinished))
  return (await Promise.all(names.sort().map((name) => filesIn(`${path}/${name}`)))).flat()
}

/** A hash of the names and contents of all files in some folders of the project. */
export async function hashFiles(paths: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of (await Promise.all(paths.map(filesIn))).flat()) {
    // Another command may have just removed it.
    const content = await readFile(root + path).catch(() => undefined)
    if (content) hash.update(`${path}\0`).update(content)
  }
  return hash.digest('hex')
}
