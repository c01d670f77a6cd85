import fc from 'fast-check'
import { resolve, type Json } from '../../src/description/model.ts'
import { description, errorsOf } from '../support/description.ts'

/** How a value is sent: in JSON, or as text in a path, query, header, or form. */
export type Carrier = 'json' | 'form' | 'query' | 'path' | 'header'

const characters: Record<Carrier, string> = {
  json: `aZ09_-. ~!@#$%^&*()+=[]{}|;:'",<>/?\\\n\t中文龥é🙂`,
  form: `aZ09_-. ~!@#$%^*()+=[]{}|:,<>/中文龥é🙂`,
  query: `aZ09_-. ~!@#$%^&*()+=[]{}|;:'",<>/?\\中文龥é🙂`,
  path: 'aZ09_-.~',
  header: `aZ09_-.~!#$%&'*+^|`,
}

export const int32 = { min: -2147483648, max: 2147483647 }

/** The schema that a node refers to. A union of a type with null becomes a nullable type. */
export function schemaAt(node: Json): Json {
  const { oneOf, ...schema } = resolve(description, node)
  if (oneOf?.length !== 2 || oneOf[1].type !== 'null') return oneOf ? { ...schema, oneOf } : schema
  const target = resolve(description, oneOf[0])
  return { ...target, ...schema, type: [target.type, 'null'], ...(target.enum && { enum: [...target.enum, null] }) }
}

/** The types that a schema permits. */
export const typesOf = (schema: Json): string[] => [schema.type ?? (schema.properties ? 'object' : 'string')].flat()

/** Generates values that each node of a schema permits. `validValues` takes care of rules that span several properties. */
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
  return fc.record(
    Object.fromEntries(properties.map(([name, property]) => [name, valuesOf(property, carrier, full)])),
    {
      requiredKeys: full ? properties.map(([name]) => name) : (schema.required ?? []),
      noNullPrototype: true,
    },
  )
}

/** The character class of a pattern of the form `^[class]+$` or `^[class]*$`, which permits text of any length. */
export const classOf = (pattern: string | undefined) => /^\^(\[[^\]]+\])[+*]\$$/.exec(pattern ?? '')?.[1]

function textsOf(schema: Json, carrier: Carrier): fc.Arbitrary<string> {
  const { minLength = carrier === 'json' ? 0 : 1, maxLength = minLength + 20, pattern, format } = schema
  if (format === 'date-time')
    return fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((d) => d.toISOString().replace(/\.\d+/, ''))
  if (schema.contentEncoding === 'base64') return fc.base64String({ minLength: 4, maxLength: 40 })
  const characterClass = classOf(pattern)
  if (characterClass)
    return fc.string({
      unit: fc.stringMatching(new RegExp(`^${characterClass}$`)),
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

/** Generates valid values of a schema; with `full`, values that have every property and no null. */
export function validValues(schema: Json, carrier: Carrier, full = false): fc.Arbitrary<Json> {
  return valuesOf(schema, carrier, full).filter((value) => errorsOf(schema, value).length === 0)
}
