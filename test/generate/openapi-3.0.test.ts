import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { load } from 'js-yaml'
import openapiTS, { astToString } from 'openapi-typescript'
import { describe, expect, test } from 'vitest'
import { operationsOf, resolve, type Description, type Json } from '../../scripts/description/model.ts'
import { convertToOpenApi30 } from '../../scripts/generate/openapi-3.0.ts'
import { root } from '../../scripts/cli/paths.ts'
import { run, tool } from '../../scripts/cli/processes.ts'
import { description } from '../support/description.ts'

const path = 'generated/openapi-3.0.yaml'
const text = readFileSync(root + path, 'utf8')
const old = load(text) as Description
const listed = [...text.matchAll(/^# {3}(\/\S+)$/gm)].map(([, place]) => place!).sort()

const equal = (a: Json, b: Json) => JSON.stringify(a) === JSON.stringify(b)
const isObject = (node: Json) => typeof node === 'object' && node !== null && !Array.isArray(node)
const keysOf = (...nodes: Json[]) => [...new Set(nodes.flatMap((node) => Object.keys(node)))]
const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
const words = (node: Json): string[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries<Json>(node).flatMap(([key, value]) => (key === 'description' ? [value] : words(value)))

/** Where two documents differ, as JSON pointers; schemas are held against each other across the dialects. */
function differences(was: Json, is: Json, at = ''): string[] {
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

function schemaDifferences(older: Json, newer: Json, at: string): string[] {
  const was = { ...older }
  // One type or null, which 3.0 says without a union.
  if (was.oneOf?.length === 2 && was.oneOf[1].type === 'null' && !newer.oneOf) {
    const [{ type, enum: values, ...typed }] = was.oneOf
    Object.assign(was, typed, { oneOf: undefined, type: [type, 'null'], enum: values && [...values, null] })
  }
  if ('const' in was) [was.enum, was.const] = [[was.const], undefined]
  const is = modern(newer, Array.isArray(was.type))
  // A scalar that has no name in any client is written out where its reference has siblings, which 3.0 ignores.
  if (was.$ref && !is.$ref && Object.keys(was).length > 1) {
    for (const [key, value] of Object.entries(resolve(description, { $ref: was.$ref })))
      if (!key.startsWith('x-')) was[key] ??= value
    delete was.$ref
  }
  // A rule that is lost is said in the description, and a reference that is wrapped has that of its target.
  const rules = words([was.if, was.then, was.else, was.dependentSchemas])
  if (rules.length > 0) was.description = [was.description, ...rules].join(' ')
  if (is.$ref && Object.keys(newer).length > 1) was.description ??= resolve(description, { $ref: was.$ref }).description

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

/** A schema of 3.0 in the words of 3.1. */
function modern(schema: Json, types: boolean): Json {
  const { nullable, example, allOf, ...is } = schema
  if (allOf?.length === 1) Object.assign(is, allOf[0])
  else if (allOf) is.allOf = allOf
  if (example !== undefined) is.examples = [example]
  if (is.format === 'byte') [is.contentEncoding, is.format] = ['base64', undefined]
  // As 3.0.3 has it: beside a type alone, and an enumeration must have null too.
  if (nullable && is.type) is.type = [is.type, 'null']
  else if (nullable !== undefined) is.nullable = nullable
  if (equal(is.enum, [null]) && nullable) return { type: 'null' }
  if (types && is.oneOf) {
    const union = is.oneOf.map((branch: Json) => modern(branch, false))
    Object.assign(is, ...union, { oneOf: undefined, type: union.flatMap((branch: Json) => branch.type) })
    if (union.some((branch: Json) => branch.enum)) is.enum = union.flatMap((branch: Json) => branch.enum ?? [branch])
  }
  return is
}

/** The branches of a union with their places; null is one of its own, and the last. */
function branches(union: Json[]): [Json, number][] {
  const isNull = (branch: Json) => branch.type === 'null' || (branch.nullable && equal(branch.enum, [null]))
  const found = union.flatMap((branch, i): [Json, number][] =>
    branch.nullable && !isNull(branch)
      ? [[{ ...branch, nullable: undefined, enum: branch.enum?.filter((v: Json) => v !== null) }, i], [{ type: 'null' }, i]] // prettier-ignore
      : [[branch, i]],
  )
  return found.sort(([a], [b]) => Number(Boolean(isNull(a))) - Number(Boolean(isNull(b))))
}

/** Everything that stands in the document, with its place. */
function* nodes(node: Json, at = ''): Generator<[Json, string]> {
  if (typeof node !== 'object' || node === null) return
  yield [node, at]
  for (const [key, value] of Object.entries<Json>(node)) yield* nodes(value, `${at}/${escape(key)}`)
}

describe('openapi-3.0.yaml', () => {
  test('says everything that openapi.yaml says, except for what its first lines list', () => {
    expect(old.openapi).toMatch(/^3\.0\.\d$/)
    expect(text).toMatch(/^# Generated from openapi\/ by `npm run generate`\. Do not edit\.\n#\n/)
    expect(differences(description, old).sort()).toEqual(listed)
  })

  test('has no siblings of a $ref, which 3.0 ignores', () => {
    expect([...nodes(old)].filter(([n]) => n.$ref && Object.keys(n).length > 1).map(([, at]) => at)).toEqual([])
  })

  test('has only valid examples', () => {
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addSchema(old as object, 'bundle')
    const wrong: string[] = []
    let checked = 0
    const check = (place: string, schema: Json, value: unknown) => {
      checked++
      const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"bundle#/')))
      if (!validate(value)) wrong.push(`${place}: ${ajv.errorsText(validate.errors)}`)
    }
    for (const [node, at] of nodes(old)) {
      if (at.includes('/x-')) continue
      if (node.schema) {
        if (node.example !== undefined) check(at, node.schema, node.example)
        for (const [name, example] of Object.entries<Json>(node.examples ?? {}))
          check(`${at} ${name}`, node.schema, resolve(old, example).value)
      } else if (/^\/components\/schemas\/(?!.*\/(properties|example|default)$)/.test(at) && 'example' in node)
        check(at, node, node.example)
    }
    expect(wrong).toEqual([])
    // One for each body and parameter at least.
    expect(checked).toBeGreaterThan(operationsOf(old).flatMap((o) => [o.body, ...o.parameters]).length)
  })

  test('gives the same types with openapi-typescript', async () => {
    const [before, after] = await Promise.all(
      [description, old].map(async (document) =>
        astToString(await openapiTS(document as never, { silent: true, defaultNonNullable: false }))
          .replace(/^ *\/?\*.*\n/gm, '')
          .replaceAll('never | null', 'null')
          // A scalar without an enumeration is an alias in one document, and written out in the other.
          .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, (name, key) => {
            const { type, enum: values } = description.components.schemas![key]
            const scalar = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' }[String(type)]
            return scalar && !values ? scalar : name
          })
          .replace(/\(([^()]*)\)/g, '$1'),
      ),
    )
    expect(after).toBe(before)
  })

  test('passes the linter', async () => {
    const { code, stdout, output } = await run([tool('redocly'), 'lint', path, '--format', 'json'])
    expect(code, output).toBe(0)
    expect(JSON.parse(stdout).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 })
  })
})

describe('the conversion to OpenAPI 3.0 turns', () => {
  const X = { type: 'object', description: 'An X.' }
  const convert = (schema: Json) => {
    const schemas = { X, Id: { type: 'string', maxLength: 9, const: '', 'x-a': 1 }, S: schema }
    const small = { openapi: '3.1.0', info: {}, paths: {}, components: { schemas } }
    const { document, losses } = convertToOpenApi30(small as Json)
    // By way of JSON, as the converter's objects have prototypes of their own under Vitest.
    return { schema: JSON.parse(JSON.stringify(document.components.schemas.S)), losses: losses.map(({ at }) => at) }
  }
  const $ref = '#/components/schemas/X'
  const nothing = { nullable: true, enum: [null] }

  const same: [string, Json, Json][] = [
    ['null or a type', { type: ['string', 'null'], enum: ['a', null] }, { type: 'string', enum: ['a', null], nullable: true }],
    ['null or a reference', { anyOf: [{ $ref }, { type: 'null' }] }, { anyOf: [{ $ref }, { type: 'object', ...nothing }] }],
    ['null, a reference or a type', { oneOf: [{ type: 'null' }, { $ref }, { type: 'string' }] }, { oneOf: [{ $ref }, { type: 'string', nullable: true }] }],
    ['several types', { type: ['integer', 'string', 'null'], minimum: 1, maxLength: 2, format: 'int32', enum: [1, 'a', null] }, { oneOf: [{ type: 'integer', enum: [1, null], format: 'int32', minimum: 1, nullable: true }, { type: 'string', enum: ['a'], maxLength: 2 }] }],
    ['a constant that is false', { type: 'boolean', const: false }, { type: 'boolean', enum: [false] }],
    ['an exclusive limit', { type: 'number', exclusiveMinimum: 0 }, { type: 'number', minimum: 0, exclusiveMinimum: true }],
    ['a reference to a scalar, with a description', { $ref: '#/components/schemas/Id', description: 'Mine.' }, { type: 'string', description: 'Mine.', maxLength: 9, enum: [''] }],
    ['a reference with an extension', { $ref, 'x-a': 1 }, { 'x-a': 1, description: 'An X.', allOf: [{ $ref }] }],
  ] // prettier-ignore
  test.each(same)('%s', (_, schema, expected) => expect(convert(schema)).toEqual({ schema: expected, losses: [] }))

  test('a rule into its description', () => {
    const { schema, losses } = convert({ description: 'It.', if: X, then: { required: ['a'], description: 'Then a.' } })
    expect(schema).toEqual({ description: 'It. An X. Then a.' })
    expect(losses).toEqual(['/components/schemas/S/if', '/components/schemas/S/then'])
  })

  test('several examples into the first one', () => {
    const { schema, losses } = convert({ type: 'string', examples: ['a', 'b'] })
    expect(schema).toEqual({ type: 'string', example: 'a' })
    expect(losses).toEqual(['/components/schemas/S/examples'])
  })

  test.each([
    [{ if: { required: ['a'] } }, '`if`, and the rule at /components/schemas/S/if has no description'],
    [{ prefixItems: [X] }, '`prefixItems`, which is used at /components/schemas/S/prefixItems.'],
  ])('into an error what 3.0 cannot express: %j', (schema, message) => {
    expect(() => convert(schema)).toThrow(`OpenAPI 3.0 has no ${message}`)
  })
})
