import { resolve, type Description, type Json } from '../description/model.ts'

/** The most items of a list, or characters of a text, unless the schema requires more. */
const most = { items: 3, characters: 12 }

const int = (low: number, high: number) => low + Math.floor(Math.random() * (high - low + 1))
const pick = <T>(values: readonly T[]): T => values[int(0, values.length - 1)]!

/** A random value that a schema permits. */
export function valueOf(description: Description, node: Json): Json {
  const schema = resolve(description, node)
  if ('const' in schema) return schema.const
  if (schema.enum) return pick(schema.enum)
  const variants = schema.oneOf ?? schema.anyOf
  if (variants) return valueOf(description, pick(variants))
  switch (pick([schema.type ?? (schema.properties ? 'object' : 'string')].flat())) {
    case 'null':
      return null
    case 'boolean':
      return pick([true, false])
    case 'integer':
      return int(schema.minimum ?? 0, schema.maximum ?? 1000)
    case 'number':
      return (schema.minimum ?? 0) + Math.random() * ((schema.maximum ?? 1000) - (schema.minimum ?? 0))
    case 'array':
      return listOf(description, schema)
    case 'object':
      return objectOf(description, schema)
    default:
      return textOf(schema)
  }
}

function listOf(description: Description, { items, minItems = 0, maxItems = Infinity }: Json): Json[] {
  const length = int(minItems, Math.max(minItems, Math.min(maxItems, most.items)))
  return Array.from({ length }, () => valueOf(description, items ?? {}))
}

/** An object with what is required, and each other property or not. */
function objectOf(description: Description, { properties = {}, required = [] }: Json): Json {
  return Object.fromEntries(
    Object.entries<Json>(properties)
      .filter(([name]) => required.includes(name) || pick([true, false]))
      .map(([name, property]) => [name, valueOf(description, property)]),
  )
}

function textOf({ minLength = 0, maxLength = Infinity, pattern, format, examples = [] }: Json): string {
  // Without examples, the only patterns are those of a progress.
  if (pattern) return examples.length > 0 ? pick(examples) : `0.${int(10, 99)}`
  if (format === 'date-time') return `${new Date(int(0, 4e9) * 1000).toISOString().slice(0, 19)}Z`
  const length = int(minLength, Math.max(minLength, Math.min(maxLength, most.characters)))
  return Array.from({ length }, () => pick([...'abcdefghijklmnopqrstuvwxyz0123456789'])).join('')
}
