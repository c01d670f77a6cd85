import type { IncomingHttpHeaders } from 'node:http'
import { setImmediate } from 'node:timers'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Description, Json } from '../description/model.ts'
import { readBody } from './body.ts'
import type { Codes } from './codes.ts'
import { credentialsOf, type Credentials } from './credentials.ts'
import { sendText } from './errors.ts'
import type { NamedReader, Served } from './operations.ts'
import { preferenceOf, preferredAnswer } from './prefer.ts'
import { Refusal } from './refusal.ts'
import { routeOf } from './routing.ts'
import type { Violation } from './schemas.ts'
import { queryOf } from './url.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation that a route serves. */
    operation?: Served
    codes?: Codes
  }
}

/** A valid request for an operation. */
export interface Call {
  operation: Served
  path: Record<string, Json>
  query: Record<string, Json>
  header: Record<string, Json>
  body: Json
  /** All headers, by their names in lower case. */
  headers: IncomingHttpHeaders
  /** The request as Fastify has it. */
  request: FastifyRequest
  requestId: string
}

export interface Answer {
  body: Json
  /** Default: the status of success in the description. */
  status?: number
  headers?: Record<string, string>
}

/** What a server does with the requests that the engine has checked. */
export interface Behavior {
  /** Answers a valid request, or throws a `Refusal`. Without it, the answer is the first example of the description. */
  answer?(call: Call): Answer | Promise<Answer>
  /**
   * Checks the credentials of a request before anything else. Throws a `Refusal` with the codes of the operation.
   *
   * @param raw The body as it was sent.
   */
  authenticate?(
    request: FastifyRequest,
    operation: Served,
    codes: Codes,
    credentials: Credentials,
    raw: Buffer | undefined,
  ): void | Promise<void>
  /** Called with each refusal that is sent. */
  refused?(refusal: Refusal, request: FastifyRequest): void
  /** Answers a request whose target cannot be read, if it is one for the routes of the behavior. */
  refuseUrl?(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined
  /** Adds routes and hooks of its own. Called again after the description was reloaded. */
  extend?(app: FastifyInstance): void
  /** Called with what is wrong in the server itself, such as a response that violates the description. */
  bug?(error: Error): void
}

/** Adds the route of an operation: checks each request, and lets the behavior answer it. */
export function addRoute(
  app: FastifyInstance,
  description: Description,
  operation: Served,
  codes: Codes,
  behavior: Behavior,
): void {
  app.route({
    method: operation.method.toUpperCase() as 'GET',
    url: routeOf(operation.path),
    config: { operation, codes },
    async handler(request, reply) {
      const { headers } = request
      const raw = request.body as Buffer | undefined
      if (operation.security.length > 0) {
        const credentials = credentialsOf(headers, codes)
        await behavior.authenticate?.(request, operation, codes, credentials, raw)
      }
      const body = raw && (await readBody(operation, headers, raw))
      const parts = { ...parametersOf(request, operation), body }
      const violation = operation.checkRequest(parts)
      if (violation) throw refusalFor(violation, codes)
      const preference = preferenceOf(headers.prefer)
      const answer: Answer =
        preference || !behavior.answer
          ? preferredAnswer(description, operation, preference)
          : await behavior.answer({ operation, ...parts, headers, request, requestId: request.id })
      return answerWith(reply, operation, answer)
    },
  })
}

/** The refusal of a request that violates the description. */
export const refusalFor = (violation: Violation, codes: Codes): Refusal =>
  new Refusal(codes.ofViolation(violation), { reason: `${violation.place} ${violation.message}` })

/** What the router has found in a request. */
type Routed = Pick<FastifyRequest, 'params' | 'query' | 'headers'>

/** The values of the parameters of a request. Unknown parameters are ignored. */
export function parametersOf(request: Routed, { readers }: Served) {
  return {
    path: valuesOf(readers.path, request.params as Record<string, string>),
    query: valuesOf(readers.query, queryOf(request)),
    header: valuesOf(readers.header, request.headers),
  }
}

function valuesOf(readers: NamedReader[], raw: Record<string, string | string[] | undefined>): Record<string, Json> {
  const values: Record<string, Json> = {}
  for (const { name, key, read, fallback } of readers) {
    const value = read(raw[key]) ?? fallback
    if (value !== undefined) values[name] = value
  }
  return values
}

/**
 * Waits until the requests that have arrived together are handled, so that their responses are written one after the other.
 * Otherwise each of them wakes a waiting caller, which takes longer than the writing.
 */
const turn = () => new Promise<void>((resolve) => void setImmediate(resolve))

/** Sends an answer, unless it violates the description. */
async function answerWith(
  reply: FastifyReply,
  operation: Served,
  { status = operation.success, headers = {}, body }: Answer,
) {
  const response = operation.responses.get(status)
  if (!response) throw new Error(`${operation.id}: the description has no response ${status}.`)
  const written = response.write(body)
  if ('violation' in written) {
    const { place, message } = written.violation
    throw new Error(`${operation.id}: the response ${status} violates the description: ${place} ${message}`)
  }
  await turn()
  return sendText(reply, status, written.text, headers, response.idHeaders)
}
