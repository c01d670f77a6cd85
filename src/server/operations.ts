import { examplesOf, operationsOf, resolve, type Description, type Json, type Operation } from '../description/model.ts'
import { checkersOf, type Checker, type Violation } from './schemas.ts'
import { readerOf, type Reader } from './values.ts'
import { writerOf, type Write } from './writer.ts'

export type Part = 'path' | 'query' | 'header'

/** An operation, ready to be served. */
export interface Served extends Operation {
  /** The parameters of each part, with the reader of each. */
  readers: Record<Part, NamedReader[]>
  /** The readers of the fields of a form. Undefined for any other body. */
  fields: NamedReader[] | undefined
  responses: Map<number, ServedResponse>
  /** The status of a successful response. */
  success: number
  /** Finds the first violation in the parts of a request. */
  checkRequest(parts: Record<Part | 'body', Json>): Violation | undefined
  /** Finds all violations in the parts of a request. */
  violationsOf(parts: Record<Part | 'body', Json>): Violation[]
}

/** How one parameter, or one field of a form, is read. */
export interface NamedReader {
  name: string
  /** The name in the request, where headers are in lower case. */
  key: string
  read: Reader
  /** The default of a parameter. */
  fallback: Json
}

/** A response that an operation declares. */
export interface ServedResponse {
  /** The media type of the body. Undefined if there is no body. */
  media: string | undefined
  schema: Json
  /** The named examples. */
  examples: [string, Json][]
  /** Names of the headers with the ID of the request. */
  idHeaders: string[]
  /** The other headers, with their examples. */
  headers: Record<string, string>
  /** Names of the headers without which the response is incomplete. */
  requiredHeaders: string[]
  /** Finds the first violation in a body. */
  check(body: Json): Violation | undefined
  /** Finds all violations in a body. */
  violationsOf(body: Json): Violation[]
  /** Turns a body into JSON, unless it violates the description. */
  write: Write
}

const pointer = (...parts: string[]) => parts.map((p) => p.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')

/** Prepares all operations of a description. Validators are compiled when they are first used. */
export function serve(description: Description): Map<string, Served> {
  const checkers = checkersOf(description)
  return new Map(
    operationsOf(description).map((operation) => [operation.id, prepare(description, operation, checkers)]),
  )
}

function prepare(description: Description, operation: Operation, checkers: (schema: Json) => Checker): Served {
  const { body } = operation
  const named = (name: string, schema: Json, part?: Part): NamedReader => ({
    name,
    key: part === 'header' ? name.toLowerCase() : name,
    read: readerOf(description, schema),
    fallback: resolve(description, schema).default,
  })
  const readers: Served['readers'] = { path: [], query: [], header: [] }
  const checks: { part: Part; checker: Checker }[] = []
  for (const part of ['path', 'query', 'header'] as const) {
    const parameters = operation.parameters.filter((p) => p.in === part)
    if (parameters.length === 0) continue
    readers[part] = parameters.map(({ name, schema }) => named(name, schema, part))
    const properties = Object.fromEntries(parameters.map((p) => [p.name, p.schema]))
    const required = parameters.filter((p) => p.required).map((p) => p.name)
    checks.push({ part, checker: checkers({ type: 'object', properties, required }) })
  }
  const bodyChecker = body && checkers(body.schema)
  const missingBody = body?.required ? { place: 'body', keyword: 'required', message: 'is missing' } : undefined
  const properties = body?.media === 'multipart/form-data' && resolve(description, body.schema).properties
  const responses = new Map(
    Object.entries<Json>(operation.raw.responses).map(([status, node]) => [
      Number(status),
      responseOf(description, operation, status, node, checkers),
    ]),
  )
  return {
    ...operation,
    readers,
    fields: properties ? Object.entries<Json>(properties).map(([name, schema]) => named(name, schema)) : undefined,
    responses,
    success: Math.min(...[...responses.keys()].filter((status) => status >= 200 && status < 300)),
    checkRequest(parts) {
      for (const { part, checker } of checks) {
        const found = checker.first(parts[part], part)
        if (found) return found
      }
      if (!bodyChecker) return undefined
      return parts.body === undefined ? missingBody : bodyChecker.first(parts.body, 'body')
    },
    violationsOf(parts) {
      const found = checks.flatMap(({ part, checker }) => checker.all(parts[part], part))
      if (!bodyChecker) return found
      return [
        ...found,
        ...(parts.body === undefined ? [missingBody ?? []].flat() : bodyChecker.all(parts.body, 'body')),
      ]
    },
  }
}

function responseOf(
  description: Description,
  { path, method }: Operation,
  status: string,
  node: Json,
  checkers: (schema: Json) => Checker,
): ServedResponse {
  const response = resolve(description, node)
  const [media, content] = Object.entries<Json>(response.content ?? {})[0] ?? []
  const base = node.$ref ? node.$ref.slice(2) : pointer('paths', path, method, 'responses', status)
  const checker =
    media === undefined ? undefined : checkers({ $ref: `#/${base}/${pointer('content', media, 'schema')}` })
  const check = (body: Json) => checker?.first(body, 'response')
  const isId = (name: string) => /^x-(request|trace)-id$/i.test(name)
  const headers = Object.entries<Json>(response.headers ?? {})
  return {
    media,
    schema: content?.schema,
    examples: content ? examplesOf(description, content) : [],
    idHeaders: headers.map(([name]) => name).filter(isId),
    headers: Object.fromEntries(
      headers
        .filter(([name]) => !isId(name))
        .map(([name, header]) => [name, String(resolve(description, header).example)]),
    ),
    requiredHeaders: headers
      .filter(([, header]) => resolve(description, header).required === true)
      .map(([name]) => name),
    check,
    violationsOf: (body) => checker?.all(body, 'body') ?? [],
    write: writerOf(check),
  }
}
