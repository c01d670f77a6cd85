import type { Entry } from './types.ts'

/** Counts what a proxy has seen. */
export class Summary {
  /** Requests that were answered or given up. */
  requests = 0
  /** The requests of each operation. */
  readonly operations = new Map<string, number>()
  /** How often each kind of violation was found, by message and rule. */
  readonly violations = new Map<string, number>()
  unknown = 0
  unchecked = 0
  failures = 0
  /** How many operations there are. */
  readonly known: number

  constructor(known: number) {
    this.known = known
  }

  add({ operation, findings }: Entry): void {
    this.requests++
    if (operation !== undefined) increment(this.operations, operation)
    for (const { kind, message, rule } of findings)
      if (kind === 'violation') increment(this.violations, `${message} ${rule}`)
      else if (kind === 'unknown') this.unknown++
      else if (kind === 'unchecked') this.unchecked++
      else this.failures++
  }
}

const increment = (counts: Map<string, number>, key: string) => void counts.set(key, (counts.get(key) ?? 0) + 1)
