import type { Json } from '../../src/description/model.ts'
import { textOfLength } from './variants.ts'

/** How values of a schema are sent. Null exists only in JSON, and Prism treats a body that is null as an omitted body. */
export type Sent = 'json' | 'body' | 'text'

/** A small change to a schema node. */
interface Mutation {
  kind: string
  about: string
  change: (schema: Json) => void
}

/**
 * Every mutation of one schema node, by its keywords. Mutations without an observable effect are omitted: null where it
 * cannot be sent, limits that another keyword implies or that a gap of Prism hides (see gaps.ts), and annotations
 * (defaults, descriptions, formats of numbers).
 */
export function mutationsOf(schema: Json, sent: Sent): Mutation[] {
  const found: Mutation[] = []
  const add = (kind: string, about: string, change: (s: Json) => void) => found.push({ kind, about, change })
  for (const name of schema.required ?? [])
    add('required', `${name} is no longer required`, (s) => (s.required = s.required.filter((n: string) => n !== name)))
  for (const name of Object.keys(schema.properties ?? {})) {
    if (!(schema.required ?? []).includes(name))
      add('required', `${name} becomes required`, (s) => (s.required = [...(s.required ?? []), name]))
    add('rename', `${name} is renamed`, (s) => {
      s.properties[`${name}_`] = s.properties[name]
      delete s.properties[name]
      if (s.required) s.required = s.required.map((n: string) => (n === name ? `${name}_` : n))
    })
  }
  const types = [schema.type ?? []].flat()
  if (types.length > 0) {
    add('type', `the type becomes ${types.includes('boolean') ? 'integer' : 'boolean'}`, (s) => {
      s.type = types.includes('boolean') ? 'integer' : 'boolean'
      delete s.enum
    })
    if (types.includes('null'))
      add('null', 'null is no longer permitted', (s) => {
      s.type = types.filter((t) => t !== 'null')
      if (s.enum) s.enum = s.enum.filter((v: Json) => v !== null)
    }) // prettier-ignore
    else if (!schema.enum && sent === 'json')
      add('null', 'null becomes permitted', (s) => (s.type = [...types, 'null']))
  }
  if (schema.enum) {
    if (schema.enum.length > 1) add('enum', `${schema.enum.at(-1)} is no longer permitted`, (s) => s.enum.pop())
    const extra = schema.enum.every((v: Json) => typeof v === 'number') ? Math.max(...schema.enum) + 1 : 'no-such-value'
    add('enum', `${extra} becomes permitted`, (s) => s.enum.push(extra))
  }
  for (const limit of [
    'minLength',
    'minimum',
    'minItems',
    'minProperties',
    'maxLength',
    'maximum',
    'maxItems',
  ] as const) {
    const value = schema[limit]
    if (value === undefined || (limit === 'minLength' && value === 0)) continue
    const wider = limit.startsWith('min') ? value - 1 : value + 1
    const implied =
      (limit.endsWith('Length') && (schema.format !== undefined || textOfLength(schema, wider) === undefined)) ||
      (limit === 'minLength' && wider === 0 && (sent === 'text' || schema.pattern !== undefined)) ||
      (schema.format === 'int32' && value === 2147483647)
    if (!implied) add('limit', `${limit} ${value} becomes ${wider}`, (s) => (s[limit] = wider))
    const narrower = limit.startsWith('min') ? value + 1 : value - 1
    add('limit', `${limit} ${value} becomes ${narrower}`, (s) => (s[limit] = narrower))
  }
  if (schema.pattern) add('pattern', 'the pattern is removed', (s) => delete s.pattern)
  if (schema.format === 'date-time') add('format', 'the format is removed', (s) => delete s.format)
  if (schema.uniqueItems) add('unique', 'items need not be unique', (s) => delete s.uniqueItems)
  if (schema.additionalProperties === false)
    add('closed', 'the object becomes open', (s) => delete s.additionalProperties)
  for (const name of Object.keys(schema.dependentSchemas ?? {}))
    add('rule', `the rule for ${name} is removed`, (s) => delete s.dependentSchemas[name])
  return found
}
