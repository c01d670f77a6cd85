import { serializePrimitiveParam } from 'openapi-fetch'
import { show } from './checks.ts'
import { KooMapValidationError } from './errors/errors.ts'
import type { OperationId } from './types.ts'

/**
 * The URL of an operation. A path parameter stays in its segment: the dots that would lead out of it are rejected, and
 * everything else is encoded.
 *
 * @throws {KooMapValidationError} If a path parameter is missing or has no place in a URL.
 */
export function urlOf(
  operationId: OperationId,
  base: string,
  template: string,
  path: Record<string, unknown> | undefined,
  query: Record<string, unknown> | undefined,
): string {
  const reject = (where: string, rule: string, value: unknown): never => {
    throw new KooMapValidationError(
      { operationId, tries: 0, violations: [{ path: where, rule, value }] },
      `The request was not sent, because ${where} ${rule}, but is ${show(value)}`,
    )
  }
  const encode = (where: string, name: string, value: unknown): string => {
    try {
      return serializePrimitiveParam(name, value as string)
    } catch {
      return reject(where, 'must be well-formed text', value)
    }
  }
  const resolved = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = path?.[name]
    const where = `path.${name}`
    if (!/^(string|number|bigint)$/.test(typeof value) || /^\.{0,2}$/.test(String(value)))
      reject(where, 'must be a non-empty text that is not a dot or two', value)
    // Without a name, it is the value after an equals sign.
    return encode(where, '', value).slice(1)
  })
  // Arrays are repeated keys; null and undefined are omitted.
  const pairs = []
  for (const name in query)
    for (const item of [query[name]].flat(2))
      if (item !== undefined && item !== null) pairs.push(encode(`query.${name}`, name, item))
  return base + resolved + (pairs[0] ? `?${pairs.join('&')}` : '')
}
