import type { Credentials } from './auth.ts'
import type { KooMap } from './client.ts'
import { KooMapAbortError, KooMapConnectionError, KooMapError, KooMapTimeoutError } from './errors.ts'

/** What is known of one try of a request. */
export interface TryInfo {
  /** Operation, or the method and path of a raw request. */
  operationId: string
  /** Number of the try, from 1. */
  attempt: number
}

/** Where the client writes what it does: `console`, or the logger of your application. */
export interface Logger {
  debug(message: string): void
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

/** How requests are sent, for a client or for one call. */
export interface SendOptions {
  /** How often a request that failed is sent again, if that is safe. Default: 2. */
  maxRetries?: number
  /** How long one try may take, answer included, in milliseconds. Default: 60 000. */
  timeout?: number
  /** How long all tries and the waits between them may take, in milliseconds. Default: no limit. */
  totalTimeout?: number
}

type UndefinedToo<T> = { [K in keyof T]: T[K] | undefined }

/** What the client as a whole brings to each request. */
export interface Sender extends UndefinedToo<SendOptions> {
  client: KooMap
  fetch?: ((request: Request) => Promise<Response>) | undefined
  logger?: Logger | undefined
  onRequest?: ((request: Request, info: TryInfo) => void | Promise<void>) | undefined
  onResponse?: ((response: Response, info: TryInfo) => void | Promise<void>) | undefined
}

/** One request, and what may be done with it. */
export interface Sending {
  operationId: string
  /** Makes the request, anew for each try. */
  make: () => Request
  /** The body, where it is known as text. */
  text?: string | undefined
  credentials: Credentials | undefined
  /** Whether sending it twice does what sending it once does. */
  idempotent: boolean
  /** Whether the answer must be JSON. */
  json: boolean
  signal: AbortSignal | undefined
}

/** An answer whose body has been read, so that it can be handed out as often as wanted. */
export interface Answer {
  status: number
  /** Parsed body, where that must be JSON. */
  data: unknown
  response(): Response
}

const decoder = new TextDecoder()

async function read(response: Response, json: boolean): Promise<Answer & { text: string }> {
  if (response.type === 'opaqueredirect') throw new TypeError('the service redirects elsewhere')
  const { ok, status, statusText, headers } = response
  const bytes = await response.arrayBuffer()
  const body = bytes.byteLength > 0 ? bytes : null
  const text = decoder.decode(bytes)
  const data: unknown = json && ok && text ? JSON.parse(text) : undefined
  return { status, data, text, response: () => new Response(body, { status, statusText, headers }) }
}

/**
 * Sends a request until it succeeds, fails for good or may not be tried again. Each try is a new request with a new
 * proof of who is calling; its body is read here, so that a try covers the whole answer.
 */
export async function send(sender: Sender, sending: Sending): Promise<Answer> {
  const { maxRetries = 2, timeout = 60_000, totalTimeout, client, logger } = sender
  const { operationId, make, text, credentials, idempotent, json, signal } = sending
  const overall = totalTimeout === undefined ? undefined : AbortSignal.timeout(totalTimeout)
  const stops = [overall, signal].filter((s) => s !== undefined)
  let tries = 0
  let refused = false
  const gaveUp = (cause?: unknown) =>
    signal?.aborted
      ? new KooMapAbortError({ operationId, tries }, 'The caller gave it up', signal.reason)
      : overall?.aborted
        ? new KooMapTimeoutError({ operationId, tries }, `No answer within ${totalTimeout} ms in all`, cause)
        : undefined
  const giveUp = (error: Error): never => {
    const { status } = error as { status?: number }
    logger?.[status && status < 500 ? 'info' : 'error'](error.message)
    throw error
  }

  for (;;) {
    const stopped = gaveUp()
    if (stopped) giveUp(stopped)
    const info = { operationId, attempt: tries + 1 }
    const started = Date.now()
    // Many times as fast as AbortSignal.timeout().
    const own = new AbortController()
    const timer = setTimeout(() => own.abort(), timeout)
    const stop = stops.length > 0 ? AbortSignal.any([own.signal, ...stops]) : own.signal
    const late = (what: string, cause: unknown) =>
      gaveUp(cause) ??
      (own.signal.aborted
        ? new KooMapTimeoutError({ operationId, tries }, `No ${what} within ${timeout} ms`, cause)
        : undefined)
    let answer: Awaited<ReturnType<typeof read>> | undefined
    let failure: Error | undefined
    const attempt = make()
    try {
      await before(stop, async () => {
        await credentials?.apply(attempt, client, text)
        await sender.onRequest?.(attempt, info)
      }).catch((error: unknown) => {
        throw late('credentials', error) ?? error
      })
      tries++
      try {
        // A signal is dear in a request, and a custom fetch gets nothing else.
        const { fetch: custom } = sender
        const response = custom
          ? await custom(new Request(attempt, { signal: stop }))
          : await fetch(attempt, { signal: stop })
        answer = await read(response, json)
      } catch (error) {
        failure = late('answer', error) ?? new KooMapConnectionError({ operationId, tries }, reasonOf(error), error)
        if (gaveUp() || !idempotent) giveUp(failure)
      }
    } finally {
      clearTimeout(timer)
    }
    let retryAfter: string | null = null
    if (answer) {
      const { status, text } = answer
      logger?.debug(`${operationId}: ${status} in ${Date.now() - started} ms (try ${tries})`)
      await sender.onResponse?.(answer.response(), info)
      if (status >= 200 && status < 300) return answer
      const response = answer.response()
      if (!refused && credentials?.refused?.(response, attempt)) {
        refused = true
        continue
      }
      const facts = { operationId, tries }
      // The catalogue is as large as the rest of the client, and needed only now.
      failure = await import('./failure.ts').then(
        ({ errorOf }) => errorOf(facts, response, text),
        // A page that is older than the last deployment may not find it; what the service answered still counts.
        () => new KooMapError(`${operationId}: ${status}`, { ...facts, status, body: text, response }),
      )
      if (status !== 429 && !(status >= 500 && idempotent)) giveUp(failure)
      retryAfter = response.headers.get('Retry-After')
    }
    if (tries > maxRetries) giveUp(failure!)
    const wait = delay(tries, retryAfter)
    logger?.warn(`${failure!.message.replace(/\.$/, '')}. Trying again in ${wait} ms.`)
    await sleep(wait, stops).catch(() => giveUp(gaveUp(failure)!))
  }
}

/** What an action comes to, unless a signal is aborted before. The action itself goes on: others may wait for it too. */
function before<T>(stop: AbortSignal, action: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason), { once: true })
    action().then(resolve, reject)
  })
}

