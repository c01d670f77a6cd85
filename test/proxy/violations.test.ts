import { describe, expect, test } from 'vitest'
import { startProxy } from '../../src/proxy/proxy.ts'
import { description } from '../support/description.ts'
import { json, serveEngine, token } from '../support/engine.ts'
import { http, jsonOf, noWorkspaces, serveProxy, workspace } from '../support/proxy.ts'

const lenient = serveProxy()
const strict = serveProxy({ errors: true })
const engine = serveEngine()

type Request = [path: string, init?: RequestInit]
const post = (body: string, headers: Record<string, string> = json): RequestInit => ({ method: 'POST', headers, body })
const iam = (password: unknown) =>
  JSON.stringify({
    auth: { identity: { methods: ['password'], password: { user: { name: 'me', password, domain: { name: 'd' } } } } },
  })

/** Requests that violate the description, and what is reported of each. */
const wrong: [Request, string[]][] = [
  [['/v1/workspaces'], ['header.X-Auth-Token security']],
  [['/v1/workspaces', { headers: { Authorization: 'Basic YTpi' } }], ['header.Authorization security']],
  [['/v1/workspaces?limit=1000&offset=x', { headers: token }], ['query.limit maximum', 'query.offset type']],
  [['/v1/workspaces?limit=%zz', { headers: token }], ['query url']],
  [['/v1/workspaces', post('{"workspace_name":"", "workspace_description":5}')], ['body.workspace_name minLength', 'body.workspace_description type']],
  [['/v1/workspaces', post('{"workspace_name":')], ['body syntax']],
  [['/v1/workspaces', post('')], ['body required']],
  [['/v1/workspaces', post('{}')], ['body.workspace_name required']],
  [['/v1/workspaces', post('{}', { ...token, 'Content-Type': 'text/plain' })], ['body media-type']],
  [['/v1/workspaces', post('[]', { 'Content-Type': 'application/json' })], ['header.X-Auth-Token security', 'body type']],
  [['/v3/auth/tokens', post(iam(5))], ['body.auth.identity.password.user.password type']],
] // prettier-ignore

describe('a request that violates the description', () => {
  test.each(wrong)('is passed on and reported: %j', async ([path, init], expected) => {
    lenient.upstream.plan(jsonOf(noWorkspaces))
    const response = await fetch(lenient.url + path, init)
    expect(await response.json()).toEqual(noWorkspaces)
    expect(lenient.upstream.seen).toHaveLength(1)
    const found = (await lenient.entry()).findings.filter(({ message }) => message === 'request')
    expect(found.map(({ place, rule }) => `${place} ${rule}`)).toEqual(expect.arrayContaining(expected))
    const header: { message?: string; place: string; rule: string }[] = JSON.parse(
      response.headers.get('x-proxy-violations')!,
    )
    expect(header.filter(({ message }) => message === 'request').map(({ place, rule }) => `${place} ${rule}`)).toEqual(
      expect.arrayContaining(expected),
    )
  })

  test.each(wrong)(
    'gets the error of the engine with --errors, and does not reach the upstream: %j',
    async ([path, init]) => {
      strict.upstream.plan(jsonOf(noWorkspaces))
      const response = await fetch(strict.url + path, init)
      const { status, body } = await engine.send(path, init)
      expect({ status: response.status, body: await response.json() }).toEqual({
        status,
        body: body.request_id ? { ...body, request_id: response.headers.get('x-request-id') } : body,
      })
      expect(strict.upstream.seen).toEqual([])
      expect(response.headers.get('x-proxy-violations')).not.toBeNull()
      expect(response.headers.get('x-proxy-reason')).not.toBeNull()
    },
  )
})

