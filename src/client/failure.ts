import { errorCatalogue } from '../../generated/errors.ts'
import {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  KooMapError,
  NotFoundError,
  RateLimitError,
  ServerError,
  UnauthorizedError,
  type CallFacts,
  type ErrorEntry,
} from './errors.ts'
import { requestIdOf } from './send.ts'

const byStatus: Record<number, typeof KooMapError> = {
  400: BadRequestError,
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
}

/** The error for a response, of the class of its status. Loaded with the error catalog when the first error occurs. */
export function errorOf({ operationId, tries }: CallFacts, response: Response, text: string): KooMapError {
  const { status } = response
  let body
  try {
    body = JSON.parse(text)
  } catch {
    body = text || undefined
  }
  const { code, message, requestId } = factsOf(body)
  const entry: ErrorEntry | undefined = errorCatalogue[code as keyof typeof errorCatalogue]
  const says = [status, code, message ?? (response.statusText || undefined)].filter((part) => part !== undefined)
  const often = tries > 1 ? ` (after ${tries} attempts)` : ''
  const help = entry ? ` — ${entry.meaning}. ${entry.remedy}${entry.advice ? ` ${entry.advice}` : ''}` : ''
  const Class = byStatus[status] ?? (status >= 500 ? ServerError : KooMapError)
  return new Class(`${operationId}: ${says.join(' ')}${often}${help}`, {
    operationId,
    tries,
    status,
    code,
    serverMessage: message,
    meaning: entry?.meaning,
    remedy: entry?.remedy,
    requestId: requestIdOf(response) ?? requestId,
    body,
    response,
  })
}

/** Reads what it can from an error body: the service's, the API gateway's, IAM's, or any other. */
function factsOf(body: unknown): { code?: string; message?: string; requestId?: string } {
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
