import { createHash, createHmac } from 'node:crypto'
import type { AccessKey } from '../../../src/client/credentials/sign.ts'
import type { Json } from '../../../src/description/model.ts'
import { neededOf, type Call, type Mode } from './calls.ts'
import type { Exchange } from './recorder.ts'

export const token = 'MIIPAgYJKoZIhvcNAQcCoIIO8zCCDu8'
export const key: AccessKey = { ak: 'QTWAOYTTINDUT2QVKYUC', sk: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc' }

/** What a driver prints for each call, as one line of JSON. */
export interface Report {
  mode: Mode
  operation: string
  /** Name of the declared return type of the method or, in the mode `errors`, of the type of the error body. */
  type?: string | null
  /** The typed response, which the client itself has serialized as JSON. */
  answer?: Json
  /** Status and error code, as a program reads them from the error. */
  status?: number
  code?: string
  /** What went wrong, instead of a result. */
  failure?: string
}

/** The result of a generator in one column: how many checks passed of how many, and what failed in the others. */
export interface Verdict {
  good: number
  of: number
  wrong: string[]
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/

/**
 * Describes the first difference between two JSON values, if there is one. A property may be missing if it is null or
 * not in `needed`. Times may be written differently.
 */
export function difference(expected: Json, got: Json, needed = expected, place = ''): string | undefined {
  if (expected === got || (expected ?? null) === (got ?? null)) return undefined
  if (typeof expected === 'string' && typeof got === 'string' && instant.test(expected) && instant.test(got))
    return Date.parse(expected) === Date.parse(got) ? undefined : `${place || 'the value'} is ${got}, not ${expected}`
  if (
    typeof expected === 'object' &&
    typeof got === 'object' &&
    expected &&
    got &&
    Array.isArray(expected) === Array.isArray(got)
  ) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(got)])) {
      if (got[name] === undefined && needed?.[name] === undefined) continue
      const found = difference(expected[name], got[name], needed?.[name], `${place}.${name}`)
      if (found) return found
    }
    return undefined
  }
  const text = (value: Json) => (value === undefined ? 'missing' : JSON.stringify(value).slice(0, 120))
  return `${place || 'the value'} is ${text(got)}, not ${text(expected)}`
}

const parse = (text: string): Json => {
  try {
    return JSON.parse(text)
  } catch {
    return text === '' ? undefined : text
  }
}

const parameters = (call: Call, place: string) => call.parameters.filter((p) => p.in === place)

/** Returns the Chinese texts in a value. */
function chinese(value: Json): string[] {
  if (typeof value === 'string') return /[一-龥]/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(chinese) : []
}

/** Describes the first Chinese text that did not arrive, if there is one. */
function garbled(texts: string[], arrived: string): string | undefined {
  const lost = texts.find((text) => !arrived.includes(JSON.stringify(text).slice(1, -1)))
  return lost && `${lost} did not arrive`
}

const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Describes what did not arrive as intended, by part of the request. */
async function sent(call: Call, { url, headers, body, mode }: Exchange) {
  let path = call.path
  for (const p of parameters(call, 'path')) path = path.replace(`{${p.name}}`, encodeURIComponent(p.value))
  const query = parameters(call, 'query').flatMap((p) => [p.value].flat().map((v: Json) => `${p.name}=${v}`))
  const gotQuery = [...url.searchParams].map(([name, value]) => `${name}=${value}`)
  const form = call.mediaType === 'multipart/form-data'
  const fields = form ? await formOf(headers['content-type'], body) : {}
  const wantedFields = form ? Object.fromEntries(Object.entries<Json>(call.body).map(([n, v]) => [n, String(v)])) : {}
  return {
    path: path === url.pathname ? undefined : `the path is ${url.pathname}`,
    query:
      query.sort().join('&') === gotQuery.sort().join('&')
        ? undefined
        : `the query is ${decodeURIComponent(url.search)}`,
    headers: parameters(call, 'header')
      .filter((p) => headers[p.name.toLowerCase()] !== String(p.value))
      .map((p) => `the header ${p.name} is ${headers[p.name.toLowerCase()]}`)[0],
    body: form
      ? difference(wantedFields, fields)
      : difference(call.body, withoutDefaults(call, parse(body.toString('utf8')))),
    token:
      (headers['x-auth-token'] === token) === (call.secured && mode !== 'signed')
        ? undefined
        : `the header X-Auth-Token is ${headers['x-auth-token']}`,
  }
}

