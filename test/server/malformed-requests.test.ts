import { describe, expect, test } from 'vitest'
import { json, serveEngine, token } from '../support/engine.ts'

const served = serveEngine()
const name = '{"workspace_name":"ab"}'
const form = 'multipart/form-data; boundary=b'
const id = '3eceb0cb8b834f5bb0a66d4108c2067f'

type Row = [about: string, path: string, init: RequestInit, status: number, code: string]
const post = (type: string, body: BodyInit = name): RequestInit => ({
  method: 'POST',
  headers: { ...token, 'Content-Type': type },
  body,
})

const refused: Row[] = [
  ['malformed JSON', '/v1/workspaces', post('application/json', '{"'), 400, 'KMP.00011004'],
  ['malformed JSON for a satellite task', '/v1/kmp-control/tasks', post('application/json', '{"'), 400, 'KMP.00051076'],
  ['malformed JSON for a real-scene task', `/v1/real3d/${id}/tasks`, post('application/json', '{"'), 400, 'KMP.00021004'],
  ['malformed JSON for the archive', `/v1/real3d/${id}/tasks/a/archive`, post('application/json', '{"'), 400, 'KMP.00021004'],
  ['a malformed form', '/v1/kmp-data/imageinfo', post(form, '--b\r\n'), 400, 'KMP.00042001'],
  ['a form without a boundary', '/v1/kmp-data/imageinfo', post('multipart/form-data'), 400, 'KMP.00042001'],
  ['a missing body', '/v1/workspaces', { method: 'POST', headers: token }, 400, 'KMP.00011004'],
  ['a missing body of an operation with a code for missing parameters', `/v1/real3d/${id}/tasks`, { method: 'POST', headers: token }, 400, 'KMP.00021009'],
  ['text that is not UTF-8', '/v1/workspaces', post('application/json', new Uint8Array([0x22, 0xff, 0x22])), 400, 'KMP.00011004'],
  ['a wrong media type', '/v1/workspaces', post('text/plain'), 415, 'KMP.00011005'],
  ['a wrong media type of a real-scene task', `/v1/real3d/${id}/tasks`, post('text/plain'), 400, 'KMP.00021005'],
  ['a wrong media type of an operation without a code for it', '/v1/kmp-control/tasks', post('text/plain'), 400, 'KMP.00051076'],
  ['JSON where a form is expected', '/v1/kmp-data/imageinfo', post('application/json', '{}'), 400, 'KMP.00042001'],
  ['half a media type', '/v1/workspaces', post('json'), 415, 'KMP.00011005'],
  ['two media types', '/v1/workspaces', post('application/json, application/json'), 415, 'KMP.00011005'],
  ['half a media type of a real-scene task', `/v1/real3d/${id}/tasks`, post('json'), 400, 'KMP.00021005'],
  ['a missing media type', '/v1/workspaces', post('', new Blob([name])), 415, 'KMP.00011005'],
  ['another charset', '/v1/workspaces', post('application/json; charset=gbk'), 415, 'KMP.00011005'],
  ['an unknown path', '/v1/nothing', { headers: token }, 404, 'KMP.00011006'],
  ['an unknown path with malformed JSON', '/v1/nothing', post('application/json', '{"'), 404, 'KMP.00011006'],
  ['an empty segment in the path', '/v1//workspaces', { headers: token }, 404, 'KMP.00011006'],
  ['a path of slashes', '//', { headers: token }, 404, 'KMP.00011006'],
  ['a malformed escape in the path', '/v1/workspaces/%E0%A4%A', { method: 'DELETE', headers: json, body: '{}' }, 400, 'KMP.00011008'],
  ['a bare percent sign in the path', '/v1/workspaces/%', { method: 'DELETE', headers: json, body: '{}' }, 400, 'KMP.00011008'],
  ['a malformed escape in the query', '/v1/workspaces?workspace_name=%E0%A4', { headers: token }, 400, 'KMP.00011008'],
  ['a malformed escape in the name of a parameter', '/v1/workspaces?%ff=1', { headers: token }, 400, 'KMP.00011008'],
  ['no credentials', '/v1/workspaces', {}, 401, 'KMP.00011007'],
  ['no credentials, and malformed JSON', '/v1/workspaces', { ...post('application/json', '{"'), headers: {} }, 401, 'KMP.00011007'],
  ['an empty token', '/v1/workspaces', { headers: { 'X-Auth-Token': '' } }, 401, 'KMP.00011007'],
  ['no credentials for a satellite task', '/v1/kmp-control/tasks', {}, 401, 'APIGW.0301'],
  ['another scheme of authorization', '/v1/workspaces', { headers: { Authorization: 'Basic YTpi' } }, 401, 'APIGW.0301'],
] // prettier-ignore

