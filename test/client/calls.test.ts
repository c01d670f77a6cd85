import { createServer, type IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import { KooMap, KooMapError, token, type Credentials, type Result } from '../../src/client/index.ts'
import type { Workspace } from '../../generated/schema.ts'

interface Seen {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}

let seen: Seen
let answer: { status: number; body: string; headers?: Record<string, string> }
const server = createServer(async (request, response) => {
  seen = { method: request.method!, url: request.url!, headers: request.headers, body: await text(request) }
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(answer.body)
})
let baseUrl: string
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  baseUrl = `http://127.0.0.1:${(server.address() as { port: number }).port}`
})
afterAll(() => void server.close())

const ok = (body: unknown) => (answer = { status: 200, body: JSON.stringify(body) })
const client = (auth: Credentials = token('secret')) => new KooMap({ auth, baseUrl })
const workspace_id = '3eceb0cb8b834f5bb0a66d4108c2067f'

describe('what goes over the wire', () => {
  test('a token, JSON in UTF-8 and the method and path of the operation', async () => {
    ok({})
    await client().createCommonWorkspace({ body: { workspace_name: '测试空间' } })
    expect(seen).toMatchObject({ method: 'POST', url: '/v1/workspaces', body: '{"workspace_name":"测试空间"}' })
    expect(seen.headers).toMatchObject({ 'x-auth-token': 'secret', 'content-type': 'application/json' })
  })

  test('the empty object where the API demands it, also with DELETE', async () => {
    ok(true)
    expect(await client().deleteCommonWorkspace({ path: { workspace_id } })).toBe(true)
    expect(seen).toMatchObject({ method: 'DELETE', url: `/v1/workspaces/${workspace_id}`, body: '{}' })
  })

  test('a body with DELETE', async () => {
    ok(true)
    await client().deleteTask({ body: { id: '4d40e927514a40898d23a20155f0a1b2' } })
    expect(seen).toMatchObject({ method: 'DELETE', body: '{"id":"4d40e927514a40898d23a20155f0a1b2"}' })
  })

  test('arrays in the query as repeated keys, and nothing for what is left out', async () => {
    ok({})
    await client().listTasksInWorkspace({
      path: { workspace_id },
      query: { task_status: ['INIT', 'FAILED'], limit: 5 },
    })
    expect(seen.url).toBe(`/v1/real3d/${workspace_id}/tasks?task_status=INIT&task_status=FAILED&limit=5`)
    expect(seen.body).toBe('')
  })

  test('a form for image queries', async () => {
    ok({})
    await client().listImageBaseInfo({ body: { limit: 10, offset: 0, image_levels: 'L1,L1A' } })
    const form = await new Response(seen.body, {
      headers: { 'content-type': seen.headers['content-type']! },
    }).formData()
    expect([...form]).toEqual([['limit', '10'], ['offset', '0'], ['image_levels', 'L1,L1A']]) // prettier-ignore
  })

  test('headers of the operation, of the client and of the call', async () => {
    ok({})
    const koomap = new KooMap({ auth: token('secret'), baseUrl, headers: { 'X-Language': 'en-us' } })
    const payload = { from: { x: '1', y: '2', z: '3' }, to: { x: '4', y: '5', z: '6' }, utm: '51N' }
    await koomap.startNavi({ header: { Uuid: 'device-1' }, body: { payload } }, { headers: { 'X-Trace-Id': 't1' } })
    expect(seen.headers).toMatchObject({ uuid: 'device-1', 'x-language': 'en-us', 'x-trace-id': 't1' })
  })

  test('no token when the token itself is asked for, which is where IAM answers', async () => {
    answer = { status: 201, body: '{}', headers: { 'X-Subject-Token': 'fresh' } }
    const user = { name: 'n', password: 'p', domain: { name: 'd' } }
    const body = {
      auth: {
        identity: { methods: ['password' as const], password: { user } },
        scope: { project: { name: 'cn-north-4' } },
      },
    }
    const koomap = new KooMap({ auth: token('secret'), baseUrl: 'http://127.0.0.1:1', iamUrl: baseUrl })
    const { response } = await koomap.keystoneCreateUserTokenByPassword({ body }).withResponse()
    expect(response.headers.get('X-Subject-Token')).toBe('fresh')
    expect(seen.headers).not.toHaveProperty('x-auth-token')

    const asked: string[] = []
    const fetch = async ({ url }: Request) => (asked.push(url), Response.json({}, { status: 201 }))
    for (const options of [{}, { baseUrl: 'https://koomap.cn-north-4.myhuaweicloud.com' }, { baseUrl }])
      await new KooMap({ ...options, fetch }).keystoneCreateUserTokenByPassword({ body })
    const iam = 'https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens'
    expect(asked).toEqual([iam, iam, `${baseUrl}/v3/auth/tokens`])
  })

  test('a token from a function, asked for each call', async () => {
    ok({})
    let n = 0
    const koomap = client(token(async () => `token-${++n}`))
    await koomap.listCommonWorkspace()
    await koomap.listCommonWorkspace()
    expect(seen.headers['x-auth-token']).toBe('token-2')
  })
})

