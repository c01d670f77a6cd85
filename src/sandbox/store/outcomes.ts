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

/** What is wrong with an order: that runs of this kind cannot end so. */
export function impossible({ kind, outcome }: Pick<Outcome, 'kind' | 'outcome'>): string | undefined {
  if (!Object.hasOwn(outcomesOf, kind))
    return `There is no kind ${JSON.stringify(kind)}. Use ${Object.keys(outcomesOf).join(', ')}.`
  const allowed = outcomesOf[kind]
  if (!allowed.includes(outcome)) return `A ${kind} cannot end in ${outcome}. Use ${allowed.join(', ')}.`
  return undefined
}

/** The steps of a run that can go wrong, with the outcomes that they can have. */
const steps = {
  start: ['START_FAILED'],
  end: ['SUCCESS', 'FAILED'],
  stop: ['STOP_FAILED'],
} satisfies Record<string, Outcome['outcome'][]>

/** The outcomes that a tenant has ordered. Those for one task precede those for any. */
export class Outcomes {
  #orders: Outcome[] = []

  add(order: Outcome): void {
    this.#orders.push(order)
  }

  /**
   * Takes the order that decides a step of a run. Runs meet their orders one after the other: the first order waits for
   * the step that it is about, and those after it are for later runs. Whether a stop fails is decided independently,
   * because most runs are not stopped.
   */
  take(kind: RunKind, id: string, step: keyof typeof steps): Outcome | undefined {
    const fits = this.#orders.filter(
      (order) => order.kind === kind && (order.outcome === 'STOP_FAILED') === (step === 'stop'),
    )
    const found = fits.find((order) => order.id === id) ?? fits.find((order) => order.id === undefined)
    if (!found || !(steps[step] as Outcome['outcome'][]).includes(found.outcome)) return undefined
    if (--found.times <= 0) this.#orders = this.#orders.filter((order) => order !== found)
    return found
  }

  clear(): void {
    this.#orders = []
  }

  get size(): number {
    return this.#orders.length
  }

  toJSON(): Outcome[] {
    return this.#orders
  }
}
