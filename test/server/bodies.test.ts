import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { json, serveEngine, token } from '../support/engine.ts'

const served = serveEngine({ answer: ({ body, operation }) => ((seen = body), example(operation)) })
let seen: unknown
const example = ({
  responses,
  success,
}: {
  responses: Map<number, { examples: [string, unknown][] }>
  success: number
}) => ({
  body: responses.get(success)!.examples[0]![1],
})
const megabyte = 1 << 20

const create = (body: BodyInit, headers = {}) =>
  served.send('/v1/workspaces', { method: 'POST', headers: { ...json, ...headers }, body })

describe('a compressed body', () => {
  const body = JSON.stringify({ workspace_name: '测试' })

  test.each([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['deflate', deflateSync(body)],
    ['br', brotliCompressSync(body)],
    ['identity', body],
    ['GZIP', gzipSync(body)],
  ])('with the encoding %s is read', async (encoding, bytes) => {
    expect(await create(bytes, { 'Content-Encoding': encoding })).toMatchObject({ status: 200 })
    expect(seen).toEqual({ workspace_name: '测试' })
  })

  test.each([
    ['that is not compressed', body],
    ['that ends too early', gzipSync(body).subarray(0, -9)],
    ['of zeros', Buffer.alloc(100)],
  ])('%s is refused with 400', async (_about, bytes) => {
    for (const encoding of ['gzip', 'deflate', 'br'])
      expect(await create(bytes, { 'Content-Encoding': encoding })).toMatchObject({ status: 400, body: { error_code: 'KMP.00011004' } })
  })

  test.each(['zstd', 'gzip, br', '__proto__', 'constructor'])('with the encoding %s is refused with 415', async (encoding) => {
    expect(await create(body, { 'Content-Encoding': encoding })).toMatchObject({ status: 415, body: { error_code: 'KMP.00011005' } })
  })

  test('that is larger than 12 MB after decoding is refused with 413', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * megabyte))
    expect(bomb.length).toBeLessThan(megabyte)
    expect(await create(bomb, { 'Content-Encoding': 'gzip' })).toMatchObject({ status: 413, body: { error_code: 'APIGW.0201' } })
  })
}) // prettier-ignore

describe('a large body', () => {
  const padded = (bytes: number) => {
    const [head, tail] = ['{"workspace_name":"ab","padding":"', '"}']
    return head + 'a'.repeat(bytes - head.length - tail.length) + tail
  }

  test('of 12 MB is accepted, and one of a byte more is refused with 413', async () => {
    expect(await create(padded(12 * megabyte))).toMatchObject({ status: 200 })
    const { status, body, headers } = await create(padded(12 * megabyte + 1))
    expect({ status, body }).toMatchObject({ status: 413, body: { error_code: 'APIGW.0201' } })
    expect(body.request_id).toBe(headers.get('x-request-id'))
    expect(headers.get('retry-after')).toBeNull()
  })

  test('whose length is not announced is refused as soon as it is too large', async () => {
    const chunk = new Uint8Array(megabyte).fill(0x61)
    let sent = 0
    const body = new ReadableStream({
      pull: (controller) => (sent++ < 100 ? controller.enqueue(chunk) : controller.close()),
    })
    const response = await fetch(`${served.url}/v1/workspaces`, { method: 'POST', headers: json, body, duplex: 'half' } as RequestInit)
    expect(response.status).toBe(413)
    expect(sent).toBeLessThan(100)
  }) // prettier-ignore
})

describe('JSON', () => {
  test.each([
    ['arrays', '['.repeat(100_000)],
    ['arrays that end', '['.repeat(5000) + ']'.repeat(5000)],
    ['objects', '{"a":'.repeat(100_000)],
    ['arrays of 11 MB', '['.repeat(11 * megabyte)],
  ])('of deeply nested %s is refused with 400', async (_about, body) => {
    expect(await create(body)).toMatchObject({ status: 400, body: { error_code: 'KMP.00011004' } })
  })

  test('with many brackets that are not nested, or are in text, is accepted', async () => {
    const text = `${'['.repeat(1000)}\\"${'{'.repeat(1000)}\\\\`
    const body = `{"workspace_name":"ab","a":[${Array(1000).fill('{}').join()}],"b":"${text}"}`
    expect(await create(body)).toMatchObject({ status: 200 })
  })

  test.each([
    ['__proto__', '{"workspace_name":"ab","__proto__":{"polluted":1}}'],
    ['an escaped __proto__', '{"workspace_name":"ab","\\u005f_proto__":{"polluted":1}}'],
    ['__proto__ in an object', '{"workspace_name":"ab","a":{"__proto__":{"polluted":1}}}'],
  ])('loses %s, which would change the prototype of an object that its properties are assigned to', async (_, body) => {
    expect(await create(body)).toMatchObject({ status: 200 })
    const read = seen as { a?: object }
    expect(Object.keys(read).filter((key) => key !== 'a')).toEqual(['workspace_name'])
    const copy = Object.assign({}, read, read.a)
    expect('polluted' in copy).toBe(false)
    expect('polluted' in {}).toBe(false)
  })

  test('keeps names that exist on every object', async () => {
    const body = { workspace_name: 'ab', constructor: { prototype: 1 }, toString: 2, hasOwnProperty: 3 }
    expect(await create(JSON.stringify(body))).toMatchObject({ status: 200 })
    expect(seen).toEqual(body)
  })
})

