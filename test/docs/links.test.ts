import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { anchorsOf, linksOf, markdownIn, read } from '../support/markdown.ts'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'generated/lifecycles.md',
  ...markdownIn('docs'),
]

/** Why a relative link leads nowhere, or undefined if it leads somewhere. */
function problemOf(document: string, link: string): string | undefined {
  const [path, fragment] = link.split('#') as [string, string?]
  const target = path ? posix.join(posix.dirname(document), decodeURIComponent(path)) : document
  if (!existsSync(join(root, target))) return `${link}: ${target} does not exist`
  if (fragment !== undefined && target.endsWith('.md') && !anchorsOf(read(target)).has(decodeURIComponent(fragment)))
    return `${link}: ${target} has no heading or anchor "${fragment}"`
  return undefined
}

test.each(documents)('every relative link in %s leads to an existing file and heading', (document) => {
  const links = linksOf(read(document)).filter((link) => !/^[a-z]+:/i.test(link))
  expect(links.flatMap((link) => problemOf(document, link) ?? [])).toEqual([])
})

describe('the check of links', () => {
  test('finds links, images, and references, but none in code', () => {
    const text = '[a](b.md#c) ![d](e.svg "f")\n\n[g]: h.md\n\n<a href="i.md">\n\n`[j](k.md)`\n\n```\n[l](m.md)\n```\n'
    expect(linksOf(text)).toEqual(['b.md#c', 'e.svg', 'h.md', 'i.md'])
  })

  test('knows the anchors of headings as GitHub does', () => {
    const text = '# A `b`, [c](d): 中文!\n\n## E-F_g\n\n## E-F_g\n\n```\n# no heading\n```\n\n<a id="h"></a>\n'
    expect([...anchorsOf(text)]).toEqual(['a-b-c-中文', 'e-f_g', 'e-f_g-1', 'h'])
  })

  test('finds a missing file and a missing heading', () => {
    expect(problemOf('docs/mock.md', 'no-such-file.md')).toMatch('docs/no-such-file.md does not exist')
    expect(problemOf('docs/mock.md', '#no-such-heading')).toMatch('has no heading')
    expect(problemOf('docs/mock.md', '../README.md')).toBeUndefined()
  })
})
