import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { resolve, type Json, type Operation } from '../../src/description/model.ts'
import { clientFor } from '../support/client.ts'
import { description, errorsOf, examplesOf, responsesOf, successOf } from '../support/description.ts'
import { edgeCases, exampleCases, invalidCases, malformedRequests, randomCases, type Case } from './cases.ts'
import { gapOf, prismGaps } from './gaps.ts'
import { prismRequestOf, type PrismResponse, type ServerResponse } from './in-process-prism.ts'
import { changed, nodesOf } from './places.ts'
import { validValues } from './values.ts'
import { edgeValues, invalidVariantsOf } from './variants.ts'

const seed = 1

/** The request that the client sends for a case. */
async function requestOf({ operation, args }: Case): Promise<Request> {
  let sent: Request | undefined
  const client = clientFor('http://127.0.0.1', async (request) => {
    sent = request.clone() as Request
    return new Response('{}', { status: 200, headers: { 'content-type': 'application/json' } })
  })
  await client[operation.id as 'startTask'](args)
  return sent!
}

/** One request to Prism, and whether Prism's response is as expected. */
interface Check {
  about: string
  request: Json
  fromServer?: ServerResponse
  passes: (response: PrismResponse) => boolean
}

const prepared = new Map<string, Promise<Check[]>>()

/** The checks of an operation, derived from the unchanged description. */
export function checksOf(operation: Operation): Promise<Check[]> {
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
  const succeeds = (r: PrismResponse) =>
    r.status === Number(success.status) &&
    isDeepStrictEqual(r.body, firstResult) &&
    Object.entries(headers).every(([name, value]) => String(r.headers[name]) === value) &&
    r.headers['Content-type'] === success.media

  const valid = [...exampleCases(operation), ...edgeCases(operation, seed), ...randomCases(operation, 10, seed)]
  for (const c of valid)
    checks.push({ about: c.about, request: await prismRequestOf(await requestOf(c)), passes: succeeds })

  const rejection = responses.find((r) => r.status === '400')!
  const [[, firstError]] = examplesOf(rejection.content) as [[string, Json]]
  for (const c of invalidCases(operation, seed)) {
    if (gapOf(operation.id, c.about, prismGaps)) continue
    const request = await prismRequestOf(await requestOf(c))
    checks.push({ about: c.about, request, passes: (r) => r.status === 400 && isDeepStrictEqual(r.body, firstError) })
  }

  const sent = await requestOf(valid[0]!)
  const request = await prismRequestOf(sent)
  const parts = {
    method: sent.method,
    url: new URL(sent.url),
    headers: sent.headers,
    body: await sent.clone().text(),
  }
  if (operation.security.length > 0) {
    const { 'x-auth-token': _, ...headers } = request.headers
    const signed = { ...request, headers: { ...headers, authorization: 'SDK-HMAC-SHA256 Access=AK' } }
    checks.push({ about: 'a signature instead of a token', request: signed, passes: succeeds })
  }
  for (const c of malformedRequests(operation, { request: parts })) {
    if (gapOf(operation.id, c.about, prismGaps)) continue
    const documented = responses.find((r) => c.statuses.includes(r.status))!
    const [[, error]] = examplesOf(documented.content) as [[string, Json]]
    const body = c.about === 'wrong media type' ? c.init.body : c.init.body ? request.body : null
    const malformed = { ...request, headers: { ...request.headers, ...Object.fromEntries(c.init.headers) }, body }
    for (const name of ['x-auth-token', 'content-type']) if (!c.init.headers.has(name)) delete malformed.headers[name]
    if (c.about !== 'malformed body')
      checks.push({
        about: c.about,
        request: malformed,
        passes: (r) => String(r.status) === documented.status && isDeepStrictEqual(r.body, error),
      })
  }

  for (const { status, media, response, content } of responses) {
    for (const [name, value] of examplesOf(content))
      checks.push({
        about: `${status} ${name}`,
        request: { ...request, prefer: { code: Number(status), example: name } },
        passes: (r) => String(r.status) === status && isDeepStrictEqual(r.body, value),
      })
    checks.push(...responseChecksOf(request, status, media, response, content))
  }
  return checks
}

/** Checks with responses of a server: valid ones, and one for each constraint that violates only that constraint. */
function responseChecksOf(request: Json, status: string, media: string, response: Json, content: Json): Check[] {
  const checks: Check[] = []
  const headers = {
    'content-type': media,
    ...Object.fromEntries(
      Object.entries<Json>(response.headers ?? {}).map(([n, h]) => [n, String(resolve(description, h).example)]),
    ),
  }
  const add = (about: string, body: Json, valid: boolean) =>
    checks.push({
      about: `${status} ${about}`,
      request,
      fromServer: { statusCode: Number(status), headers, body },
      passes: (r) => (r.violations.length === 0) === valid,
    })
  const { schema } = content
  const full = fc.sample(validValues(schema, 'json', true), { numRuns: 12, seed })
  const seen = new Set<string>()
  for (const value of full) {
    for (const node of nodesOf(schema, value, 'response')) {
      const variants = [
        ...edgeValues(node.schema),
        ...(node.place.length > 0 && !node.required ? [{ edge: 'omitted', value: undefined }] : []),
      ]
      for (const { edge, value: to } of variants) {
        const about = `${node.label} ${edge}`
        const body = changed(value, node.place, to)
        if (seen.has(about) || errorsOf(schema, body).length > 0) continue
        seen.add(about)
        add(about, body, true)
      }
    }
    for (const variant of invalidVariantsOf(schema, value, 'response', 'json')) {
      if (seen.has(`invalid ${variant.about}`)) continue
      seen.add(`invalid ${variant.about}`)
      add(variant.about, variant.value, false)
    }
  }
  for (const [i, value] of fc.sample(validValues(schema, 'json'), { numRuns: 5, seed }).entries())
    add(`random ${i}`, value, true)
  return checks
}
