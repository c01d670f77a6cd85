import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sign, type AccessKey } from '../../src/client/credentials/sign.ts'
import { authorization, date, json, key, officialHeaders, site } from '../support/signing.ts'

describe('a signature', () => {
  // Recorded from Huawei's SDKs.
  test.for<[string, Request, string, string, AccessKey?]>([
    [
      'an empty body',
      new Request(`${site}/v1/workspaces`),
      'host;x-sdk-date',
      'f60ccabc58a25eb6e37092dbcb9a359b7a1c1937e2af31a0cfb2dd095c5b7124',
    ],
    [
      'Chinese characters in JSON',
      new Request(`${site}/v1/workspaces`, { method: 'POST', headers: json, body: '{"workspace_name":"测试空间"}' }),
      'content-type;host;x-sdk-date',
      '59ebeeff32d3a0483e42e411993a53a5aae4c7b1d71adee3bb5c3f916eb9ee33',
    ],
    [
      'repeated keys and an empty value in the query',
      new Request(`${site}/v1/tasks?state=b&state=a&name=&limit=10&state=&Limit=1`, {
        headers: { 'X-Trace-Id': '7d9f' },
      }),
      'host;x-sdk-date;x-trace-id',
      '45058fe3846c8ba4072d35b54623adf8315a6bae632676363b4c3c6b8109fc6c',
    ],
    [
      'Chinese and reserved characters in the URL',
      new Request(`${site}/v1/测试;v=1/a+b,c@d:e=(f)*&$!~/?q=%E6%B5%8B+%E8%AF%95!'()*~`),
      'host;x-sdk-date',
      '8465d24a2be9a8c7e33c8c924bf558f78240921c0df6cb02469788d68373f27e',
    ],
    [
      'a security token',
      new Request(`${site}/v1/algo/vps`, { method: 'POST', headers: { ...json, Uuid: 'a  b' }, body: '{}' }),
      'content-type;host;uuid;x-sdk-date;x-security-token',
      'd1081ce606c69e89e3c64259524f74ce2786385a089418366e7908b0c4411e65',
      { ...key, securityToken: 'gQpjbi1ub3J0aC00' },
    ],
    [
      'a body with DELETE, and a port in the URL',
      new Request('http://127.0.0.1:4010/v1/real3d/products', { method: 'DELETE', headers: json, body: '{"ids":[1]}' }),
      'content-type;host;x-sdk-date',
      '63a3e70ea8b924298d9820e277098fe01c6d9aafbb87325b7223ec3125d16918',
    ],
    [
      'a form',
      new Request(`${site}/v1/kmp-data/imageinfo`, {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
        body: '--b--',
      }),
      'host;x-sdk-content-sha256;x-sdk-date',
      '6b7a9d276e4013b0689119e09e3470ae67b4663e6c4e2f683c1bba801ae6239e',
    ],
    // From the SDK for Python. The SDK for JavaScript encodes these characters of a path twice.
    [
      'a path that the official SDKs encode differently',
      new Request(`${site}/v1/a b/"c"'d'?e=1`),
      'host;x-sdk-date',
      '97dfec45e50f6a2b1fa2e43fff337efd913a27ea618bb0010a53d91a96172725',
    ],
  ])(
    'is the one that the official SDK computes for a request with %s',
    async ([, request, names, signature, by = key]) => {
      expect(await authorization(request, by)).toBe(
        `SDK-HMAC-SHA256 Access=${by.ak}, SignedHeaders=${names}, Signature=${signature}`,
      )
    },
  )
})

