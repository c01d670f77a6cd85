import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { KooMap, token, type KooMapError, type KooMapOptions } from '../../src/client/index.ts'
import { retryAfterOf } from '../../src/client/transport/retry.ts'
import { failure, page, workspace_id } from '../support/faults.ts'
import { loadEverything } from '../support/warm.ts'

loadEverything()
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

let sent = 0
let answers: (() => Response)[] = []
/** Plans the responses, of which the last is repeated. */
const plan = (...planned: (() => Response)[]) => void ((sent = 0), (answers = planned))
const fetch = async () => answers[Math.min(sent++, answers.length - 1)]!()
const client = (options: KooMapOptions = {}) =>
  new KooMap({ auth: token('t'), baseUrl: 'https://service.example', fetch, ...options })

const ok = () => Response.json(page)
const refused =
  (retryAfter: string | (() => string), status = 503) =>
  () =>
    Response.json(
      { error_code: 'KMP.00010000', error_msg: 'later' },
      { status, headers: { 'Retry-After': typeof retryAfter === 'string' ? retryAfter : retryAfter() } },
    )
const inFuture = (ms: number) => () => new Date(Date.now() + ms).toUTCString()

/** How a call settles, without waiting: undefined if it has not settled after some turns. */
async function outcomeOf(call: Promise<unknown>, ms = 0): Promise<unknown> {
  let outcome: unknown
  void call.then((value) => (outcome = value), (error: unknown) => (outcome = error)) // prettier-ignore
  await vi.advanceTimersByTimeAsync(ms)
  return outcome
}

