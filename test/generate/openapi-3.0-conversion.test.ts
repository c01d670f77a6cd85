import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/description/model.ts'
import { convertToOpenApi30 } from '../../scripts/generate/openapi-3.0.ts'

describe('the conversion to OpenAPI 3.0', () => {
  const X = { type: 'object', description: 'An X.' }
  const convert = (schema: Json) => {
    const schemas = { X, Id: { type: 'string', maxLength: 9, const: '', 'x-a': 1 }, S: schema }
    const small = { openapi: '3.1.0', info: {}, paths: {}, components: { schemas } }
    const { document, losses } = convertToOpenApi30(small as Json)
    // A JSON round trip, because under Vitest the converter's objects have prototypes of their own.
    return { schema: JSON.parse(JSON.stringify(document.components.schemas.S)), losses: losses.map(({ at }) => at) }
  }
  const $ref = '#/components/schemas/X'
  const nothing = { nullable: true, enum: [null] }

  const lossless: [about: string, schema: Json, expected: Json][] = [
    ['a nullable type', { type: ['string', 'null'], enum: ['a', null] }, { type: 'string', enum: ['a', null], nullable: true }],
    ['a nullable reference', { anyOf: [{ $ref }, { type: 'null' }] }, { anyOf: [{ $ref }, { type: 'object', ...nothing }] }],
    ['a union of null, a reference, and a type', { oneOf: [{ type: 'null' }, { $ref }, { type: 'string' }] }, { oneOf: [{ $ref }, { type: 'string', nullable: true }] }],
    ['a list of types', { type: ['integer', 'string', 'null'], minimum: 1, maxLength: 2, format: 'int32', enum: [1, 'a', null] }, { oneOf: [{ type: 'integer', enum: [1, null], format: 'int32', minimum: 1, nullable: true }, { type: 'string', enum: ['a'], maxLength: 2 }] }],
    ['the constant false', { type: 'boolean', const: false }, { type: 'boolean', enum: [false] }],
    ['an exclusive limit', { type: 'number', exclusiveMinimum: 0 }, { type: 'number', minimum: 0, exclusiveMinimum: true }],
    ['a reference to a scalar and its own description', { $ref: '#/components/schemas/Id', description: 'Mine.' }, { type: 'string', description: 'Mine.', maxLength: 9, enum: [''] }],
    ['a reference with an extension', { $ref, 'x-a': 1 }, { 'x-a': 1, description: 'An X.', allOf: [{ $ref }] }],
  ] // prettier-ignore
  test.each(lossless)('rewrites %s without loss', (_, schema, expected) => {
    expect(convert(schema)).toEqual({ schema: expected, losses: [] })
  })

  test('states a rule in the description of the schema, and reports it as a loss', () => {
    const { schema, losses } = convert({ description: 'It.', if: X, then: { required: ['a'], description: 'Then a.' } })
    expect(schema).toEqual({ description: 'It. An X. Then a.' })
    expect(losses).toEqual(['/components/schemas/S/if', '/components/schemas/S/then'])
  })

  test('keeps the first of several examples, and reports the others as a loss', () => {
    const { schema, losses } = convert({ type: 'string', examples: ['a', 'b'] })
    expect(schema).toEqual({ type: 'string', example: 'a' })
    expect(losses).toEqual(['/components/schemas/S/examples'])
  })

  test.each([
    [
      'a rule without a description',
      { if: { required: ['a'] } },
      '`if`, and the rule at /components/schemas/S/if has no description',
    ],
    [
      'a keyword that OpenAPI 3.0 does not have',
      { prefixItems: [X] },
      '`prefixItems`, which is used at /components/schemas/S/prefixItems.',
    ],
  ])('rejects %s', (_, schema, message) => {
    expect(() => convert(schema)).toThrow(`OpenAPI 3.0 has no ${message}`)
  })
})
