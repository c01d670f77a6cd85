import type { Description, Json } from '../../../src/description/model.ts'
import { resolve } from '../../../src/description/model.ts'
import type { Deviation } from '../../description/deviations.ts'
import { labels, type Language } from '../text/labels.ts'
import { limitsOf, type Limit } from '../text/limits.ts'
import { meaningsOf, type Value } from './enum-values.ts'

/** A property, parameter, or header, with everything that a page says about it. */
export interface PropertyNode {
  /** Anchor on the page. */
  id: string
  name: string
  /** Where it is, as `condition.status`. */
  path: string
  /** Types in the terms of JSON Schema, such as `array of string` in English. */
  type: string
  nullable: boolean
  required: boolean
  /** Markdown, without a list of the values. */
  description: string
  limits: Limit[]
  /** Limits of each item of an array. */
  itemLimits: Limit[]
  values: Value[]
  default: Json
  example: Json
  deviations: Deviation[]
  children: PropertyNode[]
  /** Alternatives, if there are several. */
  variants: PropertyNode[]
  /** Rules that involve several properties, as Markdown. */
  conditions: string[]
  /** Whether its properties are those of a schema that contains it. */
  recursive: boolean
}

interface Context {
  description: Description
  language: Language
  /** Anchors that are taken. */
  ids: Set<string>
  /** Schemas that contain the one that is described. */
  within: string[]
}

interface Place {
  prefix: string
  name: string
  path: string
  required?: boolean
  example?: Json
}

/** Describes schemas as trees whose anchors are unique on a page. */
export class SchemaTrees {
  readonly #description: Description
  readonly #language: Language
  readonly #ids = new Set<string>()

  constructor(description: Description, language: Language) {
    this.#description = description
    this.#language = language
  }

