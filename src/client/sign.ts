/** A permanent access key, or a temporary one with its security token. */
export interface AccessKey {
  /** Access key ID, which is sent with every request. */
  ak: string
  /** Secret access key, which signs requests and is never sent. */
  sk: string
  /** Security token of a temporary access key. */
  securityToken?: string
}

/**
 * Signs a request by setting the headers `X-Sdk-Date`, `Authorization`, and, for a temporary key, `X-Security-Token`.
 *
 * The algorithm is `SDK-HMAC-SHA256`, which Huawei Cloud's API gateway requires. The signature covers `Host`, every
 * header that the request already has, and the body if it is JSON or has no media type. Any other body is not signed,
 * as in the official SDKs, and the header `X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD` is added to say so. To decide
 * otherwise, set that header yourself, to this value or to the SHA-256 digest of the body in hexadecimal.
 *
 * @param request Its body must not have been read yet, and can still be read afterwards. The gateway accepts bodies of
 * up to 12 MB.
 * @param key Neither `ak` nor `sk` may be empty.
 * @param date Time of signing, to the second. The gateway refuses a signature whose time is more than 15 minutes off.
 * @param text The body, if it is known: reading it from the request takes longer than everything else.
 * @throws {TypeError} If the body has been read, or WebCrypto is missing, as on a page that is not served over HTTPS.
 * @throws {URIError} If the path has a `%` that does not start a valid escape sequence.
 * @throws {RangeError} If the date is invalid.
 *
 * @example
 * const request = new Request(url, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
 * await sign(request, { ak: process.env.HUAWEICLOUD_SDK_AK!, sk: process.env.HUAWEICLOUD_SDK_SK! }, new Date())
 * const response = await fetch(request)
 */
export async function sign(request: Request, key: AccessKey, date: Date, text?: string): Promise<void> {
  const { headers } = request
  const url = new URL(request.url)
  const time = date.toISOString().replace(/[-:]|\.\d+/g, '')

  // The signature of an earlier attempt must not be signed.
  headers.delete('Authorization')
  headers.set('X-Sdk-Date', time)
  if (key.securityToken) headers.set('X-Security-Token', key.securityToken)
  const type = headers.get('content-type')
  let payload = headers.get('X-Sdk-Content-Sha256')
  if (!payload && type && !/application\/json/i.test(type))
    headers.set('X-Sdk-Content-Sha256', (payload = 'UNSIGNED-PAYLOAD'))

  // fetch sends the host of the URL even if the request has a Host header.
  const signed: Record<string, string> = {}
  headers.forEach((value, name) => (signed[name] = value))
  signed.host = url.host
  // The official SDKs sign before they know the boundary.
  if (type?.includes('multipart/form-data')) delete signed['content-type']
  const names = Object.keys(signed).sort()

  const canonical = [
    request.method,
    // Always signed with a trailing slash, even if the request has none.
    encode(decodeURIComponent(url.pathname).replace(/\/?$/, '/')).replaceAll('%2F', '/'),
    // Sorted before encoding, which results in a different order than sorting afterwards.
    [...url.searchParams]
      .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
      .map((pair) => pair.map(encode).join('='))
      .join('&'),
    ...names.map((name) => name + ':' + signed[name]),
    '',
    names.join(';'),
    // Cloning is slow, so not for a null body. Where `body` is not supported, it is undefined: there may be one.
    payload ||
      (await sha256(
        text === undefined && request.body !== null
          ? new Uint8Array(await request.clone().arrayBuffer())
          : (text ?? ''),
      )),
  ].join('\n')
  const algorithm = 'SDK-HMAC-SHA256'
  const signature = await hmac(key.sk, `${algorithm}\n${time}\n${await sha256(canonical)}`)
  headers.set(
    'Authorization',
    `${algorithm} Access=${key.ak}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  )
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

/** Percent-encodes everything but letters, digits, and `-._~`; `encodeURIComponent` leaves five more characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}

const bytes = (data: string | Uint8Array<ArrayBuffer>) =>
  typeof data === 'string' ? new TextEncoder().encode(data) : data

function hex(buffer: ArrayBuffer): string {
  let digits = ''
  for (const byte of new Uint8Array(buffer)) digits += (byte + 256).toString(16).slice(1)
  return digits
}
