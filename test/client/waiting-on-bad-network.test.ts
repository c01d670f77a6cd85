import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { KooMap, token, type KooMapOptions, type WaitForReal3DTaskOptions } from '../../src/client/index.ts'
import { workspace_id } from '../support/faults.ts'
import { loadEverything } from '../support/warm.ts'

loadEverything()
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const ids = { workspace_id, task_id: 't' }
type Step = (request: Request) => Response | Promise<Response>
let sent = 0

const state = (task_status: string): Step => () => Response.json({ tasks: [{ task_id: 't', task_status }], page: { total: 1 } }) // prettier-ignore
const status = (status: number, headers: Record<string, string> = {}): Step => () => Response.json({ error_code: 'X' }, { status, headers }) // prettier-ignore
const lost = (message = 'fetch failed'): Step => () => Promise.reject(new TypeError(message, { cause: new Error('ECONNRESET') })) // prettier-ignore
/** The connection is lost in the middle of the response. */
const truncated: Step = () =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"tasks":[')),
      pull: (controller) => controller.error(new TypeError('terminated')),
    }),
  )
const silent: Step = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))

/** Waits while the service takes the given steps, of which the last is repeated. */
function waiting(steps: Step[], options: WaitForReal3DTaskOptions = {}, clientOptions: KooMapOptions = {}) {
  sent = 0
  const fetch = async (request: Request) => steps[Math.min(sent++, steps.length - 1)]!(request)
  const koomap = new KooMap({ auth: token('t'), baseUrl: 'https://service.example', fetch, ...clientOptions })
  let outcome: unknown
  const wait = koomap.waitForReal3DTask(ids, options)
  wait.then((value) => (outcome = value), (error: unknown) => (outcome = error)) // prettier-ignore
  return {
    after: async (ms: number) => (await vi.advanceTimersByTimeAsync(ms), outcome),
  }
}
const minutes = (n: number) => n * 60_000
const hours = (n: number) => n * 3_600_000

