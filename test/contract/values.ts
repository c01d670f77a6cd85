import fc from 'fast-check'
import { resolve, type Json } from '../../scripts/description/model.ts'
import { description, errorsOf } from '../support/description.ts'

/** How a value travels: as JSON, or as text in a path, a query, a header or a form. */
export type Carrier = 'json' | 'form' | 'query' | 'path' | 'header'

const characters: Record<Carrier, string> = {
  json: `aZ09_-. ~!@#$%^&*()+=[]{}|;:'",<>/?\\\n\t中文龥é🙂`,
  form: `aZ09_-. ~!@#$%^*()+=[]{}|:,<>/中文龥é🙂`,
  query: `aZ09_-. ~!@#$%^&*()+=[]{}|;:'",<>/?\\中文龥é🙂`,
  path: 'aZ09_-.~',
  header: `aZ09_-.~!#$%&'*+^|`,
}

const int32 = { min: -2147483648, max: 2147483647 }

/** The schema that a node stands for; `oneOf` with null as one that may be null. */
function schemaAt(node: Json): Json {
  const { oneOf, ...schema } = resolve(description, node)
  if (oneOf?.length !== 2 || oneOf[1].type !== 'null') return oneOf ? { ...schema, oneOf } : schema
  const target = resolve(description, oneOf[0])
  return { ...target, ...schema, type: [target.type, 'null'], ...(target.enum && { enum: [...target.enum, null] }) }
}

const typesOf = (schema: Json): string[] => [schema.type ?? (schema.properties ? 'object' : 'string')].flat()

/** All values that a schema allows, as far as one node can tell: rules that span members are left to `validValues`. */
function valuesOf(node: Json, carrier: Carrier, full: boolean): fc.Arbitrary<Json> {
  const schema = schemaAt(node)
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((s: Json) => valuesOf(s, carrier, full)))
  if (schema.enum) return fc.constantFrom(...schema.enum.filter((value: Json) => !full || value !== null))
  const types = typesOf(schema).filter((type) => type !== 'null' || !full)
  return fc.oneof(...types.map((type) => valuesOfType(schema, type, carrier, full)))
}

function valuesOfType(schema: Json, type: string, carrier: Carrier, full: boolean): fc.Arbitrary<Json> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: schema.minimum ?? int32.min, max: schema.maximum ?? int32.max })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true }).map((n) => n + 0)
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, carrier, full), {
        minLength: Math.max(schema.minItems ?? 0, full ? 1 : 0),
        maxLength: schema.maxItems ?? Math.max(schema.minItems ?? 0, 3),
      })
    case 'object':
      return objectsOf(schema, carrier, full)
    default:
      return textsOf(schema, carrier)
  }
}

function objectsOf(schema: Json, carrier: Carrier, full: boolean): fc.Arbitrary<Json> {
  const properties = Object.entries<Json>(schema.properties ?? {})
  if (properties.length === 0 && typeof schema.additionalProperties === 'object')
    return fc.dictionary(fc.string({ minLength: 1 }), valuesOf(schema.additionalProperties, carrier, full), {
      minKeys: full ? 1 : 0,
      maxKeys: 3,
      noNullPrototype: true,
    })
  return fc.record(Object.fromEntries(properties.map(([name, member]) => [name, valuesOf(member, carrier, full)])), {
    requiredKeys: full ? properties.map(([name]) => name) : (schema.required ?? []),
    noNullPrototype: true,
  })
}

/** The class of a pattern of the form `^[class]+$` or `^[class]*$`, whose texts may have any length. */
const classOf = (pattern: string | undefined) => /^\^(\[[^\]]+\])[+*]\$$/.exec(pattern ?? '')?.[1]

