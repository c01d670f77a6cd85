import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http'
import { generalCodes } from '../server/codes.ts'
import { Refusal } from '../server/refusal.ts'
import { redactQuery } from '../server/secrets.ts'
import { BodyCopy, collect } from './body-copy.ts'
import type { Core } from './core.ts'
import { failureOf, itself, silence, switched, type Failure } from './failures.ts'
import { finding, shown, type Finding } from './findings.ts'
import { hasBody, headersFor } from './headers.ts'
import { passHints } from './hints.ts'
import { unchecked, type Match, type Verdict } from './judge.ts'
import { badGateway, reasonOf, reply } from './replies.ts'
import { coversBody, losesSignature, lostSignature, signAgain, signedHeaders } from './resigning.ts'
import { withoutSecrets } from './secrets.ts'
import { relay, type Relayed } from './relay.ts'
import { originForm, targetOf } from './upstream.ts'

/** Methods that may be repeated when a connection turns out to be closed. */
const repeatable = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])

/** One request and its response. */
export class Exchange implements Relayed {
  readonly core: Core
  readonly request: IncomingMessage
  readonly response: ServerResponse
  match: Match | undefined
  readonly requestFindings: Finding[] = []
  readonly responseFindings: Finding[] = []
  /** Resolves when the request, if it is complete, has been judged. */
  judging: Promise<Verdict | undefined> = Promise.resolve(undefined)
  /** Whether the caller still waits for `100 Continue`. */
  #waits: boolean
  readonly #target: string
  readonly #hasBody: boolean
  readonly #copy = new BodyCopy()
  readonly #arrived = Date.now()
  /** The request to the upstream. */
  #out: ClientRequest | undefined
  /** The response of the upstream. */
  #answer: IncomingMessage | undefined
  #silence: NodeJS.Timeout | undefined
  #over = false

  constructor(core: Core, request: IncomingMessage, response: ServerResponse, waits: boolean) {
    this.core = core
    this.request = request
    this.response = response
    this.#waits = waits
    this.#target = originForm(request.url!)
    this.#hasBody = hasBody(request)
  }

