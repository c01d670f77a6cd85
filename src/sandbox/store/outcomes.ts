/** What kinds of runs there are. */
export type RunKind = 'satellite-task' | 'real3d-task' | 'real3d-subtask'

/** How coming runs end, instead of successfully. */
export interface Outcome {
  kind: RunKind
  /** The task or subtask; without it, any of the kind. */
  id?: string | undefined
  outcome: 'SUCCESS' | 'FAILED' | 'START_FAILED' | 'STOP_FAILED'
  /** Becomes `fail_message`. */
  message?: string | undefined
  /** For how many runs. */
  times: number
}

/** The outcomes that kinds of runs can have. */
export const outcomesOf: Record<RunKind, Outcome['outcome'][]> = {
  'satellite-task': ['SUCCESS', 'FAILED', 'STOP_FAILED'],
  'real3d-task': ['SUCCESS', 'FAILED', 'START_FAILED'],
  'real3d-subtask': ['SUCCESS', 'FAILED', 'START_FAILED'],
}

/** The outcomes that a tenant has ordered. Those for one task precede those for any. */
export class Outcomes {
  #orders: Outcome[] = []

  /** @throws {TypeError} If runs of this kind cannot end so. */
  add(order: Outcome): void {
    const allowed = outcomesOf[order.kind]
    if (!allowed?.includes(order.outcome))
      throw new TypeError(
        allowed
          ? `A ${order.kind} cannot end in ${order.outcome}. Use ${allowed.join(', ')}.`
          : `There is no kind "${order.kind}". Use ${Object.keys(outcomesOf).join(', ')}.`,
      )
    this.#orders.push(order)
  }

  /** Takes the order that is due when a run of a task reaches one of the given ends. */
  take(kind: RunKind, id: string, ends: Outcome['outcome'][]): Outcome | undefined {
    const fits = this.#orders.filter((order) => order.kind === kind && ends.includes(order.outcome))
    const found = fits.find((order) => order.id === id) ?? fits.find((order) => order.id === undefined)
    if (found && --found.times <= 0) this.#orders = this.#orders.filter((order) => order !== found)
    return found
  }

  clear(): void {
    this.#orders = []
  }

  toJSON(): Outcome[] {
    return this.#orders
  }
}
