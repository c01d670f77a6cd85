import { timeOf } from '../store/clock.ts'

/** Whether a time in the format of the API has a date that exists, which 30 February does not. */
export function existsTime(time: string): boolean {
  const ms = Date.parse(time)
  return !Number.isNaN(ms) && timeOf(ms) === time
}
