import { randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import fastifyCors from '@fastify/cors'
import fastifyMultipart from '@fastify/multipart'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Description, Json } from '../description/model.ts'
import { catalogOf, codesOf, type CatalogError, type Codes } from './codes.ts'
import { serve, type Served } from './operations.ts'
import { Refusal } from './refusal.ts'

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
  /** Answers a valid request, or throws a `Refusal`. */
  answer(call: Call): Answer | Promise<Answer>
  /** Checks the credentials of a request before anything else. Throws a `Refusal` with the codes of the operation. */
  authenticate?(request: FastifyRequest, operation: Served, codes: Codes): void | Promise<void>
  /** Called with each refusal that is sent. */
  refused?(refusal: Refusal, request: FastifyRequest): void
  /** Adds routes and hooks of its own. Called again after the description was reloaded. */
  extend?(app: FastifyInstance): void
  /** Called with what is wrong in the server itself, such as a response that violates the description. */
  bug?(error: Error): void
}

export interface EngineOptions {
  description: Description
  behavior: Behavior
}

export interface Engine {
  /** Starts to listen, and resolves to the base URL. */
  listen(port: number, host?: string): Promise<string>
  /** Serves another version of the description from now on. */
  reload(description: Description): Promise<void>
  close(): Promise<void>
}

/** The gateway's limit, in bytes. */
export const bodyLimit = 12 * 1024 * 1024

/** Creates a server of the operations of a description. */
export async function createEngine({ description, behavior }: EngineOptions): Promise<Engine> {
  let app = await build(description, behavior)
  const server = createServer((request, response) => app.routing(request, response))
  return {
    async listen(port, host = '127.0.0.1') {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, resolve)
      })
      const address = server.address() as AddressInfo
      return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
    },
    async reload(next) {
      app = await build(next, behavior)
    },
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
      await app.close()
    },
  }
}

async function build(description: Description, behavior: Behavior): Promise<FastifyInstance> {
  const catalog = catalogOf(description)
  const app = fastify({ bodyLimit, exposeHeadRoutes: true, genReqId: () => randomUUID().replaceAll('-', '') })
  await app.register(fastifyCors, { origin: true, credentials: true, exposedHeaders: '*' })
  await app.register(fastifyMultipart, { attachFieldsToBody: 'keyValues', limits: { fileSize: bodyLimit } })
  const operations = serve(description)
  for (const operation of operations.values())
    addRoute(app, operation, codesOf(description, operation), catalog, behavior)
  behavior.extend?.(app)
  await app.ready()
  return app
}

function addRoute(
  app: FastifyInstance,
  operation: Served,
  codes: Codes,
  catalog: Map<string, CatalogError>,
  behavior: Behavior,
): void {
  const success = Number(Object.keys(operation.raw.responses).find((status) => status.startsWith('2')))
  app.route({
    method: operation.method.toUpperCase() as 'GET',
    url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    config: { operation, codes },
    async handler(request, reply) {
      await behavior.authenticate?.(request, operation, codes)
      const parts = partsOf(request, operation)
      const violation = operation.checkRequest(parts)
      if (violation)
        throw new Refusal(codes.ofViolation(violation), { reason: `${violation.place} ${violation.message}` })
      const answer = await behavior.answer({
        operation,
        ...parts,
        headers: request.headers,
        request,
        requestId: request.id,
      })
      return send(reply, operation, answer.status ?? success, answer.body, answer.headers ?? {}, behavior)
    },
    errorHandler(error, request, reply) {
      const refusal =
        error instanceof Refusal ? error : refusalOf(error as Error & { statusCode?: number }, codes, behavior)
      const { code, facts } = refusal
      behavior.refused?.(refusal, request)
      const entry = catalog.get(code)!
      const headers = {
        ...facts.headers,
        'x-sandbox-reason': encodeURI(facts.reason).replaceAll('%20', ' ').slice(0, 1000),
      }
      return send(reply, operation, facts.status ?? entry.status, facts.body ?? entry.body, headers, behavior)
    },
  })
}

/** The error of the API for an error of Fastify. */
function refusalOf(error: Error & { statusCode?: number }, codes: Codes, behavior: Behavior): Refusal {
  const { statusCode = 500, message } = error
  if (statusCode === 413) return new Refusal(codes.tooLarge, { reason: message })
  if (statusCode === 415) return new Refusal(codes.mediaType, { reason: message })
  if (statusCode < 500)
    return new Refusal(codes.ofViolation({ place: 'body', keyword: 'syntax', message }), { reason: message })
  behavior.bug?.(error)
  return new Refusal(codes.failed, { reason: message })
}

/** The values of the parameters and the body of a request. */
function partsOf(request: FastifyRequest, { readers, body }: Served) {
  const raw = {
    path: request.params as Record<string, string>,
    query: request.query as Record<string, string | string[]>,
    header: request.headers,
  }
  const read = (part: 'path' | 'query' | 'header') => {
    const values: Record<string, Json> = {}
    for (const { name, read, fallback } of readers[part]) {
      const value = read(raw[part][part === 'header' ? name.toLowerCase() : name]) ?? fallback
      if (value !== undefined) values[name] = value
    }
    return values
  }
  return { path: read('path'), query: read('query'), header: read('header'), body: body && request.body }
}

function send(
  reply: FastifyReply,
  operation: Served,
  status: number,
  body: Json,
  headers: Record<string, string>,
  behavior: Behavior,
): FastifyReply {
  const violation = operation.checkResponse(status, body)
  if (violation)
    behavior.bug?.(
      new Error(
        `${operation.id}: the response ${status} violates the description: ${violation.place} ${violation.message}`,
      ),
    )
  for (const name of operation.idHeaders(status)) reply.header(name, reply.request.id)
  return reply.code(status).headers(headers).type('application/json; charset=utf-8').send(JSON.stringify(body))
}
