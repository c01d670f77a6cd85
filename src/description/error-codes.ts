import { operationsOf, resolve, type Description, type Json } from './model.ts'

/** One error code of the catalogue. */
export interface CatalogueEntry {
  code: string
  status: number
  message: string
  meaning: string
  /** What the manual says to do. */
  remedy: string
  /** What we add to the remedy. */
  advice: string | undefined
  /** How the operations are known: stated by the manual, by a rule that the manual states, or inferred. */
  assignment: 'stated' | 'rule' | 'inferred' | undefined
  /** The operations for which the assignment holds, if it does not hold for all of them. */
  statedFor: string[] | undefined
  /** Whether no operation of this API returns it. */
  unused: boolean
  /** The operations that can return it. */
  operations: string[]
}

/** All error codes of the description, sorted by code. */
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
      advice: example['x-advice']?.trim(),
      assignment: example['x-assignment'],
      statedFor: example['x-stated-for'],
      unused: example['x-unused'] === true,
      operations: returnedBy.get(code) ?? [],
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}
