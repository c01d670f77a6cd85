import { operationsOf, resolve, type Description, type Json, type Operation } from './description.ts'

const words = (text: string) => text.trim().replaceAll('*/', '* /')

/** Where an operation takes `offset` and `limit`, if it is a paged list. */
function paging(description: Description, operation: Operation): 'query' | 'body' | undefined {
  const inQuery = operation.parameters.filter((p) => p.in === 'query').map((p) => p.name)
  const inBody = Object.keys(resolve(description, operation.body?.schema)?.properties ?? {})
  const paged = (names: string[]) => names.includes('offset') && names.includes('limit')
  return paged(inQuery) ? 'query' : paged(inBody) ? 'body' : undefined
}

function entry(description: Description, operation: Operation): Record<string, Json> {
  const { body, security } = operation
  const closed = resolve(description, body?.schema)
  return {
    method: operation.method,
    path: operation.path,
    server: operation.server === description.servers[0]!.url ? undefined : operation.server,
    body: body && (body.media === 'multipart/form-data' ? 'form' : 'json'),
    emptyBody: (body?.required && closed.additionalProperties === false && !closed.properties) || undefined,
    credentials: security.flatMap((s) => Object.keys(s)),
    idempotent: operation.raw['x-idempotent'],
    paging: paging(description, operation),
  }
}

/** The table of operations and their doc comments, as TypeScript. */
export function operations(description: Description): string {
  const all = operationsOf(description)
  const table = all.map((o) => `  ${o.id}: ${JSON.stringify(entry(description, o))},`)
  const docs = all.map((o) => {
    const manual = o.raw['x-manual']
    const text = [
      `${o.raw.summary}.`,
      '',
      ...words(o.raw.description).split('\n'),
      '',
      `Manual ${manual.section} ${manual.title}`,
    ]
    return `  /**\n${text.map((line) => `   * ${line}`.trimEnd()).join('\n')}\n   */\n  ${o.id}: operations['${o.id}']`
  })
  return `import type { operations } from './schema.ts'

/** Where KooMap is. */
export const serverUrl = '${description.servers[0]!.url}'

/** What the client knows of each operation. */
export const operationTable = {
${table.join('\n')}
} as const

/** The operations with their documentation. */
export interface Operations {
${docs.join('\n')}
}
`
}
