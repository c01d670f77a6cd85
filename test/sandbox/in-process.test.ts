import { describe, expect, test, vi } from 'vitest'
import { KooMap, token } from '../../src/client/index.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { timers } from '../../src/sandbox/rules/rules.ts'
import { controlOf } from '../support/control.ts'
import { serveSandbox, start } from '../support/sandbox.ts'

const served = serveSandbox()
const control = controlOf(served)
const workspace_id = 'a'.repeat(32)

describe('an outcome is checked in process as over HTTP:', () => {
  test.each([
    ['times of a half', { outcome: 'FAILED', times: 1.5 }, /^outcome\.times must be integer/],
    ['times that are no number', { outcome: 'FAILED', times: NaN }, /^outcome\.times must be integer/],
    ['no times', { outcome: 'FAILED', times: 0 }, /^outcome\.times must be >= 1/],
    ['less than none', { outcome: 'FAILED', times: -1 }, /^outcome\.times must be >= 1/],
    ['a message of null', { outcome: 'FAILED', message: null }, /^outcome\.message must be string/],
    ['an empty message', { outcome: 'FAILED', message: '' }, /^outcome\.message must NOT have fewer/],
    ['an empty ID', { outcome: 'FAILED', id: '' }, /^outcome\.id must NOT have fewer/],
    ['an unknown property', { outcome: 'FAILED', time: 1 }, /^outcome\.time is unknown/],
    ['no outcome', {}, /^outcome\.outcome is missing/],
  ])('%s', async (_, order, message) => {
    expect(() => served.sandbox.outcome('real3d-task', order as never)).toThrow(
      expect.objectContaining({ code: 'SANDBOX.INVALID_OUTCOME', message: expect.stringMatching(message) }),
    )
    expect((await control('POST', '/outcomes', { kind: 'real3d-task', ...order })).status).toBe(400)
    expect((await control('GET', '/outcomes')).body.data).toEqual([])
  })

  test.each(['constructor', '__proto__', 'workspace', 5])('the kind %j', (kind) => {
    expect(() => served.sandbox.outcome(kind as never, { outcome: 'FAILED' })).toThrow(
      expect.objectContaining({
        code: 'SANDBOX.INVALID_OUTCOME',
        message: expect.stringMatching(/^outcome\.kind must be/),
      }),
    )
  })

  test('properties that are undefined count as absent', () => {
    served.sandbox.outcome('real3d-task', { outcome: 'FAILED', id: undefined, message: undefined, times: undefined })
    const state = served.sandbox.state()
    served.sandbox.restore(state)
    expect(served.sandbox.state().tenants.any!.state.outcomes).toEqual([
      { kind: 'real3d-task', outcome: 'FAILED', times: 1 },
    ])
  })
})

describe('a fault is checked in process as over HTTP:', () => {
  test.each([
    ['a message of null', { status: 500, message: null }, /^fault\.message must be string/],
    ['half a second in Retry-After', { retryAfter: 0.5 }, /^fault\.retryAfter must be integer,string/],
    ['an endless Retry-After', { retryAfter: Infinity }, /^fault\.retryAfter must be integer,string/],
    ['a rate that is text', { status: 500, rate: '1' }, /^(rate is|fault\.rate must be number)/],
    ['an unknown property', { status: 500, time: 1 }, /^fault\.time is unknown/],
  ])('%s', async (_, fault, message) => {
    expect(() => served.sandbox.fail('*', fault as never)).toThrow(
      expect.objectContaining({ code: 'SANDBOX.INVALID_FAULT', message: expect.stringMatching(message) }),
    )
    expect((await control('GET', '/faults')).body.data).toEqual([])
  })

  test.each(['constructor', 'toString', '__proto__'])(
    'the code %j, which only looks as if it were in the catalog',
    async (code) => {
      expect((await control('POST', '/faults', { operationId: '*', code })).body.error_msg).toMatch(
        /is not in the catalog/,
      )
      served.sandbox.fail('*', { code, status: 418 })
      const response = await fetch(`${served.sandbox.url}/v1/workspaces`, { headers: { 'x-auth-token': 'any' } })
      expect([response.status, (await response.json()).error_code]).toEqual([418, code])
    },
  )
})

test.each(['constructor', 5, undefined])('an upload cannot get the state %j', (status) => {
  expect(() => served.sandbox.upload('subtask', status as never)).toThrow(
    expect.objectContaining({ code: 'SANDBOX.INVALID_REQUEST', message: expect.stringMatching(/^upload\.status/) }),
  )
})

test.each(['', 5, null])('a scope cannot have the token %j', (token) => {
  const scope = { token } as never
  const code = 'SANDBOX.INVALID_REQUEST'
  expect(() => served.sandbox.seed({ workspaces: [{}] }, scope)).toThrow(expect.objectContaining({ code }))
  expect(() => served.sandbox.state(scope)).toThrow(expect.objectContaining({ code }))
})

