import { languages } from './clients/languages.ts'
import { makeInto } from './clients/folder.ts'
import { generate } from './generate/update.ts'
import { flags, main, UserError } from './cli/flags.ts'
import { fromCaller, root } from './cli/paths.ts'
import { shellWord } from './cli/printable.ts'

main(async () => {
  const known = Object.keys(languages)
  const usage = `npm run clients -- LANGUAGE... [--out DIR]\nLanguages: ${known.join(', ')}`
  const { values, positionals } = flags(usage, { out: { type: 'string' } }, 1, known.length)
  const names = new Set(positionals.map((name) => name.toLowerCase()))
  for (const name of names)
    if (!languages[name]) throw new UserError(`"${name}" is not a supported language.\nUsage: ${usage}`)

  await generate()
  const out = values.out ? fromCaller(values.out) : `${root}dist/clients`
  for (const name of names) {
    const { generator, make, next } = languages[name]!
    const folder = `${out}/${name}/`
    await makeInto(folder, make)
    console.log(
      `Generated ${folder} with ${generator}. Next, with \`npm start\` running in another terminal:\n  cd ${shellWord(folder)}\n  ${next}`,
    )
  }
})
