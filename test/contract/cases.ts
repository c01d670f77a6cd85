import fc from 'fast-check'
import { exampleArguments, type Json, type Operation } from '../../src/description/model.ts'
import { errorsOf } from '../support/description.ts'
import type { Exchange } from './send.ts'
import { at, changed, nodesOf, type Place } from './places.ts'
import { validValues, type Carrier } from './values.ts'
import { edgeValues, invalidVariantsOf } from './variants.ts'

/** The parts of a request that contain values. */
type Part = 'path' | 'query' | 'header' | 'body'
const parts: readonly Part[] = ['path', 'query', 'header', 'body']

/** One request to try, as the arguments of a method of the client. */
export interface Case {
  operation: Operation
  /** What the request tries, in words. */
  about: string
  /** The keyword of the violated constraint, for a request that must be rejected. */
  keyword?: string
  args: Record<Part, Json>
}

/** The schema of a part. Parameters become the properties of one object. */
function schemaOf(operation: Operation, part: Part): Json | undefined {
  if (part === 'body') return operation.body?.schema
  const parameters = operation.parameters.filter((p) => p.in === part)
  if (parameters.length === 0) return undefined
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((p) => [p.name, p.schema])),
    required: parameters.filter((p) => p.required).map((p) => p.name),
  }
}

const carrierOf = (operation: Operation, part: Part): Carrier =>
  part !== 'body' ? part : operation.body!.media === 'multipart/form-data' ? 'form' : 'json'

/** The parts of an operation with their schemas: the same objects on each call, so that each is compiled once. */
const schemas = new Map<string, Map<Part, Json>>()
function schemasOf(operation: Operation): Map<Part, Json> {
  let found = schemas.get(operation.id)
  if (!found) {
    found = new Map(
      parts.flatMap((part) => {
        const schema = schemaOf(operation, part)
        return schema ? [[part, schema] as const] : []
      }),
    )
    schemas.set(operation.id, found)
  }
  return found
}

const empty = { path: undefined, query: undefined, header: undefined, body: undefined }

function argumentsOf(operation: Operation, full: boolean): fc.Arbitrary<Record<Part, Json>> {
  const entries = [...schemasOf(operation)].map(([part, schema]) => {
    const values = validValues(schema, carrierOf(operation, part), full)
    return [
      part,
      part === 'body' && !operation.body!.required && !full ? fc.option(values, { nil: undefined }) : values,
    ]
  })
  return fc.record(Object.fromEntries(entries)).map((args) => ({ ...empty, ...args }))
}

/** Requests from the examples of the description: each body with the examples of the parameters. */
export function exampleCases(operation: Operation): Case[] {
  return exampleArguments(operation).map(({ name, args }) => ({
    operation,
    about: `example ${name}`,
    args: args as Case['args'],
  }))
}

/** Random valid requests. */
export function randomCases(operation: Operation, count: number, seed: number): Case[] {
  return fc
    .sample(argumentsOf(operation, false), { numRuns: count, seed })
    .map((args, i) => ({ operation, about: `random ${i + 1}`, args }))
}

/** Valid requests with every property. The later ones serve edge cases that the first one does not permit. */
function fullArguments(operation: Operation, seed: number): Record<Part, Json>[] {
  return fc.sample(argumentsOf(operation, true), { numRuns: 30, seed })
}

/** Valid edge cases: each limit, each enumeration value, null, and each omitted optional property. */
export function edgeCases(operation: Operation, seed: number): Case[] {
  const found: Case[] = []
  const bases = fullArguments(operation, seed)
  for (const [part, schema] of schemasOf(operation)) {
    const add = (place: Place, about: string, value: Json) => {
      if (found.some((c) => c.about === about)) return
      const base = bases.find((args) => errorsOf(schema, changed(args[part], place, value)).length === 0)
      if (base) found.push({ operation, about, args: { ...base, [part]: changed(base[part], place, value) } })
    }
    // Where several types are allowed, each is in one of the requests.
    for (const base of bases)
      for (const node of nodesOf(schema, base[part], part)) {
        if (node.place.length > 0 && !node.required) add(node.place, `${node.label} omitted`, undefined)
        for (const { edge, value } of edgeValues(node.schema, carrierOf(operation, part)))
          add(node.place, `${node.label} ${edge}`, value)
      }
  }
  if (operation.body && !operation.body.required)
    found.push({ operation, about: 'body omitted', args: { ...bases[0]!, body: undefined } })
  return found
}

/** Invalid requests: one for each constraint, which violates only that constraint. */
export function invalidCases(operation: Operation, seed: number): Case[] {
  const found = new Map<string, Case>()
  for (const base of fullArguments(operation, seed)) {
    for (const [part, schema] of schemasOf(operation)) {
      for (const { place, keyword, about, value } of invalidVariantsOf(
        schema,
        base[part],
        part,
        carrierOf(operation, part),
      )) {
        // Only a body is an object that can itself be invalid. A path without a parameter is a different path.
        const impossible =
          (part !== 'body' && place.length === 0) ||
          (part === 'path' && (keyword === 'required' || at(value, place) === ''))
        if (!impossible && !found.has(about))
          found.set(about, { operation, about, keyword, args: { ...base, [part]: value } })
      }
    }
  }
  return [...found.values()]
}

/** A request that is malformed as a whole, not in one of its values. */
export interface MalformedRequest {
  about: string
  url: URL
  init: { method: string; headers: Headers; body?: string }
  /** The statuses that the API may respond with. */
  statuses: string[]
}

/** Requests that are malformed as a whole, derived from a valid one. */
export function malformedRequests(operation: Operation, { request }: Pick<Exchange, 'request'>): MalformedRequest[] {
  const found: MalformedRequest[] = []
  const valid = { method: request.method, ...(request.body && { body: request.body }) }
  const add = (
    about: string,
    statuses: string[],
    change: (headers: Headers, url: URL) => void,
    init: object = valid,
  ) => {
    const headers = new Headers(request.headers)
    const url = new URL(request.url)
    change(headers, url)
    found.push({ about, url, statuses, init: { method: request.method, ...init, headers } })
  }
  if (operation.security.length > 0) add('no credentials', ['401'], (headers) => headers.delete('X-Auth-Token'))
  add('unknown query parameter', ['400'], (_, url) => url.searchParams.append('no_such_parameter', '1'))
  if (operation.body) {
    const unsupported = operation.raw.responses['415'] ? ['415'] : ['400']
    add('wrong media type', unsupported, (headers) => headers.set('Content-Type', 'text/plain'))
    add('malformed body', ['400'], () => {}, { body: '{"' })
    if (operation.body.required) add('missing body', ['400'], (headers) => headers.delete('Content-Type'), {})
  }
  return found
}