describe('the clock', () => {
  test.each([
    [{ now: NaN }, 'SANDBOX.INVALID_REQUEST'],
    [{ now: 1e20 }, 'SANDBOX.INVALID_REQUEST'],
    [{ now: '2023-06-02' }, 'SANDBOX.INVALID_REQUEST'],
    [{ now: -1 }, 'SANDBOX.TIME_PAST'],
    [{ speed: 1e7 }, 'SANDBOX.INVALID_REQUEST'],
    [{ speed: '60' }, 'SANDBOX.INVALID_REQUEST'],
    [{ frozen: 'yes' }, 'SANDBOX.INVALID_REQUEST'],
  ])('cannot be set to %j', (settings, code) => {
    expect(() => served.sandbox.clock.set(settings as never)).toThrow(expect.objectContaining({ code }))
    expect(served.sandbox.clock.settings).toEqual({ now: start, speed: 1, frozen: true })
  })

  test.each([{ now: -1 }, { now: 1e20 }, { speed: 0 }])('cannot start with %j', async (clock) => {
    await expect(startSandbox({ clock })).rejects.toThrow(RangeError)
  })

  test('can start at the beginning and at the end of its time, with the examples', async () => {
    for (const now of [0, Date.UTC(9999, 11, 31)]) {
      await using sandbox = await startSandbox({ clock: { now, frozen: true } })
      sandbox.clock.advance(1000)
      sandbox.restore(sandbox.state())
    }
  })

  test.each([0, Date.UTC(9999, 11, 31, 23, 59, 59)])(
    'writes times and IDs that the API has, also at %i',
    async (now) => {
      await using sandbox = await startSandbox({ clock: { now, frozen: true }, empty: true })
      const user = { name: 'user', password: 'p', domain: { name: 'company' } }
      const auth = {
        identity: { methods: ['password'], password: { user } },
        scope: { project: { name: 'cn-north-4' } },
      }
      const headers = { 'content-type': 'application/json' }
      const issued = await fetch(`${sandbox.url}/v3/auth/tokens`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ auth }),
      })
      expect(issued.status).toBe(201)
      const koomap = new KooMap({ auth: token('any'), baseUrl: sandbox.url })
      sandbox.seed({
      workspaces: [{ workspace_id }],
      folders: [{ folder_code: 'f', images: [{ imageCode: 'i' }] }],
      real3dTasks: [{ workspace_id, task_id: 't', folder_code: 'f', task_status: 'BUNDLE_SUCCESS' }],
    }, { token: 'any' }) // prettier-ignore
      const { folders } = await koomap.listFolder({ body: { offset: 0, limit: 10 } })
      expect(folders![0]!.create_time).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.000$/)
      const point = { imageCode: 'i', taskId: 't', pointWidth: '1', pointHeight: '1', longitude: '1', latitude: '1', height: '1', accuracy: '1' } // prettier-ignore
      expect((await koomap.addSpurPoint({ body: point })).id).toMatch(/^[1-9]\d{18}$/)
    },
  )
})

test('what fails by itself is reported once, and does not prevent other requests', async () => {
  const bugs: Error[] = []
  await using sandbox = await startSandbox({
    empty: true,
    clock: { now: start, frozen: true },
    onBug: (bug) => void bugs.push(bug),
  })
  sandbox.seed({ workspaces: [{ workspace_id }], products: [{ id: 'p', status: 'deleting' }] })
  sandbox.seed({ timers: [{ at: start, kind: 'real3d-product', id: 'p' }] })
  using _ = vi.spyOn(timers, 'real3d-product').mockImplementation(() => {
    throw new Error('broken')
  })
  const list = () => fetch(`${sandbox.url}/v1/workspaces`, { headers: { 'x-auth-token': 'any' } })
  expect([(await list()).status, (await list()).status]).toEqual([200, 200])
  expect(bugs.map(({ message }) => message)).toEqual(['broken'])
  expect(sandbox.state().tenants.any!.state.timers).toEqual([])
})

test('a URL of the control API that cannot be decoded is answered in the shape of the control API', async () => {
  const response = await fetch(`${served.sandbox.url}/_sandbox/subtasks/%zz/upload`, { method: 'POST' })
  expect([response.status, await response.json()]).toEqual([
    400,
    { error_code: 'SANDBOX.INVALID_REQUEST', error_msg: expect.stringContaining('%zz') },
  ])
  expect((await fetch(`${served.sandbox.url}/v1/workspaces/%zz`, { method: 'DELETE' })).status).toBe(400)
})

test('responses arrive while a test has replaced the timers', async () => {
  vi.useFakeTimers()
  try {
    const response = await fetch(`${served.sandbox.url}/v1/workspaces`, { headers: { 'X-Auth-Token': 'any' } })
    expect(response.status).toBe(200)
  } finally {
    vi.useRealTimers()
  }
})
