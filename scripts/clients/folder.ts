import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { UserError } from '../cli/flags.ts'
import { root } from '../cli/paths.ts'
import type { Language } from './language.ts'

/**
 * Copies the hand-written files of a language into the folder of its client. In these files, `{{version}}` becomes the
 * version of the description, and `{{file NAME}}` becomes the content of that file.
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

/**
 * Generates a client in a temporary folder and moves it into place when it is complete. Files of an earlier run are
 * replaced; all other files in the folder are unchanged.
 */
export async function makeInto(folder: string, make: Language['make']): Promise<void> {
  const earlier: string[] = existsSync(folder + marker) ? JSON.parse(await readFile(folder + marker, 'utf8')) : []
  const existing = await mkdir(folder, { recursive: true })
    .then(() => readdir(folder))
    .catch((error: Error) => {
      throw new UserError(`${folder} cannot be created: ${error.message}\nSpecify another folder with --out.`)
    })
  if (existing.length > 0 && earlier.length === 0)
    throw new UserError(
      `${folder} contains files that this command did not create. It is unchanged.\nSpecify another folder with --out, or move the files elsewhere.`,
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
