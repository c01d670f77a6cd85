import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import type { ReceivedRequest } from '../../../generated/sandbox.ts'
import type { Json } from '../../description/model.ts'
import type { Served } from '../../server/operations.ts'
import type { Refusal } from '../../server/refusal.ts'
import { errorOf } from './fault-errors.ts'
import type { Effect } from './faults.ts'
import { formOf, longestBody, withoutSecrets } from './journal.ts'
import type { World } from '../world.ts'

/** Where the control API is. Its requests are not observed, and meet no faults. */
export const controlPrefix = '/_sandbox'

/** A request while it is being answered. */
interface Observed {
  entry: ReceivedRequest
  authenticated: boolean
  truncate: boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    observed?: Observed
  }
}

/** Writes requests to the journal, and lets faults happen to them. */
export class Observer {
  readonly #world: World
  readonly #accountOf: (request: FastifyRequest) => string | undefined
  readonly #bug: (error: Error) => void
  readonly #log: ((entry: ReceivedRequest) => void) | undefined
  readonly #closing = new AbortController()

  /**
   * @param accountOf The account whose credentials a request has.
   * @param log Called with each request when its response has ended.
   * @param bug Called with what `log` throws.
   */
  constructor(
    world: World,
    accountOf: (request: FastifyRequest) => string | undefined,
    log: ((entry: ReceivedRequest) => void) | undefined,
    bug: (error: Error) => void,
  ) {
    this.#bug = bug
    this.#world = world
    this.#accountOf = accountOf
    this.#log = log
  }

  /** Adds the hooks to a server. */
  attach(app: FastifyInstance): void {
    app.decorateRequest('observed')
    app.addHook('onRequest', (request, reply, done) => this.#begin(request, reply, done))
    app.addHook('onSend', (request, reply, payload, done) => done(null, this.#send(request, reply, payload)))
  }

  /** Notes that a request has credentials of an account. */
  authenticated({ observed }: FastifyRequest, account: string): void {
    if (!observed) return
    observed.authenticated = true
    observed.entry.account = account
  }

  /** Notes that a request follows the description. */
  valid({ observed }: FastifyRequest): void {
    if (observed) observed.entry.valid = true
  }

  /** Notes why a request is refused. */
  refused({ code, facts }: Refusal, request: FastifyRequest): void {
    const observed = request.observed
    if (!observed) return
    const { entry } = observed
    const operation = operationOf(request)
    if (entry.valid === null && (observed.authenticated || operation?.security.length === 0)) entry.valid = false
    // Where a request violates the description, the section of the operation is the one that says so.
    const section = facts.section ?? (entry.valid === false ? operation?.raw['x-manual']?.section : undefined)
    entry.refusal = { code, reason: facts.reason, section: section ?? null }
  }

  /** Ends all requests that are being delayed. */
  close(): void {
    this.#closing.abort()
  }

  #begin(request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction): void {
    if (request.method === 'OPTIONS' || isControl(request)) return done()
    const observed = this.#note(request, reply)
    const operation = operationOf(request)
    const { faults } = this.#world
    if (!operation || faults.size === 0) return done()
    const account = this.#accountOf(request)
    const effect = faults.take(operation.id, account)
    if (!effect) return done()
    observed.entry.faults = effect.ids
    observed.entry.account = account ?? null
    const meet = () => (this.#apply(effect, observed, operation, reply) ? undefined : done())
    if (effect.latency === 0) return meet()
    this.#wait(effect.latency, reply)
      .then((goesOn) => (goesOn ? meet() : void drop(reply)))
      .catch(done)
  }

  #note(request: FastifyRequest, reply: FastifyReply): Observed {
    const started = performance.now()
    const entry = this.#world.journal.add({
      time: new Date(this.#world.clock.now).toISOString(),
      duration: 0,
      method: request.method,
      path: request.raw.url ?? request.url,
      operationId: operationOf(request)?.id ?? null,
      account: null,
      requestId: request.id,
      status: null,
      valid: null,
      refusal: null,
      faults: [],
    })
    const observed = { entry, authenticated: false, truncate: false }
    request.observed = observed
    reply.raw.once('close', () => {
      entry.duration = Math.round((performance.now() - started) * 10) / 10
      try {
        this.#log?.(withoutSecrets(entry))
      } catch (error) {
        // An error here would end the process.
        this.#bug(error as Error)
      }
    })
    return observed
  }

  /** Waits, and returns whether the caller is still there and the sandbox is still open. */
  async #wait(ms: number, reply: FastifyReply): Promise<boolean> {
    const gone = new AbortController()
    const leave = () => gone.abort()
    reply.raw.once('close', leave)
    try {
      await setTimeout(ms, undefined, { signal: AbortSignal.any([this.#closing.signal, gone.signal]) })
      return true
    } catch {
      return false
    } finally {
      reply.raw.off('close', leave)
    }
  }

  /** Lets a fault happen. Returns the response, if that ends the request. */
  #apply({ end }: Effect, observed: Observed, operation: Served, reply: FastifyReply): FastifyReply | undefined {
    if (!end) return undefined
    if (end.drop) return drop(reply)
    if (end.truncate) {
      observed.truncate = true
      return undefined
    }
    const { status, body } = errorOf(this.#world.description, operation, end)
    observed.entry.refusal = { code: end.code ?? codeIn(body), reason: `Fault ${end.id}.`, section: null }
    reply.code(status).header('content-type', 'application/json').header('x-request-id', reply.request.id)
    reply.header('x-sandbox-reason', `Fault ${end.id}.`)
    if (end.retryAfter !== undefined) reply.header('retry-after', String(end.retryAfter))
    return reply.send(JSON.stringify(body))
  }

  #send(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
    const observed = request.observed
    if (!observed) return payload
    observed.entry.status = reply.statusCode
    const body = bodyOf(request)
    if (body !== undefined) observed.entry.body = body
    return observed.truncate ? cut(reply, payload) : payload
  }
}

const operationOf = (request: FastifyRequest): Served | undefined =>
  (request.routeOptions.config as { operation?: Served }).operation

const isControl = ({ url }: FastifyRequest): boolean => url.startsWith(controlPrefix)

const codeIn = (body: Json): string => body.error_code ?? String(body.error?.code)

/** Closes the connection of a request without a response. */
function drop(reply: FastifyReply): FastifyReply {
  reply.hijack()
  reply.raw.destroy()
  return reply
}

/** Half of a response body, after which the connection is closed. */
function cut(reply: FastifyReply, payload: unknown): Readable {
  const whole = Buffer.from(typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : '')
  // As a stream, because Fastify corrects the length of anything else.
  reply.header('content-length', String(Math.max(whole.length, 1)))
  // The response lets go of the connection when it has finished.
  const { socket } = reply.raw
  reply.raw.once('finish', () => socket?.destroySoon())
  return Readable.from([whole.subarray(0, Math.floor(whole.length / 2))], { objectMode: false })
}

/** What is remembered of the body of a request: JSON, if it is small enough, and the fields of a form. */
function bodyOf({ body, headers }: FastifyRequest): unknown {
  if (!Buffer.isBuffer(body) || body.length === 0) return undefined
  const type = headers['content-type'] ?? ''
  if (/^multipart\/form-data\b/i.test(type)) return formOf(body, type)
  return body.length <= longestBody && /json/i.test(type) ? body : undefined
}