describe('a form', () => {
  const page = { offset: '0', limit: '10' }
  const send = (body: BodyInit, headers: Record<string, string> = token) =>
    served.send('/v1/kmp-data/imageinfo', { method: 'POST', headers, body })
  const formOf = (fields: [string, string | Blob][]) => {
    const form = new FormData()
    for (const [name, value] of fields) form.append(name, value as string)
    return form
  }
  const code = async (fields: [string, string | Blob][]) =>
    (await send(formOf([...Object.entries(page), ...fields]))).body.error_code

  test('has text in every field, which becomes what the description says', async () => {
    expect(await send(formOf([...Object.entries(page), ['is_product', '1'], ['image_name', '华北']]))).toMatchObject({ status: 200 })
    expect(seen).toEqual({ offset: 0, limit: 10, is_product: '1', image_name: '华北' })
  }) // prettier-ignore

  test.each([
    ['a word where a number is expected', [['limit', 'ten']]],
    ['a fraction where an integer is expected', [['limit', '1.5']]],
    ['a repeated field', [['image_name', 'a'], ['image_name', 'b']]],
    ['a file where text is expected', [['image_name', new Blob(['a'])]]],
    ['an empty number', [['limit', '']]],
  ] as [string, [string, string | Blob][]][])('with %s is refused', async (_about, fields) => {
    const replaced = Object.entries(page).filter(([name]) => !fields.some(([other]) => other === name))
    expect(await send(formOf([...replaced, ...fields]))).toMatchObject({ status: 400, body: { error_code: 'KMP.00042001' } })
  }) // prettier-ignore

  test('may have fields that the description does not know, whatever their names', async () => {
    for (const name of ['unknown', '__proto__', 'constructor', 'toString'])
      expect(await code([[name, '1']]), name).toBeUndefined()
    expect(seen).toEqual({ offset: 0, limit: 10 })
  })

  test.each([
    ['without a name', ''],
    ['with a malformed name', '; name="%E0%A4%A'],
    ['with two names', '; name="limit"; name="offset"'],
  ])('with a part %s is refused', async (_about, disposition) => {
    const body = `--b\r\nContent-Disposition: form-data${disposition}\r\n\r\n1\r\n--b--\r\n`
    const { status } = await send(body, { ...token, 'Content-Type': 'multipart/form-data; boundary=b' })
    expect(status).toBe(400)
  })

  test.each([
    ['with a short boundary', 'b', (part: Part) => `--b\r\n${part('limit', '10')}--b\r\n${part('offset', '0')}--b--`],
    ['with a quoted boundary', '"b c"', (part: Part) => `--b c\r\n${part('limit', '10')}--b c\r\n${part('offset', '0')}--b c--\r\n`],
    ['with text before and after it', 'b', (part: Part) => `preamble\r\n--b\r\n${part('limit', '10')}--b\r\n${part('offset', '0')}--b--\r\nepilogue`],
    ['with empty fields', 'b', (part: Part) => `--b\r\n${part('limit', '10')}--b\r\n${part('offset', '0')}--b\r\n${part('image_name', '')}--b--`],
    ['with a part that looks like a boundary', 'b', (part: Part) => `--b\r\n${part('limit', '10')}--b\r\n${part('offset', '0')}--b\r\n${part('unknown', 'x--b\n--b--')}--b--`],
  ] as const)('%s is read', async (_about, boundary, body) => {
    const part: Part = (name, value) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const { status } = await send(body(part), { ...token, 'Content-Type': `multipart/form-data; boundary=${boundary}` })
    expect(status).toBe(200)
    expect(seen).toMatchObject({ offset: 0, limit: 10 })
  }) // prettier-ignore

  test('of 1,000 fields is read, and one of more is refused at once, however large it is', async () => {
    const part = (name: string, value: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const form = (others: number) => `${part('limit', '10')}${part('offset', '0')}${part('a', 'b').repeat(others)}--b--\r\n`
    const headers = { ...token, 'Content-Type': 'multipart/form-data; boundary=b' }
    expect(await send(form(998), headers)).toMatchObject({ status: 200 })
    for (const others of [999, 200_000]) expect(await send(form(others), headers)).toMatchObject({ status: 400 })
  }) // prettier-ignore
})

type Part = (name: string, value: string) => string
