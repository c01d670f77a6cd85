/** Creates IDs and random numbers, the same ones again for the same seed. */
export class Ids {
  #state: number

  constructor(seed = Math.floor(Math.random() * 2 ** 32)) {
    if (!(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32))
      throw new RangeError(`seed must be an integer from 0 to ${2 ** 32 - 1}, not ${seed}.`)
    this.#state = seed
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

  /** An ID of 32 hexadecimal digits. */
  next(): string {
    const part = () =>
      Math.floor(this.random() * 2 ** 32)
        .toString(16)
        .padStart(8, '0')
    return part() + part() + part() + part()
  }

  get state(): number {
    return this.#state
  }
  set state(state: number) {
    this.#state = state >>> 0
  }
}
