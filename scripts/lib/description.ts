/** The parts of a bundled OpenAPI 3.1 description that the scripts and tests read. */
export interface Description {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  security: Record<string, string[]>[]
  tags: { name: string; description?: string }[]
  paths: Record<string, PathItem>
  components: Record<string, Record<string, Json>>
}
// eslint-disable-next-line -- a JSON value of unknown shape
export type Json = any
export type Method = 'get' | 'put' | 'post' | 'delete'
export const methods: readonly Method[] = ['get', 'put', 'post', 'delete']

export type PathItem = { servers?: { url: string }[]; parameters?: Json[] } & { [M in Method]?: Json }

/** One operation of the description, with what it inherits from its path and the root. */
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

/** Follows a `$ref` inside the bundle; members beside the `$ref` win, as 3.1 says. */
export function resolve(description: Description, node: Json): Json {
  if (typeof node?.$ref !== 'string') return node
  const { $ref, ...beside } = node
  let target: Json = description
  for (const part of ($ref as string).slice(2).split('/'))
    target = target?.[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')]
  if (target === undefined) throw new Error(`The bundle has a $ref to nowhere: ${$ref}`)
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
        server: (raw.servers ?? item.servers ?? description.servers)[0].url,
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
