import { resolve, type Description, type Json } from '../description/model.ts'

/** Turns the text of a parameter into the value that its schema describes. Text that is none stays as it is. */
export type Reader = (text: string | string[] | undefined) => Json

/** Creates the reader of a parameter. */
export function readerOf(description: Description, node: Json): Reader {
  const schema = resolve(description, node)
  const types = [schema.type].flat()
  if (types.includes('array')) {
    const item = readerOf(description, schema.items)
    return (text) => (text === undefined ? undefined : [text].flat().map((one) => item(one)))
  }
  // A repeated parameter stays a list, which no schema of a single value accepts.
  const single = (read: (text: string) => Json) => (text: string | string[] | undefined) =>
    typeof text === 'string' ? read(text) : text
  const number = types.includes('number') ? /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i : /^[+-]?\d+$/
  if (types.includes('integer') || types.includes('number'))
    return single((text) => (number.test(text) ? Number(text) : text))
  if (types.includes('boolean')) return single((text) => (text === 'true' ? true : text === 'false' ? false : text))
  return single((text) => text)
}
