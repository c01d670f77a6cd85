import { KooMapConnectionError } from './errors.ts'

/** The error for a successful response without what the client needs from it. */
export function unusable(operationId: string, data: unknown, what: string): KooMapConnectionError {
  const received = JSON.stringify(data)?.slice(0, 100)
  return new KooMapConnectionError({ operationId, tries: 1 }, `The response has no ${what}, but is ${received}`)
}

/**
 * Adds the frames of the caller to the stack of an error. Asynchronous generators and thenables lose them.
 *
 * @param caller Created in the function that the caller has called.
 */
export function withCaller(error: unknown, caller: Error): unknown {
  const frames = caller.stack?.split('\n').slice(2).join('\n')
  if (frames && error instanceof Error && !error.stack?.endsWith(frames)) error.stack += `\n${frames}`
  return error
}