/** Removes defaults that were sent for omitted properties, because they mean the same. */
function withoutDefaults({ body, defaults = {} }: Call, got: Json): Json {
  for (const [name, value] of Object.entries(defaults))
    if (body[name] === undefined && got?.[name] === value) delete got[name]
  return got
}

async function formOf(type: string | undefined, body: Buffer): Promise<Record<string, string>> {
  if (!type?.startsWith('multipart/form-data')) return { '(media type)': type ?? 'none' }
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData()
    return Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  } catch (error) {
    return { '(form)': (error as Error).message }
  }
}

/**
 * Describes what is wrong with the signature of a request, if anything. Like the gateway, accepts any selection of signed
 * headers with `Host` and `X-Sdk-Date`, and hashes the body unless `X-Sdk-Content-Sha256` says otherwise.
 */
function signature({ method, url, headers, body }: Exchange): string | undefined {
  const { authorization, 'x-sdk-date': date } = headers
  const wanted = /^SDK-HMAC-SHA256 Access=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/
  const [, access, list = '', got] = wanted.exec(authorization ?? '') ?? []
  const names = list.split(';')
  if (access !== key.ak || !['host', 'x-sdk-date'].every((name) => names.includes(name)))
    return `the header Authorization is ${authorization}`
  if (!/^\d{8}T\d{6}Z$/.test(String(date))) return `the header X-Sdk-Date is ${date}`
  const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
  const query = [...url.searchParams].sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
  const canonical = [
    method,
    decodeURIComponent(url.pathname).replace(/\/?$/, '/').split('/').map(encoded).join('/'),
    query.map((pair) => pair.map(encoded).join('=')).join('&'),
    ...names.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    list,
    headers['x-sdk-content-sha256'] ?? sha256(body),
  ].join('\n')
  const text = `SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`
  return createHmac('sha256', key.sk).update(text).digest('hex') === got
    ? undefined
    : `the header Authorization is ${authorization}, which does not sign\n${canonical}`
}

/** Percent-encodes everything but letters, digits, and `-._~`. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** Describes what is wrong with a request for a call with an unusual value of a path parameter, if anything. */
function strayed(call: Call, { method, target }: Exchange): string | undefined {
  const values = new Map(parameters(call, 'path').map((p) => [`{${p.name}}`, p.value]))
  const wanted = call.path.split('/').map((segment) => values.get(segment) ?? segment)
  const got = target.split('?')[0]!.split('/')
  const arrived =
    method === call.method && wanted.length === got.length && wanted.every((text, i) => text === decoded(got[i]!))
  return arrived && !/^\.{0,2}$/.test(unusualValue(call)) ? undefined : `the request is ${method} ${target}`
}

const unusualValue = (call: Call): string => call.parameters.find((p) => p.name === call.unusual)!.value

const decoded = (segment: string) => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

export const traits = [
  'calls',
  'errors',
  'multipart',
  'deletes',
  'arrays',
  'chinese',
  'token',
  'signature',
  'path',
] as const
export type Trait = (typeof traits)[number]

