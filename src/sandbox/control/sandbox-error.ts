/** The codes of the errors that the sandbox itself has, with their HTTP statuses in the control API. */
export const sandboxCodes = {
  'SANDBOX.INVALID_REQUEST': 400,
  'SANDBOX.INVALID_STATE': 400,
  'SANDBOX.NEWER_STATE': 400,
  'SANDBOX.INVALID_FAULT': 400,
  'SANDBOX.UNKNOWN_OPERATION': 400,
  'SANDBOX.INVALID_OUTCOME': 400,
  'SANDBOX.UNKNOWN_TOKEN': 401,
  'SANDBOX.OTHER_SITE': 403,
  'SANDBOX.UNKNOWN_PATH': 404,
  'SANDBOX.UNKNOWN_SUBTASK': 404,
  'SANDBOX.WRONG_METHOD': 405,
  'SANDBOX.TIME_PAST': 409,
  'SANDBOX.WRONG_STATE': 409,
  'SANDBOX.TOO_LARGE': 413,
  'SANDBOX.UNSUPPORTED_MEDIA_TYPE': 415,
  'SANDBOX.FAILED': 500,
} as const

export type SandboxCode = keyof typeof sandboxCodes

/** Something that the sandbox cannot do for the person who controls it. The message says what to do instead. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError'
  /** Stable identifier, such as `SANDBOX.INVALID_STATE`. */
  readonly code: SandboxCode

  constructor(code: SandboxCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
