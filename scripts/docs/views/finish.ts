import { posix } from 'node:path'
import { pathOf, type Page } from '../model/page.ts'

/**
 * Makes links relative to the page, so that the site works below any path and from files, and marks Chinese in pages in
 * English. `site:` is the folder of the language, `root:` the folder of the whole site, and `page:` that of the page.
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
  return page.language === 'en' || page.written === 'en' ? markChinese(linked) : linked
}

const chinese = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef·]*[\u3400-\u9fff][\u3400-\u9fff\u3000-\u303f\uff00-\uffef]*/g

/** Paths are the same on many pages, and take a while to find. */
const paths = new Map<string, string>()
function pathBetween(from: string, to: string): string {
  const key = `${from}:${to}`
  const path = paths.get(key) ?? (posix.relative(from, to) || '.')
  paths.set(key, path)
  return path
}

/** Marks Chinese text as such, except where it is marked already. */
export function markChinese(html: string): string {
  let skipped: string | undefined
  return html.replaceAll(/<(?:[^>"]|"[^"]*")*>|[^<]+/g, (part) => {
    if (!part.startsWith('<')) return skipped ? part : part.replaceAll(chinese, '<span lang="zh">$&</span>')
    const [, closing, name] = /^<(\/?)(\w*)/.exec(part)!
    if (skipped) {
      if (closing && name === skipped) skipped = undefined
    } else if (/^(title|script|style|option|desc)$/.test(name!) ? !closing : / lang="zh/.test(part) && name !== 'html') skipped = name // prettier-ignore
    return part
  })
}
