import type { Credentials } from './credentials/credentials.ts'
import type { HeaderRecord } from './headers.ts'
import type { Outgoing } from './transport/send.ts'
import type { Stop } from './transport/stop.ts'

/**
 * Prepares a request of the caller's own.
 *
 * @throws {TypeError} If it is for another server, or is invalid.
 */
export function prepare(
  base: string,
  path: string,
  { signal, headers: _, body = null, ...init }: RequestInit,
  headers: HeaderRecord,
  credentials: Credentials | undefined,
): Outgoing {
  const own = `koomap.fetch() sends credentials only to ${base}, without a user name. Pass a path.`
  const relative = path.replace(/^\//, './')
  if (/\/\/[^/]*@/.test(path) || !URL.canParse(relative, `${base}/`)) throw new TypeError(own)
  const url = new URL(relative, `${base}/`)
  if (url.origin !== new URL(base).origin || url.username || url.password) throw new TypeError(own)
  const once = body instanceof ReadableStream
  // Neither can be read twice with the same result.
  if (credentials?.scheme === 'AkSk' && (once || body instanceof FormData))
    headers['x-sdk-content-sha256'] ??= 'UNSIGNED-PAYLOAD'
  const make = () =>
    new Request(url, { ...init, body, headers, redirect: 'manual', ...(once && { duplex: 'half' }) } as RequestInit)
  // Created before anything else, because it may be invalid.
  const first = make()
  const { method } = first
  // The boundary of a form differs from request to request.
  const type = body instanceof FormData ? null : first.headers.get('content-type')
  if (type) headers['content-type'] ??= type
  return {
    operationId: `${method} ${url.pathname}`,
    method,
    url: url.href,
    headers,
    body: undefined,
    make: once ? () => first : make,
    credentials,
    idempotent: /^(GET|HEAD|PUT|DELETE)$/.test(method),
    signal,
    once,
  }
}

/** The body of a response, which ends with an error when it is stopped, or is not complete after some milliseconds. */
export function limit(
  body: ReadableStream<Uint8Array>,
  stop: Stop,
  ms: number,
  fail: (stop: Stop, ms: number) => Error,
): ReadableStream<Uint8Array> {
  const controller = new AbortController()
  const halt = () => controller.abort(fail(stop, ms))
  if (stop.cause) halt()
  stop.listen(halt)
  // A longer delay of setTimeout would elapse at once.
  const timer = ms < 2 ** 31 ? setTimeout(halt, ms) : undefined
  // A body that nobody reads must not keep Node.js running.
  ;(timer as { unref?(): void } | undefined)?.unref?.()
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  body
    .pipeTo(writable, { signal: controller.signal })
    .catch(() => {})
    .finally(() => {
      clearTimeout(timer)
      stop.end()
    })
  return readable
}
