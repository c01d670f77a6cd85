import { operationsOf, resolve, type Description, type Json, type Operation } from '../../src/description/model.ts'

const escapeComment = (text: string) => text.trim().replaceAll('*/', '* /')

/**
 * For a paged list: where it takes `offset` and `limit`, the response property that contains the items, and the item
 * property that identifies an item, if there is one.
 */
function paging(description: Description, operation: Operation): Record<string, string> | undefined {
  const inQuery = operation.parameters.filter((p) => p.in === 'query').map((p) => p.name)
  const inBody = Object.keys(resolve(description, operation.body?.schema)?.properties ?? {})
  const paged = (names: string[]) => names.includes('offset') && names.includes('limit')
  const place = paged(inQuery) ? 'query' : paged(inBody) ? 'body' : undefined
  if (!place) return undefined
  const success = resolve(description, operation.raw.responses['200']).content['application/json'].schema
  const properties = Object.entries<Json>(resolve(description, success).properties)
  const [items, list] = properties.find(([, p]) => resolve(description, p).type === 'array')!
  const names = Object.keys(resolve(description, resolve(description, list).items).properties)
  const key = names.find((n) => n === 'id') ?? names.find((n) => /_(id|code)$/.test(n) && !n.endsWith('domain_id'))
  return { in: place, items, ...(key && { key }) }
}

/** The row of an operation. Default values are omitted, because every client contains the table. */
function entry(description: Description, operation: Operation): Record<string, Json> {
  const { body, security, method } = operation
  const closed = resolve(description, body?.schema)
  const credentials = security.flatMap((s) => Object.keys(s))
  const idempotent: boolean = operation.raw['x-idempotent']
  return {
    method,
    path: operation.path,
    server: operation.server === description.servers[0]!.url ? undefined : operation.server,
    form: body?.media === 'multipart/form-data' || undefined,
    emptyBody: (body?.required && closed.additionalProperties === false && !closed.properties) || undefined,
    credentials: credentials.join() === 'IamToken,AkSk' ? undefined : credentials,
    idempotent: idempotent === (method !== 'post') ? undefined : idempotent,
    paging: paging(description, operation),
  }
}

/** Renders `operations.ts`: the table of operations and their doc comments. */
export function renderOperations(description: Description): string {
  const all = operationsOf(description)
  const table = all.map((o) => `  ${o.id}: ${JSON.stringify(entry(description, o))},`)
  const docs = all.map((o) => {
    const manual = o.raw['x-manual']
    const text = [
      `${o.raw.summary}.`,
      '',
      ...escapeComment(o.raw.description).split('\n'),
      '',
      `Manual ${manual.section} ${manual.title}`,
    ]
    return `  /**\n${text.map((line) => `   * ${line}`.trimEnd()).join('\n')}\n   */\n  ${o.id}: operations['${o.id}']`
  })
  return `import type { operations } from './schema.ts'

/** Base URL of KooMap. */
export const serverUrl = '${description.servers[0]!.url}'

/**
 * What the client knows about each operation. Unless its row says otherwise, an operation takes an IAM token or an AK/SK
 * signature, sends JSON, and can be repeated if its method is not POST.
 */
export const operationTable = {
${table.join('\n')}
} as const

/** The operations with their documentation. */
export interface Operations {
${docs.join('\n')}
}
`
}
