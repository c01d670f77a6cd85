import { inErrorsFile, lastKey } from './error-codes.js'

/** Keywords that are not of JSON Schema: a type error whose value is null, and a wrong `Content-Type`. */
const ours = ['null', 'media-type']
const keywords = new Set([
  ...['type', 'enum', 'const', 'required', 'pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'additionalProperties'],
  ...ours,
])
const form = /^(?:\*|(?:path|query|header|body)(?:\.[\w-]+)*)(?: [\w-]+)?$/

/**
 * Each cause in `x-violates` can occur in an operation that returns the code, and causes no other code of that operation.
 */
export function errorCauses() {
  /** Each code with causes: where it is, the operations that return it, and the causes that none of them has yet. */
  const claims = new Map()
  return {
    Example(entry, { report, location }) {
      if (!inErrorsFile(location)) return
      const causes = entry['x-violates'] ?? []
      for (const cause of Array.isArray(causes) ? causes : [causes]) {
        const keyword = String(cause).split(' ')[1]
        if (!Array.isArray(causes) || !form.test(cause) || cause === '*' || (keyword && !keywords.has(keyword)))
          report({
            message: `${lastKey(location)}: \`x-violates\` must be a list of causes. A cause is a place (body.name), a place and a keyword of JSON Schema (body.name required), or a keyword anywhere (* required); also ${ours.join(' and ')}. This is none: ${JSON.stringify(cause)}.`,
            location: location.child('x-violates'),
          })
      }
    },
    PathItem: {
      Operation(operation, { resolve, report, location }, { PathItem }) {
        let places
        const codes = new Map()
        for (const node of Object.values(operation.responses ?? {})) {
          const response = resolve(node)
          for (const media of Object.values(response.node?.content ?? {}))
            for (const reference of Object.values(media.examples ?? {})) {
              const example = resolve(reference, response.location?.source.absoluteRef)
              const causes = example.node?.['x-violates']
              if (!example.location || !inErrorsFile(example.location) || !Array.isArray(causes)) continue
              places ??= placesOf([PathItem.parameters, operation.parameters, operation.requestBody], resolve, location)
              const code = lastKey(example.location)
              const claim = claims.get(code) ?? { location: example.location, operations: [], missing: new Set(causes) }
              claims.set(code, claim)
              claim.operations.push(operation.operationId)
              for (const cause of causes) {
                const place = String(cause).split(' ')[0]
                if (place !== '*' && !places.has(place) && !places.has('unknown')) continue
                claim.missing.delete(cause)
                if (codes.has(cause))
                  report({
                    message: `In ${operation.operationId}, "${cause}" causes both ${codes.get(cause)} and ${code}. Keep it for one of them.`,
                    location: example.location.child('x-violates'),
                  })
                codes.set(cause, code)
              }
            }
        }
      },
    },
    Root: {
      leave(_, { report }) {
        for (const [code, { location, operations, missing }] of claims)
          for (const cause of missing)
            report({
              message: `${code}: "${cause}" cannot occur in ${operations.join(', ')}. Correct the place, or remove the cause.`,
              location: location.child('x-violates'),
            })
      },
    },
  }
}

/** All places in some parameters and a request body, such as `query.limit`; also `unknown` if a $ref is broken. */
function placesOf([shared, own, body], resolve, location) {
  const found = new Set()
  const follow = (reference, from) => {
    const { node, location: at } = reference?.$ref ? resolve(reference, from) : { node: reference }
    if (reference && node === undefined) found.add('unknown')
    return [node, at?.source.absoluteRef ?? from]
  }
  const visit = (schema, place, file, above = []) => {
    const [node, at] = follow(schema, file)
    if (typeof node !== 'object' || node === null || above.includes(node)) return
    const inside = [...above, node]
    found.add(place)
    for (const [name, property] of Object.entries(node.properties ?? {}))
      visit(property, `${place}.${name}`, at, inside)
    // An item of a list is at the place of the list.
    for (const key of ['items', 'if', 'then', 'else']) if (node[key]) visit(node[key], place, at, inside)
    for (const key of ['oneOf', 'anyOf', 'allOf', 'dependentSchemas'])
      for (const variant of Object.values(node[key] ?? {})) visit(variant, place, at, inside)
  }
  const root = location.source.absoluteRef
  for (const reference of [...(shared ?? []), ...(own ?? [])]) {
    const [parameter, at] = follow(reference, root)
    if (parameter) visit(parameter.schema ?? {}, `${parameter.in}.${parameter.name}`, at)
  }
  const [request, at] = follow(body, root)
  for (const media of Object.values(request?.content ?? {})) visit(media.schema, 'body', at)
  return found
}
