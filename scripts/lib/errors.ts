import { operationsOf, resolve, type Description, type Json } from './description.ts'

/** One code of the catalogue. */
export interface CatalogueEntry {
  code: string
  status: number
  message: string
  meaning: string
  remedy: string
  unused: boolean
  /** The operations that can return it. */
  operations: string[]
}

/** All error codes of the description, in the order of their names. */
export function catalogueOf(description: Description): CatalogueEntry[] {
  const returnedBy = new Map<string, string[]>()
  for (const operation of operationsOf(description)) {
    const responses = Object.values<Json>(operation.raw.responses).map((r) => resolve(description, r))
    const codes = responses.flatMap((r) =>
      Object.values<Json>(r.content ?? {}).flatMap((c) => Object.keys(c.examples ?? {})),
    )
    for (const code of new Set(codes)) returnedBy.set(code, [...(returnedBy.get(code) ?? []), operation.id])
  }
  return Object.entries(description.components.examples!)
    .filter(([, example]) => example['x-status'])
    .map(([code, example]) => ({
      code,
      status: example['x-status'],
      message: example.value.error_msg,
      meaning: example.summary,
      remedy: example['x-remedy'].trim(),
      unused: example['x-unused'] === true,
      operations: returnedBy.get(code) ?? [],
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** The catalogue as TypeScript. */
export function errors(description: Description): string {
  const lines = catalogueOf(description).map(({ code, status, message, meaning, remedy }) => {
    // Limits of the gateway and failures of a service pass; everything else comes back the same.
    const retryable = status === 429 || status >= 500
    return `  ${JSON.stringify(code)}: ${JSON.stringify({ status, message, meaning, remedy, retryable })},`
  })
  return `/** What is known of an error code. */
export interface ErrorEntry {
  /** HTTP status that it comes with. */
  status: number
  /** Message of the service, as on the wire. */
  message: string
  /** What it means. */
  meaning: string
  /** What to do. */
  remedy: string
  /** Whether the same request can succeed later. */
  retryable: boolean
}

/** Every error code of KooMap. */
export const errorCatalogue = {
${lines.join('\n')}
} satisfies Record<string, ErrorEntry>

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue
`
}
