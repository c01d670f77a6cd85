import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { KooMap, token, type KooMapOptions } from '../../src/client/index.ts'
import { failure, page, workspace_id } from '../support/faults.ts'
import { loadEverything } from '../support/warm.ts'

loadEverything()
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const client = (options: KooMapOptions) =>
  new KooMap({ auth: token('t'), baseUrl: 'https://service.example', ...options })

/** Settles like a promise, and says so at once. */
function watch(promise: Promise<unknown>) {
  const watched = { outcome: undefined as unknown }
  promise.then((value) => (watched.outcome = value), (error: unknown) => (watched.outcome = error)) // prettier-ignore
  return watched
}

/** A custom fetch that takes no notice of its signal, and takes a while. */
const slow = (ms: number, result: () => Response = () => Response.json(page)) => {
  const fetch = vi.fn(() => new Promise<Response>((resolve) => setTimeout(() => resolve(result()), ms)))
  return fetch
}
/** A response whose body does not end. */
const endless = () => new Response(new ReadableStream())

describe.each<[string, () => KooMapOptions['fetch']]>([
  ['never settles', () => () => new Promise(() => {})],
  ['settles much later', () => slow(3_600_000)],
  ['fails much later', () => () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 3_600_000))],
  ['returns a body that does not end', () => async () => endless()],
])('a custom fetch that ignores its signal and %s does not outlive', (_, make) => {
  test('timeout', async () => {
    const call = watch(client({ fetch: make(), timeout: 5000, maxRetries: 0 }).listCommonWorkspace())
    await vi.advanceTimersByTimeAsync(4999)
    expect(call.outcome).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(call.outcome).toMatchObject({ name: 'KooMapTimeoutError', tries: 1 })
  })

  test('timeout in any attempt', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const call = watch(client({ fetch: make(), timeout: 5000, maxRetries: 2 }).listCommonWorkspace())
    await vi.advanceTimersByTimeAsync(14_999)
    expect(call.outcome).toBeUndefined()
    // Each of the two waits between them takes at least a millisecond.
    await vi.advanceTimersByTimeAsync(3)
    expect(call.outcome).toMatchObject({ name: 'KooMapTimeoutError', tries: 3 })
  })

  test('totalTimeout, in whichever attempt it elapses', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    for (const totalTimeout of [4000, 7000, 12_000]) {
      const call = watch(client({ fetch: make(), timeout: 5000, totalTimeout }).listCommonWorkspace())
      await vi.advanceTimersByTimeAsync(totalTimeout - 1)
      expect(call.outcome).toBeUndefined()
      await vi.advanceTimersByTimeAsync(1)
      expect(call.outcome).toMatchObject({ name: 'KooMapTimeoutError', tries: Math.ceil(totalTimeout / 5000) })
      expect((call.outcome as Error).message).toContain(`No response within ${totalTimeout} ms in total`)
    }
  })

  test('the abort of its signal, in whichever attempt it occurs', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    for (const ms of [0, 1000, 6000, 11_000]) {
      const controller = new AbortController()
      const call = watch(client({ fetch: make(), timeout: 5000 }).listCommonWorkspace({}, controller))
      await vi.advanceTimersByTimeAsync(ms)
      expect(call.outcome).toBeUndefined()
      controller.abort(new Error('The user left'))
      await vi.advanceTimersByTimeAsync(0)
      expect(call.outcome).toMatchObject({ name: 'KooMapAbortError', cause: { message: 'The user left' } })
    }
  })

  test('a list or a wait that ends', async () => {
    const koomap = client({ fetch: make() })
    for (const start of [
      (signal: AbortSignal) => koomap.listCommonWorkspace.all({}, { signal }).toArray({ limit: 1 }),
      (signal: AbortSignal) => koomap.waitForReal3DTask({ workspace_id, task_id: 't' }, { signal }),
    ]) {
      const controller = new AbortController()
      const call = watch(start(controller.signal))
      await vi.advanceTimersByTimeAsync(1000)
      controller.abort()
      await vi.advanceTimersByTimeAsync(0)
      expect(call.outcome).toMatchObject({ name: 'KooMapAbortError' })
    }
    const waiting = watch(koomap.waitForReal3DTask({ workspace_id, task_id: 't' }, { timeout: 1000 }))
    await vi.advanceTimersByTimeAsync(1000)
    expect(waiting.outcome).toMatchObject({ name: 'KooMapTimeoutError' })
  })
})

