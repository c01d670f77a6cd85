import { resolve } from 'node:path'
import { languages } from './lib/clients/languages.ts'
import { makeInto } from './lib/clients/tools.ts'
import { generate } from './lib/generate.ts'
import { flags, main, root, UserError } from './lib/project.ts'

main(async () => {
  const known = Object.keys(languages)
  const usage = `npm run clients -- LANGUAGE... [--out DIR]\nLanguages: ${known.join(', ')}`
  const { values, positionals } = flags(usage, { out: { type: 'string' } }, 1, known.length)
  const names = new Set(positionals.map((name) => name.toLowerCase()))
  for (const name of names)
    if (!languages[name]) throw new UserError(`There is no client in "${name}".\nUsage: ${usage}`)

  await generate()
  // npm changes into the project; a folder that is named is meant from where npm was called.
  const out = values.out ? resolve(process.env.INIT_CWD ?? '.', values.out) : `${root}dist/clients`
  for (const name of names) {
    const { generator, make, next } = languages[name]!
    const folder = `${out}/${name}/`
    await makeInto(folder, make)
    console.log(
      `Made ${folder} with ${generator}. Next, with \`npm run mock\` running elsewhere:\n  cd ${/\s/.test(folder) ? `'${folder}'` : folder}\n  ${next}`,
    )
  }
})
