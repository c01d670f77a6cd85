import { describe, expect, test } from 'vitest'
import { withoutExtensions } from '../../scripts/generate/plain.ts'
import type { Json } from '../../src/description/model.ts'
import { operations } from '../support/description.ts'
import { read } from '../support/markdown.ts'

const plain: Json = JSON.parse(read('generated/openapi-plain.json'))
const withSamples: Json = JSON.parse(read('generated/openapi-samples.json'))
const whole: Json = JSON.parse(read('generated/openapi.json'))

/** What one value lacks, and where else it differs, as JSON pointers. */
function differences(from: Json, to: Json, at = ''): { lacks: string[]; differs: string[] } {
  if (typeof from !== 'object' || typeof to !== 'object' || !from || !to)
    return { lacks: [], differs: from === to ? [] : [at] }
  const lacks = Object.keys(from).flatMap((key) => (key in to ? [] : [`${at}/${key}`]))
  const added = Object.keys(to).flatMap((key) => (key in from ? [] : [`${at}/${key}`]))
  const inside = Object.keys(from).filter((key) => key in to).map((key) => differences(from[key], to[key], `${at}/${key}`)) // prettier-ignore
  return {
    lacks: [...lacks, ...inside.flatMap((found) => found.lacks)],
    differs: [...added, ...inside.flatMap((found) => found.differs)],
  }
}

describe('openapi-plain.json', () => {
  test('lacks the extensions of openapi.json, and nothing else', () => {
    const { lacks, differs } = differences(whole, plain)
    expect(differs).toEqual([])
    expect(lacks.filter((at) => !/\/x-[a-z0-9-]+$/i.test(at))).toEqual([])
    const names = new Set(lacks.map((at) => at.split('/').at(-1)))
    for (const name of ['x-deviation', 'x-manual', 'x-remedy', 'x-displayName', 'x-tagGroups'])
      expect(names).toContain(name)
  })

  test('has the response headers whose names start with `x-`, but no key of an extension', () => {
    const text = read('generated/openapi-plain.json')
    expect(text).toContain('"X-Subject-Token": {')
    expect([...text.matchAll(/"(x-[a-zA-Z-]+)":/g)].map(([, name]) => name)).toEqual([])
  })

  test('keeps properties, parameters, headers, and data that are named like extensions', () => {
    const data = { 'x-a': { 'x-b': 1 } }
    const schema = (extra: object) => ({ type: 'object', properties: { 'x-a': { type: 'integer', ...extra } } })
    const body = (extra: object) => ({
      ...extra,
      schema: { ...schema(extra), default: data, const: data, enum: [data], example: data, examples: [data], ...extra },
      examples: { 'x-one': { value: data, ...extra } },
    })
    const document = (extra: object) => ({
      ...extra,
      paths: { '/a': { ...extra, get: { ...extra, parameters: [{ name: 'x-a', schema: schema(extra), ...extra }] } } },
      components: {
        ...extra,
        headers: { 'x-header': { schema: schema(extra), example: data, ...extra } },
        responses: { 'x-response': { content: { 'application/json': body(extra) }, ...extra } },
        schemas: { 'x-schema': { allOf: [schema(extra)], $defs: { 'x-def': schema(extra) }, ...extra } },
      },
    })
    const extended = document({ 'x-gone': { properties: {} }, 'x-Gone': [1] })
    expect(withoutExtensions(extended)).toEqual(document({}))
    expect(extended).toEqual(document({ 'x-gone': { properties: {} }, 'x-Gone': [1] }))
  })
})

describe('openapi-samples.json', () => {
  test('has samples in six languages for every operation, and is otherwise openapi.json', () => {
    const { lacks, differs } = differences(withSamples, whole)
    expect(differs).toEqual([])
    expect(lacks).toHaveLength(operations.length)
    expect(lacks.filter((at) => !at.endsWith('/x-codeSamples'))).toEqual([])
    for (const { id, path, method, server } of operations)
      expect(withSamples.paths[path][method]['x-codeSamples']).toEqual(
        ['curl', 'TypeScript', 'Python', 'Go', 'Java', 'PHP'].map((label) => ({
          lang: expect.any(String),
          label,
          source: expect.stringContaining(label === 'TypeScript' ? `koomap.${id}(` : server),
        })),
      )
  })
})
