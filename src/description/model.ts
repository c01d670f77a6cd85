/** The parts of a bundled OpenAPI 3.1 description that scripts and tests read. */
export interface Description {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  security: Record<string, string[]>[]
  tags: { name: string; description?: string }[]
  paths: Record<string, PathItem>
  components: Record<string, Record<string, Json>>
  'x-lifecycles'?: Record<string, Json>
}
/** A JSON value of unknown shape. */
export type Json = any
export type Method = 'get' | 'put' | 'post' | 'delete'
export const methods: readonly Method[] = ['get', 'put', 'post', 'delete']

export type PathItem = { parameters?: Json[] } & { [M in Method]?: Json }

/** An operation of the description, with everything that it inherits from its path and the root. */
export interface Operation {
  id: string
  method: Method
  path: string
  server: string
  parameters: Json[]
  security: Record<string, string[]>[]
  body: { required: boolean; media: string; schema: Json; examples: Record<string, Json> } | undefined
  raw: Json
}

/** Follows a `$ref` inside the bundle. Siblings of the `$ref` take precedence, as in OpenAPI 3.1. */
export function resolve(description: Description, node: Json): Json {
  if (typeof node?.$ref !== 'string') return node
  const { $ref, ...beside } = node
  let target: Json = description
  for (const part of ($ref as string).slice(2).split('/'))
    target = target?.[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')]
  if (target === undefined) throw new Error(`The bundle contains a $ref that cannot be resolved: ${$ref}`)
  return { ...resolve(description, target), ...beside }
}

/** All operations, in the order of the description. */
export function operationsOf(description: Description): Operation[] {
  const found: Operation[] = []
  for (const [path, item] of Object.entries(description.paths)) {
    for (const method of methods) {
      const raw = item[method]
      if (!raw) continue
      const request = resolve(description, raw.requestBody)
      const [media, content] = Object.entries<Json>(request?.content ?? {})[0] ?? []
      found.push({
        id: raw.operationId,
        method,
        path,
        server: (raw.servers ?? description.servers)[0].url,
        parameters: [...(item.parameters ?? []), ...(raw.parameters ?? [])].map((p) => resolve(description, p)),
        security: raw.security ?? description.security,
        body: media
          ? {
              required: request.required === true,
              media,
              schema: content.schema,
              examples: Object.fromEntries(
                Object.entries(content.examples ?? {}).map(([name, e]) => [name, resolve(description, e).value]),
              ),
            }
          : undefined,
        raw,
      })
    }
  }
  return found
}

/** Each response of an operation with each of its media types, resolved. */
export function responsesOf(
  description: Description,
  raw: Json,
): { status: string; response: Json; media: string; content: Json }[] {
  return Object.entries<Json>(raw.responses ?? {}).flatMap(([status, node]) => {
    const response = resolve(description, node)
    return Object.entries<Json>(response.content ?? {}).map(([media, content]) => ({
      status,
      response,
      media,
      content,
    }))
  })
}

/** The named examples of a media type, resolved. */
export function examplesOf(description: Description, content: Json): [string, Json][] {
  return Object.entries<Json>(content.examples ?? {}).map(([name, e]) => [name, resolve(description, e).value])
}

/** The success response of an operation. */
export function successOf(description: Description, raw: Json) {
  return responsesOf(description, raw).find(({ status }) => status.startsWith('2'))!
}

/**
 * The example of a parameter. A parameter whose value depends on the body has `examples`, named like those of the body.
 *
 * @param name The example of the body. Default: the first one.
 */
export function exampleOf({ example, examples }: Json, name?: string): Json {
  return examples ? (examples[name!] ?? Object.values<Json>(examples)[0]).value : example
}

/** The arguments of an operation, from its examples: each named body with the examples of all parameters. */
export function exampleArguments(operation: Operation): { name: string; args: Record<string, Json> }[] {
  const part = (place: string, name: string) => {
    const parameters = operation.parameters.filter((p) => p.in === place)
    return parameters.length > 0 ? Object.fromEntries(parameters.map((p) => [p.name, exampleOf(p, name)])) : undefined
  }
  const bodies = Object.entries<Json>(operation.body?.examples ?? { parameters: undefined })
  return bodies.map(([name, body]) => ({
    name,
    args: { path: part('path', name), query: part('query', name), header: part('header', name), body },
  }))
}
