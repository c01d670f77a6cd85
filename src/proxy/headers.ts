import type { IncomingMessage } from 'node:http'

/** Headers that are about a connection, and not about the message (RFC 9110, 7.6.1). */
const hopByHop = new Set(['connection', 'keep-alive', 'te', 'trailer', 'upgrade', 'http2-settings'])

/** Headers without which nobody knows where a message goes or ends. No `Connection` can remove them. */
const essential = new Set(['host', 'content-length', 'transfer-encoding'])

/** Headers as they were received: names and values take turns. */
export type RawHeaders = readonly string[]

/**
 * The headers that are passed on, in their order, with their names as they are. A length is left out if the message has
 * chunks, which do not need it.
 *
 * @param chunks Whether the next connection can carry chunks.
 * @param replace Returns another value for a header, or undefined to leave it out.
 */
export function endToEnd(
  raw: RawHeaders,
  chunks: boolean,
  replace: (name: string, value: string) => string | undefined,
): string[] {
  let named: Set<string> | undefined
  let chunked = false
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i]!.toLowerCase()
    if (name === 'connection')
      for (const one of raw[i + 1]!.split(',')) (named ??= new Set()).add(one.trim().toLowerCase())
    else if (name === 'transfer-encoding') chunked = true
  }
  const kept: string[] = []
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i]!.toLowerCase()
    if (hopByHop.has(name) || name.startsWith('proxy-') || (named?.has(name) && !essential.has(name))) continue
    if (name === 'transfer-encoding' && (!chunks || !/\bchunked\s*$/i.test(raw[i + 1]!))) continue
    if (name === 'content-length' && chunked) continue
    const value = replace(name, raw[i + 1]!)
    if (value !== undefined) kept.push(raw[i]!, value)
  }
  return kept
}

/** The size of headers on the wire, in bytes. */
export const sizeOf = (raw: RawHeaders): number => raw.reduce((size, text) => size + text.length + 2, 0)

/** Methods whose requests have no body unless Node.js is told so. */
const bodiless = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE'])

/** Whether a request has a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/**
 * The headers of a request for the upstream.
 *
 * @param host The value of `Host`.
 * @param changed Values that replace others, by names in lower case. A header without a value is left out.
 * @param waits Whether the caller waits for the upstream to tell it to go on.
 */
export function headersFor(
  request: IncomingMessage,
  host: string,
  changed: Record<string, string | undefined>,
  waits: boolean,
): string[] {
  const missing = new Set(Object.keys(changed).filter((name) => changed[name] !== undefined))
  let hosts = 0
  const headers = endToEnd(request.rawHeaders, true, (name, value) => {
    if (name === 'host') return hosts++ === 0 ? host : undefined
    if (name === 'expect' && !waits && /^100-continue$/i.test(value)) return undefined
    if (!Object.hasOwn(changed, name)) return value
    missing.delete(name)
    return changed[name]
  })
  if (hosts === 0) headers.unshift('Host', host)
  for (const name of missing) headers.push(name, changed[name]!)
  // Otherwise, Node.js would announce chunks.
  if (!bodiless.has(request.method!) && !hasBody(request) && request.headers['content-length'] === undefined)
    headers.push('Content-Length', '0')
  return headers
}
