import { describe, expect, test } from 'vitest'
import { exampleOf, resolve, type Json } from '../../src/description/model.ts'
import { description, examplesOf, operations, responsesOf, violations } from '../support/description.ts'

describe('the description', () => {
  test.each(operations.map((o) => [o.id, o] as const))('has only valid examples in %s', (_, operation) => {
    const invalid: string[] = []
    const check = (place: string, schema: Json, value: unknown) => {
      const found = violations(schema, value)
      if (found) invalid.push(`${place}: ${found}`)
    }
    for (const p of operation.parameters) {
      const names = p.examples ? Object.keys(p.examples) : [undefined]
      for (const name of names) check(`parameter ${p.name} ${name}`, p.schema, exampleOf(p, name))
    }
    for (const [name, value] of Object.entries(operation.body?.examples ?? {}))
      check(`request ${name}`, operation.body!.schema, value)
    for (const { status, response, content } of responsesOf(operation.raw)) {
      for (const [name, value] of examplesOf(content)) check(`response ${status} ${name}`, content.schema, value)
      for (const [name, node] of Object.entries<Json>(response.headers ?? {})) {
        const header = resolve(description, node)
        check(`header ${name}`, header.schema, header.example)
      }
    }
    expect(invalid).toEqual([])
  })

  test('has an example of each body for a parameter whose value depends on the body', () => {
    const named = operations.flatMap(({ id, body, parameters }) =>
      parameters.filter((p) => p.examples).map((p) => [id, Object.keys(p.examples), Object.keys(body!.examples)]),
    )
    for (const [id, names, bodies] of named) expect(names, `${id}`).toEqual(bodies)
    expect(named.length).toBeGreaterThan(0)
  })

  test('has only valid examples in its schemas', () => {
    const invalid: string[] = []
    const visit = (node: Json, place: string): void => {
      if (typeof node !== 'object' || node === null) return
      for (const example of Array.isArray(node.examples) ? node.examples : [])
        if (violations(node, example)) invalid.push(`${place}: ${example}`)
      for (const [key, value] of Object.entries(node)) visit(value, `${place}/${key}`)
    }
    visit(description.components.schemas, '')
    expect(invalid).toEqual([])
  })

  test('documents every property that its examples have', () => {
    const found: string[] = []
    for (const o of operations) {
      const check = (place: string, schema: Json, value: unknown) => {
        const names = undocumented(schema, value)
        if (names.length) found.push(`${o.id} ${place}: ${names}`)
      }
      for (const [name, value] of Object.entries(o.body?.examples ?? {})) check(name, o.body!.schema, value)
      for (const { content } of responsesOf(o.raw))
        for (const [name, value] of examplesOf(content)) check(name, content.schema, value)
    }
    expect(found).toEqual([])
  })
})

/** The names of the properties that a value has but its schema does not document. */
function undocumented(node: Json, value: Json): string[] {
  const schema = resolve(description, node)
  const branch = schema.oneOf?.find((s: Json) => !violations(s, value))
  if (branch) return undocumented(branch, value)
  if (Array.isArray(value)) return value.flatMap((item) => undocumented(schema.items ?? {}, item))
  if (typeof value !== 'object' || value === null) return []
  // The only object whose properties are not all known.
  if (schema['x-deviation']?.some((d: Json) => d.id === 'modeling-params-extra')) return []
  return Object.entries(value).flatMap(([name, property]) => {
    const known = schema.properties?.[name] ?? (schema.additionalProperties || undefined)
    return known === undefined ? [name] : undocumented(known, property)
  })
}
