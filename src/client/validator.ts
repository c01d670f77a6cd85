import type { Answer } from './send.ts'
import type { OperationId } from './types.ts'

/** What holds requests and answers against the description. */
export interface Validator {
  checkRequest(operationId: OperationId, args: Record<string, unknown>): void
  checkAnswer(operationId: OperationId, answer: Answer): void
}

/** Filled by `koomap-openapi/validate`, so that only programs that import it carry it. */
export const registered: { validator?: Validator } = {}
