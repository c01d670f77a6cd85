import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { markdownIn } from '../support/markdown.ts'
// @ts-expect-error The rules are JavaScript, because Redocly loads them.
import * as prose from '../../scripts/lint/prose.js'

const terms: { term: string; zh: string; meaning: string; avoid?: string[] }[] = prose.terms
const wordsToAvoid: (text: string) => { term: string; word: string }[] = prose.wordsToAvoid

describe('the glossary', () => {
  test('gives every term its Chinese form, and its meaning in full sentences', () => {
    for (const entry of terms) {
      expect(entry).toEqual({
        term: expect.stringMatching(/^\S(.*\S)?$/),
        zh: expect.stringMatching(/\S/),
        meaning: expect.stringMatching(/^[A-Z].*\.$/),
        ...('avoid' in entry ? { avoid: expect.arrayContaining([expect.any(String)]) } : {}),
      })
    }
  })

  test('lists its terms alphabetically, each once', () => {
    const names = terms.map(({ term }) => term.toLowerCase())
    expect(names).toEqual([...new Set(names)].sort())
  })

  test('never tells readers to avoid a word that is a term itself', () => {
    const names = terms.map(({ term }) => term.toLowerCase())
    for (const { term, avoid = [] } of terms)
      for (const word of avoid) expect(names, `${word}, under ${term}`).not.toContain(word.toLowerCase())
  })
})

describe('the check of the glossary', () => {
  test.each([
    ['a word to avoid', 'The tenant owns it.', ['tenant']],
    ['its plural', 'Service zones and photos.', ['photo', 'service zone']],
    ['its capitalized form', 'Restore the task.', ['restore']],
    ['words on two lines', 'A service\nzone.', ['service zone']],
    ['several words in one text', 'Pin the picture.', ['picture', 'pin']],
  ])('finds %s', (_, text, words) => {
    expect(wordsToAvoid(text).map(({ word }) => word)).toEqual(words)
  })

  test.each([
    ['code', 'Set `tenant_domain_id`, or `photo`.'],
    ['a term that contains a word to avoid', 'Two ground control points.'],
    ['a term on two lines', 'A ground\ncontrol point.'],
    ['a longer word', 'Versions are pinned; photography is fine.'],
  ])('ignores %s', (_, text) => {
    expect(wordsToAvoid(text)).toEqual([])
  })
})

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'generated/deviations.md',
  'generated/lifecycles.md',
  ...markdownIn('docs'),
]

test.each(documents)('%s uses the terms of the glossary', (path) => {
  const text = readFileSync(join(root, path), 'utf8')
  const code = /^ *(```+|~~~+)[^]*?^ *\1$/gm
  const targets = /(?<=\])\([^)]*\)|<[^>]*>|https?:\S+/g
  const words = wordsToAvoid(text.replaceAll(code, '').replaceAll(targets, '').replaceAll(/\s+/g, ' '))
  expect(words.map(({ term, word }) => `Write "${term}" instead of "${word}"`)).toEqual([])
})
