import { posix } from 'node:path'
import type { Context } from '../model/context.ts'
import type { Kind, Page, Text } from '../model/page.ts'
import type { Guide } from '../model/sources.ts'
import { plainText, type Heading } from '../text/markdown.ts'
import { Html } from '../views/html.tsx'

interface Placed {
  url: string
  kind: Kind
  short?: string
}

/** A page made from a Markdown file of the repository. */
export function guidePage(context: Context, guide: Guide, { url, kind, short }: Placed): Page {
  const { words, language } = context
  const href = (target: string) => addressOf(target, guide, context)
  const ids = guide.original && idsLike(guide, context)
  const { html, headings } = context.markdown(guide.text, { href, ids: ids || undefined })
  const title = headings[0]?.text ?? guide.name
  const body = html.replace(/<h1[^]*?<\/h1>/, '')
  const below = headings.slice(1).filter(({ level }) => level === 2)
  return {
    url,
    language,
    kind,
    title,
    ...(short && { short }),
    description: plainText(firstParagraph(guide.text)).slice(0, 300),
    texts: sectionsOf(guide.text, headings, title),
    render: () => (
      <div class="document">
        <h1>{title}</h1>
        {below.length > 2 && (
          <nav class="contents" aria-label={words.contents}>
            <ul>
              {below.map(({ id, text }) => (
                <li>
                  <a href={`#${id}`}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <Html class="prose" html={body} />
      </div>
    ),
  }
}

/** The anchors of the English guide, if the translation has the same headings in the same order. */
function idsLike(guide: Guide, context: Context): string[] | undefined {
  const english = context.markdown(guide.original!).headings
  const own = context.markdown(guide.text).headings
  const levels = (headings: Heading[]) => headings.map(({ level }) => level).join()
  return levels(english) === levels(own) ? english.map(({ id }) => id) : undefined
}

const firstParagraph = (markdown: string) =>
  /^(?![#<|`>-])\S[^]*?(?=\n\n|$(?![^]))/m.exec(markdown.replace(/^<!--[^]*?-->\s*/, ''))?.[0] ?? ''

/** Splits a document at its headings. */
export function sectionsOf(markdown: string, headings: Heading[], title: string): Text[] {
  const parts = markdown.replaceAll(/^```[^]*?^```/gm, '').split(/^#{1,6} .*$/m)
  const before = plainText(parts[0]!)
  const sections = headings.map(({ id, text, level }, i) => ({
    ...(level > 1 && { anchor: id }),
    title: text,
    text: plainText(parts[i + 1] ?? ''),
  }))
  return before ? [{ title, text: before }, ...sections] : sections
}

/** Files of the repository that are pages, or beside them. */
const places: Record<string, string> = {
  'README.md': 'site:index.html',
  'docs/README.md': 'site:index.html',
  'CHANGELOG.md': 'site:changes.html',
  'generated/lifecycles.md': 'site:states.html',
  'generated/deviations.md': 'site:deviations.html',
  'openapi/glossary.yaml': 'site:glossary.html',
  'generated/openapi.yaml': 'root:openapi.yaml',
  'generated/openapi.json': 'root:openapi.json',
  'generated/openapi-3.0.yaml': 'root:openapi-3.0.yaml',
  'generated/openapi.zh-CN.yaml': 'root:openapi.zh-CN.yaml',
  'docs/overview.svg': 'root:overview.svg',
}

/** The address of a link in a guide: a page of the docs, or a file in the repository. */
function addressOf(target: string, guide: Guide, context: Context): string {
  if (/^([a-z]+:|#)/i.test(target)) return target
  const [file, hash] = target.split('#') as [string, string?]
  // A translation links to other translations, which are pages with the same addresses.
  const path = posix
    .join(posix.dirname(guide.path), file)
    .replace(/^docs\/zh\//, 'docs/')
    .replace(/\/$/, '')
  const anchor = hash === undefined ? '' : `#${hash}`
  const name = /^docs\/([\w-]+)\.md$/.exec(path)?.[1]
  if (places[path]) return places[path] + (path === 'generated/lifecycles.md' ? '' : anchor)
  if (name && context.guides.some((other) => other.name === name)) return `site:guides/${name}.html${anchor}`
  return `${context.repository}/blob/main/${path}${anchor}`
}
