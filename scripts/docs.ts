import { buildDocs } from './lib/docs.ts'
import { generate } from './lib/generate.ts'
import { docsPath, flags, main } from './lib/project.ts'

main(async () => {
  flags('npm run docs', {})
  await generate()
  console.log((await buildDocs()) === 'built' ? `Wrote ${docsPath}` : `${docsPath} is up to date`)
})
