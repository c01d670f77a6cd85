import type { Credentials } from './credentials/credentials.ts'
import type { HeaderRecord } from './headers.ts'
import type { Internals, Tools } from './internals.ts'
import type { SendOptions } from './options.ts'
import type { Outgoing } from './transport/outgoing.ts'
import type { Stop } from './transport/stop.ts'

/** Sends a request of the caller's own. See `KooMap.fetch()`. */
export async function rawFetch(tools: Tools, self: Internals, path: string, init: RequestInit & SendOptions) {
  const {
    checkSending,
    copyOf,
    KooMapConnectionError,
    KooMapTimeoutError,
    mergeHeaders,
    reasonOf,
    send,
    Stop,
    stopError,
  } = tools
  const kindOf = (value: unknown) => (value === null ? 'null' : `of type ${typeof value}`)
  if (typeof path !== 'string') throw new TypeError(`path must be a string, but is ${kindOf(path)}.`)
  if (typeof init !== 'object' || init === null) throw new TypeError(`init must be an object, but is ${kindOf(init)}.`)
  checkSending(init)
  const { base, options: client } = self
  const headers = mergeHeaders(client.headers, init.headers)
  const outgoing = prepare(base, path, init, headers, [client.auth ?? []].flat()[0])
  const response = (await send(self, outgoing, init)).response()
  const facts = { operationId: outgoing.operationId, tries: 1 }
  const ms = init.timeout ?? client.timeout ?? 60_000
  const { body } = response
  if (!body) return copyOf(response, body)
  const stop = new Stop(init.signal)
  const stopped = () =>
    stop.cause
      ? stopError(stop, facts, undefined)
      : new KooMapTimeoutError(facts, `The response was not read to its end within ${ms} ms`)
  const lost = (error: unknown) => new KooMapConnectionError(facts, reasonOf(error), error)
  return copyOf(response, guard(body, stop, ms, stopped, lost))
}

/**
 * Prepares a request of the caller's own.
 *
 * @throws {TypeError} If it is for another server, or is invalid.
 */
function prepare(
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

/** Releases the connections of bodies that nobody can read any more. */
const unread = new FinalizationRegistry<() => void>((release) => release())

/**
 * The body of a response, which ends with an error when it is stopped, when it is not complete after some milliseconds,
 * or when the connection is lost.
 */
function guard(
  body: ReadableStream<Uint8Array>,
  stop: Stop,
  ms: number,
  stopped: () => Error,
  lost: (error: unknown) => Error,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  // Nothing but the reader of the stream may keep it in memory, because `unread` would never see it go.
  let target: WeakRef<ReadableStreamDefaultController> | undefined
  const end = () => {
    clearTimeout(timer)
    stop.end()
  }
  const release = (reason?: unknown) => {
    end()
    return reader.cancel(reason).catch(() => {})
  }
  const halt = () => {
    const error = stopped()
    target!.deref()?.error(error)
    void release(error)
  }
  // A longer delay of setTimeout would elapse at once.
  const timer = ms < 2 ** 31 ? setTimeout(halt, ms) : undefined
  // A body that nobody reads must not keep Node.js running.
  ;(timer as { unref?(): void } | undefined)?.unref?.()
  const readable = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        target = new WeakRef(controller)
        stop.listen(halt)
        if (stop.cause) halt()
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read()
          if (!done) return controller.enqueue(value)
          end()
          controller.close()
        } catch (error) {
          end()
          // Without effect on a stream that has been stopped or cancelled in the meantime.
          controller.error(lost(error))
        }
      },
      cancel: release,
    },
    { highWaterMark: 0 },
  )
  unread.register(readable, release)
  return readable
}
