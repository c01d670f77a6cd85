import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { load } from 'js-yaml'
import { deviationsOf, sentencesOf, type Deviation } from '../description/deviations.ts'
import { operationsOf, type Description, type Json } from '../../src/description/model.ts'
import { renderErrorsPage } from './errors-page.ts'
import { bundlePath, docsPath, errorsPath, root } from '../cli/paths.ts'
import { run, tool } from '../cli/processes.ts'
import { UserError } from '../cli/flags.ts'

/** Builds the docs from the bundle, unless they are up to date. */
export async function buildDocs(): Promise<'built' | 'fresh'> {
  const bundle = await readFile(bundlePath, 'utf8')
  const hash = createHash('sha256').update(bundle)
  for (const file of ['scripts/docs/build.ts', 'scripts/docs/errors-page.ts', 'redocly.yaml'])
    hash.update(await readFile(root + file))
  const fingerprint = hash.digest('hex')
  const stamp = `${docsPath}.sha256`
  if (existsSync(docsPath) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === fingerprint) return 'fresh'

  const folder = docsPath.slice(0, docsPath.lastIndexOf('/'))
  await mkdir(folder, { recursive: true })
  const source = `${folder}/${process.pid}.tmp.json`
  const page = `${folder}/${process.pid}.tmp`
  const description = load(bundle) as Description
  await writeFile(errorsPath, renderErrorsPage(description))
  await writeFile(source, JSON.stringify(annotated(description)))
  const { code, output } = await run([tool('redocly'), 'build-docs', source, '--inlineBundle', '-o', page])
  await rm(source)
  if (code !== 0) throw new UserError(`The docs could not be built:\n${output}`)
  await writeFile(page, offline(await readFile(page, 'utf8')))
  await rename(page, docsPath)
  await writeFile(stamp, fingerprint)
  return 'built'
}

/** The description as the docs show it: with links to operations, and with each deviation at its place and on a page. */
function annotated(description: Description): Description {
  const pages = new Map(operationsOf(description).map((o) => [o.id, `#tag/${o.raw.tags[0]}/operation/${o.id}`]))
  const linked = (text: string) =>
    text.replaceAll(/`(\w+)`/g, (code, id) => (pages.has(id) ? `[${code}](${pages.get(id)})` : code))
  const page = deviationsOf(description).map((d) => `**${d.id}** (${d.place})\n\n${list(d)}`)
  const visit = (node: Json): void => {
    if (typeof node !== 'object' || node === null) return
    if (typeof node.description === 'string')
      node.description = linked([node.description.trim(), ...(node['x-deviation'] ?? []).map(note)].join('\n\n'))
    for (const [key, value] of Object.entries(node)) if (key !== 'value' && key !== 'example') visit(value)
  }
  // The description of a header would appear under every response.
  const { headers: _, ...components } = description.components
  for (const part of [description.paths, components, description.tags]) visit(part)
  const info: Json = description.info
  info.description = linked(info.description)
  const history = info['x-manual-history'].map(({ date, changes }: Json) => `- **${date}** ${changes}`).join('\n')
  description.tags.push(
    about('error-codes', 'Error codes', '[Find an error code](errors.html) by its number or by a word in its meaning.'),
    about('deviations', 'Differences from the manual', linked(page.join('\n\n---\n\n'))),
    about('manual-history', 'History of the manual', linked(history)),
  )
  const groups: Json[] = (description as Json)['x-tagGroups']
  groups.push({ name: 'About', tags: ['error-codes', 'deviations', 'manual-history'] })
  return description
}

/** Replaces the logo, the only resource that the page would load from the network, with text. */
function offline(page: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="52" height="14"><text y="11" fill="#888" font-family="sans-serif" font-size="11">Redocly</text></svg>`
  return page.replaceAll(
    /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g,
    `data:image/svg+xml,${encodeURIComponent(svg)}`,
  )
}

function about(name: string, title: string, description: string) {
  return { name, description, 'x-displayName': title, 'x-traitTag': true }
}

const list = (d: Deviation) =>
  sentencesOf(d)
    .map(([label, text]) => `- *${label}:* ${text}`)
    .join('\n')

const note = (d: Deviation) =>
  [`**Differs from the manual** (\`${d.id}\`)`, ...sentencesOf(d).map(([label, text]) => `*${label}:* ${text}`)]
    .map((line) => `> ${line.replaceAll('\n', ' ')}`)
    .join('\n>\n')
