import { textOfLength } from './values.ts'
import { operationsOf, resolve, type Description, type Json } from '../../scripts/description/model.ts'

/** A description that is broken in one small way. */
export interface Mutant {
  /** What kind of break, such as `limit` or `required`. */
  kind: string
  /** Where and how, in words. */
  about: string
  /** The operations that it can show in. */
  operations: string[]
  make(): Description
}

type Path = string[]

/** Changes one node of a copy of the description. */
function edit(description: Description, path: Path, change: (node: Json) => void): () => Description {
  return () => {
    const copy = structuredClone(description)
    change(path.reduce((node: Json, key) => node[key], copy))
    return copy
  }
}

/** How values of a schema are sent: null exists only in JSON, and Prism reads a body that is null as none. */
type Sent = 'json' | 'body' | 'text'

/**
 * Every way to break one node of a schema, by what the node says. Left out are breaks that change nothing that can be
 * sent or told: null where there is none, limits that another keyword implies or that a gap of Prism hides (see
 * gaps.ts), and keywords that only comment (defaults, descriptions, formats of numbers).
 */
function schemaBreaks(schema: Json, sent: Sent): { kind: string; about: string; change: (s: Json) => void }[] {
  const found: { kind: string; about: string; change: (s: Json) => void }[] = []
  const add = (kind: string, about: string, change: (s: Json) => void) => found.push({ kind, about, change })
  for (const name of schema.required ?? [])
    add('required', `${name} is no longer required`, (s) => (s.required = s.required.filter((n: string) => n !== name)))
  for (const name of Object.keys(schema.properties ?? {})) {
    if (!(schema.required ?? []).includes(name))
      add('required', `${name} becomes required`, (s) => (s.required = [...(s.required ?? []), name]))
    add('rename', `${name} is renamed`, (s) => {
      s.properties[`${name}_`] = s.properties[name]
      delete s.properties[name]
      if (s.required) s.required = s.required.map((n: string) => (n === name ? `${name}_` : n))
    })
  }
  const types = [schema.type ?? []].flat()
  if (types.length > 0) {
    add('type', `type becomes ${types.includes('boolean') ? 'integer' : 'boolean'}`, (s) => {
      s.type = types.includes('boolean') ? 'integer' : 'boolean'
      delete s.enum
    })
    if (types.includes('null'))
      add('null', 'null is no longer allowed', (s) => {
      s.type = types.filter((t) => t !== 'null')
      if (s.enum) s.enum = s.enum.filter((v: Json) => v !== null)
    }) // prettier-ignore
    else if (!schema.enum && sent === 'json') add('null', 'null becomes allowed', (s) => (s.type = [...types, 'null']))
  }
  if (schema.enum) {
    if (schema.enum.length > 1) add('enum', `${schema.enum.at(-1)} is no longer allowed`, (s) => s.enum.pop())
    const more = schema.enum.every((v: Json) => typeof v === 'number') ? Math.max(...schema.enum) + 1 : 'no-such-value'
    add('enum', `${more} becomes allowed`, (s) => s.enum.push(more))
  }
  for (const limit of [
    'minLength',
    'minimum',
    'minItems',
    'minProperties',
    'maxLength',
    'maximum',
    'maxItems',
  ] as const) {
    const value = schema[limit]
    if (value === undefined || (limit === 'minLength' && value === 0)) continue
    const wider = limit.startsWith('min') ? value - 1 : value + 1
    const implied =
      (limit.endsWith('Length') && (schema.format !== undefined || textOfLength(schema, wider) === undefined)) ||
      (limit === 'minLength' && wider === 0 && (sent === 'text' || schema.pattern !== undefined)) ||
      (schema.format === 'int32' && value === 2147483647)
    if (!implied) add('limit', `${limit} ${value} becomes ${wider}`, (s) => (s[limit] = wider))
    const narrower = limit.startsWith('min') ? value + 1 : value - 1
    add('limit', `${limit} ${value} becomes ${narrower}`, (s) => (s[limit] = narrower))
  }
  if (schema.pattern) add('pattern', 'the pattern is gone', (s) => delete s.pattern)
  if (schema.format === 'date-time') add('format', 'the format is gone', (s) => delete s.format)
  if (schema.uniqueItems) add('unique', 'items need not be unique', (s) => delete s.uniqueItems)
  if (schema.additionalProperties === false) add('closed', 'the object is open', (s) => delete s.additionalProperties)
  for (const name of Object.keys(schema.dependentSchemas ?? {}))
    add('rule', `the rule of ${name} is gone`, (s) => delete s.dependentSchemas[name])
  return found
}

