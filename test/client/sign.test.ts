import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sign, type AccessKey } from '../../src/client/sign.ts'

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
const signatures = Number(process.env.SIGNATURES ?? 10_000)

const key: AccessKey = { ak: 'EXAMPLE-AK', sk: 'example-sk' }
const date = new Date('2024-05-06T07:08:09.999Z')
const site = 'https://koomap.cn-north-4.myhuaweicloud.com'
const json = { 'Content-Type': 'application/json' }

async function authorization(request: Request, by = key, at = date) {
  await sign(request, by, at)
  return request.headers.get('Authorization')
}

/** Headers as the official client sends them, for what fetch would send and the value that was made to JSON for it. */
async function official(request: Pick<Request, 'method' | 'url' | 'headers'>, data: unknown, by = key, at = date) {
  const { BasicCredentials } = await import('@huaweicloud/huaweicloud-sdk-core')
  const url = new URL(request.url)
  const headers = Object.fromEntries(request.headers)
  // Each of these it knows by one spelling only. A signature from before it would sign.
  const { 'x-sdk-date': _, 'x-sdk-content-sha256': sum, authorization: __, ...others } = headers
  const signed = await new BasicCredentials(by).processAuthRequest(undefined as never, {
    method: request.method,
    // It encodes the path itself.
    endpoint: url.origin + decodeURIComponent(url.pathname),
    url: '',
    queryParams: Object.fromEntries([...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name)])),
    data,
    headers: {
      ...others,
      ...(sum && { 'X-Sdk-Content-Sha256': sum }),
      'X-Sdk-Date': at.toISOString().replace(/\.\d+|\W/g, ''),
    },
  })
  return new Headers(signed.headers)
}

