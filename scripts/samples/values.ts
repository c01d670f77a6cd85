import { resolve, type Description, type Json } from '../../src/description/model.ts'

/** What a typed client calls a schema. */
export interface Type {
  kind: 'object' | 'map' | 'list' | 'enum' | 'string' | 'integer' | 'number' | 'boolean' | 'any'
  /** Name of the schema, if it has one. */
  name?: string
  nullable: boolean
  /** The type of the items of a list, or of the values of a map. */
  inner?: Type
  properties?: { name: string; required: boolean; schema: Json }[]
}

/** A value of an example, with the types that a client declares for it. */
export interface Value {
  type: Type
  /** The value, unless it consists of others. */
  plain?: string | number | boolean | null
  /** The properties of an object, in the order of the example. Those that are null although they are optional are left out. */
  fields?: Field[]
  /** The entries of a map. */
  entries?: [key: string, value: Value][]
  items?: Value[]
}

export interface Field {
  name: string
  /** Whether it can be absent or null. */
  optional: boolean
  value: Value
}

/** Finds the types of a value of an example. */
export function valueOf(description: Description, schema: Json, value: Json): Value {
  const type = typeOf(description, schema)
  const inside = (schema: Json, value: Json) => valueOf(description, schema, value)
  if (value === null) return { type, plain: null }
  if (type.kind === 'list')
    return { type, items: value.map((item: Json) => inside(itemsOf(description, schema), item)) }
  if (type.kind === 'map')
    return {
      type,
      entries: Object.entries(value).map(([key, item]) => [key, inside(itemsOf(description, schema), item)]),
    }
  if (type.kind !== 'object') return { type, plain: value }
  const declared = new Map(type.properties!.map((property) => [property.name, property]))
  const fields = Object.entries<Json>(value).flatMap(([name, item]): Field[] => {
    const property = declared.get(name)
    if (!property) throw new Error(`The example of ${type.name} has the property ${name}, which its schema lacks.`)
    if (item === null && !property.required) return []
    const value = inside(property.schema, item)
    return [{ name, optional: !property.required || value.type.nullable, value }]
  })
  return { type, fields }
}

/** Finds the type that clients declare for a schema. */
export function typeOf(description: Description, schema: Json): Type {
  const { node, name, nullable } = withoutNull(description, schema)
  const types = [node.type].flat().filter((type: Json) => type !== 'null')
  const union = node.oneOf ?? node.anyOf
  const named = { ...(name && { name }), nullable: nullable || [node.type].flat().includes('null') }
  if (union || types.length > 1) return { kind: 'any', ...named }
  if (node.enum && name) return { kind: 'enum', ...named }
  if (types[0] === 'array') return { kind: 'list', ...named, inner: typeOf(description, node.items) }
  if (types[0] !== 'object') return { kind: types[0] ?? 'any', ...named }
  if (!node.properties && typeof node.additionalProperties === 'object')
    return { kind: 'map', ...named, inner: typeOf(description, node.additionalProperties) }
  const properties = Object.entries<Json>(node.properties ?? {}).map(([name, schema]) => ({
    name,
    required: (node.required ?? []).includes(name),
    schema,
  }))
  return { kind: 'object', ...named, properties }
}

/** The schema of the items of a list, or of the values of a map. */
const itemsOf = (description: Description, schema: Json): Json => {
  const { node } = withoutNull(description, schema)
  return node.items ?? node.additionalProperties
}

/** The schema without the alternative null, and its name. */
function withoutNull(description: Description, schema: Json): { node: Json; name?: string; nullable: boolean } {
  const node = resolve(description, schema)
  const branches: Json[] = (node.oneOf ?? node.anyOf ?? []).filter((branch: Json) => branch.type !== 'null')
  if (branches.length === 1) return { ...withoutNull(description, branches[0]), nullable: true }
  return { node, name: schema.$ref?.split('/').at(-1), nullable: false }
}
