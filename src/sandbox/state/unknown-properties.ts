import { resolve, type Description, type Json } from '../../description/model.ts'
import type { Violation } from '../../server/schemas.ts'
import { insteadOf } from '../../server/suggestions.ts'

/** The properties that objects can have, at any depth. Undefined where a schema says nothing about them. */
export type Shape = { properties?: Record<string, Shape>; items?: Shape } | undefined

/**
 * The shape of a schema. The schemas of responses permit unknown properties, because the service may get new ones; in what
 * people write, these are slips.
 */
export function shapeOf(description: Description, node: Json): Shape {
  const schema = resolve(description, node)
  const alternatives: Json[] = [schema.oneOf, schema.anyOf].flat().filter(Boolean)
  if (alternatives.length > 0)
    return alternatives.map((one) => shapeOf(description, one)).find((shape) => shape !== undefined)
  const { properties, items, additionalProperties } = schema
  if (items) return { items: shapeOf(description, items) }
  if (!properties || additionalProperties) return undefined
  const names = Object.keys(properties)
  return { properties: Object.fromEntries(names.map((name) => [name, shapeOf(description, properties[name])])) }
}

/** Finds the first property of a value that its shape does not have. */
export function unknownIn(shape: Shape, value: Json, place: string): Violation | undefined {
  if (!shape || typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      const found = unknownIn(shape.items, item, `${place}[${at}]`)
      if (found) return found
    }
    return undefined
  }
  const { properties } = shape
  if (!properties) return undefined
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(properties, name)) {
      const message = `is unknown. ${insteadOf(name, Object.keys(properties))}`
      return { place: `${place}.${name}`, keyword: 'additionalProperties', message }
    }
    const found = unknownIn(properties[name], value[name], `${place}.${name}`)
    if (found) return found
  }
  return undefined
}
