/** A permanent access key, or a temporary one with its security token. */
export interface AccessKey {
  /** ID of the key, which is sent with every request. */
  ak: string
  /** Secret of the key, which signs and is never sent. */
  sk: string
  /** Token that came with a temporary key. */
  securityToken?: string
}

/**
 * Signs a request: sets X-Sdk-Date, (X-Security-Token,) and Authorization on request.headers.
 *
 * The algorithm is `SDK-HMAC-SHA256`, which the API gateway of Huawei Cloud demands. Every header that the request has is
 * signed, and `Host`; a header that is added later is not. So is the body, when it is JSON or has no type. Any other body
 * goes unsigned, as in the official SDKs, and a further header says so: `X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD`. A
 * caller who sets that header, to this or to the SHA-256 of the body in hex, decides for himself.
 *
 * @param request Its body must not be read yet, and can be read afterwards. At most 12 MB of body pass the gateway.
 * @param key Neither `ak` nor `sk` may be empty.
 * @param date When the request is signed, to the second. The gateway refuses what is more than 15 minutes off.
 * @param text The body, if it is known: reading it from the request takes longer than the rest.
 * @throws {TypeError} when the body has been read, or where there is no WebCrypto: on a page that is not served by HTTPS.
 * @throws {URIError} when the path has a `%` that encodes nothing.
 * @throws {RangeError} when the date is not valid.
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

  // What an earlier attempt left must not be signed.
  headers.delete('Authorization')
  headers.set('X-Sdk-Date', time)
  if (key.securityToken) headers.set('X-Security-Token', key.securityToken)
  const type = headers.get('content-type')
  let payload = headers.get('X-Sdk-Content-Sha256')
  if (!payload && type && !/application\/json/i.test(type))
    headers.set('X-Sdk-Content-Sha256', (payload = 'UNSIGNED-PAYLOAD'))

  // fetch sends the host of the URL, also when there is such a header.
  const signed: Record<string, string> = {}
  headers.forEach((value, name) => (signed[name] = value))
  signed.host = url.host
  // The official SDKs do not know the boundary yet when they sign.
  if (type?.includes('multipart/form-data')) delete signed['content-type']
  const names = Object.keys(signed).sort()

  const canonical = [
    request.method,
    // Ends with a slash here, whatever the request does.
    encode(decodeURIComponent(url.pathname).replace(/\/?$/, '/')).replaceAll('%2F', '/'),
    // Sorted before they are encoded, which is another order than afterwards.
    [...url.searchParams]
      .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
      .map((pair) => pair.map(encode).join('='))
      .join('&'),
    ...names.map((name) => name + ':' + signed[name]),
    '',
    names.join(';'),
    // Cloning is dear. Where `body` is not supported it is undefined, and says nothing.
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

/** Where there is Node's own crypto it signs many times as fast as WebCrypto, which waits for another thread. */
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

/** Importing a secret takes as long as signing with it. Only the last one is kept: temporary keys come and go. */
function hmacKey(secret: string): Promise<CryptoKey> {
  if (secret !== lastSecret)
    lastKey = crypto.subtle.importKey('raw', bytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  lastSecret = secret
  return lastKey
}

/** Percent-encodes all but letters, digits and `-._~`; `encodeURIComponent` leaves five more. */
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
