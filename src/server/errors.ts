import { STATUS_CODES } from 'node:http'
import type { FastifyReply } from 'fastify'
import type { Json } from '../description/model.ts'
import { BadBody, bodyLimit } from './body.ts'
import { generalCodes, type CatalogError, type Codes } from './codes.ts'
import type { Served } from './operations.ts'
import { Refusal } from './refusal.ts'
import { BadUrl } from './url.ts'

/** The longest reason that is sent, in characters. */
const reasonLimit = 300

export interface ErrorReply {
  status: number
  headers: Record<string, string>
  body: Json
}

/** The response for a refusal: the body of its code, in the shape of the service that the operation belongs to. */
export function replyOf(
  catalog: ReadonlyMap<string, CatalogError>,
  { code, facts }: Refusal,
  requestId: string,
  operation?: Served,
  reasonHeader = 'x-sandbox-reason',
): ErrorReply {
  const entry = catalog.get(code)!
  const status = facts.status ?? entry.status
  let body = facts.body ?? entry.body
  if (operation && isIam(operation) && body.error?.code !== status) body = iamBody(status)
  // Only the gateway puts the ID of the request into the body.
  else if (body.request_id) body = { ...body, request_id: requestId }
  if (facts.message !== undefined)
    body = body.error
      ? { ...body, error: { ...body.error, message: facts.message } }
      : { ...body, error_msg: facts.message }
  return { status, headers: { ...facts.headers, [reasonHeader]: headerOf(facts.reason) }, body }
}

/** Whether an operation is IAM's, whose errors have another shape. */
const isIam = ({ responses }: Served): boolean => responses.get(400)?.examples[0]?.[1].error !== undefined

const iamBody = (status: number) => ({
  error: { code: status, message: `${STATUS_CODES[status]}.`, title: STATUS_CODES[status] },
})

/** Text as the value of a header: only control characters, `%`, and what is beyond ASCII are percent-encoded. */
function headerOf(text: string): string {
  const short = text.slice(0, reasonLimit).replaceAll(/\p{Surrogate}/gu, '\ufffd')
  return short.replaceAll(/[^ -$&-~]+/g, encodeURIComponent)
}

/** What an error means for the caller. Undefined if it is a fault of the server itself. */
export function refusalOf(error: Error & { statusCode?: number }, codes: Codes | undefined): Refusal | undefined {
  const reason = error.message
  const ofBody = (keyword: string) =>
    new Refusal(codes?.ofViolation({ place: 'body', keyword }) ?? generalCodes.message, { reason })
  const tooLarge = (reason: string) => new Refusal(codes?.tooLarge ?? generalCodes.tooLarge, { reason, status: 413 })
  if (error instanceof Refusal) return error
  if (error instanceof BadUrl) return new Refusal(generalCodes.url, { reason, status: 400 })
  if (error instanceof BadBody) return error.what === 'size' ? tooLarge(reason) : ofBody(error.what)
  const { statusCode = 500 } = error
  if (statusCode === 413) return tooLarge(`The body is larger than ${bodyLimit} bytes.`)
  if (statusCode === 415) return ofBody('media-type')
  return statusCode < 500 ? ofBody('syntax') : undefined
}

/** Sends a body, with fresh IDs of the request in the headers that carry them. */
export function sendJson(
  reply: FastifyReply,
  status: number,
  body: Json,
  headers: Record<string, string>,
  idHeaders: string[],
): FastifyReply {
  return sendText(reply, status, JSON.stringify(body), headers, idHeaders)
}

/** Sends a body that is JSON already. */
export function sendText(
  reply: FastifyReply,
  status: number,
  text: string,
  headers: Record<string, string>,
  idHeaders: string[],
): FastifyReply {
  for (const name of idHeaders) reply.header(name, reply.request.id)
  reply.code(status).headers(headers).header('content-type', 'application/json')
  // With a serializer, Fastify leaves the media type as it is in the description, without a charset.
  return reply.serializer(asIs).send(text)
}

const asIs = (text: string) => text
