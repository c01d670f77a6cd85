import { randomUUID } from 'node:crypto'
import fastifyCors from '@fastify/cors'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Description } from '../description/model.ts'
import { bodyLimit } from './body.ts'
import { catalogOf, codesOf, generalCodes } from './codes.ts'
import { refusalOf, replyOf, sendJson } from './errors.ts'
import { serve, type Served } from './operations.ts'
import { Refusal } from './refusal.ts'
import { addRoute, type Behavior } from './routes.ts'
import { unknownRoute } from './unknown-route.ts'
import { routing } from './routing.ts'

/** Headers that programs in browsers may read, by name, because `*` does not work with credentials. */
const exposedHeaders = [
  ...['X-Request-Id', 'X-Trace-Id', 'X-Subject-Token', 'X-Sandbox-Reason'],
  ...['Retry-After', 'Date', 'Allow'],
]

/** Builds the routes of a description. */
export async function buildApp(description: Description, behavior: Behavior): Promise<FastifyInstance> {
  const operations = [...serve(description).values()]
  const catalog = catalogOf(description, operations)
  const app = fastify({
    bodyLimit,
    exposeHeadRoutes: true,
    genReqId: () => randomUUID().replaceAll('-', ''),
    routerOptions: routing,
    frameworkErrors: (error, request, reply) =>
      behavior.refuseUrl?.(error, request, reply) ??
      refuse(request, reply, new Refusal(generalCodes.url, { reason: error.message, status: 400 })),
  })
  await app.register(fastifyCors, {
    origin: true,
    credentials: true,
    exposedHeaders,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    strictPreflight: false,
  })

  /** Sends a refusal, and tells the behavior of it. */
  function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal, operation?: Served) {
    behavior.refused?.(refusal, request)
    const { status, headers, body } = replyOf(catalog, refusal, request.id, operation)
    const idHeaders = operation?.responses.get(status)?.idHeaders ?? ['x-request-id']
    return sendJson(reply, status, body, headers, idHeaders)
  }

  const refuseUnknown = (request: FastifyRequest, reply: FastifyReply) => {
    const { refusal, operation } = unknownRoute(request, operations)
    return refuse(request, reply, refusal, operation)
  }

  app.setNotFoundHandler(refuseUnknown)
  app.setErrorHandler((error: Error, request, reply) => {
    // An unreadable body matters less than an unknown path.
    if (request.is404) return refuseUnknown(request, reply)
    const { operation, codes } = request.routeOptions.config
    let refusal = refusalOf(error, codes)
    if (!refusal) {
      behavior.bug?.(error)
      refusal = new Refusal(codes?.failed ?? generalCodes.failed, { reason: error.message })
    }
    return refuse(request, reply, refusal, operation)
  })
  behavior.extend?.(app)
  await app.register(async (scope) => {
    // The body is read by the operation, after the credentials have been checked.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, raw, done) => done(null, raw))
    for (const operation of operations)
      addRoute(scope, description, operation, codesOf(description, operation), behavior)
  })
  await app.ready()
  return app
}
