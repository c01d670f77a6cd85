import { examplesOf, resolve, type Description, type Json } from '../description/model.ts'
import type { Served, Violation } from './operations.ts'

/** An error of the catalog. */
export interface CatalogError {
  code: string
  status: number
  body: { error_code: string; error_msg: string }
}

/** The errors of an operation, by what went wrong. */
export interface Codes {
  /** The error that a violation of the description causes. */
  ofViolation(violation: Violation): string
  mediaType: string
  unauthenticated: string
  tooLarge: string
  failed: string
}

/** Reads the catalog of errors. */
export function catalogOf(description: Description): Map<string, CatalogError> {
  const entries = Object.entries<Json>(description.components.examples!).filter(([, example]) => example['x-status'])
  return new Map(entries.map(([code, { value, 'x-status': status }]) => [code, { code, status, body: value }]))
}

/**
 * Finds the codes of an operation. The description orders the examples of a response so that the general one is first;
 * `x-violates` of an error says which violations cause it.
 */
export function codesOf(description: Description, operation: Served): Codes {
  const byStatus = (status: number): string[] => {
    const response = resolve(description, operation.raw.responses[status])
    const content = Object.values<Json>(response?.content ?? {})[0]
    return content ? examplesOf(description, content).map(([name]) => name) : []
  }
  const [general] = byStatus(400)
  const causes = new Map<string, string>()
  for (const code of Object.keys(operation.raw.responses).flatMap((status) => byStatus(Number(status))))
    for (const cause of description.components.examples![code]?.['x-violates'] ?? [])
      if (!causes.has(cause)) causes.set(cause, code)
  const unsupported = Object.entries<Json>(description.components.examples!)
    .filter(([, { value }]) => value?.error_msg === '不支持的媒体类型')
    .map(([code]) => code)
  return {
    ofViolation({ place, keyword }) {
      // The most specific cause: a place with a keyword, a place, a keyword anywhere.
      const found = [`${place} ${keyword}`, place, `* ${keyword}`].find((cause) => causes.has(cause))
      return found ? causes.get(found)! : general!
    },
    mediaType: byStatus(415)[0] ?? byStatus(400).find((code) => unsupported.includes(code)) ?? general!,
    unauthenticated: byStatus(401)[0] ?? byStatus(403)[0]!,
    tooLarge: byStatus(413)[0]!,
    failed: byStatus(500)[0]!,
  }
}
