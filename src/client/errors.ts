import type { ErrorCode, ErrorEntry } from '../../generated/errors.ts'
import type { ErrorBody, OperationId } from './types.ts'

export type { ErrorCode, ErrorEntry }

/** What every error of a call tells. */
export interface CallFacts {
  /** Operation that failed, or the method and path of a raw request. */
  operationId: string
  /** How many times the request was sent; 0 when it never was. */
  tries: number
}

/**
 * The service, the API gateway or IAM answered with something else than success. There is a subclass for each common
 * status: `NotFoundError`, `ConflictError`, …
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
  override readonly name: string = 'KooMapError'
  declare readonly operationId: string
  declare readonly tries: number
  /** HTTP status. */
  declare readonly status: number
  /** Code of the error, such as `KMP.00011105`; undefined when the body carries none. */
  declare readonly code: string | undefined
  /** What the service says, in Chinese or English; undefined when the body says nothing. */
  declare readonly serverMessage: string | undefined
  /** What the code means, in English; undefined when the catalogue does not know it. */
  declare readonly meaning: string | undefined
  /** What to do about it, in English; undefined when the catalogue does not know the code. */
  declare readonly remedy: string | undefined
  /** ID of the request in the service's logs, if the answer names one. */
  declare readonly requestId: string | undefined
  /** Parsed JSON body, or the text when it is not JSON, or undefined when there is none. */
  declare readonly body: ErrorBody<OperationId> | string | undefined
  /** The HTTP response; its body has been read. */
  declare readonly response: Response

  /** @internal */
  constructor(message: string, facts: CallFacts & Partial<Omit<KooMapError, keyof Error>>) {
    const { response, ...others } = facts
    super(message)
    Object.assign(this, others)
    hide(this, response)
  }
}

/**
 * 400: the request is not valid, or the state of the thing or of the account does not allow it. The option
 * `validate: 'requests'` of the client names the member that is wrong.
 */
export class BadRequestError extends KooMapError {
  override readonly name = 'BadRequestError'
}
/** 401: the credentials are missing, have ended or are not valid. */
export class UnauthorizedError extends KooMapError {
  override readonly name = 'UnauthorizedError'
}
/** 403: the service is not open for the account, or the user lacks the permission. */
export class ForbiddenError extends KooMapError {
  override readonly name = 'ForbiddenError'
}
/** 404: the thing does not exist, or belongs to another account. */
export class NotFoundError extends KooMapError {
  override readonly name = 'NotFoundError'
}
/** 409: the name is taken. */
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

/** No usable answer came: the call never reached the service, ran out of time, or was given up. */
class CallError extends Error implements CallFacts {
  readonly operationId: string
  readonly tries: number

  constructor({ operationId, tries }: CallFacts, what: string, cause?: unknown) {
    super(`${operationId}: ${what}${tries > 1 ? ` (after ${tries} tries)` : ''}`, cause === undefined ? {} : { cause })
    this.operationId = operationId
    this.tries = tries
  }
}

/** The connection failed, or the answer broke off or was no JSON. `cause` has the reason. */
export class KooMapConnectionError extends CallError {
  override readonly name = 'KooMapConnectionError'
}

/** A try took longer than `timeout`, or all tries longer than `totalTimeout`. */
export class KooMapTimeoutError extends CallError {
  override readonly name = 'KooMapTimeoutError'
}

/** The caller's `signal` was aborted. `cause` has its reason. */
export class KooMapAbortError extends CallError {
  override readonly name = 'KooMapAbortError'
}

/** One way in which a request or an answer breaks the description. */
export interface Violation {
  /** Where, such as `body.workspace_name`. */
  path: string
  /** What the description demands there. */
  rule: string
  /** What is there instead. */
  value: unknown
}

/** The request breaks the description, and was not sent; or the answer breaks it. See `validate`. */
export class KooMapValidationError extends CallError {
  override readonly name = 'KooMapValidationError'
  readonly violations: readonly Violation[]
  /** Body of the answer that breaks the description; undefined when it is the request that does. */
  readonly data?: unknown
  /** The answer that breaks the description; undefined when it is the request that does. */
  declare readonly response?: Response

  /** @internal */
  constructor(
    facts: CallFacts & { violations: readonly Violation[]; data?: unknown; response?: Response },
    what: string,
  ) {
    super(facts, what)
    this.violations = facts.violations
    this.data = facts.data
    hide(this, facts.response)
  }
}

/** A response says little when it is printed, and that at length. */
function hide(error: Error, response: Response | undefined): void {
  Object.defineProperty(error, 'response', { value: response, enumerable: false })
}

/** What was waited for came to rest in a state that was not wanted, or is not there. */
export class KooMapWaitError<Thing = unknown> extends Error {
  override readonly name = 'KooMapWaitError'
  /** What was waited for, as last answered; undefined if it is not there. */
  readonly thing: Thing | undefined
  /** Its state; undefined if it is not there. */
  readonly state: string | undefined

  constructor(
    what: string,
    state: string | undefined,
    wanted: readonly string[],
    thing?: Thing & { fail_message?: string | null },
  ) {
    const why = thing?.fail_message ? `: ${thing.fail_message}` : ''
    super(
      state === undefined
        ? `${what} was not found. Check the IDs, and that it belongs to your account.`
        : `${what} is in ${state}${why}, and goes no further by itself; waited for ${wanted.join(' or ')}.`,
    )
    this.thing = thing
    this.state = state
  }
}

/**
 * Whether an error is an answer of the service, and if a code is given, whether it carries that code.
 *
 * @example
 * if (isKooMapError(error, 'KMP.00021118')) return undefined // there is no such task
 */
export function isKooMapError<Code extends ErrorCode | (string & {})>(
  error: unknown,
  code?: Code,
): error is KooMapError & { readonly code: Code } {
  return error instanceof KooMapError && (code === undefined || error.code === code)
}
