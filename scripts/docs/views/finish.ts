import { posix } from 'node:path'
import { pathOf, type Page } from '../model/page.ts'
import type { Language } from '../text/labels.ts'
import { runsOf } from '../text/foreign.ts'

/**
 * Makes links relative to the page, so that the site works below any path and from files, and marks text that is not in
 * the language of the page. `site:` is the folder of the language, `root:` the folder of the whole site, and `page:` that of the page.
 */
export function finish(html: string, page: Page): string {
  const from = posix.dirname(pathOf(page))
  const relative = (scheme: string, path: string) => {
    const [file, hash] = path.split('#') as [string, string?]
    const target =
      scheme === 'site' ? pathOf({ ...page, url: file }) : scheme === 'page' ? posix.join(from, file) : file
    const anchor = hash === undefined ? '' : `#${hash}`
    if (target === pathOf(page) && anchor) return anchor
    return pathBetween(from, target) + anchor
  }
  const linked = html
    .replaceAll('data-root="root:"', `data-root="${pathBetween(from, '.')}"`)
    .replaceAll(
      / (href|src)="(site|root|page):([^"]*)"/g,
      (_, name, scheme, path) => ` ${name}="${relative(scheme, path)}"`,
    )
  return markForeign(linked, page.language)
}

/** Elements whose texts cannot have marks, or have no language. */
const unmarkable = { en: /^(title|script|style|option|desc)$/, zh: /^(title|script|style|option|desc|code|pre|kbd)$/ }

/** Paths are the same on many pages, and take a while to find. */
const paths = new Map<string, string>()
function pathBetween(from: string, to: string): string {
  const key = `${from}:${to}`
  const path = paths.get(key) ?? (posix.relative(from, to) || '.')
  paths.set(key, path)
  return path
}

/** Marks Chinese on a page in English, and English on one in Chinese, except where the language is marked already. */
export function markForeign(html: string, language: Language): string {
  // The element whose content stays as it is, and how many of the same name are open in it.
  let skipped: { name: string; depth: number } | undefined
  return html.replaceAll(/<(?:[^>"]|"[^"]*")*>|[^<]+/g, (part) => {
    if (!part.startsWith('<'))
      return skipped
        ? part
        : runsOf(part, language)
            .map(({ text, lang }) => (lang ? `<span lang="${lang}">${text}</span>` : text))
            .join('')
    const [, closing, name] = /^<(\/?)(\w*)/.exec(part) as unknown as [string, string, string]
    if (skipped) {
      if (name === skipped.name) skipped.depth += closing ? -1 : 1
      if (skipped.depth === 0) skipped = undefined
    } else if (!closing && name !== 'html' && !isVoid(part, name) && (unmarkable[language].test(name) || isForeign(part, language))) skipped = { name, depth: 1 } // prettier-ignore
    return part
  })
}

const isForeign = (tag: string, language: Language) => (language === 'en' ? / lang="zh/ : / lang="en/).test(tag)
const isVoid = (tag: string, name: string) => tag.endsWith('/>') || /^(br|hr|img|input|link|meta)$/.test(name)