function textsOf(schema: Json, carrier: Carrier): fc.Arbitrary<string> {
  const { minLength = carrier === 'json' ? 0 : 1, maxLength = minLength + 20, pattern, format } = schema
  if (format === 'date-time')
    return fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((d) => d.toISOString().replace(/\.\d+/, ''))
  if (schema.contentEncoding === 'base64') return fc.base64String({ minLength: 4, maxLength: 40 })
  const symbols = classOf(pattern)
  if (symbols)
    return fc.string({
      unit: fc.stringMatching(new RegExp(`^${symbols}$`)),
      minLength,
      maxLength: Math.min(maxLength, 60),
    })
  if (pattern)
    return fc
      .stringMatching(new RegExp(pattern))
      .filter((t) => t.length >= minLength && t.length <= (schema.maxLength ?? Infinity))
  const text = fc.string({
    unit: fc.constantFrom(...characters[carrier]),
    minLength,
    maxLength: Math.min(maxLength, 60),
  })
  return carrier === 'json' ? text : text.filter((t) => t.trim() === t && t !== '' && t !== '.' && t !== '..')
}

/** Values that a schema allows, rules that span members included; with `full`, every member is there and none is null. */
export function validValues(schema: Json, carrier: Carrier, full = false): fc.Arbitrary<Json> {
  return valuesOf(schema, carrier, full).filter((value) => errorsOf(schema, value).length === 0)
}

/** A place in a value: the names and indexes that lead there. */
export type Place = (string | number)[]

export function at(value: Json, place: Place): Json {
  return place.reduce((node, key) => node?.[key], value)
}

/** A copy of the value with another one at a place, or without what stands there. */
export function changed(value: Json, place: Place, to: Json): Json {
  if (place.length === 0) return to
  const copy = structuredClone(value)
  const parent = at(copy, place.slice(0, -1))
  const key = place.at(-1)!
  if (to === undefined && Array.isArray(parent)) parent.splice(key as number, 1)
  else if (to === undefined) delete parent[key]
  else parent[key] = to
  return copy
}

/** A schema node, and where it has a value: as a place, and in words that do not hang on the value. */
export interface Node {
  schema: Json
  place: Place
  label: string
  required: boolean
}

/** Every schema below a schema that has a value in the given one. */
export function* nodesOf(node: Json, value: Json, label: string, place: Place = [], required = false): Generator<Node> {
  const here = at(value, place)
  const whole = schemaAt(node)
  // Of several types, that of the value.
  const schema = whole.oneOf?.map(schemaAt).find((s: Json) => typesOf(s).includes(typeof here)) ?? whole
  yield { schema, place, label, required }
  if (Array.isArray(here)) {
    if (schema.items && here.length > 0) yield* nodesOf(schema.items, value, `${label}[]`, [...place, 0])
  } else if (typeof here === 'object' && here !== null) {
    for (const [name, member] of Object.entries<Json>(schema.properties ?? {}))
      if (name in here)
        yield* nodesOf(member, value, `${label}.${name}`, [...place, name], (schema.required ?? []).includes(name))
    const [key] = Object.keys(here)
    if (typeof schema.additionalProperties === 'object' && key !== undefined)
      yield* nodesOf(schema.additionalProperties, value, `${label}.*`, [...place, key])
  }
}

/** A text of exactly this length that a schema allows, if possible. */
export function textOfLength(schema: Json, length: number, carrier: Carrier = 'json'): string | undefined {
  const symbols = classOf(schema.pattern)
  if (schema.pattern && !symbols) return undefined
  const allowed = symbols ? new RegExp(`^${symbols}$`) : /./
  const symbol = [...(carrier === 'header' ? '' : '中'), ...'aZ09_-'].find((s) => allowed.test(s))
  return symbol?.repeat(length)
}

