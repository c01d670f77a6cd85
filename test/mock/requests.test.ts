import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { addressesOf } from '../../scripts/mock/addresses.ts'
import { description, operations } from '../support/description.ts'
import { json, sendBytes, serveEngine, token } from '../support/engine.ts'
import { attack } from '../support/hostile-requests.ts'
import { serveMock } from '../support/mock.ts'

const mock = serveMock()
const engine = serveEngine()
const name = '{"workspace_name":"ab"}'
const create = (type: string | undefined, body: BodyInit = name): RequestInit => ({
  method: 'POST',
  headers: { ...token, ...(type !== undefined && { 'Content-Type': type }) },
  body,
})

describe('the mock answers a media type', () => {
  test.each([
    'json',
    'text/plain',
    'application',
    'application/',
    '/json',
    '; application/json',
    ';',
    'application/json, application/json',
    'application/json application/json',
    'application/merge-patch+json',
    'application/json; charset=gbk',
    'application/json; a="b"; charset=gbk',
    'application/json; a="b\\"; charset=utf-8"; charset=gbk',
    'multipart/form-data',
    '"application/json"',
  ])('%s with 415, and names it', async (type) => {
    const { status, body, violations } = await mock.send('/v1/workspaces', create(type))
    expect({ status, code: body.error_code }).toEqual({ status: 415, code: 'KMP.00011005' })
    expect(violations).toEqual([
      { location: ['request', 'body'], severity: 'Error', code: 415, message: expect.stringMatching(/Content-Type is|charset/) }, // prettier-ignore
    ])
  })

  test.each([
    'application/json;',
    'application/json ; ',
    'Application/JSON;charset="UTF-8"',
    'application/json;a=b;;',
    'application/json; a="b;charset=gbk\\";charset=gbk"; charset=utf-8',
  ])('%s like application/json', async (type) => {
    expect(await mock.send('/v1/workspaces', create(type))).toMatchObject({ status: 200, violations: [] })
  })

  test('that is missing with 415, and says so', async () => {
    const { status, violations } = await mock.send('/v1/workspaces', create(undefined, new Blob([name])))
    expect(status).toBe(415)
    expect(violations).toMatchObject([{ message: 'Content-Type is missing, not application/json.' }])
  })

  test('that is wrong with 400 if the operation has no 415, and with a chunked body, too', async () => {
    const text = await sendBytes(
      mock.url,
      'POST /v1/kmp-control/tasks HTTP/1.1\r\nHost: a\r\nX-Auth-Token: a\r\nContent-Type: json;;\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    )
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
    expect(text).toContain('Content-Type is \\"json;;\\"')
  })

  test.each(['json', 'multipart/form-data; boundary=', '%', 'a/b;"'])(
    '%s without a body as if there were none',
    async (type) => {
      const { status, violations } = await mock.send('/v1/workspaces', create(type, ''))
      expect({ status, violations }).toMatchObject({ status: 400, violations: [{ code: 'required' }] })
      const get = await mock.send('/v1/workspaces', { headers: { ...token, 'Content-Type': type } })
      expect(get.status).toBe(200)
    },
  )
})

describe('the mock answers a target', () => {
  const statusOf = async (target: string, method = 'GET') => {
    const text = await sendBytes(
      mock.url,
      `${method} ${target} HTTP/1.1\r\nHost: a\r\nX-Auth-Token: a\r\nConnection: close\r\n\r\n`,
    )
    return Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1])
  }

  test.each([
    ['//', 404],
    ['//a:b', 404],
    ['//a:99999/v1', 404],
    ['///v1/workspaces', 404],
    ['/\\', 404],
    ['*', 404],
    ['/v1/workspaces', 200],
    ['/v1/workspaces?', 200],
    ['/v1/workspaces?=&&', 200],
    ['/v1/work%73paces', 200],
    ['http://koomap.example/v1/workspaces?limit=1', 200],
    ['HTTPS://a:1/v1/workspaces', 200],
    ['http://koomap.example', 404],
    ['http://', 400],
    ['http://[::1/v1/workspaces', 400],
    ['ftp://a/v1/workspaces', 400],
    ['v1/workspaces', 400],
    ['/v1/workspaces/%', 400],
    ['/v1/workspaces/%E0%A4%A', 400],
    ['/v1/workspaces/%ff', 400],
    ['/v1/workspaces?limit=%', 400],
    ['/v1/workspaces?%C0%80=1', 400],
  ])('%s with %i', async (target, status) => {
    expect(await statusOf(target)).toBe(status)
  })

  test('of OPTIONS like any other', async () => {
    expect(await statusOf('*', 'OPTIONS')).toBe(404)
  })
})

