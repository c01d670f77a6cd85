import { describe, expect, test } from 'vitest'
import { operationTable } from '../../generated/operations.ts'
import { accessKey, type KooMap, type OperationId } from '../../src/client/index.ts'
import { exampleArguments } from '../../src/description/model.ts'
import { operations } from '../support/description.ts'
import type { AnyClient } from '../support/client.ts'
import { json, type SeenRequest } from '../support/fault-server.ts'
import { busy, serveFaults } from '../support/faults.ts'
import { key, officialHeaders } from '../support/signing.ts'

const { server, client } = serveFaults()
const signing = (headers: Record<string, string> = {}) => client({ auth: accessKey(key), headers })

/** Verifies a request like an API gateway: from its parts that have arrived, and the headers that are signed. */
async function verify({ method, url, headers, body }: SeenRequest) {
  const names = /SignedHeaders=([^,]+)/.exec(headers.authorization!)![1]!.split(';')
  const arrived = new Headers(names.map((name) => [name, headers[name] as string]))
  const signed = headers['x-sdk-content-sha256'] === undefined && body !== ''
  const at = String(headers['x-sdk-date']).replace(/(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)/, '$1-$2-$3:$4:$5')
  const request = { method, url: `http://${headers.host}${url}`, headers: arrived }
  const expected = await officialHeaders(request, signed ? JSON.parse(body) : undefined, key, new Date(at))
  expect(headers.authorization).toBe(expected.get('Authorization'))
}

describe('a signature is the one that the official SDK computes for the request that arrives', () => {
  test.each(
    operations.filter(({ id }) => id !== 'keystoneCreateUserTokenByPassword').map(({ id }) => [id as OperationId]),
  )('of %s', async (id) => {
    server.plan(busy, json(200, {}))
    const { args } = exampleArguments(operations.find((operation) => operation.id === id)!)[0]!
    await (signing() as AnyClient)[id](args, { maxRetries: 1 }).catch(() => {})
    expect(server.seen.length).toBeGreaterThan(0)
    for (const request of server.seen) await verify(request)
    expect(operationTable[id].method.toUpperCase()).toBe(server.seen[0]!.method)
  })

  test.each<[string, (koomap: KooMap) => Promise<unknown>]>([
    ['a path and a query in Chinese', (koomap) => koomap.fetch("/v1/测试/a+b;c@d?名=值&b=2&a=1&a=0&empty=&q=a+b!'()*~")],
    ['JSON', (koomap) => koomap.fetch('/v1', { method: 'POST', body: '{"a":"测试"}', headers: { 'Content-Type': 'application/json' } })],
    ['JSON in bytes', (koomap) => koomap.fetch('/v1', { method: 'PUT', body: new TextEncoder().encode('{"a":"测试"}') })],
    ['no body', (koomap) => koomap.fetch('/v1', { method: 'DELETE' })],
    ['a form', (koomap) => koomap.fetch('/v1', { method: 'POST', body: form() })],
    ['a stream', (koomap) => koomap.fetch('/v1', { method: 'POST', body: new Blob(['x']).stream() })],
    ['a path parameter in Chinese', (koomap) => koomap.deleteReal3DProduct({ path: { product_id: '产品1+2;3' } })],
    ['a query in Chinese', (koomap) => koomap.listCommonWorkspace({ query: { workspace_name: "测试 a+b&c=d!'()*", star: true } })],
    ['a query with repeated names', (koomap) => koomap.listTaskInfo({ query: { task_status: ['SUCCESS', 'FAILED', 'INIT'] } as never })],
  ])('of a request with %s', async (_, send) => {
    server.plan(json(200, {}))
    await send(signing())
    await verify(server.seen[0]!)
  }) // prettier-ignore

  test('of a request with headers that are sent without the spaces around their values', async () => {
    server.plan(json(200, {}))
    for (const value of ['  a  b ', '\ta\t', ' ', 'é ', '']) {
      await signing({ 'X-A': value }).listCommonWorkspace({}, { headers: { 'X-B': value } })
      await signing().fetch('/v1', { headers: { 'X-A': value } })
    }
    for (const request of server.seen) await verify(request)
  })

  test('of a request whose temporary key has a security token', async () => {
    server.plan(json(200, {}))
    await client({ auth: accessKey({ ...key, securityToken: 'gQpjbi1ub3J0aC00' }) }).listCommonWorkspace()
    const { headers } = server.seen[0]!
    expect(headers['x-security-token']).toBe('gQpjbi1ub3J0aC00')
    expect(headers.authorization).toContain(';x-security-token,')
  })
})

test('a request says that its body is not signed if its media type is not JSON', async () => {
  server.plan(json(200, {}))
  await signing().fetch('/v1', { method: 'POST', body: 'text' })
  await signing().fetch('/v1', { method: 'POST', body: new URLSearchParams({ a: '1' }) })
  await signing().fetch('/v1', { method: 'POST', body: 'x', headers: { 'Content-Type': 'text/csv' } })
  for (const { headers } of server.seen) expect(headers['x-sdk-content-sha256']).toBe('UNSIGNED-PAYLOAD')
})

function form(): FormData {
  const data = new FormData()
  data.append('limit', '10')
  return data
}
