import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parametersOf } from '../server/routes.ts'
import type { Json } from '../description/model.ts'
import { serve, type Served } from '../server/operations.ts'
import { BadUrl } from '../server/url.ts'
import { controls, type ControlId } from './control.ts'
import { controlPrefix } from './observer.ts'
import { SandboxError, sandboxCodes, type SandboxCode } from './sandbox-error.ts'
import { controlDescription } from './snapshot.ts'
import type { World } from './world.ts'

/** The largest body, in bytes. A state with 500 workspaces of 500 tasks fits. */
const bodyLimit = 512 * 1024 * 1024

const operations = [...serve(controlDescription).values()]

/**
 * Adds the control API to a server.
 *
 * @param saved Waits until what has changed is stored.
 * @param bug Called with what is wrong in the sandbox itself.
 */
export function addControl(
  app: FastifyInstance,
  world: World,
  saved: () => Promise<void>,
  bug: (error: Error) => void,
): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, raw, done) => done(null, raw))
    scope.setErrorHandler((error: Error, _request, reply) => {
      const { code, message } = describe(error)
      if (code === 'SANDBOX.FAILED') bug(error)
      return send(reply, sandboxCodes[code], { error_code: code, error_msg: message })
    })
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
      const args = { ...parametersOf(request, operation), body: operation.body && readJson(request.body) }
      const violation = operation.checkRequest(args)
      // A state says more about itself: which version it has, and which row is wrong.
      if (violation && !(operation.id === 'replaceState' && args.body !== undefined))
        throw new SandboxError(
          'SANDBOX.INVALID_REQUEST',
          `${violation.place} ${violation.message}. See ${operation.id} in ${controlPrefix}/openapi.json.`,
        )
      const body = control(world, args)
      await saved()
      const wrong = operation.responses.get(operation.success)!.check(body)
      if (wrong) throw new Error(`${operation.id}: ${wrong.place} ${wrong.message}.`)
      return send(reply, operation.success, body)
    },
  })
}

function readJson(raw: unknown): Json {
  if (!Buffer.isBuffer(raw) || raw.length === 0) return undefined
  try {
    return JSON.parse(raw.toString())
  } catch (error) {
    throw new SandboxError('SANDBOX.INVALID_REQUEST', `The body is not valid JSON: ${(error as Error).message}.`)
  }
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

function describe(error: Error & { statusCode?: number }): { code: SandboxCode; message: string } {
  if (error instanceof SandboxError) return error
  if (error instanceof BadUrl) return { code: 'SANDBOX.INVALID_REQUEST', message: error.message }
  const { statusCode = 500, message } = error
  if (statusCode === 413)
    return { code: 'SANDBOX.TOO_LARGE', message: `The body is larger than ${bodyLimit} bytes. Send a smaller one.` }
  if (statusCode === 415)
    return {
      code: 'SANDBOX.UNSUPPORTED_MEDIA_TYPE',
      message: 'The body must be JSON. Send it with Content-Type application/json.',
    }
  return { code: statusCode < 500 ? 'SANDBOX.INVALID_REQUEST' : 'SANDBOX.FAILED', message }
}
