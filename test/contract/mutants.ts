import { operationsOf, resolve, type Description, type Json } from '../../src/description/model.ts'
import { mutationsOf, type Sent } from './schema-mutations.ts'

/** A description with one small mutation. */
export interface Mutant {
  /** The kind of mutation, such as `limit` or `required`. */
  kind: string
  /** The place and the mutation, in words. */
  about: string
  /** The operations in which it can be noticed. */
  operations: string[]
  make(): Description
}

type Path = string[]

/** Returns a function that copies the description and changes one node of the copy. */
function edit(description: Description, path: Path, change: (node: Json) => void): () => Description {
  return () => {
    const copy = structuredClone(description)
    change(path.reduce((node: Json, key) => node[key], copy))
    return copy
  }
}

/** Every mutant of a description. */
export function mutantsOf(description: Description): Mutant[] {
  const found: Mutant[] = []
  const all = operationsOf(description)
  const add = (kind: string, about: string, operations: string[], make: () => Description) =>
    found.push({ kind, about, operations, make })

  /** Adds the mutants of every schema node at and below a place. */
  const schemas = (node: Json, path: Path, place: string, operations: string[], sent: Sent = 'json'): void => {
    if (typeof node !== 'object' || node === null || node.$ref) return
    for (const { kind, about, change } of mutationsOf(node, sent))
      add(kind, `${place}: ${about}`, operations, edit(description, path, change))
    const below = sent === 'text' ? 'text' : 'json'
    for (const [name, property] of Object.entries<Json>(node.properties ?? {}))
      schemas(property, [...path, 'properties', name], `${place}.${name}`, operations, below)
    for (const [i, branch] of ((node.oneOf ?? []) as Json[]).entries())
      add('branch', `${place}: ${branch.$ref ?? branch.type} is no longer permitted`, operations,
        edit(description, path, (s) => s.oneOf.splice(i, 1))) // prettier-ignore
    for (const [i, branch] of ((node.oneOf ?? []) as Json[]).entries())
      if (branch.type !== 'null') schemas(branch, [...path, 'oneOf', String(i)], place, operations, below)
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

    op('operation', 'the operationId changes', (o) => (o.operationId = `${o.operationId}2`))
    add('operation', `${operation.id}: the method changes`, ids, edit(description, ['paths', operation.path], (item) => {
      item.patch = item[operation.method]
      delete item[operation.method]
    })) // prettier-ignore
    add('path', `${operation.id}: the path changes`, ids, edit(description, ['paths'], (paths) => {
      paths[`${operation.path}s`] = paths[operation.path]
      delete paths[operation.path]
    })) // prettier-ignore
    if (operation.security.length > 0) op('credentials', 'none are required', (o) => (o.security = []))
    else op('credentials', 'a token is required', (o) => (o.security = [{ IamToken: [] }]))
    for (const scheme of operation.security)
      op(
        'credentials',
        `${Object.keys(scheme)} is no longer accepted`,
        (o) => (o.security = operation.security.filter((s) => s !== scheme)),
      )

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
        `${p.name} moves to another part of the request`,
        change((q) => (q.in = p.in === 'header' ? 'query' : 'header')),
      )
      if (!parameter.$ref)
        schemas(p.schema, [...at, 'parameters', String(i), 'schema'], `${operation.id}: ${p.name}`, ids, 'text')
    })

    if (operation.body) {
      const { media, required } = operation.body
      op('body', `the body is ${required ? 'no longer' : 'now'} required`, (o) => (o.requestBody.required = !required))
      op('media type', `the media type of the body is no longer ${media}`, (o) => {
        o.requestBody.content['application/xml'] = o.requestBody.content[media]
        delete o.requestBody.content[media]
      })
      schemas(operation.body.schema, [...at, 'requestBody', 'content', media, 'schema'], `${operation.id}: body`, ids)
    }

    for (const [status, node] of Object.entries<Json>(operation.raw.responses)) {
      const response = resolve(description, node)
      op('status', `${status} is removed`, (o) => delete o.responses[status])
      op('status', `${status} becomes ${Number(status) + 1}`, (o) => {
        o.responses[String(Number(status) + 1)] = o.responses[status]
        delete o.responses[status]
      })
      const change = (what: (r: Json) => void) => (o: Json) => {
        o.responses[status] = structuredClone(response)
        what(o.responses[status])
      }
      op('media type', `${status} is no longer JSON`, change((r) => {
        r.content['text/plain'] = r.content['application/json']
        delete r.content['application/json']
      })) // prettier-ignore
      for (const header of Object.keys(response.headers ?? {}))
        if (status.startsWith('2'))
          op(
            'header',
            `${status} no longer has ${header}`,
            change((r) => delete r.headers[header]),
          )
      for (const name of Object.keys(response.content['application/json'].examples))
        op(
          'example',
          `${status} no longer has the example ${name}`,
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

/** Returns a function that finds the operations that refer to a component, directly or indirectly. */
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
