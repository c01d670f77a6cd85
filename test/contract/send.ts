import { isDeepStrictEqual } from 'node:util'
import { KooMapError, type Credentials, type OperationId } from '../../src/client/index.ts'
import type { Json, Operation } from '../../src/description/model.ts'
import { clientFor } from '../support/client.ts'
import type { Case } from './cases.ts'

/** The request that a call of the client sent, and the response. */
export interface Exchange {
  request: { method: string; url: URL; headers: Headers; body: string }
  status: number
  type: string
  headers: Headers
  body: Json
  /** What the client threw, if anything. */
  error: unknown
}

/** Calls the client's method for an operation, and records the request and the response. */
export async function send(
  baseUrl: string,
  { operation, args }: Pick<Case, 'operation' | 'args'>,
  headers = {},
  auth?: Credentials,
): Promise<Exchange> {
  let sent: Exchange['request'] | undefined
  const client = clientFor(
    baseUrl,
    async (request) => {
      const body = await request.clone().text()
      sent = { method: request.method, url: new URL(request.url), headers: request.headers, body }
      return fetch(request)
    },
    auth,
  )
  const call = client[operation.id as OperationId](args, { headers })
  const [outcome] = await Promise.allSettled([call.withResponse()])
  const error = outcome!.status === 'rejected' ? outcome!.reason : undefined
  const response: Response | undefined = outcome!.status === 'fulfilled' ? outcome!.value.response : error?.response
  if (!sent || !response) throw error ?? new Error('The client sent nothing.')
  return {
    request: sent,
    status: response.status,
    type: response.headers.get('content-type')?.split(';')[0] ?? '',
    headers: response.headers,
    body: outcome!.status === 'fulfilled' ? outcome!.value.data : error instanceof KooMapError ? error.body : undefined,
    error,
  }
}

/** How the request differs from the arguments of the call; empty if it does not. */
export function alteration(operation: Operation, args: Case['args'], { request }: Exchange): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(args.path[name]))
  if (request.method !== operation.method.toUpperCase() || request.url.pathname !== path)
    return `${request.method} ${request.url.pathname} was sent instead of ${operation.method.toUpperCase()} ${path}`
  const query = Object.entries<Json>(args.query ?? {}).flatMap(([name, v]) =>
    [v].flat().map((item) => [name, String(item)]),
  )
  if (!isDeepStrictEqual([...request.url.searchParams], query)) return `the query ${request.url.search} was sent`
  for (const [name, value] of Object.entries<Json>(args.header ?? {}))
    if (request.headers.get(name) !== String(value)) return `the header ${name} is ${request.headers.get(name)}`
  if (operation.body?.media === 'application/json' && args.body !== undefined)
    if (!isDeepStrictEqual(JSON.parse(request.body), JSON.parse(JSON.stringify(args.body))))
      return `the body ${request.body} was sent`
  return ''
}

/** The request as a curl command. */
export function curl({ request }: Exchange): string {
  const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
  const headers = [...request.headers].map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`)
  return [
    'curl',
    '-X',
    request.method,
    quote(request.url.href),
    ...headers,
    ...(request.body ? ['-d', quote(request.body)] : []),
  ].join(' ')
}

/** The message for a case that fails. */
export function report(
  c: Pick<Case, 'operation' | 'about'>,
  exchange: Exchange,
  expected: string,
  fault: 'client' | 'description' | 'mock',
): string {
  return [
    `${c.operation.id}: ${c.about}`,
    `  request   ${curl(exchange)}`,
    `  response  ${exchange.status} ${exchange.type} ${JSON.stringify(exchange.body)} ${exchange.headers.get('sl-violations') ?? ''}`,
    `  expected  ${expected}`,
    `  at fault  ${fault}`,
  ].join('\n')
}
