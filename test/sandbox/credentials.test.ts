import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/description/model.ts'
import { accessKey, iamPassword, KooMap, token } from '../../src/client/index.ts'
import { sign } from '../../src/client/credentials/sign.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { wrongPassword } from '../../src/sandbox/access/tokens.ts'
import { canonicalRequest } from '../../src/signing/canonical.ts'
import { examplesOf, operations, responsesOf } from '../support/description.ts'
import { serveSandbox, refusal } from '../support/sandbox.ts'
import { key, officialHeaders } from '../support/signing.ts'

const lax = serveSandbox()
const strict = serveSandbox({ strictAuth: true })
const keyed = serveSandbox({ accessKey: key as { ak: string; sk: string } })

/** Gets a token for a user of an account. */
async function issue(
  served: typeof lax,
  { domain = 'map_company', user = 'map_operator', password = 'secret', project = {} as object } = {},
) {
  const koomap = new KooMap({ auth: token('none'), baseUrl: served.sandbox.url, iamUrl: served.sandbox.url, maxRetries: 0 })
  const identity = { methods: ['password' as const], password: { user: { name: user, password, domain: { name: domain } } } }
  const body = { auth: { identity, scope: { project: { name: 'cn-north-4', ...project } } } }
  const { data, response } = await koomap.keystoneCreateUserTokenByPassword({ body }).withResponse()
  return { ...data.token!, value: response.headers.get('X-Subject-Token')! }
} // prettier-ignore

const names = async (koomap: KooMap) =>
  (await koomap.listCommonWorkspace()).data.map(({ workspace_name }) => workspace_name)
const create = (koomap: KooMap, workspace_name: string) => koomap.createCommonWorkspace({ body: { workspace_name } })

describe('a token', () => {
  test('is issued for any password, in the header and with the details that the description says', async () => {
    const { value, ...details } = await issue(lax)
    expect(value).toMatch(/^sandbox-token-[0-9a-f]{64}$/)
    expect(details).toMatchObject({
      issued_at: '2023-06-01T00:00:00.000000Z',
      expires_at: '2023-06-02T00:00:00.000000Z',
      methods: ['password'],
      user: { name: 'map_operator', domain: { id: '234602bf93714dcba145eaa45686e0c1', name: 'map_company' } },
      project: { name: 'cn-north-4', domain: { name: 'map_company' } },
    })
  })

  test('is issued for a project by its ID, too', async () => {
    const id = '0a1b2c3d4e5f60718293a4b5c6d7e8f9'
    expect((await issue(lax, { project: { name: undefined, id } })).project).toMatchObject({ id, name: 'cn-north-4' })
  })

  test("is refused for the password that is documented as wrong, with IAM's own error", async () => {
    const error = await issue(lax, { password: wrongPassword }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ status: 401, body: { error: { code: 401, title: 'Unauthorized' } } })
    expect(wrongPassword).toBe('wrong-password')
  })

  test.each(['u', '𠮷', 'u'.repeat(513), '𠮷'.repeat(513)])(
    'is refused for a user whose name no task can show as its creator: %s',
    async (user) => {
      const error = await issue(lax, { user }).catch((reason: unknown) => reason)
      expect(error).toMatchObject({ status: 400, body: { error: { code: 400 } } })
    },
  )

  test.each(['𠮷𠮷', '𠮷'.repeat(512)])('is issued for a user whose name has as many characters: %s', async (user) => {
    const koomap = lax.client((await issue(lax, { user, domain: 'other' })).value)
    expect(await create(koomap, 'ab')).toMatchObject({ creator: user })
  })

  test('is another one each time, and says nothing about whom it belongs to', async () => {
    const [a, b] = [await issue(lax, { user: 'someone' }), await issue(lax, { user: 'someone' })]
    expect(a.value).not.toBe(b.value)
    for (const { value } of [a, b]) expect(value).not.toMatch(/someone|secret|map_company/)
  })

  test('acts as its user, in the tenant of its account', async () => {
    const { value } = await issue(lax, { domain: 'other', user: 'ann' })
    const created = await create(lax.client(value), 'ab')
    expect(created).toMatchObject({ creator: 'ann', latest_operator: 'ann' })
    const { value: second } = await issue(lax, { domain: 'other', user: 'ben' })
    expect(await names(lax.client(second))).toEqual(['ab'])
    expect(await names(lax.client())).toEqual([])
    expect(created.tenant_domain_id).toBe((await issue(lax, { domain: 'other' })).user!.domain!.id)
  })

  test('of the account of the examples acts in the default tenant', async () => {
    await create(lax.client('any'), 'story')
    expect(await names(lax.client((await issue(lax)).value))).toEqual(['story'])
  })

  test('is valid for 24 hours by the clock of the sandbox', async () => {
    const { value } = await issue(lax)
    lax.sandbox.clock.advance('23h59m59s')
    expect(await names(lax.client(value))).toEqual([])
    lax.sandbox.clock.advance('1s')
    expect(await refusal(lax.client(value).listCommonWorkspace())).toBe('KMP.00011007')
  })

  test('that has expired is refused with the code of each operation', async () => {
    const { value } = await issue(lax)
    lax.sandbox.clock.advance('2d')
    const headers = { 'X-Auth-Token': value, 'Content-Type': 'application/json' }
    for (const { id, method, path, raw } of operations.filter((o) => o.security.length > 0)) {
      const response = await fetch(lax.sandbox.url + path.replaceAll(/[{}]/g, ''), { method: method.toUpperCase(), headers })
      expect(response.status, id).toBe(401)
      const { error_code } = (await response.json()) as { error_code: string }
      const { content } = responsesOf(raw).find(({ status }) => status === '401')!
      expect(error_code, id).toBe(examplesOf(content)[0]![0])
    }
  }) // prettier-ignore

  test('is replaced by the client when it has expired, so that the program goes on', async () => {
    const { url } = lax.sandbox
    const auth = iamPassword({ domain: 'map_company', user: 'map_operator', password: 'secret' })
    const koomap = new KooMap({ auth, baseUrl: url, iamUrl: url })
    await create(koomap, 'ab')
    lax.sandbox.clock.advance('25h')
    expect(await names(koomap)).toEqual(['ab'])
  })

  test('survives in a snapshot, and is gone after a reset', async () => {
    const { value } = await issue(lax, { domain: 'other', user: 'ann' })
    const state = lax.sandbox.state()
    lax.sandbox.reset()
    expect(await refusal(lax.client(value).listCommonWorkspace())).toBe('KMP.00011007')
    lax.sandbox.restore(JSON.parse(JSON.stringify(state)))
    expect(await create(lax.client(value), 'ab')).toMatchObject({ creator: 'ann' })
  })

  test('is forgotten when its account has got a thousand newer ones', async () => {
    const { value } = await issue(lax, { domain: 'busy' })
    for (let i = 0; i < 999; i++) await issue(lax, { domain: 'busy' })
    expect(await names(lax.client(value))).toEqual([])
    await issue(lax, { domain: 'busy' })
    expect(await refusal(lax.client(value).listCommonWorkspace())).toBe('KMP.00011007')
  })
})

