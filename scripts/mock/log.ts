import { shortened } from '../cli/printable.ts'
import type { Answered } from './server.ts'

/** How many violations are printed. The header `sl-violations` has more of them. */
const most = 3

/**
 * The line of a request in the log: method, path, status, milliseconds, and what was violated. It has no values of the
 * request, which may be secret.
 */
export function lineOf({ method, target, response, duration }: Answered): string {
  const { status, violations, reason } = response
  const shown = violations.slice(0, most).map(({ message }) => shortened(message))
  if (violations.length > most) shown.push(`${violations.length - most} more`)
  const [path] = target.split(/[?#]/)
  const parts = [
    method,
    shortened(path!),
    status,
    `${Math.round(duration)} ms`,
    shortened(reason ?? ''),
    shown.join('; '),
  ]
  return parts.filter((part) => part !== '').join(' ')
}