describe('a wait that the service asks for', () => {
  test.each([
    ['429', 429, '30', 30_000],
    ['503', 503, '60', 60_000],
    ['500', 500, '1', 1_000],
    ['408', 408, '5', 5_000],
    ['425', 425, '2.5', 2_500],
  ])('with status %s is kept to the millisecond if it is at most a minute', async (_, status, value, ms) => {
    plan(refused(value, status), ok)
    const call = client().listCommonWorkspace()
    expect(await outcomeOf(call, ms - 1)).toBeUndefined()
    expect(sent).toBe(1)
    expect(await outcomeOf(call, 1)).toEqual(page)
    expect(sent).toBe(2)
  })

  test.each<[string, string | (() => string), number]>([
    ['61 seconds', '61', 61_000],
    ['an hour', '3600', 3_600_000],
    ['a day', '86400', 86_400_000],
    ['forever', `1${'0'.repeat(30)}`, 1e33],
    ['a date in two minutes', inFuture(120_000), 120_000],
    ['a date in a year', inFuture(31_536_000_000), 31_536_000_000],
  ])('of %s rejects at once with its own error, which says how long it is', async (_, value, ms) => {
    for (const status of [429, 503, 500]) {
      plan(refused(value, status))
      const error = await outcomeOf(client({ maxRetries: Infinity }).listCommonWorkspace())
      expect(error).toMatchObject({ status, tries: 1, code: 'KMP.00010000', serverMessage: 'later' })
      const { retryAfter, message } = error as KooMapError
      expect(Math.abs(retryAfter! - ms)).toBeLessThanOrEqual(Math.max(1000, ms / 1000))
      expect(message).toContain(`(retry after ${Math.ceil(retryAfter! / 1000)} s)`)
      expect(sent).toBe(1)
      expect(vi.getTimerCount()).toBe(0)
    }
  })

  test.each([
    ['30', 3_000],
    ['3', 2_999],
    ['1', 0.5],
    ['59', 50_000],
  ])('of %s s rejects at once if only %s ms are left of totalTimeout', async (value, totalTimeout) => {
    plan(refused(value))
    const error = await outcomeOf(client({ totalTimeout }).listCommonWorkspace())
    expect(error).toMatchObject({ name: 'ServerError', status: 503, tries: 1, retryAfter: Number(value) * 1000 })
    expect(sent).toBe(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('counts the time that earlier attempts took', async () => {
    plan(refused('2'), refused('2'), ok)
    const call = client({ totalTimeout: 3_000 }).listCommonWorkspace()
    expect(await outcomeOf(call, 1_999)).toBeUndefined()
    expect(await outcomeOf(call, 1)).toMatchObject({ status: 503, tries: 2, retryAfter: 2000 })
  })

  test('is kept for a request that creates something only after status 429', async () => {
    const create = () => client().createCommonWorkspace({ body: { workspace_name: '测试空间' } })
    plan(refused('1', 429), ok)
    expect(await outcomeOf(create(), 1000)).toEqual(page)
    for (const status of [408, 425, 500, 503]) {
      plan(refused('1', status))
      expect(await outcomeOf(create(), 1000)).toMatchObject({ status, tries: 1, retryAfter: 1000 })
    }
  })

  test('ends when the caller aborts the call, or the total time is over', async () => {
    plan(refused('50'))
    const controller = new AbortController()
    const call = client().deleteCommonWorkspace({ path: { workspace_id } }, { signal: controller.signal })
    expect(await outcomeOf(call, 1000)).toBeUndefined()
    controller.abort()
    expect(await outcomeOf(call)).toMatchObject({ name: 'KooMapAbortError', tries: 1 })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is reported by the error of a response that is not retried, too', async () => {
    plan(refused('7', 409))
    expect(await outcomeOf(client().listCommonWorkspace())).toMatchObject({ status: 409, retryAfter: 7000 })
    plan(() => Response.json({}, { status: 409 }))
    expect(await outcomeOf(client().listCommonWorkspace())).toMatchObject({ status: 409, retryAfter: undefined })
    plan(refused('7'))
    expect(await outcomeOf(client({ maxRetries: 0 }).listCommonWorkspace())).toMatchObject({ retryAfter: 7000 })
    expect(await outcomeOf(client({ maxRetries: 0 }).fetch('/v1'))).toMatchObject({ status: 503, retryAfter: 7000 })
  })
})

test('without a wait that the service asks for, a call is not retried if the total time would be over by then', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1)
  plan(() => Response.json({}, { status: 503 }))
  expect(await outcomeOf(client({ totalTimeout: 499 }).listCommonWorkspace())).toMatchObject({ status: 503, tries: 1 })
  plan(() => Response.json({}, { status: 503 }), ok)
  expect(await outcomeOf(client({ totalTimeout: 501 }).listCommonWorkspace(), 500)).toEqual(page)
  vi.restoreAllMocks()
})

test('the service asks for a wait only with a number of seconds or a date', () => {
  const asked = (value: string) => retryAfterOf(new Headers({ 'Retry-After': value }))
  const neither = [
    ...['soon', '5 s', 'NaN', '', '12:00', '-', '-5', '+5', '-0', 'Infinity', '-Infinity', '0x1', '0b1', '1e3', '1_000'],
    ...['.5', '5.', '1.5.2', '1,5', '10, 10', '1, 2', '5;', '1 2', '\xb2'],
    ...['2035-01-01', '2035-01-01T00:00:00Z', '1/1/2035', 'Jan 1 2035', 'Mon', 'Mon 5', 'Monday, 5', 'Fri, 32 Jan 2035 00:00:00 GMT'],
    ...['Mon, 01 Jan 2035 00:00:00 +0100', 'Mon, 01 Jan 2035 00:00:00 GMT, Mon, 01 Jan 2035 00:00:00 GMT', 'Mon, 01 Jan 2035 25:00:00 GMT'],
  ]
  for (const value of neither) expect(asked(value), value).toBeUndefined()
  expect(['0', '007', ' 3 ', '1.5', new Date(0).toUTCString()].map(asked)).toEqual([0, 7000, 3000, 1500, 0])
  vi.setSystemTime('1994-11-06T08:49:00Z')
  const forms = ['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994']
  expect(forms.map(asked)).toEqual([37_000, 37_000, 37_000])
}) // prettier-ignore

test.each(['10, 10', '1, 2', '-5', 'Infinity', '0x1', '1e3', '2035-01-01'])(
  'a call waits as if there were no Retry-After if it is %s',
  async (value) => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    plan(refused(value), ok)
    const call = client().listCommonWorkspace()
    expect(await outcomeOf(call, 499)).toBeUndefined()
    expect(await outcomeOf(call, 1)).toEqual(page)
    vi.restoreAllMocks()
  },
)

test('a wait that is not a number does not hold up a call', async () => {
  plan(refused('soon'), ok)
  vi.spyOn(Math, 'random').mockReturnValue(0)
  expect(await outcomeOf(client().listCommonWorkspace())).toEqual(page)
  plan(refused('soon'))
  expect(await failure(client({ maxRetries: 0 }).listCommonWorkspace())).toMatchObject({ retryAfter: undefined })
  vi.restoreAllMocks()
})