describe('the engine refuses', () => {
  test.each(refused)('%s with the error of the API', async (_about, path, init, status, code) => {
    const response = await served.send(path, init)
    expect(response).toMatchObject({ status, body: { error_code: code, error_msg: expect.any(String) } })
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
    expect(response.headers.get('x-sandbox-reason')).toMatch(/^[\x20-\x7e]+$/)
  })

  test.each(['PATCH', 'PUT', 'DELETE', 'PROPFIND', 'LOCK'])(
    'the method %s of a path that has GET and POST with 405 and those methods',
    async (method) => {
      const { status, headers, body } = await served.send('/v1/workspaces', { method, headers: token })
      expect(status).toBe(405)
      expect(headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
      expect(body.error_code).toBe('KMP.00011008')
    },
  )

  test('a wrong method of a path with parameters with the methods of that path', async () => {
    const { status, headers } = await served.send(`/v1/workspaces/${id}`, { headers: token })
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('PUT, DELETE, OPTIONS')
  })

  test.each([
    ['malformed JSON', post('application/json', '{"'), 400, 'Bad Request'],
    ['a wrong media type', post('text/plain'), 400, 'Bad Request'],
    ['a body that is too large', post('application/json', 'a'.repeat(13 << 20)), 413, 'Payload Too Large'],
    ['a wrong method', { method: 'GET' }, 405, 'Method Not Allowed'],
    ['an unknown status in Prefer', { ...post('application/json', tokenRequest()), headers: { ...json, Prefer: 'code=409' } }, 404, 'Not Found'],
  ] as const)("%s for a token with IAM's own error", async (_about, init, status, title) => {
    const { status: actual, headers, body } = await served.send('/v3/auth/tokens', init)
    expect(actual).toBe(status)
    expect(body).toEqual({ error: { code: status, message: expect.any(String), title } })
    expect(headers.get('content-type')).toBe('application/json')
  }) // prettier-ignore

  test('with a fresh ID of the request, which an error of the gateway has in its body, too', async () => {
    const ids = new Set<string>()
    for (let i = 0; i < 3; i++) {
      const { headers, body } = await served.send('/v1/kmp-control/usages?usage_type=DATA')
      expect(body.request_id).toBe(headers.get('x-request-id'))
      ids.add(body.request_id)
    }
    expect(ids.size).toBe(3)
  })
})

describe('the engine accepts', () => {
  test.each(['application/json;', 'application/json; charset=UTF-8', 'Application/JSON;charset="utf-8"'])(
    'the media type %s',
    async (type) => {
      expect(await served.send('/v1/workspaces', post(type))).toMatchObject({ status: 200 })
    },
  )

  test('unknown query parameters, and ignores them', async () => {
    const { status } = await served.send('/v1/workspaces?__proto__=1&toString=2&none', { headers: token })
    expect(status).toBe(200)
  })

  test('a path with a trailing slash', async () => {
    expect(await served.send('/v1/workspaces/', { headers: token })).toMatchObject({ status: 200 })
  })

  test('HEAD wherever it accepts GET, and then sends no body', async () => {
    const { status, headers, body } = await served.send('/v1/workspaces', { method: 'HEAD', headers: token })
    expect(status).toBe(200)
    expect(Number(headers.get('content-length'))).toBeGreaterThan(100)
    expect(body).toBeUndefined()
  })

  test('a path parameter of any length, and leaves it to the description to refuse it', async () => {
    const init = { method: 'DELETE', headers: json, body: '{}' }
    const { body } = await served.send(`/v1/workspaces/${'a'.repeat(4000)}`, init)
    expect(body.error_code).toBe('KMP.00011110')
    expect(await served.send(`/v1/real3d/products/${'a'.repeat(4000)}`, init)).toMatchObject({ status: 200 })
  })
})

function tokenRequest(): string {
  const user = { name: 'a', password: 'b', domain: { name: 'c' } }
  return JSON.stringify({
    auth: { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'd' } } },
  })
}
