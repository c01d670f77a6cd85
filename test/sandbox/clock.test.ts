import { expect, test, vi } from 'vitest'
import { Clock, durationOf } from '../../src/sandbox/store/clock.ts'
import { controlOf } from '../support/control.ts'
import { serveSandbox, start } from '../support/sandbox.ts'

const served = serveSandbox()
const control = controlOf(served)

test('GET /_sandbox/clock shows the time, the speed, and whether time stands still', async () => {
  expect(await control('GET', '/clock')).toEqual({
    status: 200,
    body: { now: '2023-06-01T00:00:00.000Z', speed: 1, frozen: true },
  })
})

test.each([
  ['2h', '2023-06-01T02:00:00.000Z'],
  ['1h30m', '2023-06-01T01:30:00.000Z'],
  ['1.5s', '2023-06-01T00:00:01.500Z'],
  [250, '2023-06-01T00:00:00.250Z'],
])('POST /_sandbox/clock/advance moves the time ahead by %s', async (by, now) => {
  expect((await control('POST', '/clock/advance', { by })).body.now).toBe(now)
})

test.each(['2 h', '', 'soon', '1h!', '-1h'])(
  'POST /_sandbox/clock/advance refuses %j and says what a duration is',
  async (by) => {
    expect(await control('POST', '/clock/advance', { by })).toEqual({
      status: 400,
      body: {
        error_code: 'SANDBOX.INVALID_REQUEST',
        error_msg: `A duration is a number of milliseconds or text such as "90s" or "1h30m", not ${JSON.stringify(by)}.`,
      },
    })
  },
)

test('PUT /_sandbox/clock changes only the settings that it is given', async () => {
  expect((await control('PUT', '/clock', { speed: 60 })).body).toMatchObject({ speed: 60, frozen: true })
  expect((await control('PUT', '/clock', { now: '2023-06-02T00:00:00Z' })).body).toEqual({
    now: '2023-06-02T00:00:00.000Z',
    speed: 60,
    frozen: true,
  })
})

test('PUT /_sandbox/clock refuses to go back in time, and names both times', async () => {
  const { status, body } = await control('PUT', '/clock', { now: '2023-05-01T00:00:00Z' })
  expect(status).toBe(409)
  expect(body.error_code).toBe('SANDBOX.TIME_PAST')
  expect(body.error_msg).toContain('from 2023-06-01T00:00:00Z to 2023-05-01T00:00:00Z')
  expect(served.sandbox.clock.now).toBe(start)
})

test.each([{ speed: 0 }, { speed: -1 }, { speed: 'fast' }, { frozen: 1 }, { now: 'noon' }, { pace: 2 }, {}])(
  'PUT /_sandbox/clock refuses %j and changes nothing',
  async (settings) => {
    const { status, body } = await control('PUT', '/clock', settings)
    expect([status, body.error_code]).toEqual([400, 'SANDBOX.INVALID_REQUEST'])
    expect(body.error_msg).toMatch(/^body.* See setClock in \/_sandbox\/openapi\.json\.$/)
    expect(served.sandbox.clock.settings).toEqual({ now: start, speed: 1, frozen: true })
  },
)

test('the clock of the sandbox refuses in process what it refuses over HTTP', () => {
  const { clock } = served.sandbox
  expect(() => clock.set({ now: start - 1 })).toThrow(expect.objectContaining({ code: 'SANDBOX.TIME_PAST' }))
  expect(() => clock.set({ speed: 0 })).toThrow(expect.objectContaining({ code: 'SANDBOX.INVALID_REQUEST' }))
  expect(() => clock.advance('soon')).toThrow(expect.objectContaining({ code: 'SANDBOX.INVALID_REQUEST' }))
})

test('what the API does is dated by the clock of the sandbox', async () => {
  served.sandbox.clock.advance('1d')
  const workspace = await served.client().createCommonWorkspace({ body: { workspace_name: 'later' } })
  expect(workspace.create_time).toBe('2023-06-02T00:00:00Z')
})

test('a clock with speed 1000 gains at least as many seconds as real milliseconds pass', async () => {
  const clock = new Clock({ now: start, speed: 1000 })
  const real = performance.now()
  while (performance.now() < real + 5);
  expect(clock.now).toBeGreaterThanOrEqual(start + 4000)
})

test('a clock that runs very fast accepts settings without a time at any moment', () => {
  const clock = new Clock({ now: start, speed: 1_000_000 })
  for (let i = 0; i < 10_000; i++) clock.set({ speed: 1_000_000 - i })
  expect(clock.now).toBeGreaterThanOrEqual(start)
})

test.each([{ speed: 0 }, { speed: NaN }, { speed: Infinity }, { now: NaN }, { now: 1e18 }])(
  'a clock does not start with %j',
  (settings) => expect(() => new Clock(settings)).toThrow(RangeError),
)

test('a clock stops before the year 10000, which the API cannot write', () => {
  const clock = new Clock({ now: start, frozen: true })
  expect(() => clock.advance('4000000d')).toThrow('The clock ends at 9999-12-31T23:59:59Z.')
  expect(clock.now).toBe(start)
})

test('durations are numbers of milliseconds, or texts of numbers with units', () => {
  expect([0, 1500, '90s', '1d2h', '10ms', '0.5m'].map(durationOf)).toEqual([0, 1500, 90_000, 93_600_000, 10, 30_000])
  for (const wrong of [NaN, Infinity, '5', 'h', '1h 2m']) expect(() => durationOf(wrong)).toThrow(TypeError)
})

test('the clock follows the clock of the computer, but does not go back with it', () => {
  using _ = useFakeDate()
  const clock = new Clock({ now: start })
  vi.setSystemTime('2030-01-01T00:01:00Z')
  expect(clock.now).toBe(start + 60_000)
  vi.setSystemTime('2020-01-01T00:00:00Z')
  expect(clock.now).toBe(start + 60_000)
  vi.setSystemTime('2020-01-01T00:00:01Z')
  expect(clock.now).toBe(start + 61_000)
})

test('a clock that is frozen does not follow the clock of the computer, even after it was unfrozen', () => {
  using _ = useFakeDate()
  const clock = new Clock({ now: start, frozen: true })
  vi.setSystemTime('2030-01-02T00:00:00Z')
  expect(clock.now).toBe(start)
  clock.set({ frozen: false })
  expect(clock.now).toBe(start)
})

function useFakeDate(): Disposable {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2030-01-01T00:00:00Z') })
  return { [Symbol.dispose]: () => void vi.useRealTimers() }
}
