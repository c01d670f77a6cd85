import { describe, expect, test } from 'vitest'
import { serveEngine, token } from '../support/engine.ts'

const served = serveEngine()
const origin = 'https://example.com:8080'

describe('a program on another origin', () => {
  test.each([
    ['a response', '/v1/workspaces', token, 200],
    ['an error', '/v1/workspaces?limit=0', token, 400],
    ['a response to missing credentials', '/v1/workspaces', {}, 401],
    ['a response to an unknown path', '/v1/nothing', {}, 404],
  ] as const)('may read %s, with credentials and the headers that are not always readable', async (_, path, headers, status) => {
    const response = await served.send(path, { headers: { ...headers, Origin: origin } as Record<string, string> })
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    expect(response.headers.get('access-control-allow-credentials')).toBe('true')
    expect(response.headers.get('vary')).toMatch(/\borigin\b/i)
    const exposed = response.headers.get('access-control-expose-headers')!.toLowerCase().split(', ')
    for (const name of ['x-request-id', 'x-trace-id', 'x-subject-token', 'x-sandbox-reason', 'retry-after', 'date'])
      expect(exposed).toContain(name)
  }) // prettier-ignore

  test.each(['PUT', 'DELETE', 'POST', 'GET'])('may send %s with any headers', async (method) => {
    const headers = {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': 'x-auth-token,content-type,x-anything',
    }
    const response = await served.send('/v1/workspaces/3eceb0cb8b834f5bb0a66d4108c2067f', { method: 'OPTIONS', headers })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    expect(response.headers.get('access-control-allow-credentials')).toBe('true')
    expect(response.headers.get('access-control-allow-methods')!.split(', ')).toContain(method)
    expect(response.headers.get('access-control-allow-headers')).toBe('x-auth-token,content-type,x-anything')
  }) // prettier-ignore

  test('may ask for the options of a path without naming a method', async () => {
    expect((await served.send('/v1/workspaces', { method: 'OPTIONS' })).status).toBe(204)
  })
})

test('a program on the same origin gets no headers that allow an origin', async () => {
  const { headers } = await served.send('/v1/workspaces', { headers: token })
  expect(headers.get('access-control-allow-origin')).toBeNull()
})
