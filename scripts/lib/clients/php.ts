import { readFile, writeFile } from 'node:fs/promises'
import { UserError } from '../project.ts'
import { handWritten, redocly, type Language } from './tools.ts'

/** What redocly writes, and what it must be; there are no options for these. */
const corrections: [wrong: RegExp, right: string][] = [
  // It is made of the title of the description.
  [/^namespace \w+;$/m, 'namespace KooMap;'],
  // An object without members is an empty array in PHP, and would be sent as `[]`, also the `{}` that operations demand.
  [/->toArray\(\)/g, '->toArray() ?: new \\stdClass()'],
]

export const php: Language = {
  generator: '@redocly/cli',
  async make(folder) {
    const file = `${folder}src/koomap.php`
    await redocly('php', file.replace(/php$/, 'ts'))
    let text = await readFile(file, 'utf8')
    for (const [wrong, right] of corrections) {
      if (text.search(wrong) < 0)
        throw new UserError(`${file} has nothing like ${wrong} to correct, see scripts/lib/clients/php.ts.`)
      text = text.replace(wrong, right)
    }
    await writeFile(file, text)
    await handWritten('php', folder)
  },
  next: 'php first.php',
}
