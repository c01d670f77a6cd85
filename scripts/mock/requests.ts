import type { IncomingHttpHeaders } from 'node:http'
import type { IHttpNameValues, IHttpRequest } from '@stoplight/prism-http'
import { BadUrl, readQuery } from '../../src/server/url.ts'
import { unreadable, type Diagnostic, type MockResponse } from './responses.ts'

/** A request as it has arrived. */
export interface RawRequest {
  method: string
  /** The target in the request line. */
  target: string
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A request for Prism, but for its body, with what is wrong with its query. */
export interface ReadRequest {
  input: IHttpRequest
  query: Diagnostic[]
}

/** Reads a request, or tells why it is none. */
export function readRequest({ method, target, headers, body }: RawRequest): ReadRequest | { problem: MockResponse } {
  const [path, search] = partsOf(target)
  if (path === undefined) return { problem: unreadable(`The request target ${JSON.stringify(target.slice(0, 80))} is malformed.`) }
  if (!decodes(path)) return { problem: unreadable('The percent-encoding of the path is malformed.') }
  const query = readQuery(search)
  const values = query instanceof BadUrl ? {} : { ...query }
  const { __server: baseUrl } = values
  return {
    query: query instanceof BadUrl ? [{ code: 'syntax', severity: 0, path: ['query'], message: 'The percent-encoding of the query is malformed.' }] : [],
    input: {
      method: method.toLowerCase() as IHttpRequest['method'],
      url: { path, query: values as IHttpNameValues, ...(baseUrl && { baseUrl: [baseUrl].flat()[0] }) } as IHttpRequest['url'],
      headers: headersOf(headers, body),
      body: null,
    },
  }
} // prettier-ignore

/** The path and the query of a target, which a proxy gets with the scheme and the host (RFC 9112, 3.2.2). */
function partsOf(target: string): [path: string | undefined, query: string] {
  const absolute = /^https?:\/\/[^/?#]+(.*)$/is.exec(target)?.[1]
  const local = target.startsWith('/') ? target : URL.canParse(target) ? absolute : undefined
  const [, path, query = ''] = /^([^?#]*)(?:\?([^#]*))?/s.exec(local ?? '')!
  if (local === undefined) return [target === '*' ? '/*' : undefined, query]
  return [path === '' ? '/' : path, query]
}

function decodes(path: string): boolean {
  try {
    return typeof decodeURIComponent(path) === 'string'
  } catch {
    return false
  }
}

/** The headers that Prism reads. */
function headersOf(headers: IncomingHttpHeaders, body: Buffer): Record<string, string> {
  const { accept, prefer, ...others } = headers
  // The API has one media type for each response, so there is nothing to choose. Malformed ones are errors in Prism.
  void accept
  return {
    ...(others as Record<string, string>),
    // Prism separates preferences by commas only, but semicolons are usual, too (RFC 7240).
    ...(prefer !== undefined && { prefer: String(prefer).replaceAll(';', ',') }),
    // Also for chunked bodies, whose media type Prism would not check otherwise.
    'content-length': String(body.length),
  }
}
