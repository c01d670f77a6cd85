import { operationsOf, type Description, type Json } from '../../src/description/model.ts'

const annotations = new Set([
  'description',
  'examples',
  'example',
  'title',
  'default',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
])

/** Returns a schema without annotations, with references that the validator can resolve. */
function bare(node: Json, inProperties = false): Json {
  if (Array.isArray(node)) return node.map((item) => bare(item))
  if (typeof node !== 'object' || node === null) return node
  if (typeof node.$ref === 'string') return { $ref: node.$ref.replace('#/components/schemas/', 'koomap#/$defs/') }
  return Object.fromEntries(
    Object.entries<Json>(node)
      .filter(([key]) => inProperties || !(annotations.has(key) || key.startsWith('x-')))
      .map(([key, value]) => [
        key,
        ['enum', 'required', 'const'].includes(key) && !inProperties
          ? value
          : bare(value, key === 'properties' && !inProperties),
      ]),
  )
}

/** Renders `validation.ts`: the schemas that requests and responses are validated against. */
export function renderValidation(description: Description): string {
  const schemas = bare(description.components.schemas, true)
  const operations = operationsOf(description).map((o) => {
    const request: Json = {}
    for (const part of ['path', 'query', 'header']) {
      const parameters = o.parameters.filter((p) => p.in === part)
      if (parameters.length === 0) continue
      request[part] = {
        type: 'object',
        properties: Object.fromEntries(parameters.map((p) => [p.name, bare(p.schema)])),
        required: parameters.filter((p) => p.required).map((p) => p.name),
      }
    }
    if (o.body) request.body = bare(o.body.schema)
    const answers = Object.fromEntries(
      Object.entries<Json>(o.raw.responses)
        .filter(([status]) => status.startsWith('2'))
        .map(([status, r]) => [status, bare(r.content['application/json'].schema)]),
    )
    return [o.id, { request, answers }]
  })
  const json = (value: Json) => JSON.stringify(value, undefined, 2)
  return `/** The schemas of the description, without annotations. */
export const schemas = ${json(schemas)}

/** For each operation, the schemas of the parts of its request, and of its responses by status. */
export const validation = ${json(Object.fromEntries(operations))}
`
}
