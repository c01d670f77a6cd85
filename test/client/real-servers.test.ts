import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { accessKey, iamPassword, KooMap, token, type KooMapOptions } from '../../src/client/index.ts'
import { all } from '../../src/client/validate.ts'
import { exampleArguments, type Json } from '../../src/description/model.ts'
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { operations } from '../support/description.ts'
import { failure } from '../support/faults.ts'

// The other tests of the client let a server do what no real one does. Here, the client meets servers that know the API:
// the mock, which is stateless, and the sandbox, which remembers and has faults.

let sandbox: Sandbox
beforeAll(async () => void (sandbox = await startSandbox({ seed: 1, clock: { frozen: true } })))
beforeEach(() => sandbox.reset())
afterAll(() => sandbox.close())

const servers = ['mock', 'sandbox'] as const
const urlOf = (server: (typeof servers)[number]) => (server === 'mock' ? inject('mockUrl') : sandbox.url)
const password = { domain: 'map_company', user: 'map_operator', password: 'p', project: 'cn-north-4' }
const requests = operations.map((operation) => [operation.id, exampleArguments(operation)[0]!.args] as const)

describe.each(servers)('against the %s, the client', (server) => {
  const client = (options: KooMapOptions = {}) =>
    new KooMap({ auth: token('any'), baseUrl: urlOf(server), iamUrl: urlOf(server), maxRetries: 0, ...options })

  test.each(requests)(
    'sends %s so that it succeeds, with a response that follows the description',
    async (id, args) => {
      const koomap = client({ validate: all })
      const { response } = await (koomap as Json)[id](args).withResponse()
      expect(response.ok).toBe(true)
    },
  )

  test('rejects with the class, the code, and the request ID of an error', async () => {
    const headers = { Prefer: 'code=409, example=KMP.00011105' }
    const call = client().createCommonWorkspace({ body: { workspace_name: 'North' } }, { headers })
    expect(await failure(call)).toMatchObject({
      name: 'ConflictError',
      status: 409,
      code: 'KMP.00011105',
      requestId: expect.stringMatching(/\w/),
    })
  })

  test('tells what the server finds wrong with a request', async () => {
    const call = client().listCommonWorkspace({ query: { limit: 0 } })
    expect(await failure(call)).toMatchObject({ name: 'BadRequestError', status: 400 })
  })

  test.each([
    ['a token', () => token('any')],
    ['a signature', () => accessKey({ ak: 'AK', sk: 'SK' })],
    ['the token that a password yields', () => iamPassword(password)],
  ])('is accepted with %s', async (_, auth) => {
    await client({ auth: auth() }).listCommonWorkspace()
  })

  test('reads a list to its end', async () => {
    let count = 0
    for await (const { workspace_id } of client().listCommonWorkspace.all({}, { pageSize: 1 })) {
      expect(workspace_id).toHaveLength(32)
      if (++count > 100) break
    }
    expect(count).toBeLessThanOrEqual(100)
    expect(count).toBeGreaterThan(0)
  })
})

