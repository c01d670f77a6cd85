import { isAbsolute, resolve } from 'node:path'
import { languages } from './lib/clients/languages.ts'
import { emptied } from './lib/clients/tools.ts'
import { generate } from './lib/generate.ts'
import { flags, main, root, UserError } from './lib/project.ts'

main(async () => {
  const known = Object.keys(languages)
  const usage = `npm run clients -- LANGUAGE... [--out DIR]\nLanguages: ${known.join(', ')}`
  const { values, positionals } = flags(usage, { out: { type: 'string', default: 'dist/clients' } }, 1, known.length)
  for (const name of positionals)
    if (!languages[name]) throw new UserError(`There is no client in "${name}".\nUsage: ${usage}`)

  await generate()
  const out = isAbsolute(values.out) ? values.out : resolve(root, values.out)
  for (const name of positionals) {
    const { generator, make, next } = languages[name]!
    const folder = `${out}/${name}/`
    await emptied(folder)
    await make(folder)
    console.log(
      `Made ${folder} with ${generator}. Next, with \`npm run mock\` running elsewhere:\n  cd ${folder}\n  ${next}`,
    )
  }
})
