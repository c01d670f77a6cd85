import type { Json } from '../description/model.ts'
import type { Violation } from './schemas.ts'

/** Turns a body into JSON, unless it violates the description. */
export type Write = (body: Json) => { text: string } | { violation: Violation }

/**
 * Creates the writer of a response. The items of a list of the body that are frozen cannot change, so each of them is
 * checked and turned into JSON only once, which would take a quarter of the time of a request.
 */
export function writerOf(check: (body: Json) => Violation | undefined): Write {
  /** The JSON of frozen items that follow the description. */
  const known = new WeakMap<object, string>()

  /** The violation of a body. Without the known items of lists, there is less to check. */
  const violationOf = (body: Json): Violation | undefined => {
    const rest = Object.entries<Json>(body).map(([name, value]) => [name, Array.isArray(value) ? value.filter(isNew) : value])
    // The number and the places of items are right only in the body itself.
    return check(Object.fromEntries(rest)) && check(body)
  } // prettier-ignore
  const isNew = (item: Json): boolean => !isObject(item) || !known.has(item)

  const textOf = (item: Json): string => {
    if (!isObject(item) || !Object.isFrozen(item)) return JSON.stringify(item) ?? 'null'
    const text = known.get(item) ?? JSON.stringify(item)
    known.set(item, text)
    return text
  }
  const propertyOf = ([name, value]: [string, Json]): string =>
    `${JSON.stringify(name)}:${Array.isArray(value) ? `[${value.map(textOf).join()}]` : JSON.stringify(value)}`

  return (body) => {
    const hasLists = isObject(body) && Object.values(body).some(Array.isArray)
    const violation = hasLists ? violationOf(body) : check(body)
    if (violation) return { violation }
    if (!hasLists) return { text: JSON.stringify(body) }
    const properties = Object.entries<Json>(body).filter(([, value]) => value !== undefined)
    return { text: `{${properties.map(propertyOf).join()}}` }
  }
}

const isObject = (value: Json): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