describe('the mock refuses', () => {
  test.each(['limit=', 'offset=', 'star=', 'order_by=', 'limit=0x10', 'limit=1.0', 'limit=1e1', 'limit=%201', 'star=1', 'star=TRUE'])(
    'the query %s of a list of workspaces, and says why',
    async (query) => {
      const { status, violations } = await mock.send(`/v1/workspaces?${query}`, { headers: token })
      expect(status).toBe(400)
      expect(violations.map((v) => v.location)).toEqual([['request', 'query', query.split('=')[0]]])
    },
  ) // prettier-ignore

  test.each(
    operations.flatMap(({ id, method, parameters }) =>
      method === 'get' ? parameters.filter((p) => p.in === 'query').map((p) => [p.name, id] as const) : [],
    ),
  )('an empty %s of %s exactly if the engine does', async (name, id) => {
    const { url, method } = addressesOf(description, '').find((address) => address.id === id)!
    const target = url.replace(/\?.*/, `?${url.replace(/^[^?]*\??/, '').split('&').filter((pair) => !pair.startsWith(`${name}=`)).join('&')}`) // prettier-ignore
    const path = `${target.includes('?') ? target : `${target}?`}&${name}=`
    const expected = await engine.send(path, { method, headers: token })
    const { status, violations } = await mock.send(path, { method, headers: token })
    expect(status).toBe(expected.status)
    if (status === 400) expect(violations.map((v) => v.location.slice(0, 3))).toEqual([['request', 'query', name]])
  })

  test('every value that is empty, not only those that Prism notices', async () => {
    const { violations } = await mock.send('/v1/workspaces?limit=&offset=-1&star=', { headers: token })
    expect(violations.map((v) => v.location[2]).sort()).toEqual(['limit', 'offset', 'star'])
  })

  test.each([
    ['JSON that ends too early', '{"', 'syntax'],
    ['two values', `${name}${name}`, 'syntax'],
    ['deep nesting', '['.repeat(5000) + ']'.repeat(5000), 'syntax'],
    ['null', 'null', 'type'],
    ['an empty text', '""', 'type'],
  ])('%s as a body, with the error of the API', async (_, body, code) => {
    const response = await mock.send('/v1/workspaces', { method: 'POST', headers: json, body })
    expect(response).toMatchObject({ status: 400, body: { error_code: 'KMP.00011004' } })
    expect(response.violations).toMatchObject([{ code }])
  })

  test('a body of more than 12 MB with 413', async () => {
    const body = JSON.stringify({ workspace_name: 'a'.repeat(12 << 20) })
    expect((await mock.send('/v1/workspaces', { method: 'POST', headers: json, body })).status).toBe(413)
  })

  test('none of the requests that crash Prism with anything but 400', async () => {
    expect(await attack(mock.url)).toEqual([])
  })
})

describe('the mock reads', () => {
  test('gzipped bodies', async () => {
    const init = { method: 'POST', headers: { ...json, 'Content-Encoding': 'gzip' }, body: gzipSync(name) }
    expect(await mock.send('/v1/workspaces', init)).toMatchObject({ status: 200 })
  })

  test('forms whose fields have percent signs, quotation marks, and semicolons in their names and values', async () => {
    const form = new FormData()
    form.set('limit', '10')
    form.set('offset', '0')
    form.set('image_name', '')
    form.set('other', '50%; "a"=%41')
    form.set('a;name="limit"', '1000')
    expect(await mock.send('/v1/kmp-data/imageinfo', { method: 'POST', headers: token, body: form })).toMatchObject({
      status: 200,
      violations: [],
    })
  })

  test('forms with a wrong field, which it names', async () => {
    const form = new FormData()
    form.set('limit', '')
    form.set('offset', '0')
    const { status, violations } = await mock.send('/v1/kmp-data/imageinfo', { method: 'POST', headers: token, body: form }) // prettier-ignore
    expect(status).toBe(400)
    expect(violations[0].location).toEqual(['request', 'body', 'limit'])
  })
})

describe('the mock answers a wrong method with 405 and the methods that there are:', () => {
  const targets = new Set(addressesOf(description, '').map(({ url }) => url.split('?')[0]!))
  /** Prism takes `overview` for a task, too, if the method fits only that. */
  const fits = (target: string, path: string) => RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(target)
  test.each([...targets])('PATCH %s', async (target) => {
    const { status, headers } = await fetch(mock.url + target, { method: 'PATCH', headers: token })
    expect(status).toBe(405)
    const methods = operations.filter(({ path }) => fits(target, path)).map(({ method }) => method.toUpperCase())
    expect(headers.get('allow')!.split(', ').sort()).toEqual(methods.sort())
  })
})
