import { copyFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { generate } from './generate/update.ts'
import { dist, root } from './cli/paths.ts'
import { flags, main, UserError } from './cli/flags.ts'
import { run } from './cli/processes.ts'

const folder = `${root}dist/lib/`

main(async () => {
  flags('npm run build', {})
  if (!dist.startsWith(root))
    throw new UserError(`The package is built in dist/, but ${root} cannot be written. Copy it.`)
  await generate()
  await rm(folder, { recursive: true, force: true })
  // The client is compiled without the types of Node.js, to prove that it does not need Node.js; the sandbox needs it.
  for (const project of ['tsconfig.build.json', 'tsconfig.build.sandbox.json']) {
    const { code, output } = await run([`${root}node_modules/typescript/bin/tsc`, '-p', project])
    if (code !== 0) throw new UserError(`The package does not compile:\n${output}`)
  }

  // TypeScript changes `./client.ts` to `./client.js` in the code but not in the declarations, where no other tool
  // resolves it.
  for (const path of await readdir(folder, { recursive: true }))
    if (path.endsWith('.d.ts'))
      await writeFile(
        folder + path,
        (await readFile(folder + path, 'utf8')).replace(/((?:from |import\()["']\.[^"']*)\.ts(?=["'])/g, '$1.js'),
      )
  // Files that the code reads instead of importing them.
  for (const path of await readdir(folder, { recursive: true }))
    if (path.endsWith('.js'))
      for (const [, file] of (await readFile(folder + path, 'utf8')).matchAll(
        /new URL\('(\.[^']+)', import\.meta\.url\)/g,
      ))
        await cp(new URL(file!, pathToFileURL(root + path)), new URL(file!, pathToFileURL(folder + path)))
  // The declarations of the validator's schemas are long, and no entry point exposes them.
  await rm(`${folder}generated/validation.d.ts`)
  for (const name of ['openapi.json', 'sandbox.json'])
    await copyFile(`${root}generated/${name}`, `${folder}generated/${name}`)
  console.log('Built dist/lib')
})
