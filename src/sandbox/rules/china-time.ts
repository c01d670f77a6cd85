import { isoOf } from '../store/clock.ts'

const chinaTime = 8 * 3_600_000

const form = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:\d\d)?$/

/**
 * The milliseconds since 1970 of a time as the API writes it for folders, such as `2023-05-11 17:10:13.000`. That is the
 * time in China, unless a zone follows (see 4.9.2). NaN if it is no time.
 */
export function chinaTimeOf(text: string): number {
  const [, date, time, zone = '+08:00'] = form.exec(text) ?? []
  return date === undefined ? NaN : Date.parse(`${date}T${time}${zone}`)
}

/** A time as the API writes it for folders. */
export const folderTimeOf = (ms: number): string =>
  isoOf(ms + chinaTime)
    .replace('T', ' ')
    .replace('Z', '')

/** The end of a product's name: the time in China, as `yyyyMMddHHmmss`. */
export const nameTimeOf = (ms: number): string =>
  isoOf(ms + chinaTime)
    .slice(0, 19)
    .replaceAll(/[-T:]/g, '')
