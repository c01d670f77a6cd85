import { timeOf } from '../store/clock.ts'
import { refuse } from './handlers.ts'

/** Whether a time in the format of the API has a date that exists, which 30 February does not. */
const existsTime = (time: string): boolean => {
  const ms = Date.parse(time)
  return !Number.isNaN(ms) && timeOf(ms) === time
}

/** Refuses filters whose dates do not exist, with the code that the service has for the format of times. */
export function requireDates(code: string, section: string, ...times: (string | undefined)[]): void {
  for (const time of times)
    if (time !== undefined && !existsTime(time)) refuse(code, section, `${time} is not a date that exists.`)
}