describe('a token that was not issued', () => {
  test('is a tenant of its own, which starts empty', async () => {
    await create(lax.client('mine'), 'ab')
    expect(await names(lax.client('mine'))).toEqual(['ab'])
    expect(await names(lax.client('theirs'))).toEqual([])
  })

  test('is refused by a strict sandbox, which accepts issued tokens and signatures', async () => {
    for (const value of ['any', 'mine']) {
      expect(await refusal(strict.client(value).listCommonWorkspace())).toBe('KMP.00011007')
      expect(await refusal(strict.client(value).listUsageInfo({ query: { usage_type: 'DATA' } }))).toBe('APIGW.0301')
    }
    const { value } = await issue(strict)
    await create(strict.client(value), 'ab')
    const signing = new KooMap({ auth: accessKey(key), baseUrl: strict.sandbox.url })
    expect(await names(signing)).toEqual(['ab'])
  })
})

describe('a signature', () => {
  /** The error code with which the sandbox responds to a signed request, if any. */
  async function codeOf(request: Request, change: (headers: Headers) => void = () => {}, by = key, at = new Date()) {
    await sign(request, by, at)
    change(request.headers)
    const body = (await (await fetch(request)).json()) as { error_code?: string }
    return body.error_code
  }
  const get = () => new Request(`${keyed.sandbox.url}/v1/workspaces?workspace_name=${encodeURIComponent("测试 *'()~+&=")}&limit=2`)
  const post = (body = '{"workspace_name":"测试"}') =>
    new Request(`${keyed.sandbox.url}/v1/workspaces`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })

  test('of the client with the right key is accepted for every kind of request', async () => {
    const koomap = new KooMap({ auth: accessKey(key), baseUrl: keyed.sandbox.url, maxRetries: 0 })
    const { workspace_id } = await create(koomap, '测试')
    await koomap.updateCommonWorkspace({ path: { workspace_id }, body: { star: 1 } })
    await koomap.listImageBaseInfo({ body: { limit: 1, offset: 0, image_name: '华北' } }, { headers: { Prefer: 'code=200' } })
    expect(await names(koomap)).toEqual(['测试'])
    expect(await names(keyed.client('any'))).toEqual(['测试'])
    expect(await codeOf(get())).toBeUndefined()
    expect(await codeOf(post('{"workspace_name":"ab"}'))).toBeUndefined()
  })

  test('of the official SDK is accepted', async () => {
    const at = new Date()
    for (const [request, data] of [[get(), undefined], [post(), { workspace_name: '测试' }]] as const) {
      const headers = await officialHeaders(request, data, key, at)
      const response = await fetch(request.url, { method: request.method, headers, ...(data && { body: JSON.stringify(data) }) })
      expect(await response.json()).not.toHaveProperty('error_code')
    }
  })

  test('of an SDK that does not sort the values of a repeated parameter is accepted', async () => {
    const url = new URL(`${keyed.sandbox.url}/v1/workspaces?workspace_ids=${'b'.repeat(32)}&workspace_ids=${'a'.repeat(32)}`)
    const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
    const hash = (text: string) => createHash('sha256').update(text).digest('hex')
    const headers = { host: url.host, 'x-sdk-date': time }
    for (const sorts of [true, false]) {
      const canonical = canonicalRequest('GET', url, ['host', 'x-sdk-date'], headers, hash(''), sorts)
      const signature = createHmac('sha256', key.sk).update(`SDK-HMAC-SHA256\n${time}\n${hash(canonical)}`).digest('hex')
      const Authorization = `SDK-HMAC-SHA256 Access=${key.ak}, SignedHeaders=host;x-sdk-date, Signature=${signature}`
      const response = await fetch(url, { headers: { 'X-Sdk-Date': time, Authorization } })
      expect(await response.json()).toMatchObject({ data: [] })
    }
  })

  test.each([
    ['with another secret', (r: Request) => codeOf(r, undefined, { ...key, sk: 'other' })],
    ['with another access key', (r: Request) => codeOf(r, undefined, { ...key, ak: 'OTHER' })],
    ['that is older than 15 minutes', (r: Request) => codeOf(r, undefined, key, new Date(Date.now() - 15 * 60_000 - 2000))],
    ['from more than 15 minutes in the future', (r: Request) => codeOf(r, undefined, key, new Date(Date.now() + 15 * 60_000 + 2000))],
    ['of another time than its header says', (r: Request) => codeOf(r, (h) => h.set('X-Sdk-Date', new Date().toISOString().replace(/[-:]|\.\d+/g, '').replace(/\dZ/, '0Z').replace(/(\d)(\d{5}Z)/, (_, a, b) => `${(Number(a) + 1) % 10}${b}`)))],
    ['without a time', (r: Request) => codeOf(r, (h) => h.delete('X-Sdk-Date'))],
    ['with a malformed time', (r: Request) => codeOf(r, (h) => h.set('X-Sdk-Date', '2023-05-23T07:26:28Z'))],
    ['with a time that does not exist', (r: Request) => codeOf(r, (h) => h.set('X-Sdk-Date', '20239923T072628Z'))],
    ['with a changed header', (r: Request) => codeOf(r, (h) => h.set('Content-Type', 'application/json;charset=utf-8'))],
    ['that does not cover the time', (r: Request) => codeOf(r, (h) => h.set('Authorization', h.get('Authorization')!.replace('x-sdk-date', 'x-other')))],
    ['of the wrong length', (r: Request) => codeOf(r, (h) => h.set('Authorization', h.get('Authorization')!.slice(0, -1)))],
    ['that is none', (r: Request) => codeOf(r, (h) => h.set('Authorization', 'SDK-HMAC-SHA256 Access=AK'))],
    ['of another algorithm', (r: Request) => codeOf(r, (h) => h.set('Authorization', h.get('Authorization')!.replace('SDK-HMAC', 'V11-HMAC')))],
    ['of another body', (r: Request) => codeOf(r, (h) => h.set('X-Sdk-Content-Sha256', '0'.repeat(64)))],
  ] as const)('%s is refused with APIGW.0301', async (_about, send) => {
    expect(await send(post())).toBe('APIGW.0301')
  })

  test('does not cover a changed path, query, method, or body', async () => {
    const signed = post()
    await sign(signed, key, new Date())
    const { headers } = signed
    const body = '{"workspace_name":"测试"}'
    for (const [path, method, sent] of [
      ['/v1/workspaces', 'POST', '{"workspace_name":"ab"}'],
      ['/v1/workspaces?a=1', 'POST', body],
      [`/v1/workspaces/${'a'.repeat(32)}`, 'DELETE', body],
    ] as const) {
      const response = await fetch(keyed.sandbox.url + path, { method, headers, body: sent })
      expect(await response.json()).toMatchObject({ error_code: 'APIGW.0301' })
    }
  })

  test('is verified by real time, however fast the clock of the sandbox is', async () => {
    keyed.sandbox.clock.advance('30d')
    expect(await codeOf(get())).toBeUndefined()
  })

  test('covers the path with a trailing slash, whether it is sent with one or not', async () => {
    const request = get()
    await sign(request, key, new Date())
    const { headers } = request
    const response = await fetch(request.url.replace('/workspaces?', '/workspaces/?'), { headers })
    expect(await response.json()).not.toHaveProperty('error_code')
  })

  test('of any key is accepted if no key is configured, but not a malformed one', async () => {
    const koomap = new KooMap({ auth: accessKey({ ak: 'SOME', sk: 'thing' }), baseUrl: lax.sandbox.url })
    expect(await names(koomap)).toEqual([])
    for (const Authorization of ['SDK-HMAC-SHA256 Access=AK', 'Bearer a', 'SDK-HMAC-SHA256']) {
      const response = await fetch(`${lax.sandbox.url}/v1/workspaces`, { headers: { Authorization, 'X-Sdk-Date': '20240506T070809Z' } })
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ error_code: 'APIGW.0301' })
    }
  })

  test('matters less than a token, if a request has both', async () => {
    const headers = { 'X-Auth-Token': 'any', Authorization: 'Bearer a' }
    expect((await fetch(`${keyed.sandbox.url}/v1/workspaces`, { headers })).status).toBe(200)
  })
}) // prettier-ignore

