import { flags, main, UserError } from './cli/flags.ts'
import { docsFolder } from './cli/paths.ts'
import { buildDocs } from './docs/build.ts'
import { generate } from './generate/update.ts'

main(async () => {
  const { values } = flags('npm run docs [-- --base URL]', { base: { type: 'string' } })
  const base = values.base === undefined ? undefined : baseOf(values.base)
  await generate()
  const started = performance.now()
  const result = await buildDocs(base)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(result === 'built' ? `Wrote ${docsFolder}/index.html (${seconds} s)` : `${docsFolder} is up to date`)
})

/** The URL of the site, with a slash at the end. */
function baseOf(text: string): string {
  if (!/^https?:\/\/[^?#]+$/.test(text) || !URL.canParse(text))
    throw new UserError(`--base must be the URL of the published docs, such as https://example.com/koomap, not "${text}".`) // prettier-ignore
  return text.replace(/\/*$/, '/')
}