/** Values at the edges of what one schema node allows. */
export function edges(schema: Json, carrier: Carrier = 'json'): { edge: string; value: Json }[] {
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

/** A value that breaks one constraint: where, which one, and the same in words. */
export interface Breach {
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

/** What to put in place of a value to break each single constraint of its schema node. */
function breakers(schema: Json, value: Json, carrier: Carrier): { keyword: string; detail?: string; value: Json }[] {
  const found: { keyword: string; detail?: string; value: Json }[] = []
  const types = typesOf(schema)
  const json = carrier === 'json'
  if (schema.type) {
    const allowed = new Set(types.flatMap((t) => (t === 'number' ? ['number', 'integer'] : [t])))
    // In text, everything is a string; only what is no number or no boolean can be told.
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
  return found.filter((breaker) => breaker.value !== undefined)
}

/** Each constraint of a schema that a full valid value can be made to break, alone. */
export function breachesOf(root: Json, value: Json, label: string, carrier: Carrier): Breach[] {
  const found: Breach[] = []
  const add = (place: Place, keyword: string, about: string, broken: Json) => {
    if (alone(errorsOf(root, broken), keyword)) found.push({ place, keyword, about, value: broken })
  }
  for (const { schema, place, label: node, required } of nodesOf(root, value, label)) {
    if (required) add(place, 'required', `${node} required`, changed(value, place, undefined))
    for (const { keyword, detail, value: wrong } of breakers(schema, at(value, place), carrier))
      add(place, keyword, [node, keyword, detail].filter(Boolean).join(' '), changed(value, place, wrong))
  }
  for (const rule of rulesOf(root)) {
    const met = apply(value, rule.if)
    for (const [keyword, place, to] of conclusions(rule.then)) {
      const broken = changed(apply(met, rule.then), place, to)
      const about = `${label}.${place[0]} ${keyword}, when ${JSON.stringify(rule.if.properties)}`
      if (errorsOf(root, broken).length > 0 && errorsOf(rule.others, broken).length === 0)
        found.push({ place, keyword: 'if/then', about, value: broken })
    }
  }
  return found
}

/** Whether errors all come of breaking one constraint. An empty text breaks a `+` pattern as well as a length. */
function alone(errors: { keyword: string }[], keyword: string): boolean {
  const keywords = new Set(errors.map((e) => e.keyword))
  keywords.delete('if')
  // Of several types, the others do not fit either.
  if (keywords.delete('oneOf')) for (const other of ['type', 'enum']) if (keyword !== other) keywords.delete(other)
  if (keyword === 'minLength') keywords.delete('pattern')
  if (keyword === 'type') for (const also of ['enum', 'format', 'pattern']) keywords.delete(also)
  return keywords.size === 1 && keywords.has(keyword)
}

interface Rule {
  if: Json
  then: Json
  /** The schema without this rule. */
  others: Json
}

const rules = new WeakMap<object, Rule[]>()

/** The rules that span members of a schema. */
function rulesOf(root: Json): Rule[] {
  let found = rules.get(root)
  if (!found) {
    const schema = resolve(description, root)
    found = Object.entries<Json>(schema.dependentSchemas ?? {}).map(([name, { if: condition, then }]) => {
      const { [name]: _, ...dependentSchemas } = schema.dependentSchemas
      return { if: condition, then, others: { ...schema, dependentSchemas } }
    })
    rules.set(root, found)
  }
  return found
}

/** The value, changed so that it meets a condition made of `const` members. */
function apply(value: Json, condition: Json): Json {
  const wanted = Object.entries<Json>(condition.properties ?? {}).filter(([, member]) => 'const' in member)
  return { ...structuredClone(value), ...Object.fromEntries(wanted.map(([name, member]) => [name, member.const])) }
}

/** How each conclusion of a rule can be broken: keyword, place and the value to put there. */
function conclusions(then: Json): [string, Place, Json][] {
  const found: [string, Place, Json][] = (then.required ?? []).map((name: string) => ['required', [name], undefined])
  for (const [name, member] of Object.entries<Json>(then.properties ?? {})) {
    if ('const' in member) found.push(['const', [name], 'L2'])
    if (member.minItems) found.push(['minItems', [name], []])
    if (member.type === 'string') found.push(['type', [name], null])
  }
  return found
}
