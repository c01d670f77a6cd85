import { printable } from '../cli/printable.ts'
import type { Answered } from './server.ts'

/** The longest path, and the longest message, that is printed. */
const longest = 200
/** How many violations are printed. The header `sl-violations` has more of them. */
const most = 3

/**
 * The line of a request in the log: method, path, status, milliseconds, and what was violated. It has no values of the
 * request, which may be secret.
 */
export function lineOf({ method, target, response, duration }: Answered): string {
  const { status, violations, reason } = response
  const shown = violations.slice(0, most).map(({ message }) => message.slice(0, longest))
  if (violations.length > most) shown.push(`${violations.length - most} more`)
  const [path] = target.split(/[?#]/)
  const parts = [method, path!.slice(0, longest), status, `${Math.round(duration)} ms`, reason, shown.join('; ')]
  return printable(parts.filter((part) => part !== undefined && part !== '').join(' '))
}
