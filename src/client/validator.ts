import type { Answer } from './send.ts'
import type { OperationId } from './types.ts'

/** Validates requests and responses against the description. */
export interface Validator {
  checkRequest(operationId: OperationId, args: Record<string, unknown>): void
  checkAnswer(operationId: OperationId, answer: Answer): void
}

/** Set by `koomap-openapi/validate`, so that only programs that import it contain it. */
export const registered: { validator?: Validator } = {}
