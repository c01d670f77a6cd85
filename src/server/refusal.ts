import type { Json } from '../description/model.ts'

/** What a refusal adds to its error code. */
export interface RefusalFacts {
  /** Why the request was refused, in English, for the journal and the `X-Sandbox-Reason` header. */
  reason: string
  /** Section of the manual that states the rule. */
  section?: string | undefined
  /** HTTP status, if it is not that of the code in the catalog. */
  status?: number | undefined
  headers?: Record<string, string> | undefined
  /** A message that is not that of the code. */
  message?: string | undefined
  /** A body that is not the error body of the code. */
  body?: Json
}

/** A request that must be answered with an error of the API. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string
  readonly facts: RefusalFacts

  /** @param code A code of the catalog. Its status and message become the response. */
  constructor(code: string, facts: RefusalFacts) {
    super(`${code}: ${facts.reason}`)
    this.code = code
    this.facts = facts
  }
}
