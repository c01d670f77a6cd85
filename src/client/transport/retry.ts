/** Upper limit of the wait before the first retry, in milliseconds. It doubles with each retry. */
const initialRetryDelay = 500
/** The largest upper limit, in milliseconds. */
const maxRetryDelay = 8_000
/** The longest wait that a `Retry-After` header can cause, in milliseconds. A longer one ends the call. */
export const maxRetryAfter = 60_000

/** The wait that a `Retry-After` header asks for, in milliseconds; undefined if there is none. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('Retry-After') ?? ''
  if (/^\d+(\.\d+)?$/.test(value)) return +value * 1000
  // Date.parse() takes much else for a date, such as `10, 10`. Of the three forms, one does not say that it is in GMT.
  if (!/^[A-Z][a-z]+,? [\w -]+:\d\d:\d\d( GMT| \d{4})$/.test(value)) return undefined
  const ms = Date.parse(value.replace(/( GMT)?$/, ' GMT')) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0)
}

/** The wait before a retry in milliseconds, unless the service asks for another one. */
export function backoff(tries: number, random = Math.random()): number {
  // Full jitter, so that clients that failed at the same time do not retry at the same time.
  return Math.round(random * Math.min(maxRetryDelay, initialRetryDelay * 2 ** (tries - 1)))
}

/** Whether the same request may succeed later: after a timeout, a rate limit, or a failure of the service. */
export const mayPass = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500
