import { siteOf } from './assemble-site.ts'
import { bundleOf } from './browser/bundle.ts'
import { pathOf } from './model/page.ts'
import type { Site } from './model/site.ts'
import { readSources } from './model/sources.ts'
import { renderTryData } from './model/try-data.ts'
import { renderIndex } from './search/build-index.ts'
import { copiedFiles, renderLlms, renderSitemap } from './site-files.ts'
import { renderPage } from './views/layout.tsx'

/** Renders all files of the docs, by their paths. `base` is the URL at which they will be published, if it is known. */
export async function renderSite(base?: string): Promise<Map<string, string>> {
  const sites = (await readSources()).map(siteOf)
  const files = copiedFiles()
  for (const name of ['search', 'try'] as const) files.set(`${name}.js`, bundleOf(name))
  for (const site of sites) {
    files.set(`search-${site.context.language}.js`, renderIndex(site))
    const messages = site.context.language === 'zh' ? bundleOf('messages-zh') : ''
    files.set(`try-${site.context.language}.js`, renderTryData(site) + messages)
  }
  for (const site of sites) for (const [path, text] of filesOf(site, base)) files.set(path, text)
  if (base) files.set('sitemap.xml', renderSitemap(sites, base))
  return files
}

function filesOf(site: Site, base: string | undefined): [string, string][] {
  const pages = site.pages.flatMap((page): [string, string][] => {
    const path = pathOf(page)
    const html: [string, string] = [path, renderPage(site, page, base)]
    return page.markdown ? [html, [path.replace(/\.html$/, '.md'), page.markdown()]] : [html]
  })
  return [...pages, [pathOf({ url: 'llms.txt', language: site.context.language }), renderLlms(site)]]
}
