import { readdir, readFile, writeFile } from 'node:fs/promises'
import { UserError } from '../cli/flags.ts'

/** A fault in generated code that neither an option of the generator nor the description can avoid. */
export interface Correction {
  /** The file, or a folder, in which at least one file must have the fault. */
  file: string
  wrong: string | RegExp
  right: string
}

/** Replaces the command that a generated file gives for regenerating it. */
export const remade = (file: string, language: string): Correction => ({
  file,
  wrong: 'redocly generate-client',
  right: `npm run clients -- ${language}`,
})

/** Applies corrections, and fails when one of them is no longer needed. */
export async function correct(folder: string, corrections: Correction[]): Promise<void> {
  for (const { file, wrong, right } of corrections) {
    const paths = file.endsWith('/') ? (await readdir(folder + file)).map((name) => file + name) : [file]
    let needed = false
    for (const path of paths) {
      const text = await readFile(folder + path, 'utf8')
      const corrected = text.replaceAll(wrong, right)
      if (corrected === text) continue
      needed = true
      await writeFile(folder + path, corrected)
    }
    if (!needed)
      throw new UserError(
        `${folder}${file} no longer contains this text:\n${wrong}\n` +
          'The generator may have been fixed. Remove the correction from scripts/clients/.',
      )
  }
}
