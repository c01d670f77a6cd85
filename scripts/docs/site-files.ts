import { readFileSync } from 'node:fs'
import { root } from '../cli/paths.ts'
import { diagramStyle } from '../generate/lifecycle-svg.ts'
import { downloads } from './model/downloads.ts'
import { pathOf, type Page } from './model/page.ts'
import type { Site } from './model/site.ts'

const assets = ['style.css', 'site.js', 'filter.js', 'favicon.svg', 'logo.svg']

/** Files that are copied: what the pages load, and the descriptions. */
export function copiedFiles(): Map<string, string> {
  const files = new Map<string, string>()
  for (const name of assets) files.set(name, readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8'))
  for (const { file } of downloads) files.set(file, readFileSync(`${root}generated/${file}`, 'utf8'))
  files.set('states.css', diagramStyle)
  files.set('overview.svg', readFileSync(`${root}docs/overview.svg`, 'utf8'))
  return files
}

/** A list of the pages for language models: https://llmstxt.org */
export function renderLlms({ context, sections, pages }: Site): string {
  const { description } = context
  const address = (page: Page) => (page.markdown ? pathOf(page).replace(/\.html$/, '.md') : pathOf(page))
  const line = (page: Page) => `- [${page.title}](${address(page)}): ${page.description.replaceAll('\n', ' ')}`
  const lists = sections.flatMap(({ title, pages, groups }) => [
    `## ${title}`,
    [...pages, ...(groups ?? []).flatMap((group) => group.pages)].map(line).join('\n'),
  ])
  const summary = pages.find(({ kind }) => kind === 'start')!.description
  const files = downloads.map(({ file, text }) => `- [${file}](${file}): ${text[context.language]}`).join('\n')
  return [`# ${description.info.title}`, `> ${summary}`, ...lists, `## ${context.words.downloads}`, files].join('\n\n') + '\n' // prettier-ignore
}

/** The addresses of all pages, with their translations. */
export function renderSitemap(sites: Site[], base: string): string {
  const listed = sites.flatMap(({ pages }) => pages.filter(({ kind }) => kind !== 'not-found'))
  const entry = (page: Page) => {
    const alternates = listed
      .filter(({ url }) => url === page.url)
      .map((other) => `<xhtml:link rel="alternate" hreflang="${other.language === 'zh' ? 'zh-CN' : 'en'}" href="${base}${pathOf(other)}"/>`) // prettier-ignore
    return `<url><loc>${base}${pathOf(page)}</loc>${alternates.join('')}</url>`
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${listed.map(entry).join('\n')}
</urlset>
`
}
