import { expect, test } from 'vitest'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { controlOf } from '../support/control.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const control = controlOf(served)
const list = (token = 'any') =>
  fetch(`${served.sandbox.url}/v1/workspaces`, {
    headers: { 'x-auth-token': token },
    signal: AbortSignal.timeout(5000),
  })
const create = (workspace_name: string) => served.client().createCommonWorkspace({ body: { workspace_name } })
const nameOf = async () => (await served.client().listCommonWorkspace()).data.map((row) => row.workspace_name)

test('a fault with a status responds with the first error that the operation has for it, as often as it is told', async () => {
  served.sandbox.fail('listCommonWorkspace', { status: 500, times: 2 })
  for (const status of [500, 500, 200]) {
    const response = await list()
    expect(response.status).toBe(status)
    if (status === 500) expect(await response.json()).toMatchObject({ error_code: 'KMP.00010000' })
  }
})

test('a fault of one operation leaves the others alone, and one of "*" affects all', async () => {
  served.sandbox.fail('deleteTask', { status: 500 })
  expect((await list()).status).toBe(200)
  served.sandbox.fail('*', { status: 500 })
  expect((await list()).status).toBe(500)
})

test('a request that meets a fault with a status is not performed', async () => {
  served.sandbox.fail('createCommonWorkspace', { status: 500, times: 1 })
  await refusal(create('lost'))
  expect(await nameOf()).toEqual([])
})

test('a fault with a code of the catalog responds with its status and message', async () => {
  served.sandbox.fail('createCommonWorkspace', { code: 'KMP.00011105', times: 1 })
  expect(await refusal(create('name'))).toBe('KMP.00011105')
  served.sandbox.fail('listCommonWorkspace', { code: 'KMP.00011105', message: 'busy', times: 1 })
  const response = await list()
  expect([response.status, await response.json()]).toEqual([409, { error_code: 'KMP.00011105', error_msg: 'busy' }])
})

test('a fault with an unknown code needs a status, and then responds with both', async () => {
  const fault = { operationId: 'listCommonWorkspace', code: 'KMP.99999999' }
  expect((await control('POST', '/faults', fault)).body).toEqual({
    error_code: 'SANDBOX.INVALID_FAULT',
    error_msg: 'The code KMP.99999999 is not in the catalog, so its status is unknown. Give the fault a status, too.',
  })
  await control('POST', '/faults', { ...fault, status: 503 })
  const response = await list()
  expect([response.status, (await response.json()).error_code]).toEqual([503, 'KMP.99999999'])
})

test('a status that the operation does not declare comes with an error of the gateway, or else of the sandbox', async () => {
  served.sandbox.fail('listCommonWorkspace', { status: 429, times: 1 })
  expect(await (await list()).json()).toMatchObject({ error_code: 'GATEWAY.0006' })
  served.sandbox.fail('listCommonWorkspace', { status: 418, times: 1 })
  expect(await (await list()).json()).toMatchObject({ error_code: 'SANDBOX.FAULT' })
})

test('a fault with only retryAfter responds with 429 and that header', async () => {
  served.sandbox.fail('*', { retryAfter: 7, times: 1 })
  const response = await list()
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7'])
})

test('a fault with drop closes the connection without performing the operation', async () => {
  served.sandbox.fail('createCommonWorkspace', { drop: true, times: 1 })
  await expect(create('lost')).rejects.toThrow()
  expect(await nameOf()).toEqual([])
})

test('a fault with truncate performs the operation and sends only half of the response', async () => {
  served.sandbox.fail('createCommonWorkspace', { truncate: true, times: 1 })
  await expect(create('cut')).rejects.toThrow()
  expect(await nameOf()).toEqual(['cut'])
})

test('a fault with latency delays the response by real time, while the clock of the sandbox stands still', async () => {
  const before = served.sandbox.clock.now
  served.sandbox.fail('listCommonWorkspace', { latency: '100ms', times: 1 })
  const started = performance.now()
  expect((await list()).status).toBe(200)
  expect(performance.now() - started).toBeGreaterThan(95)
  expect(served.sandbox.clock.now).toBe(before)
})

test('the latencies of several faults add up, and the first fault that ends a request does so', async () => {
  served.sandbox.fail('*', { latency: 60 })
  served.sandbox.fail('listCommonWorkspace', { latency: '60ms', status: 503, times: 1 })
  served.sandbox.fail('*', { status: 500, times: 1 })
  const started = performance.now()
  expect((await list()).status).toBe(503)
  expect(performance.now() - started).toBeGreaterThan(115)
  expect((await list()).status).toBe(500)
})