test('a custom fetch that settles after its attempt does not disturb the next attempt or the wait before it', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1)
  // The attempt ends after 5 s, the fetch in the following wait of 500 ms, or in the next attempt.
  for (const ms of [5200, 6000]) {
    for (const [options, name] of [
      [{ totalTimeout: 7000 }, 'KooMapTimeoutError'],
      [{ signal: AbortSignal.any([]) }, ''],
    ] as const) {
      const fetch = vi
        .fn(slow(ms))
        .mockImplementationOnce(slow(ms))
        .mockImplementation(() => new Promise(() => {}))
      const controller = new AbortController()
      const given = name ? options : { signal: controller.signal }
      const call = watch(client({ fetch, timeout: 5000 }).listCommonWorkspace({}, given))
      await vi.advanceTimersByTimeAsync(6999)
      expect(call.outcome).toBeUndefined()
      if (name) await vi.advanceTimersByTimeAsync(1)
      else controller.abort()
      await vi.advanceTimersByTimeAsync(0)
      expect(call.outcome).toMatchObject({ name: name || 'KooMapAbortError', tries: 2 })
    }
  }
})

test('a call that is stopped while it waits after an attempt that took too long ends at once', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1)
  /** Like the global fetch, rejects as soon as its signal is aborted. */
  const fetch = ({ signal }: Request) =>
    new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
  for (const fetchOf of [fetch, () => new Promise<Response>(() => {})]) {
    const controller = new AbortController()
    const aborted = watch(client({ fetch: fetchOf, timeout: 5000 }).listCommonWorkspace({}, controller))
    const late = watch(client({ fetch: fetchOf, timeout: 5000 }).listCommonWorkspace({}, { totalTimeout: 5501 }))
    await vi.advanceTimersByTimeAsync(5100)
    controller.abort()
    await vi.advanceTimersByTimeAsync(0)
    expect(aborted.outcome).toMatchObject({ name: 'KooMapAbortError', tries: 1 })
    await vi.advanceTimersByTimeAsync(401)
    expect(late.outcome).toMatchObject({ name: 'KooMapTimeoutError' })
  }
})

test('a custom fetch whose results are odd is a failed connection', async () => {
  const results = [undefined, null, {}, 'text', 5, { ok: true, status: 200, text: () => Promise.reject(new Error('x')) }]
  for (const result of results)
    expect(await failure(client({ fetch: async () => result as never, maxRetries: 0 }).listCommonWorkspace())).toMatchObject({
      name: 'KooMapConnectionError',
      tries: 1,
    })
  const reasons = [undefined, null, 'text', 5, {}, Symbol('s'), new Error(''), new TypeError('a', { cause: null })]
  for (const reason of reasons) {
    const error = await failure<Error>(
      client({ fetch: () => Promise.reject(reason as Error), maxRetries: 0 }).listCommonWorkspace(),
    )
    expect(error).toMatchObject({ name: 'KooMapConnectionError', tries: 1 })
    expect(error.message).toMatch(/^listCommonWorkspace: ./)
  }
  const thrown = () => {
    throw new Error('at once')
  }
  expect(await failure(client({ fetch: thrown, maxRetries: 0 }).listCommonWorkspace())).toMatchObject({
    name: 'KooMapConnectionError',
    message: 'listCommonWorkspace: at once',
  })
}) // prettier-ignore
