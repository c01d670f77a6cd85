import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { isKooMapError, KooMap, KooMapError, token, type Credentials } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { drop, failure, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

/** Responds with a body as it is, even if it is not JSON. */
const respond =
  (status: number, body: string, headers: Record<string, string> = {}): Step =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)

describe('a call that fails', () => {
  test.each([
    [
      'from the service',
      { error_code: 'KMP.00011105', error_msg: '工作共享空间名称冲突' },
      'KMP.00011105',
      '工作共享空间名称冲突',
    ],
    [
      'from the API gateway',
      { error_code: 'APIGW.0301', error_msg: 'Incorrect', request_id: 'gw1' },
      'APIGW.0301',
      'Incorrect',
    ],
    [
      'from IAM',
      { error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } },
      undefined,
      'The username',
    ],
    ['that is an HTML page', '<html>Bad gateway</html>', undefined, 'Bad gateway'],
    [
      'that is an array',
      [{ name: null, data_id: 'x', error_message: '卫星型号不一致' }],
      undefined,
      'validateImage: 409',
    ],
    ['that is empty', '', undefined, 'validateImage: 409'],
  ])('rejects with the right class, code, message, and request ID for a body %s', async (_, body, code, text) => {
    server.plan(respond(409, typeof body === 'string' ? body : JSON.stringify(body), { 'X-request-id': 'r1' }))
    const error = await failure<KooMapError>(client().validateImage({ body: {} as never }))
    expect(error).toBeInstanceOf(KooMapError)
    expect(error).toMatchObject({
      name: 'ConflictError',
      status: 409,
      code,
      requestId: 'r1',
      operationId: 'validateImage',
    })
    expect(error.message).toContain(text)
    expect(error.body).toEqual(body || undefined)
  })

  test('takes the request ID from the body if no header has it', async () => {
    server.plan(json(401, { error_code: 'APIGW.0301', error_msg: 'Incorrect', request_id: 'gw1' }))
    expect(await failure(client().listCommonWorkspace())).toMatchObject({ requestId: 'gw1' })
  })

  test('rejects withResponse() without an unhandled rejection of the call itself', async () => {
    server.plan(respond(500, ''))
    await expect(client().listCommonWorkspace().withResponse()).rejects.toThrow('listCommonWorkspace: 500')
  })

  test('sends nothing if there are no credentials, or none that the operation accepts', async () => {
    server.plan(json(200, {}))
    await expect(new KooMap({ baseUrl: server.url }).listCommonWorkspace()).rejects.toThrow(
      'listCommonWorkspace requires IamToken or AkSk credentials. Pass auth: token()',
    )
    await expect(client({ auth: token('') }).listCommonWorkspace()).rejects.toThrow('The IAM token is empty.')
    const unknown = { scheme: 'Basic' as 'AkSk', headers: async () => ({}) } satisfies Credentials
    for (const auth of [unknown, [unknown, unknown], []])
      await expect(client({ auth }).listCommonWorkspace()).rejects.toThrow('requires IamToken or AkSk credentials')
    expect(server.seen).toEqual([])
  })

  test('rejects with a KooMapAbortError if the caller has aborted it', async () => {
    await expect(client().listCommonWorkspace({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'KooMapAbortError',
    })
  })

  test('rejects with an error that is short when it is printed', async () => {
    server.plan(json(409, { error_code: 'KMP.00011105', error_msg: '工作共享空间名称冲突' }))
    const error = await failure<Error>(client().createCommonWorkspace({ body: { workspace_name: 'a' } }))
    const own = inspect(error).replace(error.stack!, '')
    expect(own.split('\n').length).toBeLessThan(15)
    expect(own).toContain("code: 'KMP.00011105'")
  })

  test('is recognized by isKooMapError() of any copy of the package', async () => {
    server.plan(json(409, { error_code: 'KMP.00011105' }))
    const mine = await failure<KooMapError>(client().listCommonWorkspace())
    vi.resetModules()
    const other = await import('../../src/client/index.ts')
    const koomap = new other.KooMap({ auth: other.token('t'), baseUrl: server.url })
    const theirs = await failure<KooMapError>(koomap.listCommonWorkspace())
    expect(theirs).not.toBeInstanceOf(KooMapError)
    for (const recognizes of [isKooMapError, other.isKooMapError])
      for (const error of [mine, theirs, Object.create(theirs) as object, new Proxy(mine, {})]) {
        expect(recognizes(error)).toBe(true)
        expect(recognizes(error, 'KMP.00011105')).toBe(true)
        expect(recognizes(error, 'KMP.00011106')).toBe(false)
      }
    server.plan(drop)
    const dropped = await failure(client({ maxRetries: 0 }).listCommonWorkspace())
    for (const value of [
      dropped,
      new Error('KooMapError'),
      { name: 'KooMapError', code: 'X' },
      null,
      undefined,
      'text',
      5,
    ])
      expect(isKooMapError(value)).toBe(false)
  })

  test('reports the response even if the error catalog cannot be loaded', async () => {
    vi.resetModules()
    vi.doMock('../../src/client/errors/describe.ts', () => {
      throw new Error('The file is from an older deployment.')
    })
    try {
      const { KooMap, KooMapError, token } = await import('../../src/client/index.ts')
      server.plan(json(409, { error_code: 'KMP.00011105' }))
      const error = await failure(new KooMap({ auth: token('t'), baseUrl: server.url }).listCommonWorkspace())
      expect(error).toBeInstanceOf(KooMapError)
      expect(error).toMatchObject({ status: 409, tries: 1, body: '{"error_code":"KMP.00011105"}' })
    } finally {
      vi.doUnmock('../../src/client/errors/describe.ts')
      vi.resetModules()
    }
  })
})
