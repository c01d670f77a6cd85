import { describe, expect, test } from 'vitest'
import { addressesOf } from '../../scripts/mock/addresses.ts'
import { lineOf } from '../../scripts/mock/log.ts'
import { headerOf } from '../../scripts/mock/responses.ts'
import { exampleArguments } from '../../src/description/model.ts'
import { description, operations, successOf } from '../support/description.ts'
import { json, token } from '../support/engine.ts'
import { serveMock } from '../support/mock.ts'

const mock = serveMock()

describe('the mock answers a preference', () => {
  test.each([
    'code=403, example=KMP.00011002',
    'code=403; example=KMP.00011002',
    'code=403;example="KMP.00011002"',
    'CODE="403" ;  Example=KMP.00011002',
    'example=KMP.00011002; respond-async, code=403',
    'code=403; code=400; example=KMP.00011002',
  ])('%s with that example', async (Prefer) => {
    const { status, body } = await mock.send('/v1/workspaces', { headers: { ...token, Prefer } })
    expect({ status, code: body.error_code }).toEqual({ status: 403, code: 'KMP.00011002' })
  })

  test.each([
    'code=403; example=none',
    'code=400; example=empty',
    'example=none',
    'code=418',
    'code=499; dynamic=true',
  ])('%s, which does not exist, with 404, and names it', async (Prefer) => {
    const { status, headers, body } = await mock.send('/v1/workspaces', { headers: { ...token, Prefer } })
    expect(status).toBe(404)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body.detail).toMatch(/none|empty|418|499/)
  })

  test('for a generated body with one, also after a semicolon', async () => {
    const headers = { ...token, Prefer: 'code=200; dynamic=true' }
    const [one, other] = [
      await mock.send('/v1/workspaces', { headers }),
      await mock.send('/v1/workspaces', { headers }),
    ]
    expect(one.status).toBe(200)
    expect(one.body).not.toEqual(other.body)
  })
})

describe('the mock tells programs in browsers', () => {
  test.each([
    ['/v1/workspaces?limit=0', { ...token }, 400],
    ['/v1/nothing', {}, 404],
  ])('what is wrong with %s, also if they send credentials', async (path, headers, status) => {
    const origin = 'https://example.com'
    const response = await mock.send(path, { headers: { ...headers, Origin: origin } as Record<string, string> })
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    expect(response.headers.get('access-control-allow-credentials')).toBe('true')
    expect(response.headers.get('vary')).toMatch(/origin/i)
    const exposed = response.headers.get('access-control-expose-headers')!.toLowerCase().split(', ')
    for (const name of ['sl-violations', 'x-request-id', 'x-subject-token']) expect(exposed).toContain(name)
  })

  test('that they may send any header with any method', async () => {
    const asked = { 'Access-Control-Request-Method': 'PUT', 'Access-Control-Request-Headers': 'x-auth-token,prefer' }
    const { status, headers } = await mock.send('/v1/workspaces', { method: 'OPTIONS', headers: { Origin: 'null', ...asked } }) // prettier-ignore
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('null')
    expect(headers.get('access-control-allow-methods')).toBe('PUT')
    expect(headers.get('access-control-allow-headers')).toBe('x-auth-token,prefer')
  })
})

describe('sl-violations', () => {
  test('has at most 4 kB, and is valid JSON, however much is wrong', async () => {
    const body = JSON.stringify({ ...Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`未知${i}`, i])) })
    const id = '3eceb0cb8b834f5bb0a66d4108c2067f'
    const response = await mock.send(`/v1/workspaces/${id}`, { method: 'DELETE', headers: json, body })
    expect(response.status).toBe(400)
    expect(response.headers.get('sl-violations')!.length).toBeLessThanOrEqual(4000)
    expect(response.violations.at(-1).message).toMatch(/^\d+ more violations$/)
  })

  test('shortens long names and messages, and escapes what is not ASCII', () => {
    const violation = { part: 'request' as const, severity: 0, code: 'pattern', path: ['body', '名'.repeat(500)], message: '错\n'.repeat(4000) } // prettier-ignore
    const header = headerOf(Array(50).fill(violation))
    expect(header).toMatch(/^[\x20-\x7e]{1,4000}$/)
    expect(JSON.parse(header)[0].location[1]).toMatch(/^名+…$|^body$/)
    const [only] = JSON.parse(headerOf([{ ...violation, path: ['query', 'limit'], message: 'too large' }]))
    expect(only).toEqual({ location: ['request', 'query', 'limit'], severity: 'Error', code: 'pattern', message: 'too large' }) // prettier-ignore
  })
})

test('the mock answers every address that it prints with success', async () => {
  const addresses = addressesOf(description, mock.url)
  expect(addresses.map(({ id }) => id)).toEqual(operations.map(({ id }) => id))
  for (const { id, method, url } of addresses) {
    const operation = operations.find((o) => o.id === id)!
    const { args } = exampleArguments(operation)[0]!
    const form = new FormData()
    for (const [name, value] of Object.entries(args.body ?? {})) form.set(name, String(value))
    const isForm = operation.body?.media === 'multipart/form-data'
    const headers = { ...token, ...args.header, ...(operation.body && !isForm && { 'Content-Type': 'application/json' }) }
    const body = operation.body && (isForm ? form : JSON.stringify(args.body))
    const response = await fetch(url, { method, headers, ...(body && { body }) })
    expect(`${id} ${response.status} ${response.headers.get('sl-violations')}`).toBe(`${id} ${successOf(operation.raw)} null`) // prettier-ignore
  }
}) // prettier-ignore

describe('the log of the mock', () => {
  test('has one line for each request: method, path, status, milliseconds, and what was violated', async () => {
    mock.log.length = 0
    await mock.send('/v1/workspaces', { headers: token })
    await mock.send('/v1/workspaces?limit=0&secret=hidden', { headers: token })
    await mock.send('/v1/nothing', { headers: token })
    const [fine, wrong, unknown] = mock.log.map(lineOf)
    expect(fine).toMatch(/^GET \/v1\/workspaces 200 \d+ ms$/)
    expect(wrong).toMatch(/^GET \/v1\/workspaces 400 \d+ ms Request query parameter limit must be >= 1$/)
    expect(unknown).toMatch(/^GET \/v1\/nothing 404 \d+ ms Route not resolved, no path matched$/)
  })

  test('has no values of bodies, queries, and headers, which may be secret', async () => {
    mock.log.length = 0
    await mock.send('/v3/auth/tokens', { method: 'POST', headers: json, body: '{"password": hunter2 "hunter2"' })
    await mock.send('/v1/workspaces?password=hunter2%', { headers: token })
    await mock.send('/v1/workspaces', { headers: { ...token, Authorization: 'hunter2', Prefer: 'code=hunter2' } })
    expect(mock.log.map(lineOf).join('\n')).not.toContain('hunter2')
  })

  test('escapes what could control a terminal', () => {
    const response = { status: 400, headers: {}, body: '', violations: [{ part: 'request' as const, severity: 0, message: 'found \u001b[2J\n' }] } // prettier-ignore
    expect(lineOf({ method: 'GET', target: '/\u009b\u202e', response, duration: 1.4 })).toBe(
      'GET /\\x9b\\x202e 400 1 ms found \\x1b[2J\\x0a',
    )
  })
})
