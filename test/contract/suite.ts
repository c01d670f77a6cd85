import { createRequire } from 'node:module'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { operationsOf, resolve, type Description, type Json, type Operation } from '../../scripts/description/model.ts'
import { clientFor } from '../support/client.ts'
import { description, errorsOf, examplesOf, operations, responsesOf, successOf } from '../support/description.ts'
import { brokenRequests, edgeCases, exampleCases, randomCases, wrongCases, type Case } from './cases.ts'
import { gapOf } from './gaps.ts'
import { breachesOf, changed, edges, nodesOf, validValues } from './values.ts'

const require = createRequire(import.meta.url)
const { createLogger } = require('@stoplight/prism-core') as typeof import('@stoplight/prism-core')
const prism = require('@stoplight/prism-http') as typeof import('@stoplight/prism-http')

const seed = 1
const logger = createLogger('suite', { level: 'silent' })

interface Answer {
  status: number
  headers: Record<string, string>
  body: Json
  /** What Prism finds wrong with the answer. */
  wrong: unknown[]
}

/** Asks Prism, in this process; with an answer of a server, Prism only judges it. */
type Ask = (
  input: Json,
  server?: { statusCode: number; headers: Record<string, string>; body: Json },
) => Promise<Answer>

/** Prism on a description that may be broken. */
async function prismOn(broken: Description): Promise<Ask> {
  const known = await prism.getHttpOperationsFromSpec(structuredClone(broken) as object)
  const shared = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
  }
  const mock = { dynamic: false, ignoreExamples: false }
  let forwarded: Json
  const mocking = prism.createInstance({ ...shared, isProxy: false, mock }, { logger })
  const judging = prism.createInstance(
    { ...shared, isProxy: true, mock, upstream: new URL('http://127.0.0.1') } as never,
    { logger, forward: (() => () => async () => ({ _tag: 'Right', right: forwarded })) as never },
  )
  return async (input, server) => {
    forwarded = server
    const { code, example } = input.prefer ?? {}
    const config = {
      ...shared,
      isProxy: false,
      mock: { ...mock, ...(code && { code }), ...(example && { exampleKey: example }) },
    }
    const result: Json = await (
      server ? judging.request(input, known) : mocking.request(input, known, config as never)
    )()
    if (result._tag === 'Left') return { status: result.left.status ?? 500, headers: {}, body: undefined, wrong: [] }
    const { output, validations } = result.right
    return { status: output.statusCode, headers: output.headers ?? {}, body: output.body, wrong: validations.output }
  }
}

/** A request as Prism takes it. */
async function inputOf(request: Request): Promise<Json> {
  const url = new URL(request.url)
  const text = await request.clone().text()
  const json = request.headers.get('content-type')?.startsWith('application/json')
  const query: Record<string, string | string[]> = {}
  for (const key of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(key)
    query[key] = values.length === 1 ? values[0]! : values
  }
  return {
    method: request.method.toLowerCase(),
    url: { path: url.pathname, query },
    headers: { ...Object.fromEntries(request.headers), ...(text && { 'content-length': String(text.length) }) },
    body: text === '' ? null : json ? JSON.parse(text) : text,
  }
}

/** What the client sends for a case. */
async function requestOf({ operation, args }: Case): Promise<Request> {
  let sent: Request | undefined
  const client = clientFor('http://127.0.0.1', async (request) => {
    sent = request.clone() as Request
    return new Response('{}', { status: 200, headers: { 'content-type': 'application/json' } })
  })
  await client[operation.id as 'startTask'](args)
  return sent!
}

/** One thing that the suite asks for, and whether an answer gives it. */
interface Check {
  about: string
  input: Json
  server?: { statusCode: number; headers: Record<string, string>; body: Json }
  holds: (answer: Answer) => boolean
}

const prepared = new Map<string, Promise<Check[]>>()

/** Everything that the suite asks of an operation, made from the right description. */
function checksOf(operation: Operation): Promise<Check[]> {
  let checks = prepared.get(operation.id)
  if (!checks) prepared.set(operation.id, (checks = prepare(operation)))
  return checks
}