test('closing the sandbox ends requests that are being delayed', async () => {
  const sandbox = await startSandbox({ empty: true })
  sandbox.fail('*', { latency: '1h' })
  const waiting = fetch(`${sandbox.url}/v1/workspaces`, { headers: { 'x-auth-token': 'any' } })
  const ended = expect(waiting).rejects.toThrow()
  while (sandbox.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
  await sandbox.close()
  await ended
})

test('a fault with a rate affects about that share of requests, and the same ones for the same seed', async () => {
  const outcomes = async () => {
    const sandbox = await startSandbox({ seed: 7, empty: true })
    sandbox.fail('*', { status: 500, rate: 0.3 })
    const statuses = []
    for (let i = 0; i < 100; i++)
      statuses.push((await fetch(`${sandbox.url}/v1/workspaces`, { headers: { 'x-auth-token': 'any' } })).status)
    await sandbox.close()
    return statuses
  }
  const first = await outcomes()
  expect(await outcomes()).toEqual(first)
  const failed = first.filter((status) => status === 500).length
  expect(failed).toBeGreaterThan(15)
  expect(failed).toBeLessThan(45)
})

test('a fault that is added with a token affects the requests of its account only', async () => {
  await control('POST', '/faults', { operationId: '*', status: 500 }, 'team-a')
  expect([(await list('team-a')).status, (await list('team-b')).status]).toEqual([500, 200])
})

test('faults are listed with what is left of them, for one account or for all', async () => {
  await control('POST', '/faults', { operationId: 'startTask', status: 500, times: 3 })
  await control('POST', '/faults', { operationId: '*', latency: '1ms' }, 'team-a')
  await list('team-a')
  const all = (await control('GET', '/faults')).body.data
  expect(all).toMatchObject([
    { operationId: 'startTask', status: 500, times: 3, hits: 0 },
    { operationId: '*', latency: '1ms', hits: 1 },
  ])
  expect((await control('GET', '/faults', undefined, 'team-a')).body.data).toEqual([all[1]])
})

test('faults are removed one by one, by account, or all at once', async () => {
  const first = (await control('POST', '/faults', { operationId: '*', status: 500 })).body.id
  await control('POST', '/faults', { operationId: '*', status: 500 }, 'team-a')
  await control('POST', '/faults', { operationId: '*', status: 500 })
  expect((await control('DELETE', `/faults?id=${first}`)).body).toEqual({ removed: 1 })
  expect((await control('DELETE', `/faults?id=${first}`)).body).toEqual({ removed: 0 })
  expect((await control('DELETE', '/faults', undefined, 'team-a')).body).toEqual({ removed: 1 })
  expect((await control('DELETE', '/faults')).body).toEqual({ removed: 1 })
  expect((await list()).status).toBe(200)
})

test('a fault that is added in process can be removed by what fail() returns', async () => {
  const fault = served.sandbox.fail('*', { status: 500 })
  expect((await list()).status).toBe(500)
  fault.remove()
  expect((await list()).status).toBe(200)
})

test('requests to the control API meet no faults', async () => {
  served.sandbox.fail('*', { drop: true })
  expect((await control('GET', '/clock')).status).toBe(200)
})

test('a fault of an operation that does not exist is refused with one that does', async () => {
  expect(await control('POST', '/faults', { operationId: 'startTasks', status: 500 })).toEqual({
    status: 400,
    body: {
      error_code: 'SANDBOX.UNKNOWN_OPERATION',
      error_msg: 'There is no operation "startTasks". Use an operationId such as startTask, or "*" for all.',
    },
  })
})

test.each([
  ['no effect', {}, /has no effect/],
  ['only a share', { rate: 0.5 }, /has no effect/],
  ['two ends', { drop: true, status: 500 }, /Only one of drop, truncate/],
  ['a message without an error', { latency: 1, message: 'slow' }, /message belongs to an error/],
  ['retryAfter without a response', { drop: true, retryAfter: 1, status: 500 }, /Only one of/],
  ['a latency of days', { latency: '2d' }, /latency is 2d, but must be from 0 to 1h/],
  ['a latency that is no duration', { latency: '2 s' }, /latency: A duration is/],
])('a fault with %s is refused, with the reason: %j', async (_, fault, message) => {
  const { status, body } = await control('POST', '/faults', { operationId: '*', ...fault })
  expect([status, body.error_code]).toEqual([400, 'SANDBOX.INVALID_FAULT'])
  expect(body.error_msg).toMatch(message)
})

test.each([
  { status: 200 },
  { status: 'x' },
  { rate: 0, status: 500 },
  { rate: 2, status: 500 },
  { times: 0, status: 500 },
])('a fault with a value out of range is refused: %j', async (fault) => {
  expect((await control('POST', '/faults', { operationId: '*', ...fault })).body.error_code).toBe(
    'SANDBOX.INVALID_REQUEST',
  )
  expect(() => served.sandbox.fail('*', fault as object)).toThrow(
    expect.objectContaining({ code: 'SANDBOX.INVALID_FAULT' }),
  )
})
