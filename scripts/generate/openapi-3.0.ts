import { createRequire } from 'node:module'
import { resolve, type Description, type Json } from '../../src/description/model.ts'
import { UserError } from '../cli/flags.ts'

const require = createRequire(import.meta.url)
const { Converter } = require('@apiture/openapi-down-convert') as typeof import('@apiture/openapi-down-convert')

/** A keyword that OpenAPI 3.0 cannot express. */
export interface Loss {
  keyword: string
  /** Its place, as a JSON pointer into `generated/openapi.yaml`. */
  at: string
  /** What replaces it. */
  instead: string
}

/** Schema keywords that 3.0 shares with 3.1, or that are rewritten here or by the converter. */
const kept = new Set([
  ...['$ref', 'type', 'enum', 'const', 'format', 'title', 'description', 'default', 'deprecated', 'externalDocs'],
  ...['examples', 'readOnly', 'writeOnly', 'discriminator', 'xml', 'contentEncoding', 'allOf', 'oneOf', 'anyOf', 'not'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems'],
  ...['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
])
/** Keywords that can be removed: without rules, a schema accepts more; without notes, it accepts the same. */
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
 * Converts the description to OpenAPI 3.0, and lists what is lost. The converter of the library rewrites most keywords.
 * Before it runs, this function rewrites those that the library leaves alone (lists of types, `null` in a union, rules)
 * and those that it would drop silently.
 */
export function convertToOpenApi30(description: Description): { document: Json; losses: Loss[] } {
  // A JSON round trip, because the bundle shares objects between places that are changed separately.
  const copy: Json = JSON.parse(JSON.stringify(description))
  const losses: Loss[] = []
  const drop = (node: Json, keyword: string, at: string, instead: string) => {
    if (node[keyword] === undefined) return
    delete node[keyword]
    losses.push({ keyword, at: `${at}/${keyword}`, instead })
  }

  const rewrite = (node: Json, at: string): void => {
    if (node.$ref && Object.keys(node).length > 1) replaceSiblings(node, description)
    for (const [place, child] of subschemas(node)) rewrite(child, at + place)

    const words = rules.flatMap((keyword) => descriptions(node[keyword]))
    for (const keyword of Object.keys(node)) {
      if (rules.includes(keyword)) {
        if (words.length === 0)
          throw new UserError(
            `OpenAPI 3.0 has no \`${keyword}\`, and the rule at ${at}/${keyword} has no description to replace it.\n` +
              'Add a `description` with the rule in words inside it.',
          )
        drop(node, keyword, at, 'the rule in words, in the description of the schema')
      } else if (notes.includes(keyword)) drop(node, keyword, at, 'nothing, because it rejects no value')
      else if (!kept.has(keyword) && !keyword.startsWith('x-'))
        throw new UserError(
          `OpenAPI 3.0 has no \`${keyword}\`, which is used at ${at}/${keyword}.\n` +
            'Use other keywords in openapi/, or add a replacement to scripts/generate/openapi-3.0.ts.',
        )
    }
    if (words.length > 0) node.description = [node.description?.trim(), ...words].join(' ')
    if (node.examples?.length > 1) {
      losses.push({ keyword: 'examples', at: `${at}/examples`, instead: 'the first one' })
      node.examples.length = 1
    }
    // The converter ignores `false`, `0` and the empty string.
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
  }
  for (const [place, schema] of rootSchemas(copy)) rewrite(schema, place)

  drop(copy, 'jsonSchemaDialect', '', 'nothing, because 3.0 has only one dialect')
  drop(copy.info, 'summary', '/info', 'nothing')
  const { license } = copy.info
  if (license?.identifier) license.url ??= `https://spdx.org/licenses/${license.identifier}.html`
  // The converter would rewrite the examples inside them, which are data.
  const deviations: Json[] = []
  mapDeviations(copy, (entries) => deviations.push(entries) - 1)
  const document = new Converter(copy, { allOfTransform: true }).convert()
  mapDeviations(document, (i) => deviations[i])
  return { document, losses }
}

function mapDeviations(node: Json, change: (entries: Json) => Json): void {
  if (typeof node !== 'object' || node === null) return
  if ('x-deviation' in node) node['x-deviation'] = change(node['x-deviation'])
  for (const [key, value] of Object.entries(node)) if (key !== 'x-deviation') mapDeviations(value, change)
}

/** Renders the losses as a comment, grouped by keyword. */
export function renderLosses(losses: Loss[]): string {
  const groups = new Map<string, string[]>()
  for (const { keyword, at, instead } of losses) {
    const head = `${keyword}. Replaced by: ${instead}.`
    groups.set(head, [...(groups.get(head) ?? []), `  ${at}`])
  }
  return [
    '',
    'This is openapi.yaml for tools that do not support OpenAPI 3.1.',
    'OpenAPI 3.0 cannot express the keywords at these places of openapi.yaml:',
    ...[...groups].flatMap(([head, places]) => ['', head, ...places]),
  ]
    .map((line) => `#${line && ' '}${line}\n`)
    .join('')
}

/**
 * A `$ref` with siblings, which 3.0 ignores. The converter wraps the `$ref` in an `allOf`, which some tools resolve wrongly.
 * A scalar without an enumeration has no name in any generated client, so its keywords can replace the `$ref`. A named type
 * keeps its wrapper, with the description that tools look for there.
 */
function replaceSiblings(node: Json, description: Description): void {
  const { $ref } = node
  const target = structuredClone(resolve(description, { $ref }))
  if (typeof target.type !== 'string' || ['object', 'array'].includes(target.type) || target.enum || target.oneOf) {
    if (target.description) node.description ??= target.description
    return
  }
  delete node.$ref
  for (const [keyword, value] of Object.entries(target)) if (!keyword.startsWith('x-')) node[keyword] ??= value
}

/** Turns `type: [a, b]` into a union of the types, each with its own keywords. */
function separateTypes(node: Json, at: string): void {
  const types: string[] = node.type.filter((type: string) => type !== 'null')
  // The converter turns [a, 'null'] into `nullable`.
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
 * Replaces `{ type: 'null' }` in a union. `nullable` is only valid with a `type`, and does not apply through a `$ref`.
 * Validators and generators understand an enumeration that contains only null.
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

/** The schemas of the document that are not inside another schema, by JSON pointer. */
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

/** The direct subschemas of a schema, by the rest of their JSON pointer. */
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
