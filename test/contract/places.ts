import type { Json } from '../../src/description/model.ts'
import { schemaAt, typesOf } from './values.ts'

/** A place in a value: the property names and indexes that lead to it. */
export type Place = (string | number)[]

export function at(value: Json, place: Place): Json {
  return place.reduce((node, key) => node?.[key], value)
}

/** Copies a value with another one at a place; with undefined, removes what is there. */
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

/** A schema node with the place of its value, and a label that does not depend on the value. */
export interface Node {
  schema: Json
  place: Place
  label: string
  required: boolean
}

/** Finds every node of a schema that describes a part of the given value. */
export function* nodesOf(node: Json, value: Json, label: string, place: Place = [], required = false): Generator<Node> {
  const here = at(value, place)
  const whole = schemaAt(node)
  // Of several types, the type of the value.
  const types = Array.isArray(here) ? ['array'] : Number.isInteger(here) ? ['integer', 'number'] : [typeof here]
  const schema = whole.oneOf?.map(schemaAt).find((s: Json) => typesOf(s).some((t) => types.includes(t))) ?? whole
  yield { schema, place, label, required }
  if (Array.isArray(here)) {
    if (schema.items && here.length > 0) yield* nodesOf(schema.items, value, `${label}[]`, [...place, 0])
  } else if (typeof here === 'object' && here !== null) {
    for (const [name, property] of Object.entries<Json>(schema.properties ?? {}))
      if (name in here)
        yield* nodesOf(property, value, `${label}.${name}`, [...place, name], (schema.required ?? []).includes(name))
    const [key] = Object.keys(here)
    if (typeof schema.additionalProperties === 'object' && key !== undefined)
      yield* nodesOf(schema.additionalProperties, value, `${label}.*`, [...place, key])
  }
}
