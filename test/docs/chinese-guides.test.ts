import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anchorsOf, linksOf, markdownIn, read } from '../support/markdown.ts'

const guides = markdownIn('docs/zh').map((path) => posix.basename(path))
const generated = ['coverage.md', 'figures.md', 'generators.md', 'rules.md']

const fences = /^( *)```[^]*?^\1```$/gm
const comments = /(?<=^|\s)(?:\/\/|#) .*$/gm

/** The code blocks of a document, without their comments. */
const codeOf = (markdown: string) => [...markdown.matchAll(fences)].map(([block]) => block.replace(comments, '//'))
const commentsOf = (markdown: string) =>
  [...markdown.matchAll(fences)].flatMap(([block]) => [...block.matchAll(comments)].map(([comment]) => comment))

/** The sections of a document: the level of each heading, and the text up to the next. Code blocks are left out. */
const sectionsOf = (markdown: string) =>
  markdown
    .replaceAll(fences, '')
    .split(/^(?=#{1,6} )/m)
    .map((text) => ({ level: /^#*/.exec(text)![0].length, text }))

/** The number of columns of each row of the tables in a text. */
const rowsOf = (text: string) =>
  (text.match(/^\|.*\|$/gm) ?? []).map((row) => row.replaceAll(/`[^`]*`/g, '').split('|').length - 2)
const itemsOf = (text: string) => (text.match(/^(?:-|\d+\.) /gm) ?? []).map((item) => item.slice(0, 1))
const inlineCodeOf = (text: string) => [...new Set(text.match(/`[^`\n]+`/g) ?? [])].sort()

/** The page in Chinese that corresponds to a page in English, or else the page itself; and the other way round. */
function counterpartOf(page: string): string {
  if (page.startsWith('docs/zh/')) return page.replace('docs/zh/', 'docs/')
  const name = /^docs\/([^/]+)$/.exec(page)?.[1]
  return name && guides.includes(name) ? `docs/zh/${name}` : page
}

/** The target of a link in an English guide, as the Chinese guide must have it: as a path from the root of the project. */
function translated(guide: string, link: string): string {
  if (/^[a-z]+:/i.test(link)) return link
  const [path, fragment] = link.split('#') as [string, string?]
  const page = path ? posix.join('docs', path) : `docs/${guide}`
  const other = counterpartOf(page)
  if (fragment === undefined || other === page) return fragment === undefined ? other : `${other}#${fragment}`
  // Headings correspond by their position.
  const position = [...anchorsOf(read(page))].indexOf(fragment)
  return `${other}#${[...anchorsOf(read(other))][position]}`
}

function absolute(guide: string, link: string): string {
  if (/^[a-z]+:/i.test(link)) return link
  return link.startsWith('#') ? `docs/zh/${guide}${link}` : posix.join('docs/zh', decodeURIComponent(link))
}

/** The text that a reader sees, with inline code shortened, and without the targets of links. */
const proseOf = (markdown: string) =>
  markdown
    .replaceAll(fences, '')
    .replaceAll(/`[^`\n]+`/g, '`x`')
    .replaceAll(/\]\([^)\n]*\)/g, ']')
    .replaceAll(/^\|[ :|-]+\|$/gm, '')

test('every guide that is not generated has a Chinese version', () => {
  const english = markdownIn('docs').filter((path) => /^docs\/[^/]+$/.test(path))
  expect([...guides].sort()).toEqual(english.map((p) => posix.basename(p)).filter((p) => !generated.includes(p)).sort())
}) // prettier-ignore

describe.each(guides)('docs/zh/%s', (guide) => {
  const english = read(`docs/${guide}`)
  const chinese = read(`docs/zh/${guide}`)
  const pairs = sectionsOf(english).map((section, i) => [section, sectionsOf(chinese)[i]!] as const)

  test('has the headings of the English guide', () => {
    const levels = (text: string) => sectionsOf(text).map(({ level }) => level)
    expect(levels(chinese)).toEqual(levels(english))
  })

  test('has the same code blocks, except for their comments', () => {
    expect(codeOf(chinese)).toEqual(codeOf(english))
    expect(commentsOf(chinese)).toHaveLength(commentsOf(english).length)
  })

  test('has the same tables, lists, and code in each section', () => {
    for (const [{ text }, { text: other }] of pairs)
      for (const facts of [rowsOf, itemsOf, inlineCodeOf]) expect(facts(other), other).toEqual(facts(text))
  })

  test('links to the same pages in each section, in Chinese where they exist', () => {
    for (const [{ text }, { text: other }] of pairs)
      expect(linksOf(other).map((link) => absolute(guide, link)).sort(), other).toEqual(
        linksOf(text).map((link) => translated(guide, link)).sort(),
      )
  }) // prettier-ignore

  test('has no sentence in English', () => {
    const english = /[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}/
    expect([...proseOf(chinese).split('\n'), ...commentsOf(chinese)].filter((line) => english.test(line))).toEqual([])
  })
})
