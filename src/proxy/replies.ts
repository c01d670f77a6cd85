import { randomUUID } from 'node:crypto'
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'
import { generalCodes } from '../server/codes.ts'
import { replyOf } from '../server/errors.ts'
import { Refusal } from '../server/refusal.ts'
import type { Failure } from './failures.ts'
import { headerOf, type Finding } from './findings.ts'
import type { Judge, Match } from './judge.ts'

/** The header with the findings. */
export const findingsHeader = 'X-Proxy-Violations'
/** The header that says why the proxy itself has answered. */
export const reasonHeader = 'X-Proxy-Reason'

/** The largest header with findings, in bytes. */
export const findingsLimit = 4_000

/** The error for a response that did not arrive, or that violates the description. */
export function badGateway(match: Match | undefined, { status, reason }: Omit<Failure, 'rule'>, upstream: string) {
  const text = `The upstream ${upstream} did not send a usable response: ${reason}.`
  return new Refusal(match?.codes.failed ?? generalCodes.failed, { status, reason: text, message: text })
}

/** Why a response is refused: the first violation, and how many others there are. */
export function reasonOf(findings: Finding[]): string {
  const [first, ...others] = findings.filter(({ kind }) => kind === 'violation')
  const more = others.length > 0 ? `, and ${others.length} more` : ''
  return `it violates the description: ${first!.place} ${first!.rule}: ${first!.reason}${more}`
}

/** Answers a request with an error in the shape of the API. */
export function reply(
  request: IncomingMessage,
  response: ServerResponse,
  judge: Judge,
  match: Match | undefined,
  refusal: Refusal,
  findings: Finding[],
): void {
  const id = randomUUID().replaceAll('-', '')
  const { status, headers, body } = replyOf(judge.catalog, refusal, id, match?.operation, reasonHeader)
  const bytes = Buffer.from(JSON.stringify(body))
  const found = findings.length > 0 ? headerOf(findings, findingsLimit) : undefined
  response.sendDate = true
  response.writeHead(status, STATUS_CODES[status], {
    'Content-Type': 'application/json',
    'Content-Length': bytes.length,
    'X-Request-Id': id,
    ...headers,
    ...(found !== undefined && { [findingsHeader]: found }),
    // Other responses are the upstream's, and so is the decision who may read them.
    ...(request.headers.origin !== undefined && {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': `${findingsHeader}, ${reasonHeader}, X-Request-Id`,
    }),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
