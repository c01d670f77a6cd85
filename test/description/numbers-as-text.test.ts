import { expect, test } from 'vitest'
import type { Json } from '../../src/description/model.ts'
import { description, errorsOf } from '../support/description.ts'

/** The properties that permit an integer and the same integer as text. */
const either = Object.values<Json>(description.components.schemas!)
  .flatMap(({ properties }) => Object.entries<Json>(properties ?? {}))
  .filter(([, { oneOf }]) => oneOf?.length === 2 && oneOf[0].type === 'string' && oneOf[1].type === 'integer')
const permits = (schema: Json, value: unknown) => errorsOf(schema, value).length === 0

test('a number as text has the same limits as the number', () => {
  expect(either.map(([name]) => name)).toEqual(['key_point_limit', 'tie_point_limit', 'mesh_accuracy'])
  const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000]
  const numbers = powers.flatMap((n) => [n - 1, n, n + 1, 2 * n, 5 * n, -n])
  for (const [name, schema] of either)
    for (const n of numbers)
      expect(`${name} "${n}": ${permits(schema, `${n}`)}`).toBe(`${name} "${n}": ${permits(schema, n)}`)
})

test.each(either)('%s permits text with digits only, without leading zeros', (_, schema) => {
  const [text, number] = schema.oneOf.map((branch: Json) => branch.examples[0])
  expect(text).toBe(String(number))
  for (const other of ['', `0${text}`, `${text}.0`, `+${text}`, ` ${text}`, `${text}\n`, 'many'])
    expect([other, permits(schema, other)]).toEqual([other, false])
})
