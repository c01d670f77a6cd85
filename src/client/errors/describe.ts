import { errorCatalogue, type ErrorEntry } from '../../../generated/errors.ts'
import type { KooMapError } from './errors.ts'

/** What the error for a response says. Loaded with the error catalog when the first error occurs. */
export function describe(
  operationId: string,
  tries: number,
  status: number,
  statusText: string,
  text: string,
  retryAfter: number | undefined,
): { message: string } & Pick<
  KooMapError,
  'code' | 'serverMessage' | 'meaning' | 'remedy' | 'advice' | 'requestId' | 'body'
> {
  let body
  try {
    body = JSON.parse(text)
  } catch {
    body = text || undefined
  }
  const { code, message, requestId } = factsOf(body)
  const entry: ErrorEntry | undefined = Object.hasOwn(errorCatalogue, code ?? '')
    ? errorCatalogue[code as keyof typeof errorCatalogue]
    : undefined
  const says = [status, code, message ?? (statusText || undefined)].filter((part) => part !== undefined)
  const often = tries > 1 ? ` (after ${tries} attempts)` : ''
  const later = retryAfter ? ` (retry after ${Math.ceil(retryAfter / 1000)} s)` : ''
  const help = entry ? ` — ${entry.meaning}. ${entry.remedy}${entry.advice ? ` ${entry.advice}` : ''}` : ''
  return {
    message: `${operationId}: ${says.join(' ')}${often}${later}${help}`,
    code,
    serverMessage: message,
    meaning: entry?.meaning,
    remedy: entry?.remedy,
    advice: entry?.advice,
    requestId,
    body,
  }
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