describe('fixed vectors of the official signer', () => {
  test.for<[string, Request, string, string, AccessKey?]>([
    [
      'an empty body',
      new Request(`${site}/v1/workspaces`),
      'host;x-sdk-date',
      'f60ccabc58a25eb6e37092dbcb9a359b7a1c1937e2af31a0cfb2dd095c5b7124',
    ],
    [
      'JSON with Chinese',
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
      'Chinese and reserved characters',
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
      'a DELETE with a body, and a port',
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
    // The one for Python: that for JavaScript encodes these characters of a path twice.
    [
      'a path of which the official signers disagree',
      new Request(`${site}/v1/a b/"c"'d'?e=1`),
      'host;x-sdk-date',
      '97dfec45e50f6a2b1fa2e43fff337efd913a27ea618bb0010a53d91a96172725',
    ],
  ])('%s', async ([, request, names, signature, by = key]) => {
    expect(await authorization(request, by)).toBe(
      `SDK-HMAC-SHA256 Access=${by.ak}, SignedHeaders=${names}, Signature=${signature}`,
    )
  })
})

describe(`the official signer, seed ${seed}`, () => {
  // What follows leaves out exactly the requests that the official client does not sign as it sends them.

  // It reads the URL with Node's old url.parse(), which encodes these characters in a path, and then encodes the percent
  // signs of that; takes ? and # for the end of the path and \ for a slash; and drops blanks from the end.
  const unfit = /[\t\n\r "#'<>?\\^`{|}]/g
  const unfitEnd = /[\0- \u00a0\ufeff]$/

  // It sorts names of headers by their characters, and the values by the alphabet of the user's language, which has
  // signs before digits before letters. Where that is not the same order, names and values do not belong together.
  const inOneOrder = (names: string[]) =>
    [...names].sort().join() === [...names].sort((a, b) => a.localeCompare(b)).join()

  // It knows values and not text, so that JSON must be as JSON.stringify() writes it. For null, false, 0 and "" it signs
  // an empty body, but sends them.
  const jsonValue = fc.jsonValue({ stringUnit: 'binary' }).filter(Boolean)

  // A type with parameters, such as application/json;charset=UTF-8, is signed and sent without them.
  const jsonTypes = ['application/json', 'Application/JSON', undefined]
  const otherTypes = ['text/plain', 'application/octet-stream', 'multipart/form-data; boundary=b']

  const special = fc.constantFrom(...`测试空间一龥éß😀!$&()*+,;=:@[]%~-._/ "'#?aZ09`)
  const anyText = fc.string({ unit: fc.oneof(special, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) })
  const segments = fc.array(
    anyText.map((text) => text.replace(unfit, '测')),
    { maxLength: 4 },
  )
  const path = fc
    .oneof(
      segments.map((all) => all.map(encodeURIComponent).join('/')),
      segments.map((all) => all.join('/').replaceAll('%', '%25')),
    )
    .filter((path) => !unfitEnd.test(decodeURIComponent(new URL(`${site}/${path}?`).pathname)))

  const parameters = fc.array(
    fc.tuple(fc.oneof(fc.constantFrom('a', 'A', 'b', '状态'), anyText), fc.oneof(fc.constant(''), anyText)),
    { maxLength: 6 },
  )
  const query = fc.oneof(
    parameters.map((all) => String(new URLSearchParams(all))),
    parameters.map((all) => all.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')),
    parameters.map((all) => all.map(([name]) => encodeURIComponent(name)).join('&')),
  )

  const name = fc.string({ unit: fc.constantFrom(...'abcXYZ019-._~!'), maxLength: 5 }).map((text) => 'x' + text)
  const latin1 = fc.integer({ min: 0x20, max: 0xff }).filter((code) => code !== 0x7f)
  const value = fc.string({
    unit: fc.oneof(
      fc.constantFrom(' ', '\t', 'a'),
      latin1.map((code) => String.fromCharCode(code)),
    ),
  })
  const extra: fc.Arbitrary<[string, string]> = fc.oneof(
    fc.tuple(name, value),
    fc.constantFrom<[string, string]>(
      ['X-Sdk-Content-Sha256', 'UNSIGNED-PAYLOAD'],
      ['X-Sdk-Content-Sha256', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
      ['X-Sdk-Date', '20200101T000000Z'],
      ['Authorization', 'stale'],
    ),
  )

  const withoutBody = fc.record({
    method: fc.constantFrom('GET', 'HEAD', 'POST', 'DELETE'),
    type: fc.constantFrom(...jsonTypes, ...otherTypes),
    body: fc.constant(null),
    data: fc.constant(undefined),
  })
  const method = fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS')
  const emptyBody = fc.record({
    method,
    type: fc.constantFrom(...jsonTypes, ...otherTypes),
    body: fc.constant(''),
    data: fc.constant(undefined),
  })
  const jsonBody = fc
    .record({ method, type: fc.constantFrom(...jsonTypes), data: jsonValue })
    .map((all) => ({ ...all, body: JSON.stringify(all.data) }))
  const otherBody = fc.record({
    method,
    type: fc.constantFrom(...otherTypes),
    body: anyText,
    data: fc.constant('anything, for it is not signed'),
  })

  const request = fc.record({
    origin: fc.constantFrom(site, 'http://127.0.0.1:4010', 'https://[::1]:443', 'https://地图.example:8443'),
    path,
    query: fc.option(query),
    content: fc.oneof(withoutBody, emptyBody, jsonBody, otherBody),
    extra: fc.array(extra, { maxLength: 5 }),
    key: fc.record({
      ak: fc.constant('AK'),
      sk: fc.oneof(fc.constant('sk'), fc.string({ unit: 'binary', minLength: 1, maxLength: 100 })),
      securityToken: fc.constantFrom('', 'token'),
    }),
    at: fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
  })

  // Where there is no Node, its crypto is not there; a client knows the text of the body, if it is JSON.
  const way = fc.record({ webCrypto: fc.boolean(), known: fc.boolean() })

  test(`signs ${signatures} random requests in the same way`, { timeout: 30_000 + 5 * signatures }, async () => {
    const property = fc.asyncProperty(
      request,
      way,
      async ({ origin, path, query, content, extra, key, at }, { webCrypto, known }) => {
        const { method, type, body, data } = content
        const url = `${origin}/${path}${query === null ? '' : `?${query}`}`
        const headers = type === undefined ? extra : [...extra, ['Content-Type', type] as [string, string]]
        // Text has a type of its own, unlike bytes.
        const request = new Request(url, {
          method,
          headers,
          body: body === null ? null : new TextEncoder().encode(body),
        })
        fc.pre(inOneOrder([...request.headers.keys(), 'host', 'x-sdk-date', 'x-security-token']))

        const expected = await official(request, data, key, at)
        const node = webCrypto ? vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined) : undefined
        await sign(request, key, at, known && body !== null ? body : undefined).finally(() => node?.mockRestore())
        for (const name of ['Authorization', 'X-Sdk-Date', 'X-Security-Token', 'X-Sdk-Content-Sha256'])
          expect(request.headers.get(name), name).toBe(expected.get(name))
      },
    )
    await fc.assert(property, { numRuns: signatures, seed })
  })
})

describe('the signature', () => {
  const base = { method: 'POST', headers: { ...json, Uuid: 'a b' }, body: '{"a":1}' }
  const url = `${site}/v1/algo/vps?a=1&b=2`
  const make = (change: RequestInit = {}, at = url) => new Request(at, { ...base, ...change })

  test('changes with everything that is signed', async () => {
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

  test('does not change with what means the same', async () => {
    const expected = await authorization(make())
    const same = [
      make({}, url.replace('?a=1&b=2', '?b=2&a=1')),
      make({}, url.replace('?', '/?')),
      make({}, url.replace('vps', '%76ps')),
      make({}, `${url}#fragment`),
      make({ headers: { uuid: '  a b\t', ...json } }),
      make({ headers: { ...base.headers, Host: 'fetch.does.not.send.it' } }),
    ]
    for (const request of same) expect(await authorization(request)).toBe(expected)
    expect(await authorization(make(), key, new Date('2024-05-06T07:08:09Z'))).toBe(expected)
  })

  test('is made anew when a request is sent again', async () => {
    const request = make()
    await sign(request, key, new Date('2024-05-06T07:00:00Z'))
    expect(await authorization(request)).toBe(await authorization(make()))
  })

  test('leaves the body to be read', async () => {
    const request = make()
    await sign(request, key, date)
    expect(await request.text()).toBe(base.body)
  })

  test('cannot be made with an invalid date or a path that cannot be decoded', async () => {
    await expect(sign(make(), key, new Date(NaN))).rejects.toThrow(RangeError)
    await expect(sign(make({}, `${site}/100%`), key, date)).rejects.toThrow(URIError)
  })
})

describe('over the wire', () => {
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
  ])('what fetch sends to %s is what was signed', async ([path, init]) => {
    const request = new Request(origin + path, init)
    await sign(request, key, date)
    await fetch(request)

    // As a gateway does: the host and the headers that arrived, of which SignedHeaders says which were signed.
    const { method, url, headers } = seen.message
    const names = /SignedHeaders=([^,]+)/.exec(headers.authorization!)![1]!.split(';')
    const arrived = new Headers(names.map((name) => [name, headers[name] as string]))
    const data = seen.body && headers['x-sdk-content-sha256'] === undefined ? JSON.parse(seen.body) : undefined
    const again = await official({ method: method!, url: `http://${headers.host}${url}`, headers: arrived }, data)
    expect(headers.authorization).toBe(again.get('Authorization'))
  })
})
