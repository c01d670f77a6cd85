import { readBundle } from '../../description/bundle.ts'
import {
  exampleArguments,
  exampleOf,
  operationsOf,
  resolve,
  responsesOf,
  successOf,
  type Json,
  type Operation,
} from '../../../src/description/model.ts'

export const description = readBundle()
export const operations = operationsOf(description)

/**
 * What a driver is tested with: successful responses, errors, successful responses to signed requests, or a path
 * parameter that could leave its segment.
 */
export type Mode = 'answers' | 'errors' | 'signed' | 'paths'

/**
 * A call that every driver makes, once in each of its modes. Drivers read the calls from the file that `KOOMAP_CALLS`
 * names.
 */
export interface Call {
  operation: string
  modes: Mode[]
  method: string
  path: string
  tag: string
  parameters: { in: 'path' | 'query' | 'header'; name: string; required: boolean; value: Json }[]
  /** In the mode `paths`, the name of the path parameter that has an unusual value. */
  unusual?: string
  /** The body and the name of its schema. For `multipart/form-data`, the body is an object with the fields. */
  body?: Json
  bodyType?: string
  mediaType?: string
  /** Defaults of omitted properties of the body. A client may send these, too. */
  defaults?: Record<string, Json>
  /** Name of the schema of the response, or of its items if it is an array. */
  answerType: string
  errorType: string
  /** Whether the operation accepts a token. */
  secured: boolean
}

/** The error example that the mock is asked to return. */
export interface WantedError {
  status: string
  example: string
}

/** Names a schema: an array by its items, and a boolean or inline schema by its type. */
function nameOf(schema: Json): string {
  const { type, items } = resolve(description, schema)
  if (type === 'array') return nameOf(items)
  return type === 'boolean' ? type : (schema.$ref?.split('/').at(-1) ?? type)
}

const size = (value: unknown) => JSON.stringify(value ?? null).length

/** A number that some clients write as `2e+06` in a form. */
const longNumber = { offset: 2_000_000 }

function defaultsOf(schema: Json): Record<string, Json> {
  const properties = Object.entries<Json>(resolve(description, schema).properties ?? {})
  return Object.fromEntries(properties.filter(([, p]) => 'default' in p).map(([name, p]) => [name, p.default]))
}

function callOf(operation: Operation): Call {
  const examples = exampleArguments(operation)
  const { name, args } = examples.reduce((best, next) => (size(next.args.body) > size(best.args.body) ? next : best))
  const responses = responsesOf(description, operation.raw)
  const schemaOf = (status: string) => responses.find((r) => r.status === status)!.content.schema
  const signed = operation.security.some((s) => 'AkSk' in s)
  return {
    operation: operation.id,
    modes: ['answers', 'errors', ...(signed ? (['signed'] as const) : [])],
    method: operation.method.toUpperCase(),
    path: operation.path,
    tag: operation.raw.tags[0],
    parameters: operation.parameters.map((p) => ({
      in: p.in,
      name: p.name,
      required: !!p.required,
      value: exampleOf(p, name),
    })),
    ...(args.body !== undefined && {
      body: operation.body!.media === 'multipart/form-data' ? { ...args.body, ...longNumber } : args.body,
      bodyType: nameOf(operation.body!.schema),
      mediaType: operation.body!.media,
      defaults: defaultsOf(operation.body!.schema),
    }),
    answerType: nameOf(successOf(description, operation.raw).content.schema),
    errorType: nameOf(schemaOf(wantedError(operation).status)),
    secured: operation.security.length > 0,
  }
}

/** One call of each operation, with all its parameters and the longest example of its body. */
const ordinaryCalls = operations.map(callOf)

/** Values that lead to another path if they are not encoded or, as the first three, even if they are. */
const unusualValues = ['..', '.', '', 'a/b', 'a?b', 'a#b', 'a b', '%2e%2e', '\\']

/** A parameter at the end of a path, and one within a path, with each of these values. */
const unusual = [
  { operation: 'deleteReal3DSubTask', unusual: 'subtask_id' },
  { operation: 'listReal3DSubTasks', unusual: 'task_id' },
].flatMap((where) => unusualValues.map((value) => ({ ...where, value })))

/** Each of these calls has a workspace of its own, by which its request is recognized. */
const unusualCalls = unusual.map(({ operation, unusual, value }, i): Call => {
  const call = ordinaryCalls.find((c) => c.operation === operation)!
  const changed = new Map([
    ['workspace_id', String(i).padStart(32, 'f')],
    [unusual, value],
  ])
  const parameters = call.parameters.map((p) => (p.in === 'path' ? { ...p, value: changed.get(p.name) ?? p.value } : p))
  return { ...call, modes: ['paths'], parameters, unusual }
})

/** All calls, in the order in which drivers make them. */
export const calls: Call[] = [...ordinaryCalls, ...unusualCalls]

/** The error that the mock is asked to return for an operation in the mode `errors`. */
export function wantedError({ raw }: Operation): WantedError {
  for (const status of ['404', '400', '401']) {
    const response = resolve(description, raw.responses[status])
    const [example] = Object.keys(response?.content?.['application/json']?.examples ?? {})
    if (example) return { status, example }
  }
  throw new Error(`${raw.operationId} has no error example with status 400, 401 or 404. Add one in openapi/.`)
}

const answerSchemas = new Map(operations.map(({ id, raw }) => [id, successOf(description, raw).content.schema]))

/** Returns the part of a response that a typed client must keep. */
export const neededOf = (operation: string, answer: Json): Json => declared(answerSchemas.get(operation), answer)

/** Returns a value without the properties that its schema does not declare. */
export function declared(node: Json, value: Json): Json {
  const { oneOf, items, properties } = resolve(description, node)
  const branch = oneOf?.find((s: Json) => [resolve(description, s).type].flat().includes(typeof value))
  if (branch) return declared(branch, value)
  if (Array.isArray(value)) return value.map((item) => declared(items, item))
  if (typeof value !== 'object' || value === null || !properties) return value
  const names = Object.keys(value).filter((name) => name in properties)
  return Object.fromEntries(names.map((name) => [name, declared(properties[name], value[name])]))
}
