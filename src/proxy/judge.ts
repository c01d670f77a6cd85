import type { IncomingHttpHeaders } from 'node:http'
import findMyWay from 'find-my-way'
import type { Description, Json } from '../description/model.ts'
import { BadBody, bodyLimit, decode, readBody, readJson, requireType } from '../server/body.ts'
import { catalogOf, codesOf, type CatalogError, type Codes } from '../server/codes.ts'
import { credentialsOf } from '../server/credentials.ts'
import { refusalOf } from '../server/errors.ts'
import { serve, type Served } from '../server/operations.ts'
import { Refusal } from '../server/refusal.ts'
import { parametersOf, refusalFor } from '../server/routes.ts'
import { routeOf, routing } from '../server/routing.ts'
import { unknownRoute } from '../server/unknown-route.ts'
import { finding, findingsOf, type Finding } from './findings.ts'

/** The largest body of which all violations are looked for, in bytes. Of a larger one, the first is reported. */
const allLimit = 64 * 1024

/** The operation of a request, with the values that its target has for the parameters. */
export interface Match {
  operation: Served
  codes: Codes
  params: Record<string, string | undefined>
  query: Record<string, string | string[]>
}

/** What is wrong with a request, and how the engine would refuse it. */
export interface Verdict {
  findings: Finding[]
  refusal?: Refusal | undefined
}

/** Compares messages with the description. */
export class Judge {
  /** The errors of the API. */
  readonly catalog: ReadonlyMap<string, CatalogError>
  readonly operations: readonly Served[]
  readonly #router

  constructor(description: Description) {
    this.operations = [...serve(description).values()]
    this.catalog = catalogOf(description, this.operations)
    this.#router = findMyWay({ ...routing, onBadUrl: () => {}, onMaxParamLength: () => {} })
    for (const operation of this.operations) {
      const method = operation.method.toUpperCase() as 'GET'
      const store = { operation, codes: codesOf(description, operation) }
      this.#router.on(method === 'GET' ? ['GET', 'HEAD'] : method, routeOf(operation.path), () => {}, store)
    }
  }

  /** Finds the operation of a request. Without one, the finding says why; nothing is said of `OPTIONS`. */
  match(method: string, target: string): Match | Finding | undefined {
    if (method === 'OPTIONS') return undefined
    const found = this.#router.find(method as 'GET', target)
    if (found?.store) return { ...found.store, params: found.params, query: found.searchParams }
    if (found) return finding('request', 'path', 'url', 'The path is malformed.', undefined, 'unknown')
    const { refusal, operation } = unknownRoute({ method, url: target }, this.operations)
    const place = operation ? 'method' : 'path'
    return finding('request', place, `unknown-${place}`, refusal.facts.reason, undefined, 'unknown')
  }

  /**
   * Judges a request by the rules of the engine.
   *
   * @param raw The body as it was sent.
   */
  async request(match: Match, headers: IncomingHttpHeaders, raw: Buffer): Promise<Verdict> {
    const { operation, codes, params, query } = match
    const findings: Finding[] = []
    let refusal: Refusal | undefined
    /** Notes what an attempt to read something throws. */
    const fails = (place: string, rule: string, error: Error) => {
      findings.push(finding('request', place, rule, error instanceof Refusal ? error.facts.reason : error.message))
      refusal ??= refusalOf(error, codes)
    }
    if (operation.security.length > 0)
      try {
        credentialsOf(headers, codes)
      } catch (error) {
        fails(`header.${headers.authorization ? 'Authorization' : 'X-Auth-Token'}`, 'security', error as Error)
      }
    let body: Json
    let isRead = true
    try {
      body = await readBody(operation, headers, raw)
    } catch (error) {
      isRead = false
      fails('body', error instanceof BadBody ? error.what : 'syntax', error as Error)
    }
    let parts: ReturnType<typeof parametersOf>
    try {
      parts = parametersOf({ params, query, headers }, operation)
    } catch (error) {
      fails('query', 'url', error as Error)
      return { findings, refusal }
    }
    const first = operation.checkRequest({ ...parts, body })
    if (!first) return { findings, refusal }
    refusal ??= refusalFor(first, codes)
    const isLarge = raw.length > allLimit || headers['content-encoding'] !== undefined
    const all = isLarge ? [first] : operation.violationsOf({ ...parts, body })
    // Of a body that cannot be read, nothing else is known.
    const known = all.filter(({ place }) => isRead || !/^body\b/.test(place))
    return { findings: [...findings, ...findingsOf('request', known)], refusal }
  }

  /** Judges the status and the headers of a response. */
  head({ operation }: Match, status: number, headers: IncomingHttpHeaders, conditional: boolean): Finding[] {
    const response = operation.responses.get(status)
    if (!response) {
      // It stands for a response that the caller has already.
      if (status === 304 && conditional) return []
      const known = [...operation.responses.keys()].join(', ')
      return [
        finding('response', 'status', 'undocumented', `The description of ${operation.id} has only ${known}.`, status),
      ]
    }
    const findings: Finding[] = []
    for (const name of response.requiredHeaders)
      if (headers[name.toLowerCase()] === undefined)
        findings.push(finding('response', `header.${name}`, 'required', 'is missing'))
    if (response.media !== undefined && (headers['content-type'] !== undefined || headers['content-length'] !== '0'))
      try {
        requireType(headers['content-type'] ?? '', response.media)
      } catch (error) {
        const type = headers['content-type']
        findings.push(finding('response', 'header.Content-Type', 'media-type', (error as Error).message, type))
      }
    if (Number(headers['content-length']) > bodyLimit) findings.push(unchecked('response'))
    return findings
  }

  /** Judges the body of a response whose status and headers are right. */
  async body({ operation }: Match, status: number, headers: IncomingHttpHeaders, raw: Buffer): Promise<Finding[]> {
    const response = operation.responses.get(status)
    if (response?.media === undefined) return []
    if (raw.length === 0) return [finding('response', 'body', 'required', 'is missing')]
    let bytes: Buffer
    let value: Json
    try {
      bytes = await decode(raw, headers['content-encoding'])
      value = readJson(bytes)
    } catch (error) {
      const { what = 'syntax', message } = error as BadBody
      return what === 'syntax'
        ? [finding('response', 'body', 'syntax', message)]
        : [finding('response', 'body', 'not-validated', message, undefined, 'unchecked')]
    }
    const first = response.check(value)
    if (!first) return []
    if (bytes.length <= allLimit) return findingsOf('response', response.violationsOf(value))
    return findingsOf('response', [{ ...first, place: first.place.replace(/^response/, 'body') }])
  }
}

/** Says that a body was too large to be validated. */
export const unchecked = (message: Finding['message']): Finding =>
  finding(message, 'body', 'not-validated', `The body is larger than ${bodyLimit} bytes.`, undefined, 'unchecked')