/** Compares the reports of a driver and the recorded exchanges with the calls. */
export async function judge(calls: Call[], exchanges: Exchange[], reports: Report[]): Promise<Record<Trait, Verdict>> {
  const verdicts = Object.fromEntries(traits.map((t) => [t, { good: 0, of: 0, wrong: [] }])) as unknown as Record<
    Trait,
    Verdict
  >
  const count = (trait: Trait, operation: string, problem: string | undefined) => {
    verdicts[trait].of++
    if (problem === undefined) verdicts[trait].good++
    else verdicts[trait].wrong.push(`${operation}: ${problem}`)
  }
  for (const call of calls.filter(({ modes }) => modes.includes('answers'))) {
    const about = (mode: Mode) => ({
      report: reports.find((r) => r.mode === mode && r.operation === call.operation),
      exchange: exchanges.find((e) => e.mode === mode && e.operation === call.operation),
    })
    const { report, exchange } = about('answers')
    const said = report?.failure ?? (report ? undefined : 'the driver printed no report')
    const nothing = said ?? 'no request arrived'
    const request = exchange && (await sent(call, exchange))
    const typed = (wanted: string, type: Report['type']) => {
      // Some languages keep the schema name of the only boolean response.
      const names = wanted === 'boolean' ? ['bool', 'acknowledgement'] : [letters(wanted)]
      return names.some((name) => letters(type ?? '').includes(name)) ? undefined : `the type is ${type}, not ${wanted}`
    }

    const answer = exchange && parse(exchange.answer)
    const answered =
      (exchange && exchange.status >= 300 && `status ${exchange.status}: ${exchange.answer.slice(0, 300)}`) ||
      said ||
      (exchange ? undefined : nothing) ||
      (request && (request.path ?? request.query ?? request.headers ?? request.body)) ||
      typed(call.answerType, report?.type) ||
      difference(answer, report?.answer, neededOf(call.operation, answer))
    count('calls', call.operation, answered)
    if (call.mediaType === 'multipart/form-data') count('multipart', call.operation, request ? request.body : nothing)
    if (call.method === 'DELETE' && call.body !== undefined)
      count('deletes', call.operation, request ? request.body : nothing)
    if (call.parameters.some((p) => Array.isArray(p.value) && p.value.length > 1))
      count('arrays', call.operation, request ? request.query : nothing)
    const [written, read] = [chinese([call.body, call.parameters]), chinese(answer)]
    if (written.length + read.length > 0) {
      const body = exchange && parse(exchange.body.toString('utf8'))
      const arrived = JSON.stringify([decodeURIComponent(exchange?.url.search ?? ''), body])
      count(
        'chinese',
        call.operation,
        exchange
          ? (garbled(written, arrived) ?? said ?? garbled(read, JSON.stringify(report?.answer ?? null)))
          : nothing,
      )
    }
    if (call.secured) count('token', call.operation, request ? request.token : nothing)

    const error = about('errors')
    const wanted = error.exchange && parse(error.exchange.answer)
    const code = wanted?.error_code ?? wanted?.error?.code
    count(
      'errors',
      call.operation,
      !error.exchange
        ? (error.report?.failure ?? 'no request arrived')
        : (error.report?.failure ??
            (error.report?.status !== error.exchange.status
              ? `the status is ${error.report?.status}, not ${error.exchange.status}`
              : String(error.report.code) !== String(code)
                ? `the code is ${error.report.code}, not ${code}`
                : typed(call.errorType, error.report.type))),
    )
    if (call.modes.includes('signed')) {
      const { report, exchange } = about('signed')
      count(
        'signature',
        call.operation,
        !exchange
          ? (report?.failure ?? 'no request arrived')
          : (signature(exchange) ?? (await sent(call, exchange)).token ?? report?.failure),
      )
    }
  }
  const unusual = calls.filter(({ modes }) => modes.includes('paths'))
  const said = reports.filter(({ mode }) => mode === 'paths')
  for (const [i, call] of unusual.entries()) {
    const [workspace] = parameters(call, 'path')
    const sent = exchanges.filter(({ mode, target }) => mode === 'paths' && target.includes(workspace!.value))
    const rejected = said[i]?.failure ? undefined : 'no request arrived, but the call did not fail'
    const problem = sent.length > 0 ? sent.map((e) => strayed(call, e)).find(Boolean) : rejected
    count('path', `${call.operation} with ${JSON.stringify(unusualValue(call))}`, problem)
  }
  return verdicts
}
