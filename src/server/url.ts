import { redactQuery } from './secrets.ts'

/** The target of a request cannot be read. */
export class BadUrl extends Error {
  override readonly name = 'BadUrl'
}

/**
 * Reads a query string: each parameter with its value, or with a list if it is repeated. The names are those of callers,
 * so the result has no prototype. Malformed percent-encoding results in an error, which the operation throws, because the
 * router calls this before any handler of errors.
 */
export function readQuery(text: string): Record<string, string | string[]> | BadUrl {
  const found: Record<string, string | string[]> = Object.create(null)
  if (text === '') return found
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const name = decode(at < 0 ? pair : pair.slice(0, at))
    const value = at < 0 ? '' : decode(pair.slice(at + 1))
    if (name === undefined || value === undefined)
      return new BadUrl(`The percent-encoding of ${JSON.stringify(redactQuery(`?${pair}`).slice(1, 80))} is malformed.`)
    const before = found[name]
    if (before === undefined) found[name] = value
    else if (Array.isArray(before)) before.push(value)
    else found[name] = [before, value]
  }
  return found
}

/**
 * The query of a request, as `readQuery` has read it.
 *
 * @throws {BadUrl}
 */
export function queryOf({ query }: { query: unknown }): Record<string, string | string[]> {
  if (query instanceof BadUrl) throw query
  return query as Record<string, string | string[]>
}

/** Undefined if the percent-encoding is malformed, or does not yield UTF-8. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.includes('+') ? text.replaceAll('+', ' ') : text)
  } catch {
    return undefined
  }
}
