/** Headers by their names in lower case. */
export type HeaderRecord = Record<string, string>

/**
 * Merges headers in any of their forms; later ones win, whatever their case, and undefined values are ignored.
 *
 * @throws {TypeError} If a name or a value is invalid. The value is not shown, as the platform's class would, because it
 *   may be secret.
 */
export function mergeHeaders(...sources: unknown[]): HeaderRecord {
  const merged: HeaderRecord = {}
  for (const source of sources as (Iterable<[string, string]> & Record<string, unknown>)[]) {
    const record = source?.[Symbol.iterator] ? Object.fromEntries(source) : source
    for (const name in record) {
      const value = record[name]
      if (value === undefined || value === null) continue
      // As fetch sends it.
      const text = String(value).replace(/^[\t ]+|[\t ]+$/g, '')
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new TypeError(`${JSON.stringify(name)} is not a header name.`)
      if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text))
        throw new TypeError(`The header ${name} contains a line break or another character that headers cannot have.`)
      merged[name.toLowerCase()] = text
    }
  }
  return merged
}
