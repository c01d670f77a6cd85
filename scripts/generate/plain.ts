import type { Json } from '../../src/description/model.ts'

/** Keywords whose values are data. */
const data = new Set(['example', 'value', 'default', 'const', 'enum'])

/** Keywords whose values are maps from names, which may start with `x-`, to objects. */
const maps = new Set([
  ...['properties', 'patternProperties', '$defs', 'dependentSchemas', 'dependentRequired', 'mapping'],
  ...['schemas', 'parameters', 'headers', 'examples', 'responses', 'requestBodies', 'securitySchemes', 'links'],
  ...['callbacks', 'pathItems', 'content', 'encoding', 'variables', 'scopes'],
])

/** A copy of a description, or of a part of it, without extensions: the keywords that start with `x-`. */
export function withoutExtensions(node: Json): Json {
  if (Array.isArray(node)) return node.map(withoutExtensions)
  if (typeof node !== 'object' || node === null) return node
  return mapped(
    Object.entries<Json>(node).filter(([key]) => !key.startsWith('x-')),
    (key, value) => {
      // The examples of a schema are a list of data; those of a parameter or a body are a map.
      if (data.has(key) || (key === 'examples' && Array.isArray(value))) return value
      if (!maps.has(key) || Array.isArray(value)) return withoutExtensions(value)
      return mapped(Object.entries(value), (_, item) => withoutExtensions(item))
    },
  )
}

const mapped = (entries: [string, Json][], change: (key: string, value: Json) => Json): Json =>
  Object.fromEntries(entries.map(([key, value]) => [key, change(key, value)]))
