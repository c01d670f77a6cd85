import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import {
  actionsOf,
  bundleFile,
  documents,
  languages,
  readDocument,
  review,
  reviewAll,
  translate,
} from '../../scripts/translations/overlays.ts'
import { phrasesOf, reviewPhrases, translateMarkdown } from '../../scripts/translations/phrases.ts'
import { textsOf } from '../../scripts/translations/texts.ts'
import type { Description, Json } from '../../src/description/model.ts'
import { description } from '../support/description.ts'

const words = /[\u4e00-\u9fff]/

describe.each(languages)('the translation to %s', (language) => {
  const translated = load(readFileSync(`${root}generated/openapi.${language}.yaml`, 'utf8')) as Description

  test('is complete, and each translation belongs to the English text as it is now (npm run translations)', () => {
    expect(reviewAll(language)).toEqual({ missing: [], outdated: [], unmatched: [] })
  })

  test.each(documents)('keeps the numbers in %s', (path) => {
    const numbers = (text: string): string[] => text.replaceAll(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)*/g) ?? []
    // They are words in Chinese.
    const inWords = /\b3D\b|North-Beijing4/g
    const translated = new Map(actionsOf(language, path).map(({ target, update }) => [target, update]))
    const lost = textsOf(readDocument(path)).flatMap(({ target, texts }) =>
      Object.entries(texts).flatMap(([key, text]) => {
        const found = numbers(translated.get(target)?.[key] ?? '')
        return numbers(text.replaceAll(inWords, '')).filter((number) => !found.includes(number)).map((number) => `${target} ${key}: ${number}`)
      }),
    ) // prettier-ignore
    expect(lost).toEqual([])
  })

  test('has every phrase of the documents that are translated by phrases, and no other', () => {
    expect(reviewPhrases(language)).toEqual({ missing: [], unused: [] })
  })

  test('keeps the numbers and the code of phrases', () => {
    for (const [english, phrase] of phrasesOf(language))
      for (const parts of [/\{\d+\}/g, /`[^`]+`/g])
        expect(phrase.match(parts) ?? [], english).toEqual(expect.arrayContaining(english.match(parts) ?? []))
  })

  test('differs from the description only in prose', () => {
    const without = (node: Json): Json => {
      const copy = structuredClone(node)
      const strip = (value: Json): void => {
        if (typeof value !== 'object' || value === null) return
        for (const [key, inner] of Object.entries(value))
          if (typeof inner === 'string' && prose.has(key)) delete value[key]
          else strip(inner)
      }
      strip(copy)
      return copy
    }
    const prose = new Set(textsOf(description).flatMap(({ texts }) => Object.keys(texts)))
    expect(without(translated)).toEqual(without(description))
  })

  test.each(documents)('leaves no English sentence in %s', async (path) => {
    const document = await translate(readDocument(path), actionsOf(language, path))
    const english = textsOf(document).flatMap(({ target, texts }) =>
      Object.values(texts)
        .filter((text) => !words.test(text) && /[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}/.test(text.replaceAll(/`[^`]*`/g, '')))
        .map((text) => `${target}: ${text}`),
    )
    expect(english).toEqual([])
  })

  test.each(documents)('keeps everything that is written as code in %s', (path) => {
    const code = (text: string) => [...new Set(text.match(/`[^`\n]+`/g) ?? [])].sort()
    const originals = new Map(textsOf(readDocument(path)).map(({ target, texts }) => [target, texts]))
    const lost = actionsOf(language, path).flatMap(({ target, update }) =>
      Object.entries(originals.get(target) ?? {}).flatMap(([key, text]) =>
        code(text)
          .filter((part) => !(update[key] ?? '').includes(part))
          .map((part) => `${target} ${key}: ${part}`),
      ),
    )
    expect(lost).toEqual([])
  })
})

test('a translation is outdated when its English text changes, missing when there is none, and unmatched when its text is gone', () => {
  const [first, second, ...rest] = actionsOf('zh-CN', bundleFile)
  const changed = { ...second!, 'x-source': '0'.repeat(12) }
  const stray = { ...first!, target: '$.paths.nowhere' }
  const { missing, outdated, unmatched } = review(description, [changed, stray, ...rest])
  expect(missing.map(({ target }) => target)).toEqual([first!.target])
  expect(outdated.map(({ action }) => action.target)).toEqual([second!.target])
  expect(unmatched).toEqual([stray])
})

test('an overlay replaces texts, and leaves the rest', async () => {
  const action = { target: '$.info', update: { title: '标题' }, 'x-source': '', file: '', document: bundleFile }
  const { info, ...others } = await translate(description, [action])
  expect(info).toEqual({ ...description.info, title: '标题' })
  expect({ ...others, info: description.info }).toEqual(description)
})

describe('a document that is translated by phrases', () => {
  const phrases = new Map([
    ['Up to {1} of {2} calls', '{2} 次调用中的 {1} 次'],
    ['One item on two lines', '一项'],
    ['It fails', '失败'],
  ])

  test('keeps its structure, code, and numbers', () => {
    const markdown = '# Up to 1,000 of 2 calls\n\n- One item\n  on two lines\n- `x`: It fails\n\n| It fails | 12 |\n| --- | --: |\n| `It fails` | Up to 3 of 4 calls |\n\n```sh\n# It fails\n```\n'
    const chinese = '# 2 次调用中的 1,000 次\n\n- 一项\n- `x`：失败\n\n| 失败 | 12 |\n| --- | --: |\n| `It fails` | 4 次调用中的 3 次 |\n\n```sh\n# It fails\n```\n'
    const { text, missing } = translateMarkdown(markdown, phrases)
    expect(text).toBe(chinese)
    expect(missing).toEqual([])
  })

  test('remains in English where a phrase is missing, which is then named', () => {
    const { text, missing, used } = translateMarkdown('It fails now.\n\nIt fails\n', phrases)
    expect(text).toBe('It fails now.\n\n失败\n')
    expect(missing).toEqual(['It fails now.'])
    expect([...used]).toEqual(['It fails'])
  })
}) // prettier-ignore
