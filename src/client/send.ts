import type { Credentials } from './auth.ts'
import type { KooMap } from './client.ts'
import { KooMapAbortError, KooMapConnectionError, KooMapError, KooMapTimeoutError } from './errors.ts'

/** One attempt to send a request. */
export interface TryInfo {
  /** Operation, or the method and path of a request sent with `koomap.fetch()`. */
  operationId: string
  /** Number of the attempt, starting at 1. */
  attempt: number
}

/** Where the client logs what it does: `console` or your application's logger. */
export interface Logger {
  debug(message: string): void
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

/** How requests are sent, for a client or a single call. */
export interface SendOptions {
  /** How many times a failed request is retried, where that is safe. Default: 2. */
  maxRetries?: number
  /** Time limit for one attempt, including the whole response, in milliseconds. Default: 60,000. */
  timeout?: number
  /** Time limit for all attempts and the waits between them, in milliseconds. Default: no limit. */
  totalTimeout?: number
}

type UndefinedToo<T> = { [K in keyof T]: T[K] | undefined }

/** What the client contributes to every request. */
export interface Sender extends UndefinedToo<SendOptions> {
  client: KooMap
  fetch?: ((request: Request) => Promise<Response>) | undefined
  /** Receives a line for each response, retry, and failed call, without credentials. */
  logger?: Logger | undefined
  /** Called before each attempt, with the request as it will be sent, credentials included. */
  onRequest?: ((request: Request, info: TryInfo) => void | Promise<void>) | undefined
  /** Called after each attempt that got a response, whatever its status. */
  onResponse?: ((response: Response, info: TryInfo) => void | Promise<void>) | undefined
}

/** One request, and how it may be sent. */
export interface Sending {
  operationId: string
  /** Creates the request, anew for each attempt. */
  make: () => Request
  /** The body, if it is known as text. */
  text?: string | undefined
  credentials: Credentials | undefined
  /** Whether sending it twice has the same effect as sending it once. */
  idempotent: boolean
  /** Whether the body of a successful response must be JSON. */
  json: boolean
  signal: AbortSignal | undefined
}

/** A response whose body has been read, so that it can be handed out any number of times. */
export interface Answer {
  status: number
  /** Parsed body, if it must be JSON. */
  data: unknown
  response(): Response
}

const decoder = new TextDecoder()

async function read(response: Response, json: boolean): Promise<Answer & { text: string }> {
  if (response.type === 'opaqueredirect') throw new TypeError('the server redirects; check baseUrl')
  const { ok, status, statusText, headers } = response
  const bytes = await response.arrayBuffer()
  const body = bytes.byteLength > 0 ? bytes : null
  const text = decoder.decode(bytes)
  const data: unknown = json && ok && text ? JSON.parse(text) : undefined
  return { status, data, text, response: () => new Response(body, { status, statusText, headers }) }
}

/**
 * Sends a request until it succeeds, fails permanently, or must not be retried. Each attempt is a new request with
 * fresh credentials. The response body is read here, so that an attempt covers the whole response.
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
      ? new KooMapAbortError({ operationId, tries }, 'The caller aborted the call', signal.reason)
      : overall?.aborted
        ? new KooMapTimeoutError({ operationId, tries }, `No response within ${totalTimeout} ms in total`, cause)
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
    // Much faster than AbortSignal.timeout().
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
        // Putting a signal into a Request is slow, but a custom fetch takes only a Request.
        const { fetch: custom } = sender
        const response = custom
          ? await custom(new Request(attempt, { signal: stop }))
          : await fetch(attempt, { signal: stop })
        answer = await read(response, json)
      } catch (error) {
        failure = late('response', error) ?? new KooMapConnectionError({ operationId, tries }, reasonOf(error), error)
        if (gaveUp() || !idempotent) giveUp(failure)
      }
    } finally {
      clearTimeout(timer)
    }
    let retryAfter: string | null = null
    if (answer) {
      const { status, text } = answer
      logger?.debug(`${operationId}: ${status} in ${Date.now() - started} ms (attempt ${tries})`)
      await sender.onResponse?.(answer.response(), info)
      if (status >= 200 && status < 300) return answer
      const response = answer.response()
      if (!refused && credentials?.refused?.(response, attempt)) {
        refused = true
        continue
      }
      const facts = { operationId, tries }
      // Loaded only now, because the error catalog is larger than the rest of the client.
      failure = await import('./failure.ts').then(
        ({ errorOf }) => errorOf(facts, response, text),
        // A page older than the latest deployment may fail to load it; the response must still be reported.
        () => new KooMapError(`${operationId}: ${status}`, { ...facts, status, body: text, response }),
      )
      if (status !== 429 && !(status >= 500 && idempotent)) giveUp(failure)
      retryAfter = response.headers.get('Retry-After')
    }
    if (tries > maxRetries) giveUp(failure!)
    const wait = delay(tries, retryAfter)
    logger?.warn(`${failure!.message.replace(/\.$/, '')}. Retrying in ${wait} ms.`)
    await sleep(wait, stops).catch(() => giveUp(gaveUp(failure)!))
  }
}

/** The result of an action, unless a signal is aborted first. The action continues, as other calls may await it too. */
function before<T>(stop: AbortSignal, action: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason), { once: true })
    action().then(resolve, reject)
  })
}

/** ID of the request in the service's logs, if a header of the response has it. */
export function requestIdOf({ headers }: Response): string | undefined {
  return headers.get('X-request-id') ?? headers.get('X-Trace-Id') ?? undefined
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'The response is incomplete or not JSON'
  const { message, cause } = error as Error
  return `The connection failed: ${cause instanceof Error ? cause.message || cause.name : message}`
}

/** Upper limit of the wait before the first retry, in milliseconds. It doubles with each retry. */
const initialRetryDelay = 500
/** The largest upper limit, in milliseconds. */
const maxRetryDelay = 8_000
/** The longest wait that a `Retry-After` header can cause, in milliseconds. */
const maxRetryAfter = 5 * 60_000

/** Wait before the next attempt in milliseconds: what the service asks for (at most 5 minutes), or longer each time. */
export function delay(tries: number, retryAfter: string | null, random = Math.random()): number {
  const seconds = retryAfter === null ? NaN : Number(retryAfter)
  const asked = Number.isNaN(seconds) ? Date.parse(retryAfter ?? '') - Date.now() : seconds * 1000
  // Full jitter, so that clients that failed at the same time do not retry at the same time.
  if (Number.isNaN(asked)) return Math.round(random * Math.min(maxRetryDelay, initialRetryDelay * 2 ** (tries - 1)))
  return Math.min(Math.max(asked, 0), maxRetryAfter)
}

/** Waits for `ms` milliseconds, or rejects with the reason of the first signal that is aborted. */
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
