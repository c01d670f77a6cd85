import { nearest } from '../../server/suggestions.ts'
import { durationOf } from '../store/clock.ts'
import { requireKnown } from '../known-properties.ts'
import { controlCheck, controlDescription } from './description.ts'
import { SandboxError } from './sandbox-error.ts'

/** What goes wrong, and for which requests. */
export interface FaultOptions {
  /**
   * HTTP status of the response, from 400 to 599. The operation is not performed. Default: that of `code`; 429 if only
   * `retryAfter` is given.
   */
  status?: number | undefined
  /** Error code of the response. Default: the first one that the operation has for the status. */
  code?: string | undefined
  /** Text of `error_msg`. Default: that of the code. */
  message?: string | undefined
  /** Delay, in real time: milliseconds, or text such as `2s`. */
  latency?: number | string | undefined
  /** Whether to close the connection without performing the operation. */
  drop?: boolean | undefined
  /** Whether to perform the operation, send half of the response body, and close the connection. */
  truncate?: boolean | undefined
  /** The `Retry-After` header of the response: seconds, or an HTTP date. */
  retryAfter?: number | string | undefined
  /** The share of requests that are affected, over 0 and up to 1. Default: 1. */
  rate?: number | undefined
  /** For how many requests the fault lasts. Default: until it is removed. */
  times?: number | undefined
}

/** A fault that is in effect. */
export interface Fault extends FaultOptions {
  id: string
  /** The operation, or `*` for all. */
  operationId: string
  /** How many requests the fault has affected. */
  hits: number
}

/** What the faults do to one request. */
export interface Effect {
  /** The faults that had a part in it. */
  ids: string[]
  /** Milliseconds, before anything else. */
  latency: number
  /** The fault that ends the request, if one does. */
  end?: Fault
}

const checkShape = controlCheck('FaultRequest')

/** The properties of a fault beside its operation. */
const names = Object.keys(controlDescription.components.schemas!.FaultRequest.properties).filter(
  (name) => name !== 'operationId',
)

/** The longest latency, in milliseconds. Longer ones are mistakes of units. */
const longestLatency = 3_600_000

/** The faults of a sandbox. */
export class Faults {
  #faults: { fault: Fault; account: string | undefined }[] = []
  #created = 0
  readonly #random: () => number
  readonly #operations: () => Iterable<string>
  readonly #isCode: (code: string) => boolean

  /**
   * @param random A number from 0 up to, but not including, 1.
   * @param operations The operations that there are.
   * @param isCode Whether a code is in the catalog, which then knows its status.
   */
  constructor(random: () => number, operations: () => Iterable<string>, isCode: (code: string) => boolean) {
    this.#random = random
    this.#operations = operations
    this.#isCode = isCode
  }

  get size(): number {
    return this.#faults.length
  }

