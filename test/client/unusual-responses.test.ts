import { describe, expect, test } from 'vitest'
import { KooMap, KooMapError, token, type KooMapOptions } from '../../src/client/index.ts'
import { failure } from '../support/faults.ts'
import { serveBytes } from '../support/raw-server.ts'

const server = serveBytes()
const client = (options: KooMapOptions = {}) =>
  new KooMap({ auth: token('t'), baseUrl: server.url, maxRetries: 0, ...options })

const conflict = '{"error_code":"KMP.00011105","error_msg":"工作共享空间名称冲突"}'
const json = 'Content-Type: application/json'

/** Every way to use the client, and the operation that its error names. */
const ways: [string, (koomap: KooMap) => Promise<unknown>, string][] = [
  ['a call', (koomap) => koomap.listCommonWorkspace(), 'listCommonWorkspace'],
  ['a call for the response', (koomap) => koomap.listCommonWorkspace().withResponse(), 'listCommonWorkspace'],
  ['a POST request', (koomap) => koomap.createCommonWorkspace({ body: { workspace_name: 'a' } }), 'createCommonWorkspace'],
  ['a list', (koomap) => koomap.listCommonWorkspace.all().toArray({ limit: 9 }), 'listCommonWorkspace'],
  ['a request of its own', (koomap) => koomap.fetch('/v1/workspaces'), 'GET /v1/workspaces'],
] // prettier-ignore

describe('an error of the service reaches the caller', () => {
  test.each(ways)('of %s with a reason phrase in Chinese', async (_, call, operationId) => {
    server.plan(`409 冲突\r\n${json}`, conflict)
    const error = await failure<KooMapError>(call(client()))
    expect(error).toMatchObject({ name: 'ConflictError', status: 409, code: 'KMP.00011105', operationId, tries: 1 })
    expect(error.response.status).toBe(409)
    expect(await error.response.text()).toBe(conflict)
  })

  test.each([
    ['with control characters', '409 a\x01b\x7fc'],
    ['with a tab and Latin letters', '409 \té\xff'],
    ['with an emoji', '409 😀'],
    ['that is empty', '409 '],
    ['that is missing', '409'],
    ['that is very long', `409 ${'x'.repeat(5000)}`],
  ])('if its status has a reason phrase %s', async (_, status) => {
    server.plan(`${status}\r\n${json}`, conflict)
    const seen: unknown[] = []
    const koomap = client({ onResponse: (response) => void seen.push([response.status, response.statusText]) })
    const error = await failure<KooMapError>(koomap.listCommonWorkspace())
    expect(error).toMatchObject({ name: 'ConflictError', code: 'KMP.00011105' })
    expect(seen).toEqual([[409, error.response.statusText]])
  })

  test.each([
    [600, 'ServerError'],
    [601, 'ServerError'],
    [777, 'ServerError'],
    [999, 'ServerError'],
    [418, 'KooMapError'],
    [304, 'KooMapError'],
    [300, 'KooMapError'],
    [499, 'KooMapError'],
    [599, 'ServerError'],
  ])('if its status is %s', async (status, name) => {
    server.plan(`${status} Unusual\r\n${json}`, status === 304 ? '' : conflict)
    const statuses: number[] = []
    const koomap = client({ onResponse: (response) => void statuses.push(response.status) })
    for (const [, call] of ways) {
      const error = await failure<KooMapError>(call(koomap))
      expect(error).toMatchObject({ name, status })
      expect([error.response.status, error.response.ok]).toEqual([status, false])
      expect(error.response.clone().status).toBe(status)
      expect(error.message).toContain(`: ${status} `)
    }
    expect(statuses).toEqual(ways.map(() => status))
  })

  test('in words if its code is the name of a property of every object', async () => {
    for (const code of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
      server.plan(`400 Bad Request\r\n${json}`, JSON.stringify({ error_code: code, error_msg: 'Something is wrong' }))
      const error = await failure<KooMapError>(client().listCommonWorkspace())
      expect(error).toMatchObject({ name: 'BadRequestError', code, meaning: undefined, remedy: undefined })
      expect(error.message).toBe(`listCommonWorkspace: 400 ${code} Something is wrong`)
    }
  })

  test.each([
    ['null', 'null'],
    ['a number', '5'],
    ['text', '"error"'],
    ['an empty list', '[]'],
    ['null as its code', '{"error_code":null,"error_msg":null}'],
    ['objects as its code and message', '{"error_code":{},"error_msg":[],"request_id":5,"error":7}'],
    ['null as its error', '{"error":null}'],
    ['text as its error', '{"error":"invalid"}'],
    ['truncated JSON', '{"error_code":"KMP'],
    ['nothing', ''],
    ['bytes that are no text', '\xff\xfe\x00'],
  ])('if its body is %s', async (_, body) => {
    server.plan(`500 Internal Server Error\r\n${json}`, body)
    expect(await failure(client().listCommonWorkspace())).toMatchObject({
      name: 'ServerError',
      status: 500,
      code: undefined,
      message: expect.stringMatching(/^listCommonWorkspace: 500 ./),
    })
  })
})
