import { operationsOf, type Description, type Json } from './description.ts'

const comments = new Set([
  'description',
  'examples',
  'example',
  'title',
  'default',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
])

/** A schema without what only comments it, with its references as the validator resolves them. */
function bare(node: Json, inProperties = false): Json {
  if (Array.isArray(node)) return node.map((item) => bare(item))
  if (typeof node !== 'object' || node === null) return node
  if (typeof node.$ref === 'string') return { $ref: node.$ref.replace('#/components/schemas/', 'koomap#/$defs/') }
  return Object.fromEntries(
    Object.entries<Json>(node)
      .filter(([key]) => inProperties || !(comments.has(key) || key.startsWith('x-')))
      .map(([key, value]) => [
        key,
        ['enum', 'required', 'const'].includes(key) && !inProperties
          ? value
          : bare(value, key === 'properties' && !inProperties),
      ]),
  )
}

/** The schemas that requests and answers are held against, as TypeScript. */
export function validation(description: Description): string {
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
    return `  ${o.id}: ${JSON.stringify({ request, answers })},`
  })
  return `/** The schemas of the description, without what only comments them. */
export const schemas = ${JSON.stringify(schemas)}

/** For each operation, the schemas of the parts of a request and of its answers by status. */
export const validation = {
${operations.join('\n')}
}
`
}
