import { createRequire } from 'node:module'
import { resolve, type Description, type Json } from './description.ts'
import { UserError } from './project.ts'

const require = createRequire(import.meta.url)
const { Converter } = require('@apiture/openapi-down-convert') as typeof import('@apiture/openapi-down-convert')

/** Something that OpenAPI 3.0 cannot say. */
export interface Loss {
  keyword: string
  /** Where it stood: a JSON pointer into `generated/openapi.yaml`. */
  at: string
  /** What stands in its place. */
  instead: string
}

/** Schema keywords that 3.0 shares with 3.1, or that are said in other words here or by the converter. */
const kept = new Set([
  ...['$ref', 'type', 'enum', 'const', 'format', 'title', 'description', 'default', 'deprecated', 'externalDocs'],
  ...['examples', 'readOnly', 'writeOnly', 'discriminator', 'xml', 'contentEncoding', 'allOf', 'oneOf', 'anyOf', 'not'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems'],
  ...['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
])
/** Keywords without which a schema means the same and accepts more, never less: first rules, then notes. */
const rules = ['if', 'then', 'else', 'dependentSchemas', 'dependentRequired', 'propertyNames', 'contains']
const notes = ['contentMediaType', 'contentSchema', '$comment']

const ofNumbers = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']
const ofType: Record<string, string[]> = {
  integer: ofNumbers,
  number: ofNumbers,
  string: ['minLength', 'maxLength', 'pattern', 'contentEncoding'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  boolean: [],
}

/**
 * The same API in OpenAPI 3.0, and what is lost. The converter puts into other words what 3.0 can say; before it comes
 * what it leaves as it is (lists of types, `null` in a union, rules), and what it would drop in silence.
 */
export function openapi30(description: Description): { document: Json; losses: Loss[] } {
  // By way of JSON, as parts that the bundle shares between places are changed place by place.
  const copy: Json = JSON.parse(JSON.stringify(description))
  const losses: Loss[] = []
  const drop = (node: Json, keyword: string, at: string, instead: string) => {
    if (node[keyword] === undefined) return
    delete node[keyword]
    losses.push({ keyword, at: `${at}/${keyword}`, instead })
  }

  const rewrite = (node: Json, at: string): void => {
    for (const [place, child] of subschemas(node)) rewrite(child, at + place)

    const words = rules.flatMap((keyword) => descriptions(node[keyword]))
    for (const keyword of Object.keys(node)) {
      if (rules.includes(keyword)) {
        if (words.length === 0)
          throw new UserError(
            `OpenAPI 3.0 has no \`${keyword}\`, and ${at}/${keyword} has no description to put in its place.\n` +
              'Say the rule in words in a `description` inside it.',
          )
        drop(node, keyword, at, 'the rule in words, in the description of the schema')
      } else if (notes.includes(keyword)) drop(node, keyword, at, 'nothing; it refuses no value')
      else if (!kept.has(keyword) && !keyword.startsWith('x-'))
        throw new UserError(
          `OpenAPI 3.0 has no \`${keyword}\`, which stands at ${at}/${keyword}.\n` +
            'Say it with other keywords in openapi/, or teach scripts/lib/openapi-3.0.ts what to put in its place.',
        )
    }
    if (words.length > 0) node.description = [node.description?.trim(), ...words].join(' ')
    if (node.examples?.length > 1) {
      losses.push({ keyword: 'examples', at: `${at}/examples`, instead: 'the first one' })
      node.examples.length = 1
    }
    // The converter overlooks `false`, `0` and the empty text.
    if ('const' in node) {
      node.enum = [node.const]
      delete node.const
    }
    for (const [limit, exclusive] of Object.entries({ minimum: 'exclusiveMinimum', maximum: 'exclusiveMaximum' })) {
      if (!(exclusive in node)) continue
      if (limit in node) throw new UserError(`${at} has \`${limit}\` and \`${exclusive}\`. Keep the stricter one.`)
      node[limit] = node[exclusive]
      node[exclusive] = true
    }
    if (Array.isArray(node.type)) separateTypes(node, at)
    for (const union of [node.oneOf, node.anyOf]) if (union) admitNull(union, description)
    if (node.oneOf?.length === 1) {
      Object.assign(node, node.oneOf[0])
      delete node.oneOf
    }
    // The converter wraps such a $ref in allOf; whoever shows the wrapper looks for a description there.
    if (node.$ref && Object.keys(node).length > 1) {
      const target = resolve(description, { $ref: node.$ref })
      if (target.description) node.description ??= target.description
    }
  }
  for (const [place, schema] of rootSchemas(copy)) rewrite(schema, place)

  drop(copy, 'jsonSchemaDialect', '', 'nothing; 3.0 knows one dialect')
  drop(copy.info, 'summary', '/info', 'nothing')
  const { license } = copy.info
  if (license?.identifier) license.url ??= `https://spdx.org/licenses/${license.identifier}.html`
  return { document: new Converter(copy, { allOfTransform: true }).convert(), losses }
}

/** The losses as the lines of a comment, by keyword. */
export function told(losses: Loss[]): string {
  const groups = new Map<string, string[]>()
  for (const { keyword, at, instead } of losses) {
    const head = `${keyword}. In its place: ${instead}.`
    groups.set(head, [...(groups.get(head) ?? []), `  ${at}`])
  }
  return [
    '',
    'This is openapi.yaml for tools that do not read OpenAPI 3.1.',
    'What OpenAPI 3.0 cannot say is lost; it stands there at these places:',
    ...[...groups].flatMap(([head, places]) => ['', head, ...places]),
  ]
    .map((line) => `#${line && ' '}${line}\n`)
    .join('')
}

/** `type: [a, b]` as a union of the types, each with the keywords that are about it. */
function separateTypes(node: Json, at: string): void {
  const types: string[] = node.type.filter((type: string) => type !== 'null')
  // The converter says [a, 'null'] with `nullable`.
  if (types.length < 2) return
  if (node.oneOf) throw new UserError(`${at} has a list of types and \`oneOf\`. Move the types into \`oneOf\`.`)
  const moved = new Set(['type', 'enum', 'format'])
  const branches = types.map((type) => {
    const branch: Json = { type }
    if (node.enum) branch.enum = node.enum.filter((value: unknown) => isOf(type, value))
    if (node.format && /^(int|float|double)/.test(node.format) === (ofType[type] === ofNumbers))
      branch.format = node.format
    for (const keyword of ofType[type]!)
      if (keyword in node) {
        branch[keyword] = node[keyword]
        moved.add(keyword)
      }
    return branch
  })
  if (types.length < node.type.length) branches.push({ type: 'null' })
  for (const keyword of moved) delete node[keyword]
  node.oneOf = branches
}

/**
 * `{ type: 'null' }` in a union. `nullable` only counts beside a `type`, and does not reach through a $ref; validators
 * and generators know the enumeration of null alone.
 */
function admitNull(union: Json[], description: Description): void {
  const i = union.findIndex((branch) => branch.type === 'null')
  if (i === -1) return
  const [nothing] = union.splice(i, 1)
  const typed = union.find((branch) => typeof branch.type === 'string')
  if (typed) {
    typed.nullable = true
    typed.enum?.push(null)
  } else {
    const type = resolve(description, union[0])?.type
    union.push({ ...nothing, type: typeof type === 'string' ? type : 'object', nullable: true, enum: [null] })
  }
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  return typeof value === type && value !== null && !Array.isArray(value)
}

/** The schemas of the document that are in no other, by JSON pointer. */
function rootSchemas(node: Json, at = ''): [string, Json][] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries<Json>(node).flatMap(([key, value]): [string, Json][] => {
    const place = `${at}/${escape(key)}`
    if (key === 'schema') return [[place, value]]
    if (place === '/components/schemas')
      return Object.entries<Json>(value).map(([name, schema]) => [`${place}/${escape(name)}`, schema])
    return key === 'example' || key === 'examples' || key.startsWith('x-') ? [] : rootSchemas(value, place)
  })
}

/** The schemas right inside a schema, by the rest of their JSON pointer. */
function subschemas(schema: Json): [string, Json][] {
  const inside = (key: string): [string, Json][] =>
    Object.entries<Json>(schema[key] ?? {}).map(([name, child]) => [`/${key}/${escape(name)}`, child])
  const single = ['items', 'additionalProperties', 'not'].filter((key) => typeof schema[key] === 'object')
  return [
    ...single.map((key): [string, Json] => [`/${key}`, schema[key]]),
    ...['properties', 'allOf', 'oneOf', 'anyOf'].flatMap(inside),
  ]
}

/** All descriptions inside a rule. */
function descriptions(node: Json): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries<Json>(node).flatMap(([key, value]) =>
    key === 'description' && typeof value === 'string' ? [value.trim()] : descriptions(value),
  )
}

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
