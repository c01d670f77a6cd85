import { resolve, type Json, type Operation } from '../../scripts/lib/description.ts'
import { description, operations, responsesOf, successOf } from '../support/description.ts'
import { exampleCases } from '../contract/cases.ts'

/** What a driver is told to call. It reads these from the file that `KOOMAP_CALLS` names. */
export interface Call {
  operation: string
  method: string
  path: string
  tag: string
  parameters: { in: 'path' | 'query' | 'header'; name: string; required: boolean; value: Json }[]
  /** Body, and the name of its schema; for `multipart/form-data` an object with the fields. */
  body?: Json
  bodyType?: string
  mediaType?: string
  /** What members of the body are when they are left out; a client may send that too. */
  defaults?: Record<string, Json>
  /** Name of the schema of the answer; of the items, if it is an array. */
  answerType: string
  errorType: string
  /** Whether it takes a token; whether it takes a signature as well. */
  secured: boolean
  signed: boolean
}

/** The example of an error that the mock is asked for. */
export interface WantedError {
  status: string
  example: string
}

/** What a schema is called; an array by its items, and a name of a simple type by that type. */
function nameOf(schema: Json): string {
  const { type, items } = resolve(description, schema)
  if (type === 'array') return nameOf(items)
  return type === 'boolean' ? type : (schema.$ref?.split('/').at(-1) ?? type)
}

const size = (value: unknown) => JSON.stringify(value ?? null).length

/** A number that some languages write as `2e+06` in a form. */
const longNumber = { offset: 2_000_000 }

function defaultsOf(schema: Json): Record<string, Json> {
  const members = Object.entries<Json>(resolve(description, schema).properties ?? {})
  return Object.fromEntries(members.filter(([, m]) => 'default' in m).map(([name, m]) => [name, m.default]))
}

function callOf(operation: Operation): Call {
  const examples = exampleCases(operation)
  const { args } = examples.reduce((best, next) => (size(next.args.body) > size(best.args.body) ? next : best))
  const responses = responsesOf(operation.raw)
  const schemaOf = (status: string) => responses.find((r) => r.status === status)!.content.schema
  return {
    operation: operation.id,
    method: operation.method.toUpperCase(),
    path: operation.path,
    tag: operation.raw.tags[0],
    parameters: operation.parameters.map((p) => ({ in: p.in, name: p.name, required: !!p.required, value: p.example })),
    ...(args.body !== undefined && {
      body: operation.body!.media === 'multipart/form-data' ? { ...args.body, ...longNumber } : args.body,
      bodyType: nameOf(operation.body!.schema),
      mediaType: operation.body!.media,
      defaults: defaultsOf(operation.body!.schema),
    }),
    answerType: nameOf(schemaOf(successOf(operation.raw))),
    errorType: nameOf(schemaOf(wantedError(operation).status)),
    secured: operation.security.length > 0,
    signed: operation.security.some((s) => 'AkSk' in s),
  }
}

/** One call of each operation, with all its parameters and the longest of the examples of its body. */
export const calls: Call[] = operations.map(callOf)

/** The error that the mock answers a call with when it is asked for errors. */
export function wantedError({ raw }: Operation): WantedError {
  for (const status of ['404', '400', '401']) {
    const response = resolve(description, raw.responses[status])
    const [example] = Object.keys(response?.content?.['application/json']?.examples ?? {})
    if (example) return { status, example }
  }
  throw new Error(`${raw.operationId} has no example of an error with status 400, 401 or 404.`)
}

const answerSchemas = new Map(
  operations.map(({ id, raw }) => {
    const status = successOf(raw)
    return [id, responsesOf(raw).find((r) => r.status === status)!.content.schema]
  }),
)

/** What a typed client must keep of an answer. */
export const neededOf = (operation: string, answer: Json): Json => declared(answerSchemas.get(operation), answer)

/** A value without the members that its schema does not declare. */
export function declared(node: Json, value: Json): Json {
  const { oneOf, items, properties } = resolve(description, node)
  const branch = oneOf?.find((s: Json) => [resolve(description, s).type].flat().includes(typeof value))
  if (branch) return declared(branch, value)
  if (Array.isArray(value)) return value.map((item) => declared(items, item))
  if (typeof value !== 'object' || value === null || !properties) return value
  const names = Object.keys(value).filter((name) => name in properties)
  return Object.fromEntries(names.map((name) => [name, declared(properties[name], value[name])]))
}
