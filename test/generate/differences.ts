import { resolve, type Json } from '../../src/description/model.ts'
import { description } from '../support/description.ts'

const equal = (a: Json, b: Json) => JSON.stringify(a) === JSON.stringify(b)
const isObject = (node: Json) => typeof node === 'object' && node !== null && !Array.isArray(node)
const keysOf = (...nodes: Json[]) => [...new Set(nodes.flatMap((node) => Object.keys(node)))]
const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
const words = (node: Json): string[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries<Json>(node).flatMap(([key, value]) => (key === 'description' ? [value] : words(value)))

/**
 * Where a description in OpenAPI 3.1 and its form in OpenAPI 3.0 differ in meaning, as JSON pointers. Keywords that the two
 * versions spell differently do not count.
 */
export function differences(was: Json, is: Json, at = ''): string[] {
  if (typeof was !== 'object' || typeof is !== 'object' || was === null || is === null) return was === is ? [] : [at]
  if (Array.isArray(was) !== Array.isArray(is)) return [at]
  return keysOf(was, is).flatMap((key) => {
    const place = `${at}/${escape(key)}`
    if (key === 'openapi' && at === '') return []
    if (at === '/info/license' && key === 'url') return []
    if (at === '/info/license' && key === 'identifier') return is.url?.includes(`/${was.identifier}.`) ? [] : [place]
    if (!(key in was) || !(key in is)) return [place]
    const schema = key === 'schema' || at === '/components/schemas'
    return (schema ? schemaDifferences : differences)(was[key], is[key], place)
  })
}

function schemaDifferences(schema31: Json, schema30: Json, at: string): string[] {
  const was = { ...schema31 }
  // A union of a type with null, for which 3.0 has a keyword.
  if (was.oneOf?.length === 2 && was.oneOf[1].type === 'null' && !schema30.oneOf) {
    const [{ type, enum: values, ...typed }] = was.oneOf
    Object.assign(was, typed, { oneOf: undefined, type: [type, 'null'], enum: values && [...values, null] })
  }
  if ('const' in was) [was.enum, was.const] = [[was.const], undefined]
  const is = modernized(schema30, Array.isArray(was.type))
  // A reference with siblings, which 3.0 ignores, is replaced by its target if that is a scalar, which clients do not name.
  if (was.$ref && !is.$ref && Object.keys(was).length > 1) {
    for (const [key, value] of Object.entries(resolve(description, { $ref: was.$ref })))
      if (!key.startsWith('x-')) was[key] ??= value
    delete was.$ref
  }
  // The description states a lost rule in words, and a wrapped reference has the description of its target.
  const rules = words([was.if, was.then, was.else, was.dependentSchemas])
  if (rules.length > 0) was.description = [was.description, ...rules].join(' ')
  if (is.$ref && Object.keys(schema30).length > 1)
    was.description ??= resolve(description, { $ref: was.$ref }).description

  return keysOf(was, is).flatMap((key) => {
    const [a, b, place] = [was[key], is[key], `${at}/${key}`]
    if (a === undefined && b === undefined) return []
    if (key === 'properties' && a && b)
      return keysOf(a, b).flatMap((name) =>
        a[name] && b[name]
          ? schemaDifferences(a[name], b[name], `${place}/${escape(name)}`)
          : [`${place}/${escape(name)}`],
      )
    if (['items', 'additionalProperties', 'not'].includes(key) && isObject(a) && isObject(b))
      return schemaDifferences(a, b, place)
    if (['allOf', 'oneOf', 'anyOf'].includes(key) && a && b) {
      const [before, after] = [branches(a), branches(b)]
      return before.length === after.length
        ? before.flatMap(([branch, i], n) => schemaDifferences(branch, after[n]![0], `${place}/${i}`))
        : [place]
    }
    if (key === 'type' || key === 'required') return equal([a].flat().sort(), [b].flat().sort()) ? [] : [place]
    return equal(a, b) ? [] : [place]
  })
}

/** A schema of 3.0 with the keywords of 3.1. */
function modernized(schema: Json, types: boolean): Json {
  const { nullable, example, allOf, ...is } = schema
  if (allOf?.length === 1) Object.assign(is, allOf[0])
  else if (allOf) is.allOf = allOf
  if (example !== undefined) is.examples = [example]
  if (is.format === 'byte') [is.contentEncoding, is.format] = ['base64', undefined]
  // As in 3.0.3, `nullable` takes effect only beside a type, and an enumeration must contain null, too.
  if (nullable && is.type) is.type = [is.type, 'null']
  else if (nullable !== undefined) is.nullable = nullable
  if (equal(is.enum, [null]) && nullable) return { type: 'null' }
  if (types && is.oneOf) {
    const union = is.oneOf.map((branch: Json) => modernized(branch, false))
    Object.assign(is, ...union, { oneOf: undefined, type: union.flatMap((branch: Json) => branch.type) })
    if (union.some((branch: Json) => branch.enum)) is.enum = union.flatMap((branch: Json) => branch.enum ?? [branch])
  }
  return is
}

/** The branches of a union with their indexes. Null becomes a branch of its own, and the last one. */
function branches(union: Json[]): [Json, number][] {
  const isNull = (branch: Json) => branch.type === 'null' || (branch.nullable && equal(branch.enum, [null]))
  const found = union.flatMap((branch, i): [Json, number][] =>
    branch.nullable && !isNull(branch)
      ? [[{ ...branch, nullable: undefined, enum: branch.enum?.filter((v: Json) => v !== null) }, i], [{ type: 'null' }, i]] // prettier-ignore
      : [[branch, i]],
  )
  return found.sort(([a], [b]) => Number(Boolean(isNull(a))) - Number(Boolean(isNull(b))))
}

/** Every object in a document, with its JSON pointer. */
export function* nodes(node: Json, at = ''): Generator<[Json, string]> {
  if (typeof node !== 'object' || node === null) return
  yield [node, at]
  for (const [key, value] of Object.entries<Json>(node)) yield* nodes(value, `${at}/${escape(key)}`)
}
