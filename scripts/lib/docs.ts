import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { load } from 'js-yaml'
import type { Description, Json } from './description.ts'
import { deviations, type Deviation } from './deviations.ts'
import { errorsPage } from './errors-page.ts'
import { bundlePath, docsPath, errorsPath, root, run, tool, UserError } from './project.ts'

/** Makes the docs pages from the bundle, unless those that are there are of the same bundle. */
export async function buildDocs(): Promise<'built' | 'fresh'> {
  const bundle = await readFile(bundlePath, 'utf8')
  const hash = createHash('sha256').update(bundle)
  for (const file of ['scripts/lib/docs.ts', 'scripts/lib/errors-page.ts', 'redocly.yaml'])
    hash.update(await readFile(root + file))
  const fingerprint = hash.digest('hex')
  const stamp = `${docsPath}.sha256`
  if (existsSync(docsPath) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === fingerprint) return 'fresh'

  const folder = docsPath.slice(0, docsPath.lastIndexOf('/'))
  await mkdir(folder, { recursive: true })
  const source = `${folder}/${process.pid}.tmp.json`
  const page = `${folder}/${process.pid}.tmp`
  const description = load(bundle) as Description
  await writeFile(errorsPath, errorsPage(description))
  await writeFile(source, JSON.stringify(annotated(description)))
  const { code, output } = await run([tool('redocly'), 'build-docs', source, '--inlineBundle', '-o', page])
  await rm(source)
  if (code !== 0) throw new UserError(`The docs could not be built:\n${output}`)
  await writeFile(page, offline(await readFile(page, 'utf8')))
  await rename(page, docsPath)
  await writeFile(stamp, fingerprint)
  return 'built'
}

/** The description as the docs show it: each deviation beside what it concerns, and all of them on a page. */
function annotated(description: Description): Description {
  const tagOf = new Map<string, string>()
  for (const item of Object.values(description.paths))
    for (const operation of Object.values<Json>(item))
      if (operation?.operationId) tagOf.set(operation.operationId, operation.tags[0])
  const visit = (node: Json): void => {
    if (typeof node !== 'object' || node === null) return
    if (typeof node.description === 'string' && !node.title)
      node.description = [node.description.trim(), ...(node['x-deviation'] ?? []).map(note)].join('\n\n')
    for (const [key, value] of Object.entries(node)) if (key !== 'value' && key !== 'example') visit(value)
  }
  // Headings would each become an entry of the menu.
  const differences = deviations(description)
    .replace(/^# .*\n/, '')
    .replaceAll(/^## (.*)$/gm, '---\n\n**$1**')
  // What is said of a header would stand under every response.
  const { headers: _, ...components } = description.components
  for (const part of [description.paths, components]) visit(part)
  const info: Json = description.info
  const history = info['x-manual-history'].map(({ date, changes }: Json) => `- **${date}** ${changes}`).join('\n')
  description.tags.push(
    about('error-codes', 'Error codes', '[Find an error code](errors.html) by typing it, or by a word of its meaning.'),
    about('deviations', 'Differences from the manual', differences),
    about('manual-history', 'History of the manual', history),
  )
  const groups: Json[] = (description as Json)['x-tagGroups']
  groups.push({ name: 'About', tags: ['error-codes', 'deviations', 'manual-history'] })
  return JSON.parse(
    JSON.stringify(description).replaceAll(
      /\(#operation\/(\w+)\)/g,
      (_, id) => `(#tag/${tagOf.get(id)}/operation/${id})`,
    ),
  )
}

/** The one thing that the page would load from the network is a logo; its place takes the name in letters. */
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

function note({ id, manual, chosen, because, tolerated }: Deviation): string {
  const lines = [
    `**Differs from the manual** (\`${id}\`)`,
    `*Manual:* ${manual}`,
    `*Here:* ${chosen}`,
    `*Why:* ${because}`,
  ]
  if (tolerated) lines.push(`*Also accepted:* ${tolerated}`)
  return lines.map((line) => `> ${line.trim().replaceAll('\n', ' ')}`).join('\n>\n')
}
