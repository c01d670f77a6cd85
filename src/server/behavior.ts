import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Json } from '../description/model.ts'
import type { Codes } from './codes.ts'
import type { Credentials } from './credentials.ts'
import type { Served } from './operations.ts'
import type { Refusal } from './refusal.ts'

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
  /** Adds routes and hooks of its own. Called again after the description was reloaded. */
  extend?(app: FastifyInstance): void
  /** Called with what is wrong in the server itself, such as a response that violates the description. */
  bug?(error: Error): void
}