/** All ways to break a description in one place. */
export function mutantsOf(description: Description): Mutant[] {
  const found: Mutant[] = []
  const all = operationsOf(description)
  const add = (kind: string, about: string, operations: string[], make: () => Description) =>
    found.push({ kind, about, operations, make })

  /** Breaks of every schema node below a place. */
  const schemas = (node: Json, path: Path, place: string, operations: string[], sent: Sent = 'json'): void => {
    if (typeof node !== 'object' || node === null || node.$ref) return
    for (const { kind, about, change } of schemaBreaks(node, sent))
      add(kind, `${place}: ${about}`, operations, edit(description, path, change))
    const below = sent === 'text' ? 'text' : 'json'
    for (const [name, member] of Object.entries<Json>(node.properties ?? {}))
      schemas(member, [...path, 'properties', name], `${place}.${name}`, operations, below)
    for (const [i, branch] of ((node.oneOf ?? []) as Json[]).entries())
      add('branch', `${place}: ${branch.$ref ?? branch.type} is no longer allowed`, operations,
        edit(description, path, (s) => s.oneOf.splice(i, 1))) // prettier-ignore
    // The one type of what may also be null.
    if (node.oneOf?.length === 2 && node.oneOf[1].type === 'null')
      schemas(node.oneOf[0], [...path, 'oneOf', '0'], place, operations, below)
    if (node.items) schemas(node.items, [...path, 'items'], `${place}[]`, operations, below)
    if (typeof node.additionalProperties === 'object')
      schemas(node.additionalProperties, [...path, 'additionalProperties'], `${place}.*`, operations, below)
  }

  const usedBy = usersOf(description)
  const sent = new Map<string, Sent>()
  for (const o of all) {
    if (o.body) sent.set(o.body.schema.$ref, o.body.media === 'application/json' ? 'body' : 'text')
    for (const p of o.parameters) if (p.schema.$ref) sent.set(p.schema.$ref, 'text')
  }
  for (const [name, schema] of Object.entries<Json>(description.components.schemas!)) {
    const ref = `#/components/schemas/${name}`
    schemas(schema, ['components', 'schemas', name], name, usedBy(ref), sent.get(ref))
  }

  for (const operation of all) {
    const ids = [operation.id]
    const at = ['paths', operation.path, operation.method]
    const op = (kind: string, about: string, change: (o: Json) => void) =>
      add(kind, `${operation.id}: ${about}`, ids, edit(description, at, change))

    op('operation', 'operationId is another', (o) => (o.operationId = `${o.operationId}2`))
    add('operation', `${operation.id}: the method is another`, ids, edit(description, ['paths', operation.path], (item) => {
      item.patch = item[operation.method]
      delete item[operation.method]
    })) // prettier-ignore
    add('path', `${operation.id}: the path is another`, ids, edit(description, ['paths'], (paths) => {
      paths[`${operation.path}s`] = paths[operation.path]
      delete paths[operation.path]
    })) // prettier-ignore
    if (operation.security.length > 0) op('credentials', 'none are needed', (o) => (o.security = []))
    else op('credentials', 'a token is needed', (o) => (o.security = [{ IamToken: [] }]))

    const inline: Json[] = operation.raw.parameters ?? []
    inline.forEach((parameter, i) => {
      const p = resolve(description, parameter)
      const change = (what: (p: Json) => void) => (o: Json) => {
        o.parameters[i] = structuredClone(p)
        what(o.parameters[i])
      }
      op(
        'parameter',
        `${p.name} is renamed`,
        change((q) => (q.name = `${p.name}_`)),
      )
      op(
        'parameter',
        `${p.name} is ${p.required ? 'no longer' : 'now'} required`,
        change((q) => (q.required = !p.required)),
      )
      op(
        'parameter',
        `${p.name} moves`,
        change((q) => (q.in = p.in === 'header' ? 'query' : 'header')),
      )
      if (!parameter.$ref)
        schemas(p.schema, [...at, 'parameters', String(i), 'schema'], `${operation.id}: ${p.name}`, ids, 'text')
    })

    if (operation.body) {
      const { media, required } = operation.body
      op('body', `the body is ${required ? 'no longer' : 'now'} required`, (o) => (o.requestBody.required = !required))
      op('media type', `the body is not ${media}`, (o) => {
        o.requestBody.content['application/xml'] = o.requestBody.content[media]
        delete o.requestBody.content[media]
      })
      schemas(operation.body.schema, [...at, 'requestBody', 'content', media, 'schema'], `${operation.id}: body`, ids)
    }

    for (const [status, node] of Object.entries<Json>(operation.raw.responses)) {
      const response = resolve(description, node)
      op('status', `${status} is gone`, (o) => delete o.responses[status])
      op('status', `${status} becomes ${Number(status) + 1}`, (o) => {
        o.responses[String(Number(status) + 1)] = o.responses[status]
        delete o.responses[status]
      })
      const change = (what: (r: Json) => void) => (o: Json) => {
        o.responses[status] = structuredClone(response)
        what(o.responses[status])
      }
      op('media type', `${status} is not JSON`, change((r) => {
        r.content['text/plain'] = r.content['application/json']
        delete r.content['application/json']
      })) // prettier-ignore
      for (const header of Object.keys(response.headers ?? {}))
        if (status.startsWith('2'))
          op(
            'header',
            `${status} has no ${header}`,
            change((r) => delete r.headers[header]),
          )
      for (const name of Object.keys(response.content['application/json'].examples))
        op(
          'example',
          `${status} has no example ${name}`,
          change((r) => delete r.content['application/json'].examples[name]),
        )
      op(
        'schema',
        `${status} has another schema`,
        change((r) => (r.content['application/json'].schema = { type: 'integer' })),
      )
    }
  }
  return found
}

/** For a component, the operations that refer to it, directly or not. */
function usersOf(description: Description): (ref: string) => string[] {
  const reach = new Map<string, Set<string>>()
  const follow = (node: Json, seen: Set<string>): void => {
    if (typeof node !== 'object' || node === null) return
    if (typeof node.$ref === 'string' && !seen.has(node.$ref)) {
      seen.add(node.$ref)
      follow(resolve(description, { $ref: node.$ref }), seen)
    }
    for (const value of Object.values(node)) follow(value, seen)
  }
  for (const operation of operationsOf(description)) {
    const seen = new Set<string>()
    follow([operation.raw, description.paths[operation.path]!.parameters], seen)
    reach.set(operation.id, seen)
  }
  return (ref) => [...reach].filter(([, seen]) => seen.has(ref)).map(([id]) => id)
}
