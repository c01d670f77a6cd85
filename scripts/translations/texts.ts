import { createHash } from 'node:crypto'
import type { Json } from '../../src/description/model.ts'

/** An object of a document that has texts to translate. */
export interface Texts {
  /** Where it is, as JSONPath. */
  target: string
  /** The English texts by their properties. */
  texts: Record<string, string>
}

/** The properties that contain prose. */
const prose = new Set([
  ...['title', 'summary', 'description', 'x-displayName', 'x-remedy', 'x-advice'],
  ...['manual', 'chosen', 'because', 'unverified', 'changes', 'meaning', 'time', 'outside'],
])
/** The maps whose keys are names, not properties. */
const maps = new Set(['properties', 'schemas', 'responses', 'parameters', 'examples', 'headers', 'patternProperties', 'states']) // prettier-ignore
/** The properties that contain data, or nothing that is prose. */
const data = new Set(['example', 'value', 'default', 'enum', 'const', 'required', 'x-manual', 'license', 'contact', 'security', 'discriminator', 'payload']) // prettier-ignore

/** How the items of a list are told apart, so that a target survives when another item is added. */
const identities = ['id', 'name', 'date', 'url', '$ref', 'workflowId', 'stepId', 'term']

const step = (key: string) => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key}']`)

/** Finds everything in a document that must be translated. Text without words, such as a code, is not. */
export function textsOf(document: Json): Texts[] {
  const found: Texts[] = []
  const walk = (node: Json, target: string, isMap: boolean): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) {
      for (const [i, item] of node.entries()) walk(item, `${target}[${indexOf(node, i)}]`, false)
      return
    }
    const texts: Record<string, string> = {}
    for (const [key, value] of Object.entries(node)) {
      if (isMap) walk(value, target + step(key), false)
      else if (typeof value === 'string') {
        if (prose.has(key) && /[A-Za-z]{2}/.test(value)) texts[key] = value
      } else if (!data.has(key) && !(key === 'examples' && Array.isArray(value)))
        walk(value, target + step(key), maps.has(key) && !Array.isArray(value))
    }
    if (Object.keys(texts).length > 0) found.push({ target, texts })
  }
  walk(document, '$', false)
  return found
}

function indexOf(list: Json[], at: number): string {
  const item = list[at]
  const name = identities.find(
    (key) => typeof item?.[key] === 'string' && list.filter((other) => other?.[key] === item[key]).length === 1,
  )
  return name && /^[\w.:/ -]+$/.test(item[name]) && /^\w+$/.test(name) ? `?(@.${name}=='${item[name]}')` : String(at)
}

/** A fingerprint of English texts, by which a translation knows whether they have changed. */
export const fingerprintOf = (texts: Record<string, string>): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex')
    .slice(0, 12)
