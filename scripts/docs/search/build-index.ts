import { pack, type MiniSearchJson } from './packed.ts'
import MiniSearch from 'minisearch'
import { titleOf } from '../pages/glossary.tsx'
import { plainText } from '../text/markdown.ts'
import type { Page, Text } from '../model/page.ts'
import type { Site } from '../model/site.ts'
import { indexOptions, resultKinds, type Indexed, type IndexFile, type Place, type ResultKind } from './search-index.ts'

interface Found {
  kind: ResultKind
  title: string
  detail: string
  names: string[]
  text: string
  /** What finds it besides its own text, because it is about the same. */
  also: string
  places: { page: Page; anchor: string }[]
}

/** How much of a text is worth its place in the index. */
const enough: Partial<Record<ResultKind, number>> = { deviation: 160, property: 160, error: 300 }
const enoughOfOthers = 500

/** The index of all pages of a language. */
export function indexOf(site: Site): IndexFile {
  const found = new Map<string, Found>()
  const pages = site.pages.filter(({ kind }) => kind !== 'not-found')
  for (const page of pages)
    for (const text of page.texts) {
      const entry = entryOf(site, page, text)
      const key = entry.kind === 'property' ? `${entry.title}\n${text.text}` : `${page.url}#${text.anchor ?? ''}`
      const known = found.get(key)
      if (!known) found.set(key, entry)
      else if (entry.kind === 'property') known.places.push(...entry.places)
      else known.text += ` ${entry.text}`
    }

  const index = new MiniSearch<Indexed>(indexOptions)
  const entries = [...found.values()]
  entries.forEach(({ title, names, text, also, kind, places }, id) =>
    index.add({
      id,
      title,
      names: names.join(' '),
      text: `${text.slice(0, enough[kind] ?? enoughOfOthers)} ${also} ${kind === 'property' ? places.map(({ page }) => page.operation).join(' ') : ''}`,
    }),
  )
  return {
    entries: entries.map(({ kind, title, detail, names, places }) => [
      resultKinds.indexOf(kind),
      title,
      detail,
      names.map((name) => name.toLowerCase()),
      places.map(({ page }) => pages.indexOf(page)),
      places.map(({ anchor }) => anchor),
    ]),
    pages: pages.map(({ url, title }): Place => [url, title]),
    index: pack(index.toJSON() as unknown as MiniSearchJson),
  }
}

/** A script that hands over the index. Unlike JSON, pages that are opened from files can load it. */
export function renderIndex(site: Site): string {
  const json = JSON.stringify(indexOf(site)).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return `globalThis.koomapIndex=JSON.parse('${json}')\n`
}

function entryOf(site: Site, page: Page, { anchor = '', title, text }: Text): Found {
  const { context } = site
  const entry = { title, text, also: '', detail: '', names: [title], places: [{ page, anchor }] }
  if (page.kind === 'operation') {
    const { operation, summary } = context.operations.get(page.operation!)!
    const { id, method, path, raw } = operation
    if (anchor) return { ...entry, kind: 'property', names: [...new Set([title, title.split('.').at(-1)!])] }
    return {
      ...entry,
      kind: 'operation',
      detail: `${method.toUpperCase()} ${path}`,
      names: [id, path, `${method} ${path}`, summary, raw['x-manual'].title],
      also: termsIn(site, `${summary} ${text}`),
    }
  }
  if (page.kind === 'errors' && anchor) {
    const { status, meaning, message } = context.catalogue.find(({ code }) => code === anchor)!
    const own = plainText(meaning)
    const detail = `${status} ${own}${own.includes(message) || context.language === 'zh' ? '' : ` ${message}`}`
    return { ...entry, kind: 'error', detail, names: [anchor, anchor.replace(/^\w+\./, ''), message] }
  }
  if (page.kind === 'glossary' && anchor) {
    const found = context.glossary.find((entry) => titleOf(context, entry) === title)!
    const { term, zh } = found
    const meaning = plainText(found.meaning)
    return {
      ...entry,
      kind: 'term',
      detail: meaning.length > 100 ? `${meaning.slice(0, 99)}…` : meaning,
      text: `${text} ${meaning}`,
      names: [term, zh, ...zh.split(/[（）]/).filter(Boolean)],
    }
  }
  if (page.kind === 'deviations' && anchor) return { ...entry, kind: 'deviation' }
  return { ...entry, kind: 'guide' }
}

/** The terms of the glossary that a text uses, in both languages. */
function termsIn({ context }: Site, text: string): string {
  const lower = text.toLowerCase()
  const used = context.glossary.filter(({ term, zh }) => lower.includes(term.toLowerCase()) || text.includes(zh.replace(/（.*/, ''))) // prettier-ignore
  return used.map(({ term, zh }) => `${term} ${zh}`).join(' ')
}
