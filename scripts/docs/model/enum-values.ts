import type { Json } from '../../../src/description/model.ts'
import type { Language } from '../text/labels.ts'
import { inWords } from '../text/value-names.ts'

/** A value of an enumeration. */
export interface Value {
  value: string
  /** What it means, as Markdown, if the description says it. */
  meaning: string
}

/**
 * The values of an enumeration with what the description says about them: in a list (`- VALUE: meaning`), or in
 * parentheses after each value, which is then taken out of the description. Otherwise their names say it.
 */
export function meaningsOf(schema: Json, items: Json, language: Language): { description: string; values: Value[] } {
  const text: string = (schema.description ?? '').trim()
  const wanted: Json[] | undefined = schema.enum ?? items?.enum
  if (!wanted) return { description: text, values: [] }
  const values = wanted.map(String)
  const source = schema.enum ? text : (items.description ?? '').trim()

  const listed = new Map([...source.matchAll(/^- `"?([^`"]+)"?`\s*[:：]\s*(.+(?:\n {2}.+)*)$/gm)].map(([, value, meaning]) => [value, meaning!])) // prettier-ignore
  if (values.every((value) => listed.has(value))) {
    const rest = text.replaceAll(/^- `[^`]+`\s*[:：].+(?:\n {2}.+)*\n?/gm, '').trim()
    return { description: rest, values: values.map((value) => ({ value, meaning: listed.get(value)! })) }
  }
  const given = new Map(
    [...source.replaceAll('\n', ' ').matchAll(/`"?([^`"]+)"?`\s*[(（]([^)）]+)[)）]/g)].map(([, value, meaning]) => [value, meaning!]), // prettier-ignore
  )
  if (values.every((value) => given.has(value))) {
    const rest = source === text ? text.replace(enumeration, '$1') : text
    // What the description still says need not be said again.
    const told = source === text && rest === text
    return { description: rest, values: values.map((value) => ({ value, meaning: told ? '' : given.get(value)! })) }
  }
  const names: string[] | undefined = schema['x-enum-varnames'] ?? items?.['x-enum-varnames']
  return {
    description: text,
    values: values.map((value, i) => ({ value, meaning: inWords(names?.[i] ?? '', language) })),
  }
}

/** The end of a sentence that enumerates values, such as ": `DATA` (storage) or `TASK` (production)." */
const enumeration =
  /\s*[:：]\s*`[^`]+`\s*[(（][^)）]+[)）](?:\s*[,，、]?\s*(?:or|或)?\s*`[^`]+`\s*[(（][^)）]+[)）])+([.。])/