describe('a response that violates the description', () => {
  test.each<[string, Buffer, string[]]>([
    ['a wrong type, twice', jsonOf({ ...workspace, can_delete: 'no', star: 'x' }), ['body.star type', 'body.star enum', 'body.can_delete type']],
    ['null', jsonOf({ ...workspace, creator: null }), ['body.creator null']],
    ['an undocumented status', http("418 I'm a teapot\r\nContent-Type: text/plain", 'short and stout'), ['status undocumented']],
    ['an undocumented redirect', http('307 Temporary Redirect\r\nLocation: https://example.com/'), ['status undocumented']],
    ['another media type', http('200 OK\r\nContent-Type: text/html', '<p>'), ['header.Content-Type media-type']],
    ['no media type', http('200 OK', JSON.stringify(workspace)), ['header.Content-Type media-type']],
    ['broken JSON', http('200 OK\r\nContent-Type: application/json', '{'), ['body syntax']],
    ['no body', http('200 OK\r\nContent-Type: application/json'), ['body required']],
    ['not what its encoding says', http('200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip', '{}'), ['body syntax']],
    ['a wrong error', jsonOf({ code: 1 }, '400 Bad Request'), ['body.error_code required', 'body.error_msg required']],
  ])('such as %s is passed on and reported, and becomes 502 with --errors', async (_, bytes, expected) => {
    lenient.upstream.plan(bytes)
    const response = await fetch(`${lenient.url}/v1/workspaces`, { ...post('{"workspace_name":"North"}'), redirect: 'manual' })
    // What is not encoded as it says cannot be read by fetch.
    const received = await response.arrayBuffer().catch(() => new ArrayBuffer(0))
    expect(bytes.subarray(bytes.length - received.byteLength)).toEqual(Buffer.from(received))
    const { findings, status } = await lenient.entry()
    expect(bytes.toString()).toMatch(`HTTP/1.1 ${status} `)
    expect(findings.map(({ place, rule }) => `${place} ${rule}`)).toEqual(expected)
    expect(JSON.parse(response.headers.get('x-proxy-violations')!)).toHaveLength(expected.length)

    strict.upstream.plan(bytes)
    const refused = await fetch(`${strict.url}/v1/workspaces`, post('{"workspace_name":"North"}'))
    expect(refused.status).toBe(502)
    const body = await refused.json()
    expect(body).toEqual({ error_code: 'KMP.00010000', error_msg: expect.stringContaining(expected[0]!.replace(' ', ' ')) })
    expect(body.error_msg).toContain(strict.upstream.url)
    expect(JSON.parse(refused.headers.get('x-proxy-violations')!)).toHaveLength(expected.length)
  }) // prettier-ignore

  test('such as a token response without its token is reported', async () => {
    lenient.upstream.plan(jsonOf({}, '201 Created'))
    await fetch(`${lenient.url}/v3/auth/tokens`, post(iam('secret-password')))
    const { findings } = await lenient.entry()
    const places = findings.filter(({ message }) => message === 'response').map(({ place }) => place)
    expect(places).toEqual(['header.X-Subject-Token'])
  })

  test('does not matter for what follows the description, with --errors, too', async () => {
    strict.upstream.plan(jsonOf(workspace))
    const response = await fetch(`${strict.url}/v1/workspaces`, post('{"workspace_name":"North"}'))
    expect([response.status, await response.json()]).toEqual([200, workspace])
    expect(response.headers.get('x-proxy-violations')).toBeNull()
    expect((await strict.entry()).findings).toEqual([])
  })
})

test.each(['/v1/unknown', '/', '//x'])('an unknown path is passed on and reported: %s', async (path) => {
  for (const served of [lenient, strict]) {
    served.upstream.plan(http('200 OK', 'pong'))
    const response = await fetch(served.url + path)
    expect(await response.text()).toBe('pong')
    expect((await served.entry()).findings).toMatchObject([{ kind: 'unknown', rule: 'unknown-path' }])
    expect(JSON.parse(response.headers.get('x-proxy-violations')!)).toMatchObject([{ rule: 'unknown-path' }])
  }
})

test('an unknown method is passed on and reported', async () => {
  lenient.upstream.plan(http('405 No'))
  expect((await fetch(`${lenient.url}/v1/workspaces`, { method: 'PATCH' })).status).toBe(405)
  expect((await lenient.entry()).findings).toMatchObject([{ kind: 'unknown', rule: 'unknown-method' }])
})

test('a preflight is answered by the upstream, and not reported', async () => {
  lenient.upstream.plan(http('204 No Content\r\nAccess-Control-Allow-Origin: https://example.com'))
  const headers = { Origin: 'https://example.com', 'Access-Control-Request-Method': 'POST' }
  const response = await fetch(`${lenient.url}/v1/workspaces`, { method: 'OPTIONS', headers })
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, 'https://example.com'])
  expect((await lenient.entry()).findings).toEqual([])
})

