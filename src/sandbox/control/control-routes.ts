import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { BadBody, readBody } from '../../server/body.ts'
import { parametersOf } from '../../server/routes.ts'
import type { Json } from '../../description/model.ts'
import { serve, type Served } from '../../server/operations.ts'
import { insteadOf } from '../../server/suggestions.ts'
import { BadUrl, queryOf } from '../../server/url.ts'
import { controls, type ControlId } from './control.ts'
import { controlPrefix } from './observer.ts'
import { SandboxError, sandboxCodes, type SandboxCode } from './sandbox-error.ts'
import { controlDescription } from './description.ts'
import { addStatusPage } from '../status-page/status-page.ts'
import type { World } from '../world.ts'

/** The largest body, in bytes. A state with 500 workspaces of 500 tasks fits. */
const bodyLimit = 512 * 1024 * 1024

/** How much of a body is looked at that must have nothing in it. */
const longestNothing = 100

const operations = [...serve(controlDescription).values()]

/**
 * Adds the control API and the status page to a server.
 *
 * @param guard Refuses the requests of other sites.
 * @param saved Waits until what has changed is stored.
 * @param bug Called with what is wrong in the sandbox itself.
 */
export function addControl(
  app: FastifyInstance,
  world: World,
  guard: (request: FastifyRequest) => void,
  saved: () => Promise<void>,
  bug: (error: Error) => void,
): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, raw, done) => done(null, raw))
    scope.setErrorHandler((error: Error, _request, reply) => {
      const { code, message } = describe(error)
      if (code === 'SANDBOX.FAILED') bug(error)
      return send(reply, sandboxCodes[code], { error_code: code, error_msg: message })
    })
    scope.addHook('onRequest', async (request) => guard(request))
    addStatusPage(scope)
    for (const operation of operations) addRoute(scope, operation, world, saved)
    scope.route({ method: ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'], url: `${controlPrefix}/*`, handler: unknown })
  })
}

function addRoute(scope: FastifyInstance, operation: Served, world: World, saved: () => Promise<void>): void {
  const control = controls[operation.id as ControlId] as (world: World, args: unknown) => Json
  scope.route({
    method: operation.method.toUpperCase() as 'GET',
    url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    bodyLimit,
    async handler(request, reply) {
      requireKnownQuery(operation, request)
      const raw = request.body as Buffer | undefined
      requireBodyOf(operation, raw)
      const body = await readBody(operation, request.headers, raw)
      const args = { ...parametersOf(request, operation), body }
      const violation = operation.checkRequest(args)
      // A state says more about itself: which version it has, and which row is wrong.
      if (violation && !(operation.id === 'replaceState' && body !== undefined))
        refuse(operation, `${violation.place} ${violation.message}.`)
      const result = control(world, args)
      await saved()
      const wrong = operation.responses.get(operation.success)!.check(result)
      if (wrong) throw new Error(`${operation.id}: ${wrong.place} ${wrong.message}.`)
      return send(reply, operation.success, result)
    },
  })
}

function refuse({ id }: Served, message: string): never {
  throw new SandboxError('SANDBOX.INVALID_REQUEST', `${message} See ${id} in ${controlPrefix}/openapi.json.`)
}

/** Refuses query parameters that an operation does not have: without them, it would do something else than was meant. */
function requireKnownQuery(operation: Served, request: FastifyRequest): void {
  const names = operation.readers.query.map(({ name }) => name)
  for (const name of Object.keys(queryOf(request)))
    if (!names.includes(name)) refuse(operation, `query.${name} is unknown. ${insteadOf(name, names)}.`)
}

/** Refuses a body that an operation does not have, unless there is nothing in it. */
function requireBodyOf(operation: Served, raw: Buffer | undefined): void {
  if (!operation.body && raw && !/^\s*(\{\s*\})?\s*$/.test(raw.toString('utf8', 0, longestNothing)))
    refuse(operation, 'body is unknown. Leave it out.')
}

/** Answers a request for the control API whose target cannot be read, which the router finds before there is a route. */
export function refuseUrl({ message }: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  if (!request.url.startsWith(`${controlPrefix}/`)) return undefined
  const code = 'SANDBOX.INVALID_REQUEST'
  return send(reply, sandboxCodes[code], { error_code: code, error_msg: `${message}. Correct the URL.` })
}

const send = (reply: FastifyReply, status: number, body: Json) =>
  reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(body))

/** Answers a request that no operation of the control API fits. */
function unknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.replace(/\?.*/s, '')
  const fitting = operations.filter((o) => new RegExp(`^${o.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))
  if (fitting.length === 0)
    throw new SandboxError(
      'SANDBOX.UNKNOWN_PATH',
      `The sandbox has no path ${path}. ${controlPrefix}/openapi.json describes those that it has.`,
    )
  const allow = fitting.map(({ method }) => method.toUpperCase()).join(', ')
  reply.header('allow', allow)
  throw new SandboxError('SANDBOX.WRONG_METHOD', `${path} does not have the method ${request.method}. Use ${allow}.`)
}

/** The codes for bodies that cannot be read. */
const bodyCodes = {
  syntax: 'SANDBOX.INVALID_REQUEST',
  'media-type': 'SANDBOX.UNSUPPORTED_MEDIA_TYPE',
  size: 'SANDBOX.TOO_LARGE',
} as const satisfies Record<BadBody['what'], SandboxCode>

function describe(error: Error & { statusCode?: number }): { code: SandboxCode; message: string } {
  if (error instanceof SandboxError) return error
  if (error instanceof BadUrl) return { code: 'SANDBOX.INVALID_REQUEST', message: error.message }
  if (error instanceof BadBody) return { code: bodyCodes[error.what], message: error.message }
  const { statusCode = 500, message } = error
  if (statusCode === 413)
    return { code: 'SANDBOX.TOO_LARGE', message: `The body is larger than ${bodyLimit} bytes. Send a smaller one.` }
  return { code: statusCode < 500 ? 'SANDBOX.INVALID_REQUEST' : 'SANDBOX.FAILED', message }
}
