import type { KooMapOptions, SendOptions } from './options.ts'

/** A value as an error message shows it. */
export const show = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : Object(value) === value ? `an ${typeof value}` : String(value)

/** Throws a `TypeError` unless a value fits. */
export function demand(name: string, value: unknown, fits: boolean, what: string): void {
  if (!fits) throw new TypeError(`${name} must be ${what}, but is ${show(value)}.`)
}

/** Throws a `TypeError` unless a value is undefined or fits. */
export function check(name: string, value: unknown, fits: boolean, what: string): void {
  demand(name, value, value === undefined || fits, what)
}

/** Throws a `TypeError` unless a value is an object. */
export function checkObject(name: string, value: unknown): void {
  demand(name, value, typeof value === 'object' && value !== null, 'an object')
}

/** Throws a `TypeError` unless a value is undefined or a time in milliseconds. */
export function checkTime(name: string, value: unknown, what = 'a positive number of milliseconds, or Infinity'): void {
  check(name, value, typeof value === 'number' && value > 0, what)
}

/** Throws a `TypeError` unless options are an object whose signal is one of any implementation, null, or undefined. */
export function checkOptions(options: { signal?: unknown }): void {
  checkObject('options', options)
  const { signal } = options
  check(
    'signal',
    signal ?? undefined,
    typeof (signal as AbortSignal)?.addEventListener === 'function',
    'an AbortSignal',
  )
}

/** Throws a `TypeError` if an option for sending is out of range. */
export function checkSending(options: SendOptions & { signal?: unknown; headers?: unknown }): void {
  checkOptions(options)
  const { maxRetries, timeout, totalTimeout, headers } = options
  check('headers', headers ?? undefined, typeof headers === 'object', 'an object, Headers, or a list of pairs')
  const whole = maxRetries === Infinity || (Number.isInteger(maxRetries) && maxRetries! >= 0)
  check('maxRetries', maxRetries, whole, 'an integer from 0 or Infinity')
  checkTime('timeout', timeout)
  checkTime('totalTimeout', totalTimeout)
}

/** Throws a `TypeError` if an option of a client is not what it must be. Values that may be secret are not shown. */
export function checkClient(options: KooMapOptions): void {
  checkSending(options)
  const { auth, fetch, logger, onRequest, onResponse, validate } = options
  for (const [name, value] of Object.entries({ fetch, onRequest, onResponse }))
    check(name, value, typeof value === 'function', 'a function')
  const levels = ['debug', 'info', 'warn', 'error'] as const
  const logs = levels.every((level) => typeof logger?.[level] === 'function')
  check('logger', logger, logs, 'a logger')
  const credentials = [auth === undefined ? [] : auth].flat().every((given) => typeof given?.headers === 'function')
  if (!credentials) throw new TypeError('auth must be token(), iamPassword(), or accessKey().')
  if (validate !== undefined && typeof validate?.request !== 'function')
    throw new TypeError("validate must be a validator: import { requests } from 'koomap-openapi/validate'.")
}

/**
 * An absolute HTTP URL without credentials and without a query, of which the trailing slash is removed. The value is not
 * shown, because it may contain a password.
 */
export function checkUrl(name: string, value: string): string {
  const fits = typeof value === 'string' && /^https?:\/\/[^?#@\\\s]+$/i.test(value) && URL.canParse(value)
  if (!fits) throw new TypeError(`${name} must be an absolute HTTP URL without a user name and without a query.`)
  return value.replace(/\/$/, '')
}
