import type { ErrorCode, ErrorEntry } from '../../generated/errors.ts'
import type { ErrorBody, OperationId } from './types.ts'

export type { ErrorCode, ErrorEntry }

/**
 * The service, the API gateway or IAM answered with something else than success.
 *
 * @example
 * try {
 *   await koomap.createCommonWorkspace({ body: { workspace_name: '测试空间' } })
 * } catch (error) {
 *   if (isKooMapError(error, 'KMP.00011105')) console.log('That name is taken.')
 *   else throw error
 * }
 */
export class KooMapError<Id extends OperationId = OperationId> extends Error {
  override readonly name = 'KooMapError'
  /** Operation that failed. */
  readonly operationId: Id
  /** HTTP status. */
  readonly status: number
  /** Code of the error, such as `KMP.00011105`; undefined when the body carries none. */
  readonly code: string | undefined
  /** What the service says, in Chinese or English; undefined when the body says nothing. */
  readonly serverMessage: string | undefined
  /** What the code means, in English; undefined when the catalogue does not know it. */
  readonly meaning: string | undefined
  /** What to do about it, in English; undefined when the catalogue does not know the code. */
  readonly remedy: string | undefined
  /** ID of the request in the service's logs, if the answer names one. */
  readonly requestId: string | undefined
  /** Parsed JSON body, or the text when it is not JSON, or undefined when there is none. */
  readonly body: ErrorBody<Id> | string | undefined
  /** The HTTP response; its body has been read. */
  readonly response: Response

  constructor(
    operationId: Id,
    response: Response,
    body: ErrorBody<Id> | string | undefined,
    catalogue: Record<string, ErrorEntry>,
  ) {
    const { code, message, requestId } = facts(body)
    const entry = code === undefined ? undefined : catalogue[code]
    const says = [code, message ?? (response.statusText || undefined)].filter((part) => part !== undefined)
    const advice = entry ? ` — ${entry.meaning}. ${entry.remedy}` : ''
    super(`${String(operationId)}: ${[response.status, ...says].join(' ')}${advice}`)
    this.operationId = operationId
    this.status = response.status
    this.code = code
    this.serverMessage = message
    this.meaning = entry?.meaning
    this.remedy = entry?.remedy
    this.requestId = response.headers.get('X-request-id') ?? response.headers.get('X-Trace-Id') ?? requestId
    this.body = body
    this.response = response
  }
}

/** What can be read from any of the error bodies: the service's, the gateway's, IAM's, or none of them. */
function facts(body: unknown): { code?: string; message?: string; requestId?: string } {
  if (typeof body === 'string') return { message: body.slice(0, 200) }
  if (typeof body !== 'object' || body === null) return {}
  const { error_code: code, error_msg: message, request_id: requestId, error } = body as Record<string, unknown>
  const nested = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {}
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof (message ?? nested.message) === 'string' && { message: (message ?? nested.message) as string }),
    ...(typeof requestId === 'string' && { requestId }),
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
