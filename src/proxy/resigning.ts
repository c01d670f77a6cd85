import type { IncomingMessage } from 'node:http'
import { signatureOf } from '../client/credentials/sign.ts'
import { algorithm } from '../signing/canonical.ts'
import { targetOf, type Upstream } from './upstream.ts'

/** The access key with which signed requests are signed again. */
export interface AccessKey {
  ak: string
  sk: string
}

const unsigned = 'UNSIGNED-PAYLOAD'

/** The names of the headers that the signature of a request covers. Undefined if it is not signed. */
export function signedHeaders({ headers }: IncomingMessage): string[] | undefined {
  if (!headers.authorization?.startsWith(algorithm)) return undefined
  const [, names = ''] = /SignedHeaders=([^,\s]*)/.exec(headers.authorization) ?? []
  return names.toLowerCase().split(';')
}

/** Whether a signature does not survive, because it covers a host or a path that the proxy changes. */
export const losesSignature = ({ headers }: IncomingMessage, names: string[], { host, base }: Upstream): boolean =>
  base !== '' || (names.includes('host') && headers.host !== host)

/** What is said of such a signature. */
export const lostSignature =
  'A signed request was forwarded. Its signature covers the host of the proxy, so the upstream will reject it. ' +
  'To sign such requests again, give the proxy the access key (--access-key AK:SK), or use a token.'

/** Whether a signature covers the body, so that it must be known to sign again. */
export const coversBody = ({ headers }: IncomingMessage): boolean => headers['x-sdk-content-sha256'] === undefined

/**
 * Signs a request again, for the upstream.
 *
 * @param names The headers that the first signature covers.
 * @param body The body, if it is known as a whole.
 * @returns Values for the headers of the request. A header without a value is left out.
 * @throws {URIError} If the path has malformed percent-encoding.
 */
export async function signAgain(
  request: IncomingMessage,
  target: string,
  names: string[],
  body: Buffer | undefined,
  upstream: Upstream,
  key: AccessKey,
): Promise<Record<string, string | undefined>> {
  const headers: Record<string, string> = {}
  for (const name of names) {
    const value = request.headers[name]
    if (value !== undefined && !replaced.has(name)) headers[name] = [value].flat().join(', ').trim()
  }
  const type = request.headers['content-type']
  // The media type decides whether the body is signed, even if the first signature did not cover it.
  if (type !== undefined) headers['content-type'] = type
  const digest = request.headers['x-sdk-content-sha256'] ?? (body ? undefined : unsigned)
  if (digest !== undefined) headers['x-sdk-content-sha256'] = String(digest)
  const url = upstream.origin + targetOf(upstream, target)
  const make = () => new Request(url, { method: 'POST', body: body as Buffer<ArrayBuffer> })
  const parts = { method: request.method!, url, headers, ...(body && { make }) }
  const proof = await signatureOf(parts, key, new Date())
  return { 'x-security-token': undefined, 'x-sdk-content-sha256': digest && String(digest), ...proof }
}

/** What belongs to the first signature. A temporary key has a token, which another key has not. */
const replaced = new Set(['host', 'authorization', 'x-sdk-date', 'x-security-token'])
