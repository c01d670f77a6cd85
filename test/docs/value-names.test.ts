import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { meaningsOf } from '../../scripts/docs/model/enum-values.ts'
import { chineseNames, inWords } from '../../scripts/docs/text/value-names.ts'
import type { Json } from '../../src/description/model.ts'
import { description } from '../support/description.ts'
import { read } from '../support/markdown.ts'

const chinese = load(read('generated/openapi.zh-CN.yaml')) as Json

/** The enumerations of a description, with the same ones of its translation. */
function enumerations(node: Json, other: Json, path = ''): { path: string; english: Json; chinese: Json }[] {
  if (typeof node !== 'object' || node === null) return []
  const own = node.enum || node.items?.enum ? [{ path, english: node, chinese: other }] : []
  return [...own, ...Object.keys(node).flatMap((key) => enumerations(node[key], other[key], `${path}/${key}`))]
}

const all = enumerations(description, chinese)

test('every value that has a meaning on pages in English has one in Chinese', () => {
  expect(all.length).toBeGreaterThan(40)
  for (const { path, english, chinese } of all) {
    const translated = meaningsOf(chinese, chinese.items, 'zh').values
    for (const [i, { value, meaning }] of meaningsOf(english, english.items, 'en').values.entries()) {
      expect(translated[i]!.value, path).toBe(value)
      if (meaning) expect(translated[i]!.meaning, `${path} ${value}`).toMatch(/\p{Script=Han}|^(gvps|lod)$/u)
    }
  }
})

test('every Chinese name belongs to a value of the description', () => {
  const names = new Set(all.flatMap(({ english }) => english['x-enum-varnames'] ?? english.items?.['x-enum-varnames'] ?? [])) // prettier-ignore
  expect(Object.keys(chineseNames).filter((name) => !names.has(name))).toEqual([])
})

test('names are words', () => {
  expect(inWords('UploadTimeAscending', 'en')).toBe('upload time ascending')
  expect(inWords('UploadTimeAscending', 'zh')).toBe('按上传时间升序')
  expect(inWords('LowText', 'en')).toBe('low')
})
