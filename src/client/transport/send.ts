import {
  classOf,
  KooMapAbortError,
  KooMapConnectionError,
  KooMapTimeoutError,
  type CallFacts,
  type KooMapError,
} from '../errors/errors.ts'
import type { SendOptions } from '../options.ts'
import { attempt } from './attempt.ts'
import type { Outgoing, Sender } from './outgoing.ts'
import { copyOf, requestIdOf, type Reply } from './reply.ts'
import { backoff, maxRetryAfter, mayPass, retryAfterOf } from './retry.ts'
import { own, Stop } from './stop.ts'

/**
 * Sends a request until it succeeds, fails permanently, or must not be retried. Each attempt is a new request with
 * fresh credentials.
 */
export async function send(sender: Sender, outgoing: Outgoing, options: SendOptions): Promise<Reply> {
  const client = sender.options
  const { logger } = client
  const { operationId, credentials, idempotent, signal } = outgoing
  const maxRetries = options.maxRetries ?? client.maxRetries ?? 2
  const timeout = options.timeout ?? client.timeout ?? 60_000
  const totalTimeout = options.totalTimeout ?? client.totalTimeout
  const stop = new Stop(signal, totalTimeout)
  const facts = { operationId, tries: 0 }
  // A stream cannot be sent again.
  let renewed = outgoing.once ?? false

  /** Why an attempt brought no response. */
  const failureOf = (error: unknown, what: string, late: boolean): unknown => {
    if (stop.cause) return stopError(stop, facts, totalTimeout, error)
    if (late) return new KooMapTimeoutError(facts, `No ${what} within ${timeout} ms`, error)
    return what === 'response' ? new KooMapConnectionError(facts, reasonOf(error), error) : error
  }

  try {
    for (;;) {
      if (stop.cause) throw failureOf(undefined, 'response', false)
      const started = Date.now()
      const received = (reply: Reply) => {
        facts.tries++
        logger?.debug(`${operationId}: ${reply.status} in ${Date.now() - started} ms (attempt ${facts.tries})`)
        return client.onResponse?.(outgoing.make ? copyOf(reply.response(), reply.text) : reply.response(), {
          operationId,
          attempt: facts.tries,
        })
      }
      const outcome = await attempt(sender, outgoing, timeout, stop, facts.tries + 1, received)
      let retry = idempotent
      let asked: number | undefined
      let why: string
      let failure: () => unknown
      if ('reply' in outcome) {
        const { reply, proof } = outcome
        const { status, headers, text } = reply
        if (reply.problem) {
          const unusable = new KooMapConnectionError(facts, reply.problem)
          failure = () => unusable
          why = unusable.message
        } else {
          if (status >= 200 && status < 300) return reply
          if (!renewed && credentials?.renew?.(reply, proof!)) {
            renewed = true
            continue
          }
          retry = mayPass(status) && (idempotent || status === 429)
          asked = retryAfterOf(headers)
          const [, code] = /"error_code":\s*"([^"]*)/.exec(text) ?? []
          why = `${operationId}: ${status}${code ? ` ${code}` : ''}`
          failure = () => errorFor(facts, reply, asked)
        }
      } else {
        const { error, phase, late } = outcome
        // An attempt that has got a response is counted already, and was carried out.
        if (phase === 'response') facts.tries++
        else retry = false
        const failed = failureOf(error, phase, late)
        if (stop.cause) throw failed
        why = (failed as Error | undefined)?.message ?? ''
        failure = () => failed
      }
      const wait = asked ?? backoff(facts.tries)
      if (!retry || outgoing.once || facts.tries > maxRetries || wait > stop.left || (asked ?? 0) > maxRetryAfter)
        throw await failure()
      logger?.warn(`${why}. Retrying in ${wait} ms.`)
      await stop.sleep(wait)
    }
  } catch (error) {
    const { status, message } = (error ?? {}) as { status?: number; message: string }
    // Being aborted by the client itself, such as when a list is not read to its end, is no failure.
    if (!own.has(signal!) || !signal!.aborted) logger?.[status && status < 500 ? 'info' : 'error'](message)
    throw error
  } finally {
    stop.end()
  }
}

/** The error for a call that is stopped. `ms` is its time limit. */
export const stopError = (stop: Stop, facts: CallFacts, ms: number | undefined, cause?: unknown) =>
  stop.cause === 'signal'
    ? new KooMapAbortError(facts, 'The caller aborted the call', stop.signal!.reason)
    : new KooMapTimeoutError(facts, `No response within ${ms} ms in total`, cause)

/** The error for a response that is not a success, of the class of its status. */
async function errorFor(facts: CallFacts, reply: Reply, retryAfter: number | undefined): Promise<KooMapError> {
  const { status, headers, text, response } = reply
  const received = response()
  // Loaded only now, because the error catalog is larger than the rest of the client.
  const { message, requestId, ...known } = await import('../errors/describe.ts').then(
    ({ describe }) => describe(facts.operationId, facts.tries, status, received.statusText, text, retryAfter),
    // A page older than the latest deployment may fail to load it; the response must still be reported.
    () => ({ message: `${facts.operationId}: ${status}`, requestId: undefined, body: text }),
  )
  const Class = classOf(status)
  const id = requestIdOf(headers) ?? requestId
  return new Class(message, { ...facts, ...known, status, retryAfter, requestId: id, response: received })
}

/** Why a connection failed, in words. */
export function reasonOf(error: unknown): string {
  const { message, cause } = (error ?? {}) as Partial<Error>
  if (cause === undefined || cause === null) return message || `fetch failed with ${String(error)}`
  // Node.js tries all addresses of a host, and reports one error for each.
  const { errors = [cause] } = cause as { errors?: unknown[] }
  const reasons = errors.map((reason) => (reason instanceof Error ? reason.message || reason.name : String(reason)))
  return `The connection failed: ${reasons.join('; ')}`
}
