import { examplesOf, resolve, responsesOf, type Description, type Json } from '../description/model.ts'
import type { Served } from './operations.ts'
import type { Violation } from './schemas.ts'

/** An error that the description declares. */
export interface CatalogError {
  code: string
  status: number
  body: Json
}

/** The errors of an operation, by what went wrong. */
export interface Codes {
  /** The error that a violation of the description causes. */
  ofViolation(violation: Pick<Violation, 'place' | 'keyword'>): string
  unauthenticated: string
  tooLarge: string
  failed: string
}

/** Codes for what is wrong with a request as a whole, whether or not an operation is known. */
export const generalCodes = {
  /** No operation has the path. */
  notFound: 'KMP.00011006',
  /** The path, the method, or the encoding of the URL. */
  url: 'KMP.00011008',
  /** The message is not HTTP, or is not complete in time. */
  message: 'KMP.00011004',
  /** The credentials are malformed, or the signature is wrong. */
  signature: 'APIGW.0301',
  tooLarge: 'APIGW.0201',
  failed: 'KMP.00010000',
} as const

/**
 * Collects the errors: those of the catalog, and the examples of error responses, which are the only source of IAM's
 * errors.
 */
export function catalogOf(description: Description, operations: Iterable<Served>): Map<string, CatalogError> {
  const found = new Map<string, CatalogError>()
  const add = (code: string, status: number, body: Json) => found.set(code, { code, status, body })
  for (const { raw } of operations)
    for (const { status, content } of responsesOf(description, raw))
      if (Number(status) >= 400)
        for (const [name, body] of examplesOf(description, content)) add(name, Number(status), body)
  for (const [code, example] of Object.entries<Json>(description.components.examples ?? {}))
    if (example['x-status']) add(code, example['x-status'], example.value)
  return found
}

/**
 * Finds the codes of an operation. The description orders the examples of a response so that the general one is first.
 * `x-violates` of an error lists the violations that cause it, from the most to the least specific form:
 *
 * - `PLACE KEYWORD`: a keyword of JSON Schema at a place, such as `body.shape_id required`. `null` is a type error whose
 *   value is null.
 * - `* KEYWORD`: a keyword anywhere, such as `* required`.
 * - `PLACE`: whatever is wrong at a place, or at a place in it, such as `query.limit`.
 *
 * Places do not say which item of a list is meant.
 */
export function codesOf(description: Description, operation: Served): Codes {
  const causes = causesOf(description, operation)
  const first = (status: number): string | undefined => operation.responses.get(status)?.examples[0]?.[0]
  const general = first(400) ?? generalCodes.message
  return {
    ofViolation({ place, keyword }) {
      const at = place.replaceAll(/\.\d+(?=\.|$)/g, '')
      const keywords = keyword === 'null' ? ['null', 'type'] : [keyword]
      const candidates = [...keywords.map((k) => `${at} ${k}`), ...keywords.map((k) => `* ${k}`), ...placesAround(at)]
      const cause = candidates.find((candidate) => causes.has(candidate))
      if (cause !== undefined) return causes.get(cause)!
      return (keyword === 'media-type' ? first(415) : undefined) ?? general
    },
    unauthenticated: first(401) ?? first(403) ?? generalCodes.signature,
    tooLarge: first(413) ?? generalCodes.tooLarge,
    failed: first(500) ?? generalCodes.failed,
  }
}

/** What causes each error of an operation. The first error has precedence. */
function causesOf(description: Description, { responses }: Served): Map<string, string> {
  const causes = new Map<string, string>()
  for (const { examples } of responses.values())
    for (const [code] of examples)
      for (const cause of resolve(description, description.components.examples?.[code])?.['x-violates'] ?? [])
        if (!causes.has(cause)) causes.set(cause, code)
  return causes
}

/** A place and all that contain it, from the inside out. */
function placesAround(place: string): string[] {
  const parts = place.split('.')
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('.'))
}
