import { buildDocs } from './docs/build.ts'
import { generate } from './generate/update.ts'
import { docsPath } from './cli/paths.ts'
import { flags, main } from './cli/flags.ts'

main(async () => {
  flags('npm run docs', {})
  await generate()
  console.log((await buildDocs()) === 'built' ? `Wrote ${docsPath}` : `${docsPath} is up to date`)
})