describe('a call that fails', () => {
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => expect.fail('the call succeeded'),
      (error: unknown) => error as KooMapError,
    )

  test.each([
    [
      'of the service',
      { error_code: 'KMP.00011105', error_msg: '工作共享空间名称冲突' },
      'KMP.00011105',
      '工作共享空间名称冲突',
    ],
    [
      'of the gateway',
      { error_code: 'APIGW.0301', error_msg: 'Incorrect', request_id: 'gw1' },
      'APIGW.0301',
      'Incorrect',
    ],
    [
      'of IAM',
      { error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } },
      undefined,
      'The username',
    ],
    ['that is a page', '<html>Bad gateway</html>', undefined, 'Bad gateway'],
    [
      'that is an array',
      [{ name: null, data_id: 'x', error_message: '卫星型号不一致' }],
      undefined,
      'validateImage: 409',
    ],
    ['that is empty', '', undefined, 'validateImage: 409'],
  ])('says so with a body %s', async (_, body, code, text) => {
    answer = {
      status: 409,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'X-request-id': 'r1' },
    }
    const error = await failure(client().validateImage({ body: {} as never }))
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

  test('takes the request ID from the body when no header has it', async () => {
    answer = {
      status: 401,
      body: JSON.stringify({ error_code: 'APIGW.0301', error_msg: 'Incorrect', request_id: 'gw1' }),
    }
    expect(await failure(client().listCommonWorkspace())).toMatchObject({ requestId: 'gw1' })
  })

  test('is reported once, also when only the whole answer is asked for', async () => {
    answer = { status: 500, body: '' }
    await expect(client().listCommonWorkspace().withResponse()).rejects.toThrow('listCommonWorkspace: 500')
  })

  test('before it is sent, when no credentials are given, or none that the operation takes', async () => {
    await expect(new KooMap({ baseUrl }).listCommonWorkspace()).rejects.toThrow(
      'listCommonWorkspace requires IamToken credentials, but the client has none.',
    )
    await expect(client(token('')).listCommonWorkspace()).rejects.toThrow('The IAM token is empty.')
    const aksk: Credentials = { scheme: 'AkSk', apply: async () => {} }
    await expect(client(aksk).listCommonWorkspace()).rejects.toThrow(
      'requires IamToken credentials, but the client has only AkSk.',
    )
  })

  test('when it is aborted', async () => {
    await expect(client().listCommonWorkspace({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'KooMapAbortError',
    })
  })
})

test('types follow the description', () => {
  const koomap = client()
  expectTypeOf<Result<'createCommonWorkspace'>>().toEqualTypeOf<Workspace>()
  expectTypeOf<Result<'deleteCommonWorkspace'>>().toEqualTypeOf<boolean>()
  expectTypeOf(koomap.listCommonWorkspace).toBeCallableWith()
  expectTypeOf(koomap.deleteCommonWorkspace).toBeCallableWith({ path: { workspace_id } })
  const wrong = () => {
    // @ts-expect-error the name is required
    void koomap.createCommonWorkspace({ body: {} })
    // @ts-expect-error no such order
    void koomap.listCommonWorkspace({ query: { order_by: 'name' } })
    // @ts-expect-error the path is required
    void koomap.deleteCommonWorkspace({})
    // @ts-expect-error no such member
    void koomap.createCommonWorkspace({ body: { workspace_name: '测试', star: 1 } })
  }
  expect(wrong).toBeTypeOf('function')
})
