import { readFile, writeFile } from 'node:fs/promises'
import { UserError } from '../cli/flags.ts'

/** A fault in generated code that neither an option of the generator nor the description can avoid. */
export interface Correction {
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
    const text = await readFile(folder + file, 'utf8')
    const corrected = text.replaceAll(wrong, right)
    if (corrected === text)
      throw new UserError(
        `${folder}${file} no longer contains this text:\n${wrong}\n` +
          'The generator may have been fixed. Remove the correction from scripts/clients/.',
      )
    await writeFile(folder + file, corrected)
  }
}
