import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { KooMapOptions } from '../../src/client/index.ts'
import { page, workspace_id } from '../support/faults.ts'

const ids = { workspace_id, task_id: 't' }
const state = (task_status: string) => Response.json({ tasks: [{ task_id: 't', task_status }], page: { total: 1 } })

describe.each(['for the first time', 'again'])('with fake timers, a client that is used %s', (when) => {
  /** A client, of whose modules nothing is loaded yet unless it is used again. */
  async function client(options: KooMapOptions) {
    if (when === 'for the first time') vi.resetModules()
    const { KooMap, token } = await import('../../src/client/index.ts')
    vi.useFakeTimers()
    return new KooMap({ auth: token('t'), baseUrl: 'https://service.example', ...options })
  }
  beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(1))
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  test('retries when the time for it has come', async () => {
    const responses = [Response.json({}, { status: 500 }), Response.json({}, { status: 503 }), Response.json(page)]
    const fetch = vi.fn(async () => responses.shift()!)
    const call = (await client({ fetch })).listCommonWorkspace()
    await vi.advanceTimersByTimeAsync(499)
    expect(fetch).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(fetch).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await call).toEqual(page)
  })

  test('rejects when the retries are used up', async () => {
    const fetch = async () => Response.json({ error_code: 'KMP.00010000' }, { status: 500 })
    const rejected = expect((await client({ fetch })).listCommonWorkspace()).rejects.toMatchObject({ tries: 3 })
    await vi.advanceTimersByTimeAsync(1500)
    await rejected
  })

  test('times out after timeout and after totalTimeout', async () => {
    const fetch = () => new Promise<Response>(() => {})
    for (const options of [{ timeout: 5000, maxRetries: 0 }, { totalTimeout: 5000 }]) {
      const koomap = await client({ fetch, ...options })
      const settled = vi.fn()
      const call = koomap.listCommonWorkspace().catch(settled)
      await vi.advanceTimersByTimeAsync(4999)
      expect(settled).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(1)
      await call
      expect(settled).toHaveBeenCalledWith(expect.objectContaining({ name: 'KooMapTimeoutError' }))
    }
  })

  test('ends a call within totalTimeout while it retries', async () => {
    const fetch = async () => Response.json({}, { status: 503 })
    const koomap = await client({ fetch, totalTimeout: 10_000, maxRetries: Infinity })
    const rejected = expect(koomap.listCommonWorkspace()).rejects.toMatchObject({ status: 503 })
    await vi.advanceTimersByTimeAsync(10_000)
    await rejected
  })

  test('polls when the time for it has come', async () => {
    const states = ['STARTING', 'RUNNING', 'RUNNING', 'SUCCESS']
    const fetch = async () => state(states.shift()!)
    const seen: unknown[] = []
    const onProgress = (task: { task_status: unknown }) => void seen.push(task.task_status)
    const waiting = (await client({ fetch })).waitForReal3DTask(ids, { onProgress })
    await vi.advanceTimersByTimeAsync(0)
    expect(seen).toEqual(['STARTING'])
    await vi.advanceTimersByTimeAsync(2000)
    await vi.advanceTimersByTimeAsync(3000)
    expect(seen).toEqual(['STARTING', 'RUNNING', 'RUNNING'])
    await vi.advanceTimersByTimeAsync(4500)
    expect(await waiting).toMatchObject({ task_status: 'SUCCESS' })
  })

  test('stops waiting after its timeout', async () => {
    const waiting = (await client({ fetch: async () => state('RUNNING') })).waitForReal3DTask(ids, { timeout: 60_000 })
    const rejected = expect(waiting).rejects.toMatchObject({ name: 'KooMapTimeoutError' })
    await vi.advanceTimersByTimeAsync(60_000)
    await rejected
  })

  test('stops when its signal is aborted', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const koomap = await client({ fetch: async () => Response.json({}, { status: 503 }), maxRetries: Infinity })
    const calls = [koomap.listCommonWorkspace({}, { signal }), koomap.waitForReal3DTask(ids, { signal })]
    const settled = Promise.allSettled(calls)
    setTimeout(() => controller.abort(), 3000)
    await vi.advanceTimersByTimeAsync(3000)
    for (const result of await settled) expect(result).toMatchObject({ reason: { name: 'KooMapAbortError' } })
    expect(vi.getTimerCount()).toBe(0)
  })
})