describe('the header with violations', () => {
  const many = {
    data: Array.from({ length: 20 }, (_, i) => ({ workspace_id: '测'.repeat(100) + i, star: '测'.repeat(100) })),
    page: {},
  }

  test('is bounded, and counts what it leaves out', async () => {
    lenient.upstream.plan(jsonOf(many))
    const response = await fetch(`${lenient.url}/v1/workspaces?limit=1000`, { headers: token })
    const header = response.headers.get('x-proxy-violations')!
    expect(header.length).toBeLessThanOrEqual(4000)
    const entries: object[] = JSON.parse(header)
    const { findings } = await lenient.entry()
    expect(entries.at(-1)).toEqual({ more: findings.length - entries.length + 1 })
    expect(findings.filter(({ message }) => message === 'response')).toHaveLength(20)
  })

  test('leaves room for the headers of the upstream', async () => {
    lenient.upstream.plan(jsonOf(many, '200 OK', `\r\nX-Large: ${'x'.repeat(14_500)}`))
    const response = await fetch(`${lenient.url}/v1/workspaces`, { headers: token })
    expect(response.headers.get('x-large')).toHaveLength(14_500)
    expect(JSON.parse(response.headers.get('x-proxy-violations')!)).toEqual(
      expect.arrayContaining([{ more: expect.any(Number) }]),
    )

    lenient.upstream.plan(jsonOf(many, '200 OK', `\r\nX-Large: ${'x'.repeat(15_900)}`))
    expect((await fetch(`${lenient.url}/v1/workspaces`, { headers: token })).status).toBe(200)
  })

  test('can be read in browsers if the upstream lets them read the response', async () => {
    lenient.upstream.plan(
      jsonOf({}, '200 OK', '\r\nAccess-Control-Allow-Origin: *\r\nAccess-Control-Expose-Headers: ETag'),
    )
    const response = await fetch(`${lenient.url}/v1/workspaces`, { headers: token })
    expect(response.headers.get('access-control-expose-headers')).toBe('ETag, X-Proxy-Violations')

    lenient.upstream.plan((socket) => socket.end())
    const failed = await fetch(`${lenient.url}/v1/workspaces`, { headers: { ...token, Origin: 'https://example.com' } })
    expect(failed.headers.get('access-control-allow-origin')).toBe('*')
    expect(failed.headers.get('access-control-expose-headers')).toContain('X-Proxy-Reason')
  })
})

test('no secret is reported', async () => {
  const secret = 'my-own-secret-value'
  const long = `${secret}/"\\+=${'x'.repeat(3000)}`
  const calls: Request[] = [
    ['/v3/auth/tokens', post(iam([secret]))],
    ['/v3/auth/tokens', post(iam(secret).replace('"password":{', `"password":"${secret}","x":{`))],
    ['/v3/auth/tokens', post(`{"auth":{"password":"${secret}"}`)],
    ['/v3/auth/tokens', post(`{"auth":{"password":${secret}}}`)],
    [`/v1/workspaces?limit=x&token=${secret}&X-Auth-Token=${secret}`, { headers: token }],
    [`/v1/workspaces?access_token=${secret}%zz`, { headers: token }],
    [`/v1/workspaces?limit=${secret}`, { headers: { 'X-Auth-Token': secret } }],
    ['/v1/workspaces', post(JSON.stringify({ workspace_name: `${secret} ?` }), { ...json, 'X-Auth-Token': secret })],
    ['/v1/workspaces', { headers: { Authorization: `SDK-HMAC-SHA256 Access=${secret}` } }],
    ['/v1/workspaces', post(JSON.stringify({ workspace_name: `a ${long}` }), { ...json, 'X-Auth-Token': long })],
    [`/v1/workspaces?limit=${encodeURIComponent(long)}`, { headers: { 'X-Auth-Token': long } }],
    ['/v1/workspaces', post(JSON.stringify({ [long]: 1 }), { ...json, 'X-Auth-Token': long })],
  ] // prettier-ignore
  for (const [path, init] of calls) {
    lenient.entries.length = 0
    lenient.upstream.plan(jsonOf({ token: secret }, '201 Created', `\r\nX-Subject-Token: ${secret}`))
    const response = await fetch(lenient.url + path, init)
    const entry = await lenient.entry()
    expect(entry.findings).not.toEqual([])
    expect(JSON.stringify(entry)).not.toContain(secret)
    expect(response.headers.get('x-proxy-violations')).not.toContain(secret)
  }
})

test('a log that throws does no harm', async () => {
  const bugs: unknown[] = []
  const proxy = await startProxy({
    description,
    upstream: lenient.upstream.url,
    log() {
      throw new Error('The disk is full.')
    },
    bug: (error) => bugs.push(error),
  })
  lenient.upstream.plan(jsonOf(noWorkspaces))
  for (let i = 0; i < 2; i++) expect((await fetch(`${proxy.url}/v1/workspaces`, { headers: token })).status).toBe(200)
  await proxy.close()
  expect(bugs).toMatchObject([{ message: 'The disk is full.' }, { message: 'The disk is full.' }])
})

test('the summary counts operations, and violations by kind', async () => {
  const served = lenient.summary
  expect(served.known).toBe(41)
  expect([...served.operations.keys()]).toEqual(
    expect.arrayContaining(['listCommonWorkspace', 'createCommonWorkspace', 'keystoneCreateUserTokenByPassword']),
  )
  const before = served.violations.get('request maximum')!
  lenient.upstream.plan(jsonOf(noWorkspaces))
  await fetch(`${lenient.url}/v1/workspaces?limit=1000`, { headers: token })
  await lenient.entry()
  expect(served.violations.get('request maximum')).toBe(before + 1)
  expect(served.requests).toBeGreaterThan(20)
  expect(served.unknown).toBe(4)
})