/** The ID of a request in the service's logs, if a header of the answer names it. */
export function requestIdOf({ headers }: Response): string | undefined {
  return headers.get('X-request-id') ?? headers.get('X-Trace-Id') ?? undefined
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'The answer is not JSON, or broke off'
  const { message, cause } = error as Error
  return `The connection failed: ${cause instanceof Error ? cause.message || cause.name : message}`
}

/** How long to wait before the next try, in milliseconds: what the service asks for, else longer each time. */
export function delay(tries: number, retryAfter: string | null, random = Math.random()): number {
  const seconds = retryAfter === null ? NaN : Number(retryAfter)
  const asked = Number.isNaN(seconds) ? Date.parse(retryAfter ?? '') - Date.now() : seconds * 1000
  // Full jitter, so that clients that failed together do not come back together.
  if (Number.isNaN(asked)) return Math.round(random * Math.min(8_000, 500 * 2 ** (tries - 1)))
  return Math.min(Math.max(asked, 0), 5 * 60_000)
}

/** Waits, or rejects with the reason of the first signal that is aborted. */
export function sleep(ms: number, signals: AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = AbortSignal.any(signals)
    const done = () => {
      clearTimeout(timer)
      stop.removeEventListener('abort', done)
      if (stop.aborted) reject(stop.reason)
      else resolve()
    }
    const timer = setTimeout(done, ms)
    stop.addEventListener('abort', done)
    if (stop.aborted) done()
  })
}