async function prepare(operation: Operation): Promise<Check[]> {
  const checks: Check[] = []
  const responses = responsesOf(operation.raw)
  const success = responses.find((r) => r.status === successOf(operation.raw))!
  const [[, firstResult]] = examplesOf(success.content) as [[string, Json]]
  const headers = Object.fromEntries(
    Object.entries<Json>(success.response.headers ?? {}).map(([name, h]) => [
      name,
      String(resolve(description, h).example),
    ]),
  )
  const succeeds = (a: Answer) =>
    a.status === Number(success.status) &&
    isDeepStrictEqual(a.body, firstResult) &&
    Object.entries(headers).every(([name, value]) => String(a.headers[name]) === value) &&
    a.headers['Content-type'] === success.media

  const right = [...exampleCases(operation), ...edgeCases(operation, seed), ...randomCases(operation, 10, seed)]
  for (const c of right) checks.push({ about: c.about, input: await inputOf(await requestOf(c)), holds: succeeds })

  const refusals = responses.find((r) => r.status === '400')!
  const [[, firstRefusal]] = examplesOf(refusals.content) as [[string, Json]]
  for (const c of wrongCases(operation, seed)) {
    if (gapOf(operation.id, c.about)) continue
    const input = await inputOf(await requestOf(c))
    checks.push({ about: c.about, input, holds: (a) => a.status === 400 && isDeepStrictEqual(a.body, firstRefusal) })
  }

  const request = await requestOf(right[0]!)
  const input = await inputOf(request)
  const exchange = {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    body: await request.clone().text(),
  }
  for (const c of brokenRequests(operation, { request: exchange })) {
    if (gapOf(operation.id, c.about)) continue
    const documented = responses.find((r) => c.statuses.includes(r.status))!
    const [[, refusal]] = examplesOf(documented.content) as [[string, Json]]
    const body = c.about === 'wrong media type' ? c.init.body : c.init.body ? input.body : null
    const broken = { ...input, headers: { ...input.headers, ...Object.fromEntries(c.init.headers) }, body }
    for (const name of ['x-auth-token', 'content-type']) if (!c.init.headers.has(name)) delete broken.headers[name]
    if (c.about !== 'malformed body')
      checks.push({
        about: c.about,
        input: broken,
        holds: (a) => String(a.status) === documented.status && isDeepStrictEqual(a.body, refusal),
      })
  }

  for (const { status, media, response, content } of responses) {
    for (const [name, value] of examplesOf(content))
      checks.push({
        about: `${status} ${name}`,
        input: { ...input, prefer: { code: Number(status), example: name } },
        holds: (a) => String(a.status) === status && isDeepStrictEqual(a.body, value),
      })
    checks.push(...answersOf(input, status, media, response, content))
  }
  return checks
}

/** Answers of a server: right ones that must pass, and for each constraint one that must be reported. */
function answersOf(input: Json, status: string, media: string, response: Json, content: Json): Check[] {
  const checks: Check[] = []
  const headers = {
    'content-type': media,
    ...Object.fromEntries(
      Object.entries<Json>(response.headers ?? {}).map(([n, h]) => [n, String(resolve(description, h).example)]),
    ),
  }
  const add = (about: string, body: Json, right: boolean) =>
    checks.push({
      about: `${status} ${about}`,
      input,
      server: { statusCode: Number(status), headers, body },
      holds: (a) => (a.wrong.length === 0) === right,
    })
  const { schema } = content
  const full = fc.sample(validValues(schema, 'json', true), { numRuns: 12, seed })
  const seen = new Set<string>()
  for (const value of full) {
    for (const node of nodesOf(schema, value, 'answer')) {
      const variants = [
        ...edges(node.schema),
        ...(node.place.length > 0 && !node.required ? [{ edge: 'left out', value: undefined }] : []),
      ]
      for (const { edge, value: to } of variants) {
        const about = `${node.label} ${edge}`
        const body = changed(value, node.place, to)
        if (seen.has(about) || errorsOf(schema, body).length > 0) continue
        seen.add(about)
        add(about, body, true)
      }
    }
    for (const breach of breachesOf(schema, value, 'answer', 'json')) {
      if (seen.has(`broken ${breach.about}`)) continue
      seen.add(`broken ${breach.about}`)
      add(breach.about, breach.value, false)
    }
  }
  for (const [i, value] of fc.sample(validValues(schema, 'json'), { numRuns: 5, seed }).entries())
    add(`random ${i}`, value, true)
  return checks
}

/** A part of a description: one path with all components. */
function onlyPath(whole: Description, path: string): Description {
  return { ...whole, paths: { [path]: whole.paths[path]! } }
}

/**
 * Runs the suite against a broken description and returns the first thing that it notices, or undefined if it
 * notices nothing. Only the given operations are tried.
 */
export async function noticed(broken: Description, ids: string[]): Promise<string | undefined> {
  const byId = new Map(operationsOf(broken).map((o) => [o.id, o]))
  for (const operation of operations.filter((o) => ids.includes(o.id))) {
    const theirs = byId.get(operation.id)
    if (!theirs) return `${operation.id} is gone`
    if (theirs.path !== operation.path || theirs.method !== operation.method || theirs.server !== operation.server)
      return `${operation.id} is ${theirs.method} ${theirs.server}${theirs.path}`
    const names = (o: Operation) => o.parameters.map((p) => `${p.in} ${p.name}`)
    const unknown = names(operation).find((name) => !names(theirs).includes(name))
    if (unknown) return `${operation.id}: the client sends ${unknown}, which is not described`
    let ask: Ask
    try {
      ask = await prismOn(onlyPath(broken, operation.path))
    } catch (error) {
      return `${operation.id}: Prism cannot read it: ${(error as Error).message}`
    }
    for (const check of await checksOf(operation)) {
      const answer = await ask(check.input, check.server).catch(() => undefined)
      if (!answer || !check.holds(answer)) return `${operation.id}: ${check.about}`
    }
  }
  return undefined
}