  start(): void {
    // The date is the upstream's.
    this.response.sendDate = false
    this.response.once('close', () => this.#end())
    this.response.on('error', () => {})
    this.#run().catch(this.#failed)
  }

  async #run(): Promise<void> {
    const { core, request } = this
    if (core.upstream.circle.closesWith(request.socket)) return this.fail(itself)
    const found = core.judge.match(request.method!, this.#target)
    if (found && 'operation' in found) this.match = found
    else if (found) this.requestFindings.push(found)
    const names = signedHeaders(request)
    if (names && !core.accessKey && losesSignature(request, names, core.upstream)) core.warnOnce(lostSignature)
    const key = names && core.accessKey
    let first: Buffer[] = []
    if (this.#hasBody && ((core.errors && this.match) || (key && coversBody(request)))) {
      if (this.#waits) this.#continue()
      first = await collect(request, this.#copy)
    }
    // The caller has left.
    if (this.#over || (request.destroyed && !request.complete)) return
    if (!this.#hasBody || request.readableEnded) this.#judge()
    if (core.errors) {
      const verdict = await this.judging
      if (verdict?.refusal) return this.#reply(verdict.refusal)
    }
    let signed: Record<string, string | undefined> = {}
    if (key) {
      const body = !this.#hasBody || request.readableEnded ? this.#copy.bytes : undefined
      try {
        signed = await signAgain(request, this.#target, names, body, core.upstream, key)
      } catch (error) {
        const reason = `The request cannot be signed: ${(error as Error).message}`
        return this.#reply(new Refusal(generalCodes.url, { status: 400, reason }))
      }
    }
    if (!this.#over) this.#send(headersFor(request, core.upstream.host, signed, this.#waits), first)
  }

  /** Removes the secrets of this exchange from a text. */
  readonly #clean = (text: string) => withoutSecrets(text, this.request, this.#answer, this.core.accessKey)

  #continue(): void {
    const { response } = this
    this.#waits = false
    const goOn = () => void (response.headersSent || response.writeContinue())
    // The response to an earlier request of the connection may not have ended.
    if (response.socket) goOn()
    else response.once('socket', goOn)
  }

  #send(headers: string[], first: Buffer[], fresh = false): void {
    const { request, response, core } = this
    const { upstream } = core
    this.#silence ??= setTimeout(() => this.#silent(), core.silence)
    let out: ClientRequest
    try {
      out = upstream.request({
        ...(fresh && { agent: false }),
        method: request.method!,
        path: targetOf(upstream, this.#target),
        headers,
      })
    } catch (error) {
      const reason = `The request cannot be forwarded: ${(error as Error).message}`
      return this.#reply(new Refusal(generalCodes.message, { status: 400, reason }))
    }
    this.#out = out
    out.once('response', (answer) => {
      this.#answer = answer
      this.alive()
      relay(this, answer).catch(this.#failed)
    })
    out.once('upgrade', (_answer, socket) => {
      socket.destroy()
      this.fail(switched)
    })
    out.on('continue', () => this.#waits && this.#continue())
    passHints(out, request, response)
    out.on('error', (error: NodeJS.ErrnoException) => {
      // What follows a complete response is of no interest.
      if (this.#answer?.complete) return
      const repeats = out.reusedSocket && !this.#answer && !this.#hasBody && repeatable.has(request.method!)
      if (repeats && !fresh && !this.#over && out === this.#out) this.#send(headers, first, true)
      else this.#failed(error)
    })
    for (const chunk of first) out.write(chunk)
    if (!this.#hasBody || request.readableEnded) out.end()
    else this.#pipe(out)
  }

  /** Passes on what has not been read yet of the body. */
  #pipe(out: ClientRequest): void {
    const { request } = this
    out.on('drain', () => request.resume())
    request.on('data', (chunk: Buffer) => {
      this.#copy.add(chunk)
      this.alive()
      // After an early response, the rest of the body is dropped.
      if (!out.destroyed && !out.write(chunk)) request.pause()
    })
    request.once('end', () => {
      this.#judge()
      if (!out.destroyed) out.end()
    })
    out.once('close', () => request.resume())
    // The body may not come before the upstream has seen the headers.
    setImmediate(() => out.flushHeaders())
    request.resume()
  }

  #judge(): void {
    const { match, request } = this
    if (!match) return
    const raw = this.#copy.bytes
    if (!raw) return void this.requestFindings.push(unchecked('request'))
    this.judging = this.core.judge.request(match, request.headers, raw).then((verdict) => {
      this.requestFindings.push(...verdict.findings)
      return verdict
    })
    // Without it, an error would end the process before anybody waits for the verdict.
    this.judging.catch(() => {})
  }

  /** Notes that the upstream is not silent. */
  alive(): void {
    this.#silence?.refresh()
  }

  #silent(): void {
    const { request, response } = this
    const out = this.#out
    const isSending = !request.complete && !this.#waits && out?.socket?.connecting === false && !out.writableNeedDrain
    // It is the caller who is slow.
    if (isSending || response.writableNeedDrain) this.alive()
    else this.fail(silence(this.core.silence))
  }

  readonly #failed = (error: NodeJS.ErrnoException): void => {
    // The errors of connections have codes.
    if (error.code === undefined) this.core.bug(error)
    this.fail(failureOf(error))
  }

  /** Responds with an error that names the upstream, or closes the connection if part of the response was sent. */
  fail({ status, rule, reason }: Failure): void {
    if (this.#over || this.response.writableEnded || this.response.destroyed) return
    this.#out?.destroy()
    this.responseFindings.push(finding('response', 'upstream', rule, reason, undefined, 'failure'))
    if (this.response.headersSent) this.response.destroy()
    else this.#reply(badGateway(this.match, { status, reason }, this.core.upstream.url))
  }

  /** Answers with an error because the response violates the description. */
  refuseResponse(): void {
    const reason = reasonOf(this.findings.filter(({ message }) => message === 'response'))
    this.#out?.destroy()
    this.#reply(badGateway(this.match, { status: 502, reason }, this.core.upstream.url))
  }

  /** The findings so far, without secrets. */
  get findings(): Finding[] {
    return [...this.requestFindings, ...this.responseFindings].map((found) => shown(found, this.#clean))
  }

  #reply(refusal: Refusal): void {
    const { request, response, core } = this
    reply(request, response, core.judge, this.match, refusal, this.findings)
  }

  #end(): void {
    this.#over = true
    clearTimeout(this.#silence)
    const { request, response, match } = this
    const isComplete = response.writableFinished
    if (!isComplete || !request.complete) this.#out?.destroy()
    if (isComplete && match && this.#hasBody && !request.complete)
      this.requestFindings.push(
        finding('request', 'body', 'not-validated', 'The response came before its end.', undefined, 'unchecked'),
      )
    const ended = () =>
      this.core.ended({
        time: new Date(this.#arrived).toISOString(),
        duration: Date.now() - this.#arrived,
        method: request.method!,
        path: this.#clean(redactQuery(request.url!)),
        operation: match?.operation.id,
        status: isComplete ? response.statusCode : undefined,
        findings: this.findings,
      })
    this.judging.then(ended).catch(this.core.bug)
  }
}
