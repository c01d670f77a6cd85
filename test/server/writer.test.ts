import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { checkersOf } from '../../src/server/schemas.ts'
import { writerOf } from '../../src/server/writer.ts'
import { description } from '../support/description.ts'

const schema = {
  type: 'object',
  required: ['items'],
  properties: {
    items: { type: 'array', minItems: 1, items: { type: 'object', properties: { n: { type: 'integer' } } } },
  },
}
const checker = checkersOf(description)(schema)
const check = vi.fn((body: unknown) => checker.first(body, 'response'))
const item = (n: unknown) => Object.freeze({ n })

describe('a body of a response', () => {
  test('becomes the same text as by JSON.stringify, the second time, too', () => {
    const frozen = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()).map(Object.freeze), fc.jsonValue())
    const value = fc.oneof(fc.jsonValue(), fc.array(frozen), fc.constant(undefined))
    const body = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), value))
    const write = writerOf(() => undefined)
    fc.assert(
      fc.property(body, (body) => {
        for (let i = 0; i < 2; i++) expect(write(body)).toEqual({ text: JSON.stringify(body) })
      }),
    )
  })

  test('is refused with the place of an item, even if others are known', () => {
    const write = writerOf(check)
    const [one, two] = [item(1), item(2)]
    expect(write({ items: [one, two] })).toEqual({ text: '{"items":[{"n":1},{"n":2}]}' })
    const violation = expect.objectContaining({ place: 'response.items.2.n', keyword: 'type' })
    for (let i = 0; i < 2; i++) expect(write({ items: [one, two, item('x')] })).toEqual({ violation })
    expect(write({ items: [two, one] })).toEqual({ text: '{"items":[{"n":2},{"n":1}]}' })
  })

  test('has the number of items that the description demands, although known ones are not checked again', () => {
    const write = writerOf(check)
    const one = item(1)
    expect(write({ items: [one] })).toHaveProperty('text')
    expect(write({ items: [one] })).toHaveProperty('text')
    expect(write({ items: [] })).toMatchObject({ violation: { place: 'response.items', keyword: 'minItems' } })
    expect(write({})).toMatchObject({ violation: { place: 'response.items', keyword: 'required' } })
  })

  test('is checked again if its items can change', () => {
    const write = writerOf(check)
    const open: { n: unknown } = { n: 1 }
    expect(write({ items: [open] })).toEqual({ text: '{"items":[{"n":1}]}' })
    open.n = 2
    expect(write({ items: [open] })).toEqual({ text: '{"items":[{"n":2}]}' })
    open.n = 'x'
    expect(write({ items: [open] })).toHaveProperty('violation')
  })
})
