import type { Json } from '../description/model.ts'
import { hidden, secretName } from '../server/secrets.ts'
import type { Violation } from '../server/schemas.ts'

/** Something to report about a request or a response. */
export interface Finding {
  /**
   * - `violation`: it violates the description.
   * - `unknown`: the description does not have the operation.
   * - `unchecked`: it was passed on without being validated.
   * - `failure`: the upstream has not answered, or not completely.
   */
  kind: 'violation' | 'unknown' | 'unchecked' | 'failure'
  message: 'request' | 'response'
  /** The place, such as `query.limit`, `body.data_ids.0`, or `status`. */
  place: string
  /** The violated rule: a keyword of JSON Schema, or what else is wrong. */
  rule: string
  /** The value at the place. Secrets are replaced. */
  value?: string
  reason: string
}

/** The most findings of a message. */
const most = 20

/** The longest place, value, and reason that are shown, in characters. */
const longest = { place: 160, value: 80, reason: 240 }

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text)

/** The violations of a message as findings, each place and rule once. */
export function findingsOf(message: Finding['message'], violations: Violation[]): Finding[] {
  const found = new Map<string, Finding>()
  for (const { place, keyword, message: reason, value } of violations) {
    if (found.size === most) break
    const key = `${place} ${keyword}`
    if (!found.has(key)) found.set(key, finding(message, place, keyword, reason, value))
  }
  return [...found.values()]
}

/** A violation as a finding. */
export function finding(
  message: Finding['message'],
  place: string,
  rule: string,
  reason: string,
  value?: Json,
  kind: Finding['kind'] = 'violation',
): Finding {
  return {
    kind,
    message,
    place,
    rule,
    ...(value !== undefined && { value: excerptOf(place, value) }),
    reason,
  }
}

/** A value as text. Of an object, only the names are shown, because its values may be secrets. */
function excerptOf(place: string, value: Json): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null)
    return `an object with ${Object.keys(value).slice(0, 10).join(', ') || 'no properties'}`
  const name =
    place
      .split('.')
      .filter((part) => !/^\d+$/.test(part))
      .at(-1) ?? ''
  return secretName.test(name) ? hidden : JSON.stringify(value)
}

/**
 * A finding as it is shown.
 *
 * @param clean Removes secrets from a text, which must still be whole: half a secret could not be recognized.
 */
export const shown = (found: Finding, clean: (text: string) => string): Finding => ({
  ...found,
  place: cut(clean(found.place), longest.place),
  ...(found.value !== undefined && { value: cut(clean(found.value), longest.value) }),
  reason: cut(clean(found.reason), longest.reason),
})

/** Findings as a header: JSON in ASCII. What does not fit is counted. */
export function headerOf(findings: Finding[], budget: number): string | undefined {
  const entries: string[] = []
  let size = '[,{"more":1000}]'.length
  for (const { message, place, rule, value, reason } of findings) {
    const text = ascii(JSON.stringify({ message, place, rule, value, reason }))
    if (size + text.length + 1 > budget) break
    entries.push(text)
    size += text.length + 1
  }
  const more = findings.length - entries.length
  if (more > 0) entries.push(`{"more":${more}}`)
  return size > budget ? undefined : `[${entries.join(',')}]`
}

const ascii = (text: string) =>
  text.replaceAll(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
