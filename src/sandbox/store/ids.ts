/** Creates IDs and random numbers, the same ones again for the same seed. */
export class Ids {
  #state: number
  readonly #isTaken: (id: string) => boolean
  /** IDs that something will get that does not exist yet. */
  given: ReadonlySet<string> = new Set()

  /** @param isTaken Whether something has an ID. A state can have those that the same seed has created before. */
  constructor(seed = Math.floor(Math.random() * 2 ** 32), isTaken: (id: string) => boolean = () => false) {
    if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32))
      throw new RangeError(`seed must be an integer from 0 to ${2 ** 32 - 1}, not ${seed}.`)
    this.#state = seed
    this.#isTaken = isTaken
  }

  /** A number from 0 up to, but not including, 1. */
  random(): number {
    // Mulberry32.
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  /** An ID of 32 hexadecimal digits, which nothing has yet. */
  next(): string {
    const part = () =>
      Math.floor(this.random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0')
    for (;;) {
      const id = part() + part() + part() + part()
      if (!this.#isTaken(id) && !this.given.has(id)) return id
    }
  }

  get state(): number {
    return this.#state
  }
  set state(state: number) {
    this.#state = state >>> 0
  }
}
