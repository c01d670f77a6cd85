import { insteadOf } from '../server/suggestions.ts'

/**
 * Refuses an object with a property that does not exist.
 *
 * @throws {TypeError}
 */
export function requireKnown(value: object, names: readonly string[], place: string): void {
  if (!isObject(value)) throw new TypeError(`${place} is ${show(value)}, but must be an object.`)
  for (const name of Object.keys(value))
    if (!names.includes(name)) throw new TypeError(`${place}.${name} is unknown. ${insteadOf(name, names)}.`)
}

export const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as people write it. */
export const show = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'object' ? JSON.stringify(value) : String(value)