describe("GET /v3/projects, which Huawei's SDKs ask for", () => {
  const ask = async (served: typeof lax, query = '?name=cn-north-4', headers: HeadersInit = { 'X-Auth-Token': 'any' }) => {
    const response = await fetch(`${served.sandbox.url}/v3/projects${query}`, { headers })
    return { status: response.status, body: (await response.json()) as Json }
  }

  test('names the project of the tenant, which tokens have, too', async () => {
    const { value, project, user } = await issue(lax, { domain: 'other' })
    const { status, body } = await ask(lax, '?name=cn-north-4', { 'X-Auth-Token': value })
    expect(status).toBe(200)
    expect(body.projects).toHaveLength(1)
    expect(body.projects[0]).toMatchObject({ id: project!.id, name: 'cn-north-4', domain_id: user!.domain!.id, enabled: true })
    const other = await ask(lax)
    expect(other.body.projects[0].id).not.toBe(project!.id)
  })

  test('accepts a request without a name, and any name', async () => {
    expect((await ask(lax, '')).body.projects[0].name).toBe('cn-north-4')
    expect((await ask(lax, '?name=other')).body.projects[0].name).toBe('other')
  })

  test('verifies signatures', async () => {
    const request = new Request(`${keyed.sandbox.url}/v3/projects?name=cn-north-4`)
    await sign(request, key, new Date())
    expect((await fetch(request)).status).toBe(200)
    const other = new Request(request.url)
    await sign(other, { ...key, sk: 'other' }, new Date())
    expect((await fetch(other)).status).toBe(401)
  })

  test("refuses missing and expired credentials with IAM's own error", async () => {
    expect(await ask(lax, '', {})).toMatchObject({ status: 401, body: { error: { code: 401 } } })
    const headers = { 'X-Auth-Token': `sandbox-token-${'0'.repeat(64)}` }
    expect(await ask(lax, '', headers)).toMatchObject({ status: 401, body: { error: { code: 401 } } })
    expect((await ask(strict)).status).toBe(401)
  })
}) // prettier-ignore

test('headers that name an account or a project do not change who the caller is', async () => {
  await create(lax.client(), 'ab')
  const headers = { 'X-Auth-Token': 'any', 'X-Domain-Id': 'other', 'X-Project-Id': 'other' }
  const response = await fetch(`${lax.sandbox.url}/v1/workspaces`, { headers })
  expect(await response.json()).toMatchObject({ page: { total: 1 } })
})

test('the same seed yields the same tokens', async () => {
  const values = []
  for (let i = 0; i < 2; i++) {
    const sandbox = await startSandbox({ seed: 7, empty: true })
    values.push((await issue({ ...lax, sandbox })).value)
    await sandbox.close()
  }
  expect(values[0]).toBe(values[1])
})
