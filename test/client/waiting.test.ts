import { describe, expect, test } from 'vitest'
import { KooMapAbortError, KooMapTimeoutError, KooMapWaitError } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { failure, serveFaults, workspace_id } from '../support/faults.ts'

const { server, client } = serveFaults()

const fast = { interval: 1, maxInterval: 4 }
const ids = { workspace_id, task_id: 't' }
/** The page of a list with one item. */
const one = { offset: 0, limit: 100, total: 1 }
/** Lists with one real-scene task, in one state after the other. */
const tasks = (...states: (string | object)[]): Step[] =>
  states.map((s) => json(200, { tasks: [typeof s === 'string' ? { task_id: 't', task_status: s } : s], page: one }))

describe('waiting for a real-scene task', () => {
  test('reports progress until the task reaches the wanted state', async () => {
    server.plan(...tasks('INIT', 'STARTING', 'RUNNING', 'RUNNING', 'SUCCESS'))
    const seen: unknown[] = []
    const done = await client().waitForReal3DTask(ids, { ...fast, onProgress: (t) => seen.push(t.task_status) })
    expect(done.task_status).toBe('SUCCESS')
    expect(seen).toEqual(['INIT', 'STARTING', 'RUNNING', 'RUNNING', 'SUCCESS'])
    expect(server.seen[0]!.url).toBe(`/v1/real3d/${workspace_id}/tasks?task_ids=t&offset=0&limit=100`)
  })

  test('accepts any state as the wanted one', async () => {
    server.plan(...tasks('RUNNING', 'BUNDLE_SUCCESS'))
    expect(await client().waitForReal3DTask(ids, { ...fast, until: ['BUNDLE_SUCCESS'] })).toMatchObject({
      task_status: 'BUNDLE_SUCCESS',
    })
  })

  test('rejects with the task and its reason if the task fails', async () => {
    server.plan(...tasks('RUNNING', { task_id: 't', task_status: 'FAILED', fail_message: '影像不足' }))
    const error = await failure<KooMapWaitError<{ fail_message: string }>>(client().waitForReal3DTask(ids, fast))
    expect(error).toBeInstanceOf(KooMapWaitError)
    expect(error.message).toBe('Real-scene task t is in state FAILED and will not reach SUCCESS by itself: 影像不足')
    expect(error.thing!.fail_message).toBe('影像不足')
  })

  test('fails if the task was never started', async () => {
    server.plan(...tasks('INIT'))
    expect((await failure<Error>(client().waitForReal3DTask(ids, fast))).message).toMatch(/is in state INIT/)
  })

  test('fails if there is no such task', async () => {
    server.plan(json(200, { tasks: [], page: { ...one, total: 0 } }))
    expect((await failure<Error>(client().waitForReal3DTask(ids, fast))).message).toMatch(/was not found/)
  })

  test('times out', async () => {
    server.plan(...tasks('RUNNING'))
    const error = await failure<Error>(client().waitForReal3DTask(ids, { interval: 5, timeout: 40 }))
    expect(error).toBeInstanceOf(KooMapTimeoutError)
    expect(error.message).toMatch(/^Real-scene task t: Did not reach SUCCESS within 40 ms/)
  })

  test('ends when its signal is aborted', async () => {
    server.plan(...tasks('RUNNING'))
    const signal = AbortSignal.timeout(30)
    const waiting = client().waitForReal3DTask(ids, { interval: 1000, signal })
    expect(await failure(waiting)).toBeInstanceOf(KooMapAbortError)
  })
})

test('waiting for a refinement subtask ends when the subtask succeeds', async () => {
  server.plan(
    json(200, { subtasks: [{ subtask_id: 's', subtask_status: 'RUNNING' }], page: one }),
    json(200, { subtasks: [{ subtask_id: 's', subtask_status: 'SUCCESS' }], page: one }),
  )
  await client().waitForReal3DSubTask({ ...ids, subtask_id: 's' }, fast)
})

test('waiting for a product ends when the product is available', async () => {
  server.plan(
    json(200, { products: [{ id: 'p', status: 'preparing' }], page: one }),
    json(200, { products: [{ id: 'p', status: 'available' }], page: one }),
  )
  await client().waitForReal3DProduct({ product_id: 'p' }, fast)
})

test('waiting for a satellite production task finds the task even if it is archived', async () => {
  const list = (...data: object[]) => json(200, { data, page: { offset: 0, limit: 100, total: data.length } })
  server.plan(list({ task_id: 'x' }), list({ task_id: 't', task_status: 'ARCHIVED' }))
  await client().waitForTask(ids, { ...fast, until: ['SUCCESS', 'ARCHIVED'] })
  expect(server.seen[1]!.url).toContain('task_status=ARCHIVED')
})

describe('waiting for a satellite production task in a long list', () => {
  const task = (n: number) => ({ task_id: `t${n}`, task_status: 'SUCCESS' })
  /** A service whose list changes after each page. */
  const changing = (tasks: object[], change: () => void, ignoresOffset = false) => {
    server.plan((request, ...rest) => {
      const query = new URL(request.url, server.url).searchParams
      const [offset, limit] = [Number(ignoresOffset ? 0 : query.get('offset')), Number(query.get('limit'))]
      const found = query.has('task_status') ? [] : tasks.slice(offset, offset + limit)
      const body = { data: found, page: { offset, limit, total: tasks.length } }
      change()
      return json(200, body)(request, ...rest)
    })
  }

  test('finds the task on any page', async () => {
    const tasks = Array.from({ length: 250 }, (_, n) => task(n))
    changing(tasks, () => {})
    for (const n of [0, 99, 100, 249])
      expect(await client().waitForTask({ workspace_id, task_id: `t${n}` }, fast)).toEqual(task(n))
  })

  test('finds the task even if others are removed or added meanwhile, so that it moves to another page', async () => {
    for (const [n, change] of [
      [100, (tasks: object[]) => void tasks.shift()],
      [200, (tasks: object[]) => void tasks.splice(0, 3)],
      [100, (tasks: object[]) => void tasks.unshift(task(1000 + tasks.length))],
    ] as const) {
      const tasks = Array.from({ length: 250 }, (_, n) => task(n))
      changing(tasks, () => change(tasks))
      expect(await client().waitForTask({ workspace_id, task_id: `t${n}` }, fast)).toEqual(task(n))
    }
  })

  test('ends if the service ignores offset, and the task is not on the page that it returns', async () => {
    const tasks = Array.from({ length: 250 }, (_, n) => task(n))
    changing(tasks, () => {}, true)
    const error = await failure(client().waitForTask({ workspace_id, task_id: 't200' }, { ...fast, timeout: 2000 }))
    expect((error as Error).name).toMatch(/^KooMap(Wait|Timeout|Connection)Error$/)
    expect(server.seen.length).toBeLessThan(2000)
  })
})
