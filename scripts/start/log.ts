import { printable } from '../cli/printable.ts'
import type { ReceivedRequest } from '../../generated/sandbox.ts'

/** The longest path that is printed. */
const longest = 200

/** The line of a request in the log: method, path, status, error code, and milliseconds. */
export function lineOf({ method, path, status, refusal, duration }: ReceivedRequest): string {
  const short = path.length > longest ? `${path.slice(0, longest)}…` : path
  const parts = [method, printable(short), status ?? 'closed', refusal?.code, `${Math.round(duration)} ms`]
  return parts.filter((part) => part !== undefined).join(' ')
}
