import type { Description, Json } from '../description/model.ts'
import { generalCodes } from './codes.ts'
import { valueOf } from './generate.ts'
import type { Served, ServedResponse } from './operations.ts'
import { Refusal } from './refusal.ts'

/** What a caller prefers instead of the usual response, as with Prism. */
interface Preference {
  /** The status of the response. */
  code?: string
  /** The name of an example. */
  example?: string
  /** Whether to generate the body from the schema. */
  dynamic?: string
}

/** A response of the description itself, which no rule has made. */
export interface PreferredAnswer {
  status: number
  headers: Record<string, string>
  body: Json
}

/**
 * Reads the header `Prefer`. Undefined if it has none of Prism's preferences; others are ignored (RFC 7240). Of several
 * equal ones, the first applies.
 */
export function preferenceOf(header: string | string[] | undefined): Preference | undefined {
  if (!header) return undefined
  const found: Preference = {}
  for (const part of String(header).split(/[,;]/)) {
    const [name = '', value = ''] = part.split(/=(.*)/s).map((text) => text.trim())
    const key = name.toLowerCase()
    if (key === 'code' || key === 'example' || key === 'dynamic') found[key] ??= value.replace(/^"(.*)"$/, '$1')
  }
  return Object.keys(found).length > 0 ? found : undefined
}

/**
 * The preferred response, or the first example of the successful one.
 *
 * @throws {Refusal} If the operation has no such response or example.
 */
export function preferredAnswer(
  description: Description,
  operation: Served,
  { code, example, dynamic }: Preference = {},
): PreferredAnswer {
  const status = code === undefined ? operation.success : /^\d{3}$/.test(code) ? Number(code) : NaN
  const response = operation.responses.get(status)
  if (!response) {
    const known = [...operation.responses.keys()].join(', ')
    throw notFound(`${operation.id} has no response ${code}. Prefer one of ${known}.`)
  }
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false')
    throw notFound(`The preference dynamic is true or false, not ${dynamic}.`)
  const { headers } = response
  if (example !== undefined) return { status, headers, body: exampleOf(operation, status, response, example) }
  if (dynamic === 'true') return { status, headers, body: generated(description, response) }
  return { status, headers, body: response.examples[0]?.[1] }
}

function exampleOf({ id }: Served, status: number, { examples }: ServedResponse, wanted: string): Json {
  const found = examples.find(([name]) => name === wanted)
  if (found) return found[1]
  const known = examples.map(([name]) => name).join(', ')
  throw notFound(`The response ${status} of ${id} has no example ${wanted}. Prefer one of ${known}.`)
}

/** A random body that follows the schema. What the generator cannot make is replaced by an example. */
function generated(description: Description, response: ServedResponse): Json {
  const body = valueOf(description, response.schema)
  return response.check(body) ? response.examples[0]![1] : body
}

const notFound = (reason: string) => new Refusal(generalCodes.notFound, { reason, status: 404 })
