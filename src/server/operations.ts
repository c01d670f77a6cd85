import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { operationsOf, resolve, type Description, type Json, type Operation } from '../description/model.ts'
import { readerOf, type Reader } from './values.ts'

/** A value that violates the description. */
export interface Violation {
  /** The place, such as `query.limit` or `body.auth.scope`. */
  place: string
  /** The violated keyword of JSON Schema. */
  keyword: string
  message: string
}

export type Part = 'path' | 'query' | 'header'

/** An operation, ready to be served. */
export interface Served extends Operation {
  /** The parameters of each part, with the reader of each. */
  readers: Record<Part, { name: string; read: Reader; fallback: Json }[]>
  /** Finds the first violation in the parts of a request. */
  checkRequest(parts: Record<Part | 'body', Json>): Violation | undefined
  /** Finds the first violation in a response. */
  checkResponse(status: number, body: Json): Violation | undefined
  /** Names of the headers with the ID of the request, by status. */
  idHeaders(status: number): string[]
}

const pointer = (...parts: string[]) => parts.map((p) => p.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')

/** Prepares all operations of a description. Validators are compiled when they are first used. */
export function serve(description: Description): Map<string, Served> {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, addUsedSchema: false })
  addFormats.default(ajv)
  ajv.addSchema(description as object, 'koomap')
  const lazily = (schema: Json) => {
    let validate: ValidateFunction | undefined
    return (value: Json, part: string): Violation | undefined => {
      validate ??= ajv.compile(schema)
      if (validate(value)) return undefined
      const { keyword, instancePath, message, params } = validate.errors![0]!
      const missing = keyword === 'required' || keyword === 'dependentRequired' ? `.${params.missingProperty}` : ''
      return { place: part + instancePath.replaceAll('/', '.') + missing, keyword, message: message ?? keyword }
    }
  }

  const prepare = (operation: Operation): Served => {
    const { path, method, raw, body } = operation
    const readers = { path: [], query: [], header: [] } as Served['readers']
    const checks: { part: Part; check: ReturnType<typeof lazily> }[] = []
    for (const part of ['path', 'query', 'header'] as const) {
      const parameters = operation.parameters.filter((p) => p.in === part)
      if (parameters.length === 0) continue
      readers[part] = parameters.map(({ name, schema }) => ({
        name,
        read: readerOf(description, schema),
        fallback: resolve(description, schema).default,
      }))
      const properties = Object.fromEntries(parameters.map((p) => [p.name, rebase(p.schema)]))
      const required = parameters.filter((p) => p.required).map((p) => p.name)
      checks.push({ part, check: lazily({ type: 'object', properties, required }) })
    }
    const checkBody = body && lazily(rebase(body.schema))
    const checkParts = (parts: Record<Part | 'body', Json>) => {
      for (const { part, check } of checks) {
        const found = check(parts[part], part)
        if (found) return found
      }
      if (!checkBody) return undefined
      if (parts.body !== undefined) return checkBody(parts.body, 'body')
      return body.required ? { place: 'body', keyword: 'required', message: 'is missing' } : undefined
    }
    const responses = new Map(
      Object.entries<Json>(raw.responses).map(([status, node]) => {
        const at = pointer('paths', path, method, 'responses', status)
        const response = resolve(description, node)
        const base = node.$ref ? node.$ref.slice(2) : at
        const media = Object.keys(response.content ?? {})[0]
        const check = media ? lazily({ $ref: `koomap#/${base}/${pointer('content', media, 'schema')}` }) : undefined
        const ids = Object.keys(response.headers ?? {}).filter((name) => /^x-(request|trace)-id$/i.test(name))
        return [Number(status), { check, ids }] as const
      }),
    )
    return {
      ...operation,
      readers,
      checkRequest: checkParts,
      checkResponse(status, value) {
        const response = responses.get(status)
        if (!response) return { place: 'status', keyword: 'status', message: `${status} is not in the description` }
        return response.check?.(value, 'response')
      },
      idHeaders: (status) => responses.get(status)?.ids ?? [],
    }
  }
  return new Map(operationsOf(description).map((operation) => [operation.id, prepare(operation)]))
}

/** A schema of the description, with references that the validator resolves from anywhere. */
function rebase(node: Json): Json {
  if (Array.isArray(node)) return node.map(rebase)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries<Json>(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? `koomap${value}` : rebase(value),
    ]),
  )
}
