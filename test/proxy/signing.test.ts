import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accessKey, KooMapError } from '../../src/client/index.ts'
import { startProxy, type Entry, type Proxy, type ProxyOptions } from '../../src/proxy/proxy.ts'
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { clientFor } from '../support/client.ts'
import { description } from '../support/description.ts'
import { json, officialHeaders } from '../support/signing.ts'
import { issueToken } from '../support/sandbox.ts'

const key = { ak: 'AKAKAKAKAKAKAKAK', sk: 'SKSKSKSKSKSKSKSKSKSK' }
let sandbox: Sandbox
beforeAll(async () => void (sandbox = await startSandbox({ strictAuth: true, accessKey: key })))
afterAll(() => sandbox.close())

/** Starts a proxy before the sandbox, for the tests of a group. */
function serve(options: Partial<ProxyOptions>) {
  const served = { entries: [] as Entry[], warnings: [] as string[], proxy: undefined as unknown as Proxy }
  beforeAll(async () => {
    served.proxy = await startProxy({
      upstream: sandbox.url,
      description,
      log: (entry) => served.entries.push(entry),
      warn: (message) => served.warnings.push(message),
      ...options,
    })
  })
  beforeEach(() => void (served.entries.length = 0))
  afterAll(() => served.proxy.close())
  return served
}

describe.each([false, true])('a proxy with the access key (errors: %s)', (errors) => {
  const served = serve({ accessKey: key, errors })

  test('signs every kind of request again', async () => {
    const client = clientFor(
      served.proxy.url,
      undefined,
      accessKey({ ak: 'OTHERAKOTHERAK', sk: 'other-secret-key', securityToken: 'temporary-token' }),
    )
    const { workspace_id } = await client.createCommonWorkspace({ body: { workspace_name: '北方_1' } })
    await client.updateCommonWorkspace({ path: { workspace_id }, body: { workspace_description: '测试' } })
    const list = await client.listCommonWorkspace({ query: { workspace_name: '北方_1', limit: 5 } })
    expect(list.data.map((w: { workspace_id: string }) => w.workspace_id)).toEqual([workspace_id])
    await client
      .listImageBaseInfo({ body: { workspace_id, limit: 10, offset: 0 } as never })
      .catch((error: unknown) => {
        expect((error as KooMapError).status).not.toBe(401)
      })
    await client.deleteCommonWorkspace({ path: { workspace_id } })
    expect(served.entries.flatMap(({ findings }) => findings)).toEqual([])
    expect(served.warnings).toEqual([])
  })

  test('signs what the official SDK has signed, and sends in chunks', async () => {
    const body = { workspace_name: `官方_${errors}` }
    const request = new Request(`${served.proxy.url}/v1/workspaces`, { method: 'POST', headers: json })
    const headers = await officialHeaders(request, body, { ak: 'OTHERAKOTHERAK', sk: 'other-secret-key' }, new Date())
    const status = await new Promise((resolve, reject) => {
      const outgoing = httpRequest(request.url, { method: 'POST', headers: Object.fromEntries(headers) }, (response) =>
        response.resume().once('end', () => resolve(response.statusCode)),
      )
      outgoing.once('error', reject)
      outgoing.write(JSON.stringify(body))
      outgoing.end()
    })
    expect(status).toBe(200)
  })

  test('does not sign what is not signed', async () => {
    expect((await fetch(`${served.proxy.url}/v1/workspaces`)).status).toBe(401)
    expect(
      (await fetch(`${served.proxy.url}/v1/workspaces`, { headers: { 'X-Auth-Token': 'wrong-token' } })).status,
    ).toBe(401)
  })

  test('shows the key nowhere', async () => {
    const client = clientFor(served.proxy.url, undefined, accessKey({ ak: 'OTHERAKOTHERAK', sk: 'other-secret-key' }))
    await client.listCommonWorkspace({ query: { limit: `${key.ak} ${key.sk}` as never } }).catch(() => {})
    await client.createCommonWorkspace({ body: { workspace_name: `${key.ak} ${key.sk}` } }).catch(() => {})
    expect(served.entries).toHaveLength(2)
    expect(served.entries[0]!.findings).not.toEqual([])
    expect(JSON.stringify(served.entries)).not.toMatch(new RegExp(`${key.ak}|${key.sk}`))
  })
})

describe('a proxy without the access key', () => {
  const served = serve({})

  test('passes a token on', async () => {
    const token = await issueToken(served.proxy.url)
    expect((await fetch(`${served.proxy.url}/v1/workspaces`, { headers: { 'X-Auth-Token': token } })).status).toBe(200)
    expect(served.warnings).toEqual([])
  })

  test('warns once that a signature will be refused', async () => {
    const client = clientFor(served.proxy.url, undefined, accessKey(key))
    for (let i = 0; i < 2; i++) await expect(client.listCommonWorkspace({})).rejects.toMatchObject({ status: 401 })
    expect(served.warnings).toEqual([expect.stringMatching(/covers the host of the proxy.*--access-key AK:SK/)])
  })
})

test('a request that cannot be signed gets an error in the shape of the API', async () => {
  const proxy = await startProxy({ upstream: sandbox.url, description, accessKey: key })
  const headers = { Authorization: 'SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=b' }
  const response = await fetch(`${proxy.url}/v1/%zz`, { headers })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error_code: 'KMP.00011008' })
  expect(response.headers.get('x-proxy-reason')).toMatch(/cannot be signed/)
  await proxy.close()
})

describe('a proxy below a path', () => {
  test('signs the path of the upstream', async () => {
    // The sandbox has no such path, so only the signature is refused or not.
    const proxy = await startProxy({ upstream: `${sandbox.url}/base`, description, accessKey: key })
    const client = clientFor(proxy.url, undefined, accessKey(key))
    await expect(client.listCommonWorkspace({})).rejects.toMatchObject({ status: 404 })
    await proxy.close()
  })
})