describe('a wait goes on', () => {
  test.each<[string, Step]>([
    ['a lost connection', lost()],
    ['responses that are cut off', truncated],
    ['no response', silent],
    ['status 408', status(408)],
    ['status 425', status(425)],
    ['status 429', status(429)],
    ['status 429 with a long wait', status(429, { 'Retry-After': '3600' })],
    ['status 500', status(500)],
    ['status 502', status(502)],
    ['status 503 with a long wait', status(503, { 'Retry-After': '7200' })],
    ['status 504', status(504)],
    ['status 599', status(599)],
  ])('over ten minutes of nothing but %s', async (_, step) => {
    const started = Date.now()
    const flaky: Step = (request) => (Date.now() - started < minutes(10) ? step(request) : state('SUCCESS')(request))
    const wait = waiting([flaky], {}, { maxRetries: 1 })
    expect(await wait.after(minutes(10) - 1)).toBeUndefined()
    expect(await wait.after(hours(2))).toMatchObject({ task_status: 'SUCCESS' })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('from its first poll on, and after any number of polls that fail for different reasons', async () => {
    const steps = [lost(), status(503), truncated, state('RUNNING'), status(429), lost(), truncated, status(500)]
    const wait = waiting([...steps, ...steps, ...steps, state('SUCCESS')], {}, { maxRetries: 0 })
    expect(await wait.after(hours(2))).toMatchObject({ task_status: 'SUCCESS' })
    expect(sent).toBe(3 * steps.length + 1)
  })

  test.each<[string, () => string, number]>([
    ['seconds', () => '45', 45_000],
    ['hours', () => '7200', 7_200_000],
    ['a date', () => new Date(Date.now() + 90_000).toUTCString(), 90_000],
  ])('no earlier than a failed poll asks for in %s, and then as before', async (_, value, ms) => {
    // A date has no milliseconds.
    vi.setSystemTime(1e12)
    const refused: Step = (request) => status(503, { 'Retry-After': value() })(request)
    const wait = waiting([refused, state('RUNNING'), state('SUCCESS')], { interval: 1000 }, { maxRetries: 0 })
    expect(await wait.after(ms - 1)).toBeUndefined()
    expect(sent).toBe(1)
    expect(await wait.after(1)).toBeUndefined()
    expect(sent).toBe(2)
    expect(await wait.after(1499)).toBeUndefined()
    expect(await wait.after(1)).toMatchObject({ task_status: 'SUCCESS' })
  })

  test('after its usual interval if a failed poll asks for less', async () => {
    const wait = waiting([status(429, { 'Retry-After': '1' }), state('SUCCESS')], { interval: 5000 }, { maxRetries: 0 })
    expect(await wait.after(4999)).toBeUndefined()
    expect(await wait.after(1)).toMatchObject({ task_status: 'SUCCESS' })
  })

  test('while a task that has just been started is INIT for three polls, and any number of polls fail', async () => {
    const failing = [lost(), status(503), truncated, status(429), lost()]
    const steps = [...failing, state('INIT'), ...failing, state('INIT'), ...failing, state('INIT'), state('SUCCESS')]
    expect(await waiting(steps, {}, { maxRetries: 0 }).after(hours(1))).toMatchObject({ task_status: 'SUCCESS' })
    expect(sent).toBe(steps.length)
    const initial = waiting([...failing, state('INIT')], {}, { maxRetries: 0 })
    expect(await initial.after(hours(1))).toMatchObject({ name: 'KooMapWaitError', state: 'INIT' })
    expect(sent).toBe(failing.length + 4)
  })

  test.each([1, 2999, 3000, Infinity])('with no pause longer than maxInterval, %s', async (maxInterval) => {
    const longest = Math.min(maxInterval, 10_000)
    const wait = waiting([state('RUNNING'), state('SUCCESS')], { interval: 10_000, maxInterval })
    expect(await wait.after(longest - 1)).toBeUndefined()
    expect(await wait.after(1)).toMatchObject({ task_status: 'SUCCESS' })
  })

  test('without polling in a hurry', async () => {
    const wait = waiting([lost()], { interval: 2000, maxInterval: 30_000 }, { maxRetries: 0 })
    expect(await wait.after(hours(1))).toBeUndefined()
    expect(sent).toBeGreaterThan(100)
    expect(sent).toBeLessThan(150)
  })
})

describe('a wait ends', () => {
  test.each([400, 401, 403, 404, 409, 410, 422])('with status %s, and reports it', async (code) => {
    const wait = waiting([state('RUNNING'), status(503), status(code)], {}, { maxRetries: 0 })
    expect(await wait.after(hours(1))).toMatchObject({ status: code, operationId: 'listTasksInWorkspace' })
    expect(sent).toBe(3)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('after its timeout, with the last failure as the cause', async () => {
    for (const [step, cause] of [
      [status(503), { status: 503, operationId: 'listTasksInWorkspace' }],
      [lost(), { name: 'KooMapConnectionError' }],
      [truncated, { name: 'KooMapConnectionError' }],
    ] as const) {
      const wait = waiting([step], { timeout: 60_000 }, { maxRetries: 0 })
      expect(await wait.after(59_999)).toBeUndefined()
      const error = await wait.after(1)
      expect(error).toMatchObject({ name: 'KooMapTimeoutError', cause })
      expect((error as Error).message).toMatch(/^Real-scene task t: Did not reach SUCCESS within 60000 ms/)
      expect(vi.getTimerCount()).toBe(0)
    }
  })

  test('after its timeout even during a poll, whose abort is not the cause', async () => {
    const wait = waiting([status(503), silent], { timeout: 60_000 }, { maxRetries: 0 })
    expect(await wait.after(59_999)).toBeUndefined()
    expect(await wait.after(1)).toMatchObject({ name: 'KooMapTimeoutError', cause: { status: 503 } })
    const error = await waiting([silent], { timeout: 30_000 }).after(30_000)
    expect([(error as Error).name, (error as Error).cause]).toEqual(['KooMapTimeoutError', undefined])
  })

  test('after its timeout even if a failed poll asks to wait for longer', async () => {
    const wait = waiting([status(503, { 'Retry-After': '3600' })], { timeout: 60_000 })
    expect(await wait.after(59_999)).toBeUndefined()
    expect(await wait.after(1)).toMatchObject({ name: 'KooMapTimeoutError', cause: { retryAfter: 3_600_000 } })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('after its timeout without a cause if the last poll succeeded', async () => {
    const wait = waiting([status(503), state('RUNNING')], { timeout: 60_000 }, { maxRetries: 0 })
    const error = await wait.after(60_000)
    expect([(error as Error).name, (error as Error).cause]).toEqual(['KooMapTimeoutError', undefined])
  })

  test('when the caller aborts it, whatever it is doing', async () => {
    for (const step of [silent, lost(), state('RUNNING'), status(503, { 'Retry-After': '50' })]) {
      const controller = new AbortController()
      const wait = waiting([step], { signal: controller.signal })
      expect(await wait.after(3000)).toBeUndefined()
      controller.abort(new Error('The user left'))
      expect(await wait.after(0)).toMatchObject({ name: 'KooMapAbortError', cause: { message: 'The user left' } })
      expect(vi.getTimerCount()).toBe(0)
    }
  })

  test('with an error of the caller, whatever its properties', async () => {
    for (const properties of [{}, { status: 503 }, { name: 'KooMapConnectionError' }]) {
      const mine = Object.assign(new Error('mine'), properties)
      const onProgress = () => {
        throw mine
      }
      expect(await waiting([state('RUNNING')], { onProgress }).after(0)).toBe(mine)
      expect(await waiting([state('RUNNING')], {}, { onRequest: onProgress }).after(0)).toBe(mine)
      expect(vi.getTimerCount()).toBe(0)
    }
  })

  test('if the client has no credentials, or IAM rejects them', async () => {
    expect(await waiting([state('RUNNING')], {}, { auth: [] }).after(0)).toBeInstanceOf(TypeError)
    expect(await waiting([state('RUNNING')], {}, { auth: token('') }).after(0)).toBeInstanceOf(TypeError)
  })
})
