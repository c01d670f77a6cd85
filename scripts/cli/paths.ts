import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))
/** A path that the user has given. npm changes to the project, but the path starts where the user is. */
export const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path)

export const bundlePath = `${root}generated/openapi.yaml`
export const descriptionPath = `${root}generated/openapi.json`

/**
 * The folder of what can be made again, with a slash at the end: `dist/`, or, in a checkout that cannot be written, a
 * folder of this user for temporary files.
 */
export const dist = canWrite(`${root}dist`) ? `${root}dist/` : temporaryFolder()
export const docsFolder = `${dist}docs`

function canWrite(folder: string): boolean {
  try {
    accessSync(existsSync(folder) ? folder : root, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function temporaryFolder(): string {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12)
  const uid = process.getuid?.() ?? -1
  const folder = `${tmpdir()}/koomap-openapi-${uid}-${name}`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const found = lstatSync(folder)
    if (found.isDirectory() && (uid < 0 || found.uid === uid)) return `${folder}/`
  } catch {
    // It is someone else's.
  }
  return `${mkdtempSync(`${tmpdir()}/koomap-openapi-`)}/`
}
