import { shortened } from '../cli/printable.ts'
import type { ReceivedRequest } from '../../generated/sandbox.ts'

/** The line of a request in the log: method, path, status, error code, and milliseconds. */
export function lineOf({ method, path, status, refusal, duration }: ReceivedRequest): string {
  const parts = [method, shortened(path), status ?? 'closed', refusal?.code, `${Math.round(duration)} ms`]
  return parts.filter((part) => part !== undefined).join(' ')
}