describe('a signature', () => {
  const base = { method: 'POST', headers: { ...json, Uuid: 'a b' }, body: '{"a":1}' }
  const url = `${site}/v1/algo/vps?a=1&b=2`
  const make = (change: RequestInit = {}, at = url) => new Request(at, { ...base, ...change })

  test('changes with every part of a request that is signed', async () => {
    const all = await Promise.all([
      authorization(make()),
      authorization(make({ method: 'PUT' })),
      authorization(make({}, url.replace('vps', 'navi'))),
      authorization(make({}, url.replace('vps', 'VPS'))),
      authorization(make({}, url.replace('a=1', 'a=2'))),
      authorization(make({}, url.replace('a=1', 'a=1&a=1'))),
      authorization(make({}, url.replace('a=1', 'a'))),
      authorization(make({}, url.replace('north', 'south'))),
      authorization(make({}, url.replace('.com', '.com:8443'))),
      authorization(make({ body: '{"a":2}' })),
      authorization(make({ body: '{"a": 1}' })),
      authorization(make({ body: '' })),
      authorization(make({ headers: { ...json, Uuid: 'a  b' } })),
      authorization(make({ headers: { ...json, UUID2: 'a b' } })),
      authorization(make({ headers: { ...json, Uuid: 'a b', 'App-Id': '' } })),
      authorization(make({ headers: { 'Content-Type': 'application/json;charset=UTF-8', Uuid: 'a b' } })),
      authorization(make({ headers: { ...base.headers, 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' } })),
      authorization(make(), key, new Date('2024-05-06T07:08:10Z')),
      authorization(make(), { ...key, ak: 'other' }),
      authorization(make(), { ...key, sk: 'other' }),
      authorization(make(), { ...key, securityToken: 'token' }),
    ])
    expect(new Set(all).size).toBe(all.length)
  })

  test('is the same for equivalent requests', async () => {
    const expected = await authorization(make())
    const equivalent = [
      make({}, url.replace('?a=1&b=2', '?b=2&a=1')),
      make({}, url.replace('?', '/?')),
      make({}, url.replace('vps', '%76ps')),
      make({}, `${url}#fragment`),
      make({ headers: { uuid: '  a b\t', ...json } }),
      make({ headers: { ...base.headers, Host: 'fetch.does.not.send.it' } }),
    ]
    for (const request of equivalent) expect(await authorization(request)).toBe(expected)
    expect(await authorization(make(), key, new Date('2024-05-06T07:08:09Z'))).toBe(expected)
  })

  test('is replaced when a request is signed again', async () => {
    const request = make()
    await sign(request, key, new Date('2024-05-06T07:00:00Z'))
    expect(await authorization(request)).toBe(await authorization(make()))
  })

  test('leaves the body of the request readable', async () => {
    const request = make()
    await sign(request, key, date)
    expect(await request.text()).toBe(base.body)
  })

  test('cannot be computed for an invalid date, or for a path that cannot be decoded', async () => {
    await expect(sign(make(), key, new Date(NaN))).rejects.toThrow(RangeError)
    await expect(sign(make({}, `${site}/100%`), key, date)).rejects.toThrow(URIError)
  })
})

describe('a signature', () => {
  let seen: { message: IncomingMessage; body: string }
  const server = createServer(async (message, response) => {
    seen = { message, body: await text(message) }
    response.end()
  })
  let origin: string
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  })
  afterAll(() => void server.close())

  test.for<[string, RequestInit]>([
    ['/v1/tasks/测试;v=(1)?state=b&state=a b&name=&名=+', { headers: { 'X-B': '  a   b ', Host: 'elsewhere' } }],
    ['/v1/algo/vps', { method: 'POST', headers: json, body: '{"name":"测试空间"}' }],
    ['/v1/real3d/products', { method: 'DELETE', headers: json, body: '{"ids":[1]}' }],
    ['/v1/kmp-data/imageinfo', { method: 'POST', body: new URLSearchParams({ limit: '10' }) }],
  ])('matches the request that fetch sends to %s', async ([path, init]) => {
    const request = new Request(origin + path, init)
    await sign(request, key, date)
    await fetch(request)

    // Like an API gateway: from the host and the headers that have arrived and that SignedHeaders names.
    const { method, url, headers } = seen.message
    const names = /SignedHeaders=([^,]+)/.exec(headers.authorization!)![1]!.split(';')
    const arrived = new Headers(names.map((name) => [name, headers[name] as string]))
    const data = seen.body && headers['x-sdk-content-sha256'] === undefined ? JSON.parse(seen.body) : undefined
    const expected = await officialHeaders(
      { method: method!, url: `http://${headers.host}${url}`, headers: arrived },
      data,
    )
    expect(headers.authorization).toBe(expected.get('Authorization'))
  })
})
