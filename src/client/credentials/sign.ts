import { algorithm, canonicalRequest } from '../../signing/canonical.ts'
import type { HeaderRecord } from '../headers.ts'
import type { RequestParts, Session } from './credentials.ts'

/** A permanent access key, or a temporary one with its security token. */
export interface AccessKey {
  /** Access key ID, which is sent with every request. */
  ak: string
  /** Secret access key, which signs requests and is never sent. */
  sk: string
  /** Security token of a temporary access key. */
  securityToken?: string | undefined
}

/**
 * Computes the signature of a request: the headers `X-Sdk-Date`, `Authorization`, and, where needed, `X-Security-Token`
 * and `X-Sdk-Content-Sha256`, with their names in lower case.
 *
 * The algorithm is `SDK-HMAC-SHA256`, which Huawei Cloud's API gateway requires. The signature covers `Host`, every
 * header of the request, and the body if it is JSON or has no media type. Any other body is not signed, as in the official
 * SDKs, and the header `X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD` is added to say so. To decide otherwise, set that header
 * yourself, to this value or to the SHA-256 digest of the body in hexadecimal.
 *
 * @param request The request. The gateway accepts bodies of up to 12 MB.
 * @param key Neither `ak` nor `sk` may be empty.
 * @param date Time of signing, to the second. The gateway rejects a signature whose time is more than 15 minutes off.
 * @throws {TypeError} If WebCrypto is missing, as on a page that is not served over HTTPS.
 * @throws {URIError} If the path has a `%` that does not start a valid escape sequence.
 * @throws {RangeError} If the date is invalid.
 *
 * @example
 * const headers = { 'content-type': 'application/json' }
 * const proof = await signatureOf({ method: 'POST', url, headers, body }, { ak, sk }, new Date())
 * const response = await fetch(url, { method: 'POST', headers: { ...headers, ...proof }, body })
 */
export async function signatureOf(request: RequestParts, key: AccessKey, date: Date): Promise<HeaderRecord> {
  const { method, body, make } = request
  const url = new URL(request.url)
  const time = date.toISOString().replace(/[-:]|\.\d+/g, '')
  const proof: HeaderRecord = { 'x-sdk-date': time }
  if (key.securityToken) proof['x-security-token'] = key.securityToken
  const type = request.headers['content-type']
  let payload = request.headers['x-sdk-content-sha256']
  if (!payload && (typeof body === 'object' || (type && !/application\/json/i.test(type))))
    payload = proof['x-sdk-content-sha256'] = 'UNSIGNED-PAYLOAD'

  // fetch sends the host of the URL even if the request has a Host header.
  const signed: HeaderRecord = { ...request.headers, ...proof, host: url.host }
  // The signature of an earlier attempt must not be signed.
  delete signed.authorization
  // The official SDKs sign before they know the boundary.
  if (type?.includes('multipart/form-data')) delete signed['content-type']
  const names = Object.keys(signed).sort()

  const canonical = canonicalRequest(
    method,
    url,
    names,
    signed,
    payload || (await sha256(make ? new Uint8Array(await make().arrayBuffer()) : ((body as string | undefined) ?? ''))),
  )
  const signature = await hmac(key.sk, `${algorithm}\n${time}\n${await sha256(canonical)}`)
  proof.authorization = `${algorithm} Access=${key.ak}, SignedHeaders=${names.join(';')}, Signature=${signature}`
  return proof
}

/**
 * Signs a `Request` by setting the headers of `signatureOf()`. Its body must not have been read yet, and can still be read
 * afterwards.
 *
 * @throws {TypeError} If the body has been read.
 *
 * @example
 * const request = new Request(url, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
 * await sign(request, { ak, sk }, new Date())
 * const response = await fetch(request)
 */
export async function sign(request: Request, key: AccessKey, date: Date): Promise<void> {
  const { method, url } = request
  const headers = Object.fromEntries(request.headers)
  // Where `body` is not supported, it is undefined: there may be one.
  const parts = { method, url, headers, ...(request.body !== null && { make: () => request.clone() }) }
  const proof = await signatureOf(parts, key, date)
  for (const name in proof) request.headers.set(name, proof[name]!)
}

/** A signature is valid for 15 minutes. A smaller difference between the clocks is not why it was rejected. */
const minSkew = 60_000
/** A clock that is a century off is not the service's, and a signature cannot have every time that a `Date` can. */
const maxSkew = 100 * 365 * 24 * 3_600_000

/** Signs requests by the local clock, or by the service's if that differs. See `accessKey()`. */
export function signer(key: AccessKey): Session {
  /** How far the service's clock is ahead of ours, in milliseconds. */
  let skew = 0
  return {
    headers: (request) => signatureOf(request, key, new Date(Date.now() + skew)),
    renew({ status, headers }, { 'x-sdk-date': signed = '' }) {
      const theirs = Date.parse(headers.get('Date') ?? '')
      const ours = Date.parse(signed.replace(/(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)/, '$1-$2-$3:$4:$5'))
      const difference = Math.abs(theirs - ours)
      if ((status !== 401 && status !== 403) || !(difference > minSkew && difference < maxSkew)) return false
      skew = theirs - Date.now()
      return true
    },
  }
}

interface NodeCrypto {
  hash?(algorithm: string, data: string | Uint8Array): string
  createHmac(algorithm: string, key: string): { update(data: string): { digest(encoding: 'hex'): string } }
}

/** Node's own crypto, if present: it signs much faster than WebCrypto, which waits for another thread. */
function nodeCrypto(): NodeCrypto | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): NodeCrypto | undefined } }
  return process?.getBuiltinModule?.('node:crypto')
}

async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return nodeCrypto()?.hash?.('sha256', data) ?? hex(await crypto.subtle.digest('SHA-256', bytes(data)))
}

async function hmac(secret: string, text: string): Promise<string> {
  return (
    nodeCrypto()?.createHmac('sha256', secret).update(text).digest('hex') ??
    hex(await crypto.subtle.sign('HMAC', await hmacKey(secret), bytes(text)))
  )
}

let lastSecret: string | undefined
let lastKey: Promise<CryptoKey>

/** Importing a secret takes as long as signing with it. Only the last one is kept, as temporary keys come and go. */
function hmacKey(secret: string): Promise<CryptoKey> {
  if (secret !== lastSecret)
    lastKey = crypto.subtle.importKey('raw', bytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  lastSecret = secret
  return lastKey
}

const bytes = (data: string | Uint8Array<ArrayBuffer>) =>
  typeof data === 'string' ? new TextEncoder().encode(data) : data

function hex(buffer: ArrayBuffer): string {
  let digits = ''
  for (const byte of new Uint8Array(buffer)) digits += (byte + 256).toString(16).slice(1)
  return digits
}
