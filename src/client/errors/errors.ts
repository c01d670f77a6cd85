import type { ErrorCode, ErrorEntry } from '../../../generated/errors.ts'
import type { ErrorBody, OperationId } from '../types.ts'

export type { ErrorCode, ErrorEntry }

/** Marks a `KooMapError` of any copy of this package, of which a program may load several. */
const brand = Symbol.for('koomap-openapi.KooMapError')

/** What is known about every failed call. */
export interface CallFacts {
  /** Operation that failed, or the method and path of a request sent with `koomap.fetch()`. */
  operationId: string
  /** Number of times the request was sent; 0 if it never was. */
  tries: number
}

/**
 * The service, the API gateway, or IAM returned a response that is not a success. Each common status has a subclass:
 * `NotFoundError`, `ConflictError`, …
 *
 * @example
 * try {
 *   await koomap.createCommonWorkspace({ body: { workspace_name: '测试空间' } })
 * } catch (error) {
 *   if (isKooMapError(error, 'KMP.00011105')) console.log('That name is taken.')
 *   else throw error
 * }
 */
export class KooMapError extends Error implements CallFacts {
  /** @internal */
  declare readonly [brand]: true
  override readonly name: string = 'KooMapError'
  declare readonly operationId: string
  declare readonly tries: number
  /** HTTP status. */
  declare readonly status: number
  /** Error code, such as `KMP.00011105`; undefined if the body has none. */
  declare readonly code: string | undefined
  /** The service's own message, in Chinese or English; undefined if the body has none. */
  declare readonly serverMessage: string | undefined
  /** Meaning of the code, in English; undefined if the code is not in the catalog. */
  declare readonly meaning: string | undefined
  /** What the manual says to do about it, in English; undefined if the code is not in the catalog. */
  declare readonly remedy: string | undefined
  /** What we add to the remedy, in English; undefined if there is nothing to add. */
  declare readonly advice: string | undefined
  /** How long the service asks to wait before the request is repeated, in milliseconds; undefined if it does not. */
  declare readonly retryAfter: number | undefined
  /** ID of the request in the service's logs, if the response has one. */
  declare readonly requestId: string | undefined
  /** Parsed JSON body, the text if it is not JSON, or undefined if there is none. */
  declare readonly body: ErrorBody<OperationId> | string | undefined
  /** The HTTP response, for its headers; `body` has its content. */
  declare readonly response: Response

  /** @internal */
  constructor(message: string, facts: CallFacts & Partial<Omit<KooMapError, keyof Error>>) {
    const { response, ...others } = facts
    super(message)
    Object.assign(this, others)
    hide(this, 'response', response)
    hide(this, brand, true)
  }
}

/**
 * 400: the request is invalid, or the state of the resource or account does not permit it. The client option `validate`,
 * with `requests` from `koomap-openapi/validate`, names the invalid property.
 */
export class BadRequestError extends KooMapError {
  override readonly name = 'BadRequestError'
}
/** 401: the credentials are missing, expired, or invalid. */
export class UnauthorizedError extends KooMapError {
  override readonly name = 'UnauthorizedError'
}
/** 403: the service is not enabled for the account, or the user lacks the permission. */
export class ForbiddenError extends KooMapError {
  override readonly name = 'ForbiddenError'
}
/** 404: the resource does not exist or belongs to another account. */
export class NotFoundError extends KooMapError {
  override readonly name = 'NotFoundError'
}
/** 409: the name is already in use. */
export class ConflictError extends KooMapError {
  override readonly name = 'ConflictError'
}
/** 429: too many requests. */
export class RateLimitError extends KooMapError {
  override readonly name = 'RateLimitError'
}
/** 5xx: the service failed. */
export class ServerError extends KooMapError {
  override readonly name = 'ServerError'
}

const byStatus: Record<number, typeof KooMapError> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
}

/** The class of the error for a status. */
export const classOf = (status: number) => byStatus[status] ?? (status >= 500 ? ServerError : KooMapError)

/** There is no usable response: the call never reached the service, timed out, or was aborted. */
class CallError extends Error implements CallFacts {
  readonly operationId: string
  readonly tries: number

  constructor({ operationId, tries }: CallFacts, what: string, cause?: unknown) {
    super(
      `${operationId}: ${what}${tries > 1 ? ` (after ${tries} attempts)` : ''}`,
      cause === undefined ? {} : { cause },
    )
    this.operationId = operationId
    this.tries = tries
  }
}

/** The connection failed, or the response is unusable: incomplete, not JSON, or without a body. `cause` has the reason. */
export class KooMapConnectionError extends CallError {
  override readonly name = 'KooMapConnectionError'
}

/** An attempt or a wait took longer than `timeout`, or all attempts together longer than `totalTimeout`. */
export class KooMapTimeoutError extends CallError {
  override readonly name = 'KooMapTimeoutError'
}

/** The caller's `signal` was aborted. `cause` has its reason. */
export class KooMapAbortError extends CallError {
  override readonly name = 'KooMapAbortError'
}

/** One way in which a request or response violates the description. */
export interface Violation {
  /** Path of the invalid or missing value, such as `body.workspace_name`. */
  path: string
  /** The rule that it breaks, such as `must be >= 1`. */
  rule: string
  /** The invalid value; undefined if it is missing. */
  value: unknown
}

/** The request violates the description and was not sent, or the response violates it. See the `validate` option. */
export class KooMapValidationError extends CallError {
  override readonly name = 'KooMapValidationError'
  readonly violations: readonly Violation[]
  /** Body of the response that violates the description; undefined if the request violates it. */
  readonly data?: unknown
  /** The response that violates the description; undefined if the request violates it. */
  declare readonly response?: Response

  /** @internal */
  constructor(
    facts: CallFacts & { violations: readonly Violation[]; data?: unknown; response?: Response },
    what: string,
  ) {
    super(facts, what)
    this.violations = facts.violations
    this.data = facts.data
    hide(this, 'response', facts.response)
  }
}

/** Adds a property that is not printed. A response would take many lines and say little. */
function hide(error: Error, name: string | symbol, value: unknown): void {
  Object.defineProperty(error, name, { value })
}

/** The awaited task, subtask, or product cannot reach a wanted state by itself, or was not found. */
export class KooMapWaitError<Thing = unknown> extends Error {
  override readonly name = 'KooMapWaitError'
  /** The task, subtask, or product as last returned; undefined if it was not found. */
  readonly thing: Thing | undefined
  /** Its state; undefined if it was not found. */
  readonly state: string | undefined

  constructor(
    what: string,
    state: string | undefined,
    wanted: readonly string[],
    thing?: Thing & { fail_message?: string | null },
  ) {
    const why = thing?.fail_message ? `: ${thing.fail_message}` : '.'
    super(
      state === undefined
        ? `${what} was not found. Check the IDs, and that it belongs to your account.`
        : `${what} is in state ${state} and will not reach ${wanted.join(' or ')} by itself${why}`,
    )
    this.thing = thing
    this.state = state
  }
}

/**
 * Returns whether an error is a `KooMapError` and, if `code` is given, whether it has that code.
 *
 * @example
 * if (isKooMapError(error, 'KMP.00021118')) return undefined // The task does not exist.
 */
export function isKooMapError<Code extends ErrorCode | (string & {})>(
  error: unknown,
  code?: Code,
): error is KooMapError & { readonly code: Code } {
  const { [brand]: ours, code: found } = (error ?? {}) as Partial<KooMapError>
  return ours === true && (code === undefined || found === code)
}
