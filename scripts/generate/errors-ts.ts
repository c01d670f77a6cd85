import { catalogueOf } from '../../src/description/error-codes.ts'
import type { Description } from '../../src/description/model.ts'

/** Renders `errors.ts`: the catalog of error codes. */
export function renderErrors(description: Description): string {
  const lines = catalogueOf(description).map(
    ({ code, status, message, meaning, remedy, advice }) =>
      `  ${JSON.stringify(code)}: ${JSON.stringify({ status, message, meaning, remedy, advice })},`,
  )
  return `/** What is known about an error code. */
export interface ErrorEntry {
  /** HTTP status of the response. */
  status: number
  /** The service's message, verbatim. */
  message: string
  /** Meaning of the code. */
  meaning: string
  /** What to do, according to the manual. */
  remedy: string
  /** Further advice, which is not from the manual. */
  advice?: string
}

/** Every error code of KooMap. */
export const errorCatalogue = {
${lines.join('\n')}
} satisfies Record<string, ErrorEntry>

/** An error code in the catalog. */
export type ErrorCode = keyof typeof errorCatalogue
`
}
