import type { Json } from '../../src/description/model.ts'
import { errorsOf } from '../support/description.ts'
import { at, changed, nodesOf, type Place } from './places.ts'
import { apply, conclusions, rulesOf } from './rules.ts'
import { classOf, int32, typesOf, type Carrier } from './values.ts'

/** Text of exactly this length that the pattern of a schema permits, if there is any. */
export function textOfLength(schema: Json, length: number, carrier: Carrier = 'json'): string | undefined {
  const characterClass = classOf(schema.pattern)
  if (schema.pattern && !characterClass) return undefined
  const permitted = characterClass ? new RegExp(`^${characterClass}$`) : /./
  const character = [...(carrier === 'header' ? '' : '中'), ...'aZ09_-'].find((c) => permitted.test(c))
  return character?.repeat(length)
}

/** The values at the limits of what a schema node permits, and each value that it lists. */
export function edgeValues(schema: Json, carrier: Carrier = 'json'): { edge: string; value: Json }[] {
  const found: { edge: string; value: Json }[] = []
  const types = typesOf(schema)
  if (schema.enum) return schema.enum.map((value: Json) => ({ edge: `enum ${JSON.stringify(value)}`, value }))
  if (types.includes('null')) found.push({ edge: 'null', value: null })
  if (types.includes('boolean')) found.push({ edge: 'true', value: true }, { edge: 'false', value: false })
  if (schema.minimum !== undefined) found.push({ edge: 'minimum', value: schema.minimum })
  if (schema.maximum !== undefined) found.push({ edge: 'maximum', value: schema.maximum })
  for (const limit of ['minLength', 'maxLength'] as const)
    if (schema[limit] !== undefined && types.includes('string'))
      found.push({ edge: limit, value: textOfLength(schema, schema[limit], carrier) })
  return found.filter(({ value }) => value !== undefined)
}

/** A value that violates a single constraint, with the place and the keyword of the constraint, and both in words. */
export interface InvalidVariant {
  place: Place
  keyword: string
  about: string
  value: Json
}

const wrongTypes: Record<string, Json> = {
  string: 'text',
  integer: 1,
  number: 1.5,
  boolean: true,
  array: [],
  object: {},
  null: null,
}

/** The replacements for a value that violate the constraints of its schema node, one each. */
function replacements(
  schema: Json,
  value: Json,
  carrier: Carrier,
): { keyword: string; detail?: string; value: Json }[] {
  const found: { keyword: string; detail?: string; value: Json }[] = []
  const types = typesOf(schema)
  const json = carrier === 'json'
  if (schema.type) {
    const allowed = new Set(types.flatMap((t) => (t === 'number' ? ['number', 'integer'] : [t])))
    // In text, everything is a string. It is invalid only where a number or a boolean is expected.
    const wrong = json
      ? Object.keys(wrongTypes).filter((t) => !allowed.has(t) && !(t === 'integer' && allowed.has('number')))
      : allowed.has('string') || allowed.has('array') ? [] : ['string'] // prettier-ignore
    for (const type of wrong) found.push({ keyword: 'type', detail: type, value: wrongTypes[type] })
    if (types.includes('integer') && !types.includes('number'))
      found.push({ keyword: 'type', detail: 'fraction', value: 1.5 })
  }
  if (schema.enum) {
    const numbers = schema.enum.filter((v: Json) => typeof v === 'number')
    if (numbers.length > 0) found.push({ keyword: 'enum', detail: 'number', value: Math.max(...numbers) + 1 })
    if (schema.enum.some((v: Json) => typeof v === 'string'))
      found.push({ keyword: 'enum', detail: 'text', value: 'no-such-value' })
  }
  if (types.includes('string')) {
    if (schema.pattern) found.push({ keyword: 'pattern', value: String(value ?? '').replace(/.$/su, '!') || '!' })
    if (schema.minLength > 0)
      found.push({ keyword: 'minLength', value: textOfLength(schema, schema.minLength - 1, carrier) })
    if (schema.maxLength !== undefined)
      found.push({ keyword: 'maxLength', value: textOfLength(schema, schema.maxLength + 1, carrier) })
    if (schema.format === 'date-time')
      found.push({ keyword: 'format', value: 'yesterday'.padEnd(schema.minLength ?? 0, '.') })
  }
  if (schema.minimum !== undefined) found.push({ keyword: 'minimum', value: schema.minimum - 1 })
  if (schema.maximum !== undefined) found.push({ keyword: 'maximum', value: schema.maximum + 1 })
  if (schema.format === 'int32' && schema.maximum === undefined && !schema.enum)
    found.push({ keyword: 'format', value: int32.max + 1 })
  if (schema.minItems > 0) found.push({ keyword: 'minItems', value: [] })
  if (schema.uniqueItems && value?.length > 0) found.push({ keyword: 'uniqueItems', value: [value[0], value[0]] })
  if (schema.minProperties > 0) found.push({ keyword: 'minProperties', value: {} })
  if (schema.additionalProperties === false)
    found.push({ keyword: 'additionalProperties', value: { ...value, unexpected: 1 } })
  return found.filter((replacement) => replacement.value !== undefined)
}

/** Variants of a valid value with every property, each of which violates a single constraint of the schema. */
export function invalidVariantsOf(root: Json, value: Json, label: string, carrier: Carrier): InvalidVariant[] {
  const found: InvalidVariant[] = []
  const add = (place: Place, keyword: string, about: string, variant: Json) => {
    if (onlyViolates(keyword, errorsOf(root, variant))) found.push({ place, keyword, about, value: variant })
  }
  for (const { schema, place, label: node, required } of nodesOf(root, value, label)) {
    if (required) add(place, 'required', `${node} required`, changed(value, place, undefined))
    for (const { keyword, detail, value: invalid } of replacements(schema, at(value, place), carrier))
      add(place, keyword, [node, keyword, detail].filter(Boolean).join(' '), changed(value, place, invalid))
  }
  for (const rule of rulesOf(root)) {
    const base = apply(value, rule.if)
    for (const [keyword, place, to] of conclusions(rule.then)) {
      const variant = changed(apply(base, rule.then), place, to)
      const about = `${label}.${place[0]} ${keyword}, when ${JSON.stringify(rule.if.properties)}`
      if (errorsOf(root, variant).length > 0 && errorsOf(rule.others, variant).length === 0)
        found.push({ place, keyword: 'if/then', about, value: variant })
    }
  }
  return found
}

/** Whether all errors come from violating one constraint, which can make others fail as a consequence. */
function onlyViolates(keyword: string, errors: { keyword: string }[]): boolean {
  const keywords = new Set(errors.map((e) => e.keyword))
  keywords.delete('if')
  // No other type of a union accepts the value, either.
  if (keywords.delete('oneOf')) for (const other of ['type', 'enum']) if (keyword !== other) keywords.delete(other)
  // Empty text violates a pattern that ends with `+`.
  if (keyword === 'minLength') keywords.delete('pattern')
  if (keyword === 'type') for (const also of ['enum', 'format', 'pattern']) keywords.delete(also)
  return keywords.size === 1 && keywords.has(keyword)
}
