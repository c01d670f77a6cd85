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
import { textsOf } from '../../scripts/translations/texts.ts'
import type { Description, Json } from '../../src/description/model.ts'
import { description } from '../support/description.ts'

const words = /[\u4e00-\u9fff]/

describe.each(languages)('the translation to %s', (language) => {
  const translated = load(readFileSync(`${root}generated/openapi.${language}.yaml`, 'utf8')) as Description

  test('is complete, and each translation belongs to the English text as it is now (npm run translations)', () => {
    expect(reviewAll(language)).toEqual({ missing: [], outdated: [], unmatched: [] })
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