  /** The tree of a parameter or header. */
  parameter(parameter: Json, prefix: string): PropertyNode {
    const { name, schema, required, description, example, examples } = parameter
    const tree = describe({ ...schema, ...(description && { description }) }, { prefix, name, path: name, required, example: example ?? Object.values<Json>(examples ?? {})[0]?.value }, this.#context()) // prettier-ignore
    tree.deviations.unshift(...(parameter['x-deviation'] ?? []))
    return tree
  }

  /** The tree of a body. Its root has no name. */
  body(schema: Json, prefix: string): PropertyNode {
    return describe(schema, { prefix, name: '', path: '' }, this.#context())
  }

  #context(): Context {
    return { description: this.#description, language: this.#language, ids: this.#ids, within: [] }
  }
}

function describe(node: Json, place: Place, context: Context): PropertyNode {
  const { schema, nullable, only } = withoutNull(resolve(context.description, node), context.description)
  const content = schema.items ?? schema.contentSchema
  const names = [node, only, content].flatMap((part) => namesOf(part, context.description))
  const recursive = names.some((name) => context.within.includes(name))
  const inside = { ...context, within: [...context.within, ...names] }
  const items = schema.items && resolve(context.description, schema.items)
  const { description, values } = meaningsOf(schema, items, context.language)
  const alternatives: Json[] = schema.oneOf ?? schema.anyOf ?? []
  const id = anchor(place, context)
  const below = { prefix: place.prefix, path: place.path }
  return {
    id,
    name: place.name,
    path: place.path,
    type: typeOf(schema, context),
    nullable,
    required: place.required === true,
    description,
    limits: limitsOf(schema, context.language),
    itemLimits: items ? limitsOf(items, context.language) : [],
    values,
    default: schema.default,
    example: place.example ?? schema.examples?.[0] ?? items?.examples?.[0],
    deviations: [node, only].flatMap((part) => deviationsAlong(part, context.description)),
    children: recursive ? [] : propertiesOf(resolve(context.description, content ?? schema), below, inside),
    variants: recursive ? [] : alternatives.map((one) => describe(one, { ...below, name: '' }, inside)),
    conditions: recursive ? [] : conditionsOf(schema),
    recursive,
  }
}

function propertiesOf(
  schema: Json,
  { prefix, path }: { prefix: string; path: string },
  context: Context,
): PropertyNode[] {
  const required = new Set<string>(schema.required)
  const child = (name: string, value: Json) =>
    describe(value, { prefix, name, path: path ? `${path}.${name}` : name, required: required.has(name) }, context)
  const named = Object.entries<Json>(schema.properties ?? {}).map(([name, value]) => child(name, value))
  const any = schema.additionalProperties
  return typeof any === 'object' && Object.keys(any).length > 0 ? [...named, child('*', any)] : named
}

/** The components that a node refers to. */
function namesOf(node: Json, description: Description): string[] {
  if (typeof node?.$ref !== 'string') return []
  const { $ref } = node
  const target = resolve(description, { $ref })
  return [$ref, ...(target.$ref ? namesOf(target, description) : [])]
}

/** The deviations of a node and of everything that it refers to. */
function deviationsAlong(node: Json, description: Description): Deviation[] {
  if (!node) return []
  const own = node['x-deviation'] ?? []
  const target = typeof node.$ref === 'string' ? (resolve(description, { $ref: node.$ref })['x-deviation'] ?? []) : []
  const items = node.items ? deviationsAlong(node.items, description) : []
  return [...own, ...target.filter((entry: Deviation) => !own.includes(entry)), ...items]
}

/** Removes `null` from the types or the alternatives. `only` is the other alternative, if there is only one. */
function withoutNull(schema: Json, description: Description): { schema: Json; nullable: boolean; only?: Json } {
  if (Array.isArray(schema.type)) {
    const types = schema.type.filter((type: string) => type !== 'null')
    return { schema: { ...schema, type: types.length === 1 ? types[0] : types }, nullable: types.length < schema.type.length } // prettier-ignore
  }
  const alternatives: Json[] = schema.oneOf ?? []
  const others = alternatives.filter((one) => one.type !== 'null')
  if (others.length === alternatives.length) return { schema, nullable: false }
  const { oneOf: _, ...rest } = schema
  if (others.length > 1) return { schema: { ...rest, oneOf: others }, nullable: true }
  return { schema: { ...resolve(description, others[0]), ...rest }, nullable: true, only: others[0] }
}

function typeOf(schema: Json, context: Context): string {
  const words = labels[context.language]
  const inner = (part: Json) => typeOf(resolve(context.description, part), context)
  if (schema.oneOf) return [...new Set(schema.oneOf.map(inner))].join(` ${words.or} `)
  if (schema.type === 'array') return schema.items ? words.arrayOf(inner(schema.items)) : 'array'
  const type = Array.isArray(schema.type) ? schema.type.join(` ${words.or} `) : (schema.type ?? (schema.properties ? 'object' : 'any')) // prettier-ignore
  if (schema.contentMediaType === 'application/json') return `${type} (JSON)`
  return schema.format && type !== 'object' ? `${type} (${schema.format})` : type
}

/** The descriptions of rules that involve several properties. */
function conditionsOf(schema: Json): string[] {
  const rules = [schema, ...Object.values<Json>(schema.dependentSchemas ?? {})].filter((rule) => rule.if)
  return rules.flatMap((rule) => (rule === schema ? rule.then.description : rule.description) ?? [])
}

function anchor({ prefix, path }: Place, { ids }: Context): string {
  const wanted = path ? `${prefix}-${path.replaceAll('.*', '.any')}` : prefix
  let id = wanted
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`
  ids.add(id)
  return id
}

/** All nodes of trees, from top to bottom, except for roots of bodies and variants. */
export function allNodes(trees: PropertyNode[]): PropertyNode[] {
  return trees.flatMap((tree) => [...(tree.name ? [tree] : []), ...allNodes(tree.children), ...allNodes(tree.variants)])
}
