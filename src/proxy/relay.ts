import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyLimit } from '../server/body.ts'
import { BodyCopy } from './body-copy.ts'
import type { Core } from './core.ts'
import { switched, type Failure } from './failures.ts'
import { headerOf, type Finding } from './findings.ts'
import { endToEnd, sizeOf } from './headers.ts'
import { unchecked, type Match } from './judge.ts'
import { findingsHeader, findingsLimit } from './replies.ts'
import { locationFor } from './upstream.ts'

/** The largest body for which the head of a response waits, in bytes. */
const holdLimit = 1024 * 1024

/** The most bytes of headers that `fetch` of Node.js accepts, less what Node.js adds. */
const headersLimit = 16 * 1024 - 400

/** What the relay needs to know of a request. */
export interface Relayed {
  core: Core
  request: IncomingMessage
  response: ServerResponse
  match: Match | undefined
  /** What is wrong with the response. */
  responseFindings: Finding[]
  /** What is wrong with the request and with the response, without secrets. */
  findings: Finding[]
  /** Resolves when the request, if it is complete, has been judged. */
  judging: Promise<unknown>
  /** Called when the upstream has sent something. */
  alive(): void
  /** Responds with an error that names the upstream. */
  fail(failure: Failure): void
  /** Answers with an error because the response violates the description. */
  refuseResponse(): void
}

/** Passes a response on, and compares a copy with the description. */
export async function relay(exchange: Relayed, answer: IncomingMessage): Promise<void> {
  const { core, request, response, match, responseFindings } = exchange
  // Whoever reads the response sees its errors as well.
  answer.on('error', () => {})
  const status = answer.statusCode!
  const { headers } = answer
  // Node.js takes a change of protocols for a response if it does not name the protocol.
  if (status === 101) return exchange.fail(switched)
  if (status < 100) throw Object.assign(new Error(`${status}`), { code: 'ERR_HTTP_INVALID_STATUS_CODE' })
  if (match) responseFindings.push(...core.judge.head(match, status, headers, isConditional(request)))
  const isEmpty = request.method === 'HEAD' || status === 204 || status === 304
  const isReadable = match && !isEmpty && responseFindings.every(({ rule }) => rule === 'required')
  const copy = new BodyCopy()
  const judgeBody = async () => {
    if (!isReadable) return
    const raw = copy.bytes
    responseFindings.push(...(raw ? await core.judge.body(match, status, headers, raw) : [unchecked('response')]))
  }

  const { held, isWhole } = await hold(exchange, answer, copy)
  if (isWhole) await judgeBody()
  await exchange.judging
  if (core.errors && responseFindings.some(({ kind }) => kind === 'violation')) return exchange.refuseResponse()

  response.writeHead(status, answer.statusMessage!, headOf(exchange, answer, isEmpty))
  if (isWhole) return void response.end(held.length === 1 ? held[0] : Buffer.concat(held))
  for (const chunk of held) response.write(chunk)
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    copy.add(chunk)
    exchange.alive()
    if (!response.write(chunk)) await drained(response)
    if (response.destroyed) return
  }
  await judgeBody()
  response.end()
}

/** A response to it may be 304. */
const isConditional = ({ headers }: IncomingMessage): boolean =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined

/**
 * Reads the body before the head is sent, so that the head can say what is wrong with the body: until it is complete, too
 * large, or too late. When responses that violate the description are replaced, it is never too late. Without any byte of
 * the body, a failure can still be answered with an error.
 */
function hold(exchange: Relayed, answer: IncomingMessage, copy: BodyCopy) {
  const { core, match, request } = exchange
  const most = core.errors ? bodyLimit : holdLimit
  let limit = !match || (request.method !== 'HEAD' && Number(answer.headers['content-length']) > most) ? 0 : most
  const held: Buffer[] = []
  return new Promise<{ held: Buffer[]; isWhole: boolean }>((resolve, reject) => {
    const stop = (isWhole: boolean) => {
      clearTimeout(timer)
      answer.off('data', take).off('end', end).off('close', close)
      if (!isWhole) answer.pause()
      resolve({ held, isWhole })
    }
    const take = (chunk: Buffer) => {
      held.push(chunk)
      copy.add(chunk)
      exchange.alive()
      if (copy.size > limit) stop(false)
    }
    const end = () => stop(true)
    const close = () => {
      clearTimeout(timer)
      reject(Object.assign(new Error('The response is incomplete.'), { code: 'ECONNRESET' }))
    }
    const late = () => {
      limit = 0
      if (copy.size > 0) stop(false)
    }
    const timer = core.errors || limit === 0 ? undefined : setTimeout(late, core.hold)
    answer.on('data', take).on('end', end).on('close', close)
  })
}

/** The headers for the caller: those of the upstream, and the findings. */
function headOf(exchange: Relayed, answer: IncomingMessage, isEmpty: boolean): string[] {
  const { core, request, findings } = exchange
  const { host } = request.headers
  const self = host !== undefined && /^[\w.:[\]-]+$/.test(host) ? `http://${host}` : core.self
  const takesChunks = request.httpVersionMinor > 0 && !(isEmpty && request.method !== 'HEAD')
  const head = endToEnd(answer.rawHeaders, takesChunks, (name, value) =>
    name === 'location' ? locationFor(core.upstream, value, self) : value,
  )
  if (findings.length === 0) return head
  const text = headerOf(findings, Math.min(findingsLimit, headersLimit - sizeOf(head)))
  if (text === undefined) return head
  head.push(findingsHeader, text)
  // Programs in browsers may read the response, so they may read what is wrong with it.
  if (answer.headers['access-control-allow-origin'] !== undefined)
    head.push('Access-Control-Expose-Headers', findingsHeader)
  return head
}

/** Resolves when a response takes more data, or the caller has left. */
function drained(response: ServerResponse): Promise<void> {
  if (response.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = () => {
      response.off('drain', stop).off('close', stop)
      resolve()
    }
    response.on('drain', stop).on('close', stop)
  })
}