describe('against the sandbox, the client', () => {
  const client = (options: KooMapOptions = {}) =>
    new KooMap({ auth: token('any'), baseUrl: sandbox.url, iamUrl: sandbox.url, ...options })
  const scope = { token: 'any' }

  test.each([
    ['a dropped connection', { drop: true }],
    ['a response that ends in the middle', { truncate: true }],
    ['an error of the service', { status: 500, retryAfter: 0 }],
    ['the rate limit', { retryAfter: 0 }],
  ])('repeats a request that only reads after %s', async (_, fault) => {
    sandbox.fail('listCommonWorkspace', { ...fault, times: 1 }, scope)
    expect((await client().listCommonWorkspace()).data).toHaveLength(2)
    expect(sandbox.requests.map(({ operationId }) => operationId)).toEqual(Array(2).fill('listCommonWorkspace'))
  })

  test('does not repeat what might create something twice, and the sandbox has it once', async () => {
    sandbox.fail('createCommonWorkspace', { truncate: true, times: 1 }, scope)
    const create = () => client().createCommonWorkspace({ body: { workspace_name: 'once' } })
    expect(await failure(create())).toMatchObject({ name: 'KooMapConnectionError', tries: 1 })
    expect(await failure(create())).toMatchObject({ code: 'KMP.00011105' })
    expect((await client().listCommonWorkspace({ query: { workspace_name: 'once' } })).page?.total).toBe(1)
  })

  test('gives up a request that takes too long', async () => {
    sandbox.fail('*', { latency: '1h' }, scope)
    const call = client({ timeout: 50, maxRetries: 0 }).listCommonWorkspace()
    expect(await failure(call)).toMatchObject({ name: 'KooMapTimeoutError' })
  })

  test('gets a new token when the old one has expired, and repeats the request', async () => {
    const koomap = client({ auth: iamPassword(password) })
    await koomap.listCommonWorkspace()
    sandbox.clock.advance('25h')
    await koomap.listCommonWorkspace()
    expect(sandbox.requests.map(({ operationId, status }) => [operationId, status])).toEqual([
      ['keystoneCreateUserTokenByPassword', 201],
      ['listCommonWorkspace', 200],
      ['listCommonWorkspace', 401],
      ['keystoneCreateUserTokenByPassword', 201],
      ['listCommonWorkspace', 200],
    ])
  })

  test('signs so that the sandbox can verify it, and not with another key', async () => {
    await using strict = await startSandbox({ empty: true, accessKey: { ak: 'AK', sk: 'SK' } })
    const signed = (sk: string) => new KooMap({ auth: accessKey({ ak: 'AK', sk }), baseUrl: strict.url })
    const { workspace_id } = await signed('SK').createCommonWorkspace({ body: { workspace_name: '签名空间' } })
    await signed('SK').listCommonWorkspace({ query: { workspace_name: '签名' } })
    await signed('SK').deleteCommonWorkspace({ path: { workspace_id }, body: {} })
    expect(await failure(signed('other').listCommonWorkspace())).toMatchObject({ name: 'UnauthorizedError' })
  })

  test('reads every item of a long list once, a page at a time', async () => {
    const names = Array.from({ length: 230 }, (_, at) => `w${String(at).padStart(3, '0')}`)
    sandbox.seed({ workspaces: names.map((workspace_name) => ({ workspace_name })) }, { token: 'lists' })
    const found: string[] = []
    for await (const { workspace_name } of client({ auth: token('lists') }).listCommonWorkspace.all())
      found.push(workspace_name!)
    expect(found.sort()).toEqual(names)
    expect(sandbox.requests).toHaveLength(3)
  })

  test.each([
    ['SUCCESS', undefined],
    ['FAILED', '影像重叠度不足'],
    ['START_FAILED', '资源不足'],
  ] as const)('waits for a task until it is in %s', async (outcome, message) => {
    const { folders, workspaces } = sandbox.seed({ workspaces: [{}], folders: [{ images: 3 }] }, scope)
    const { workspace_id } = workspaces![0]!
    const { task_id } = await client().createReal3DTask({
      path: { workspace_id },
      body: { task_name: 'model', task_type: 'REAL3D-UNCTRL', folder_code: folders!.at(-1)!.folder_code },
    })
    if (message) sandbox.outcome('real3d-task', { id: task_id, outcome, message }, scope)
    await client().startReal3DTask({ path: { workspace_id, task_id }, body: {} })
    const states: unknown[] = []
    const wait = client().waitForReal3DTask(
      { workspace_id, task_id },
      {
        interval: 1,
        maxInterval: 1,
        onProgress({ task_status }) {
          states.push(task_status)
          sandbox.clock.advance('1m')
        },
      },
    )
    if (message) {
      expect(await failure(wait)).toMatchObject({
        name: 'KooMapWaitError',
        message: expect.stringContaining(message),
        thing: { task_status: outcome },
      })
    } else {
      expect(await wait).toMatchObject({ task_status: outcome, task_progress: '1.00' })
      expect([...new Set(states)]).toEqual(['PENDING', 'RUNNING', 'SUCCESS'])
    }
  })
})
