import { requireKnown } from '../known-properties.ts'

/** The settings of a clock. */
export interface ClockSettings {
  /** Milliseconds since 1970. */
  now: number
  /** How many seconds pass on the clock in a real second. */
  speed: number
  /** Whether time stands still until it is advanced. */
  frozen: boolean
}

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/**
 * Reads a duration: milliseconds as a number, or text such as `90s`, `1.5h` or `1h30m`.
 *
 * @throws {TypeError} If it is neither.
 */
export function durationOf(value: number | string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const parts = [...String(value).matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)]
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== value)
    throw new TypeError(
      `A duration is a number of milliseconds or text such as "90s" or "1h30m", not ${JSON.stringify(value)}.`,
    )
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units], 0)
}

/** The latest time that has four digits for the year, which the API writes. */
const end = Date.UTC(9999, 11, 31, 23, 59, 59)

/** The highest speed. With more, all time would be over within hours. */
const fastest = 1_000_000

const requireSettings = (settings: object): void => requireKnown(settings, ['now', 'speed', 'frozen'], 'clock')

function requireTime(now: unknown): void {
  if (!Number.isFinite(now)) throw new RangeError(`now must be a number of milliseconds since 1970, not ${now}.`)
  if ((now as number) < 0) throw new RangeError(`The clock begins at ${timeOf(0)}.`)
  if ((now as number) > end) throw new RangeError(`The clock ends at ${timeOf(end)}.`)
}

function requireSpeed(speed: unknown): void {
  if (!(typeof speed === 'number' && speed > 0 && speed <= fastest))
    throw new RangeError(`speed must be a positive number of at most ${fastest}, not ${speed}.`)
}

function requireFrozen(frozen: unknown): void {
  if (typeof frozen !== 'boolean') throw new TypeError(`frozen must be true or false, not ${frozen}.`)
}

/** The clock of a sandbox, which can run faster than real time, stand still, and jump ahead. */
export class Clock {
  #at: number
  #real: number
  #speed = 1
  #frozen = false

  constructor(settings: Partial<ClockSettings> = {}) {
    requireSettings(settings)
    const { now = Date.now(), speed = 1, frozen = false } = settings
    requireTime(now)
    requireSpeed(speed)
    requireFrozen(frozen)
    this.#at = now
    this.#real = Date.now()
    this.#speed = speed
    this.#frozen = frozen
  }

  /** Milliseconds since 1970. */
  get now(): number {
    const real = Date.now()
    // The clock of the computer can be set back, as test tools do that replace `Date`. Time does not go back here.
    if (!this.#frozen) this.#at = Math.min(end, this.#at + Math.max(0, real - this.#real) * this.#speed)
    this.#real = real
    return Math.floor(this.#at)
  }

  get settings(): ClockSettings {
    return { now: this.now, speed: this.#speed, frozen: this.#frozen }
  }

  /**
   * Changes settings. Time does not go back.
   *
   * @throws {RangeError} If `now` is in the past of the clock, or `speed` is not positive.
   * @throws {TypeError} If there is no such setting, or it has another type.
   */
  set(settings: Partial<ClockSettings>): void {
    requireSettings(settings)
    const { now: wanted, speed = this.#speed, frozen = this.#frozen } = settings
    // Read once, because time passes in between.
    const { now: current } = this
    const now = wanted ?? current
    requireTime(now)
    if (now < current) throw new RangeError(`The clock cannot go back, but is at ${timeOf(current)}.`)
    requireSpeed(speed)
    requireFrozen(frozen)
    this.#at = now
    this.#real = Date.now()
    this.#speed = speed
    this.#frozen = frozen
  }

  /** Lets time pass at once: milliseconds, or text such as `2h`. */
  advance(by: number | string): void {
    this.set({ now: this.now + durationOf(by) })
  }

  /** Starts over at some time, even in the past. */
  restore(settings: ClockSettings): void {
    this.#at = settings.now
    this.#real = Date.now()
    this.#speed = settings.speed
    this.#frozen = settings.frozen
  }
}

/** A time as ISO 8601 writes it, to the millisecond. Later ones than the clock has, such as when a token expires, are its end. */
export const isoOf = (ms: number): string => new Date(Math.min(ms, end)).toISOString()

/** A time as the API writes it, such as `2023-05-23T07:26:28Z`. */
export const timeOf = (ms: number): string => `${isoOf(ms).slice(0, 19)}Z`