  /**
   * Adds a fault.
   *
   * @param account The account whose requests are affected. Without it, those of all accounts are.
   * @throws {SandboxError} If the operation does not exist, or the fault has no effect or contradicts itself.
   */
  add(operationId: string, options: FaultOptions, account?: string): Fault {
    requireOperation(operationId, this.#operations())
    refuseUnknown(options)
    const status = options.status ?? (options.retryAfter !== undefined && options.code === undefined ? 429 : undefined)
    const given = Object.entries({ ...options, status }).filter(([, value]) => value !== undefined)
    const fault: Fault = { id: `fault-${this.#created + 1}`, operationId, ...Object.fromEntries(given), hits: 0 }
    requireEffect(fault)
    if (fault.code !== undefined && fault.status === undefined && !this.#isCode(fault.code))
      invalid(`The code ${fault.code} is not in the catalog, so its status is unknown. Give the fault a status, too.`)
    const violation = checkShape({ operationId, ...Object.fromEntries(given) }, 'fault')
    if (violation) invalid(`${violation.place} ${violation.message}.`)
    this.#created++
    this.#faults.push({ fault, account })
    return { ...fault }
  }

  /** The faults of an account, or all of them. */
  list(account?: string): Fault[] {
    return this.#of(account).map(({ fault }) => ({ ...fault }))
  }

  /** Removes the faults of an account or all of them, or only the one with an ID. Returns how many there were. */
  remove(account?: string, id?: string): number {
    const gone = new Set(this.#of(account).filter(({ fault }) => id === undefined || fault.id === id))
    this.#faults = this.#faults.filter((one) => !gone.has(one))
    return gone.size
  }

  /** What happens to a request. Faults that last for a number of requests are used up by it. */
  take(operationId: string, account: string | undefined): Effect | undefined {
    const effect: Effect = { ids: [], latency: 0 }
    for (const { fault, account: only } of [...this.#faults]) {
      if (fault.operationId !== '*' && fault.operationId !== operationId) continue
      if (only !== undefined && only !== account) continue
      if (fault.rate !== undefined && this.#random() >= fault.rate) continue
      this.#use(fault)
      effect.ids.push(fault.id)
      effect.latency += durationOf(fault.latency ?? 0)
      if (!endsRequest(fault)) continue
      effect.end = fault
      break
    }
    return effect.ids.length > 0 ? effect : undefined
  }

  #of(account: string | undefined) {
    return this.#faults.filter((one) => account === undefined || one.account === account)
  }

  #use(fault: Fault): void {
    fault.hits++
    if (fault.times !== undefined && --fault.times <= 0) this.remove(undefined, fault.id)
  }
}

const endsRequest = ({ status, code, drop, truncate }: Fault): boolean =>
  status !== undefined || code !== undefined || drop === true || truncate === true

const invalid = (message: string): never => {
  throw new SandboxError('SANDBOX.INVALID_FAULT', message)
}

/** First of all, because a misspelled property is also one that is missing. */
function refuseUnknown(options: FaultOptions): void {
  try {
    requireKnown(options, names, 'fault')
  } catch (error) {
    invalid((error as Error).message)
  }
}

function requireOperation(operationId: string, operations: Iterable<string>): void {
  const known = [...operations]
  if (operationId === '*' || known.includes(operationId)) return
  throw new SandboxError(
    'SANDBOX.UNKNOWN_OPERATION',
    `There is no operation ${JSON.stringify(operationId)}. Use an operationId such as ${nearest(String(operationId), known) ?? known[0]}, or "*" for all.`,
  )
}

function requireEffect(fault: Fault): void {
  const { status, code, message, latency, drop, truncate, retryAfter, rate, times } = fault
  const whole = (value: number, low: number, high: number) => Number.isInteger(value) && value >= low && value <= high
  if (latency !== undefined) {
    const ms = readLatency(latency)
    if (ms < 0 || ms > longestLatency)
      invalid(`latency is ${latency}, but must be from 0 to 1h. A number is in milliseconds.`)
  }
  if (!endsRequest(fault) && latency === undefined)
    invalid('The fault has no effect. Give it a status, code, latency, drop, truncate, or retryAfter.')
  if (status !== undefined && !whole(status, 400, 599)) invalid(`status is ${status}, but must be from 400 to 599.`)
  if ([drop, truncate, status ?? code].filter((way) => way !== undefined && way !== false).length > 1)
    invalid('Only one of drop, truncate, and a status or code can end a request. Add a fault for each.')
  if (message !== undefined && status === undefined && code === undefined)
    invalid('message belongs to an error response. Give the fault a status or code, too.')
  if (typeof retryAfter === 'string' ? !/^[ -~]+$/.test(retryAfter) : retryAfter !== undefined && !(retryAfter >= 0))
    invalid(`retryAfter is ${JSON.stringify(retryAfter)}, but must be a number of seconds or an HTTP date.`)
  if (retryAfter !== undefined && (drop || truncate))
    invalid('retryAfter belongs to an error response. Leave out drop and truncate.')
  if (rate !== undefined && !(rate > 0 && rate <= 1)) invalid(`rate is ${rate}, but must be over 0 and up to 1.`)
  if (times !== undefined && !whole(times, 1, 2 ** 31 - 1)) invalid(`times is ${times}, but must be 1 or more.`)
}

function readLatency(latency: number | string): number {
  try {
    return durationOf(latency)
  } catch (error) {
    return invalid(`latency: ${(error as Error).message}`)
  }
}
