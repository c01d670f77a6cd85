/** What will happen at some time: a step of a task, or the end of a deletion. */
export interface Timer {
  /** Milliseconds since 1970. */
  at: number
  /** Who handles it. */
  kind: string
  id: string
}

/** The timers of a tenant, the earliest first. */
export class Timers {
  #timers: Timer[] = []

  /** Sets the timer of a thing, instead of the one that it may have. */
  set(timer: Timer): void {
    this.clear(timer.kind, timer.id)
    let at = this.#timers.length
    while (at > 0 && this.#timers[at - 1]!.at > timer.at) at--
    this.#timers.splice(at, 0, timer)
  }

  clear(kind: string, id: string): void {
    const at = this.#timers.findIndex((timer) => timer.kind === kind && timer.id === id)
    if (at >= 0) this.#timers.splice(at, 1)
  }

  /** Removes and returns the first timer that has elapsed. */
  due(now: number): Timer | undefined {
    return this.#timers.length > 0 && this.#timers[0]!.at <= now ? this.#timers.shift() : undefined
  }

  clearAll(): void {
    this.#timers = []
  }

  get size(): number {
    return this.#timers.length
  }

  toJSON(): Timer[] {
    return this.#timers
  }
}
