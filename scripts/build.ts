import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { load } from 'js-yaml'
import { generate } from './lib/generate.ts'
import { bundlePath, flags, main, root, run, UserError } from './lib/project.ts'

const folder = `${root}dist/lib/`

main(async () => {
  flags('npm run build', {})
  await generate()
  await rm(folder, { recursive: true, force: true })
  const { code, output } = await run([`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'])
  if (code !== 0) throw new UserError(`The package does not compile:\n${output}`)

  // TypeScript writes `./client.js` into the code, but leaves `./client.ts` in the types, where only it finds the file.
  for (const path of await readdir(folder, { recursive: true }))
    if (path.endsWith('.d.ts'))
      await writeFile(
        folder + path,
        (await readFile(folder + path, 'utf8')).replace(/((?:from |import\()["']\.[^"']*)\.ts(?=["'])/g, '$1.js'),
      )
  // The types of the schemas that the validator reads are long, and no type of an entry mentions them.
  await rm(`${folder}generated/validation.d.ts`)
  await writeFile(`${folder}openapi.json`, JSON.stringify(load(await readFile(bundlePath, 'utf8'))))
  console.log('Built dist/lib')
})
