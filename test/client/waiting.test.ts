import { describe, expect, test } from 'vitest'
import { KooMapAbortError, KooMapTimeoutError, KooMapWaitError } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { failure, serveFaults, workspace_id } from '../support/faults.ts'

const { server, client } = serveFaults()

describe('waiting', () => {
  const fast = { interval: 1, maxInterval: 4 }
  const tasks = (...states: (string | object)[]): Step[] =>
    states.map((s) => json(200, { tasks: [typeof s === 'string' ? { task_id: 't', task_status: s } : s], page: {} }))
  const ids = { workspace_id, task_id: 't' }

  test('ends in the wanted state, and tells the progress', async () => {
    server.plan(...tasks('INIT', 'STARTING', 'RUNNING', 'RUNNING', 'SUCCESS'))
    const seen: unknown[] = []
    const done = await client().waitForReal3DTask(ids, { ...fast, onProgress: (t) => seen.push(t.task_status) })
    expect(done.task_status).toBe('SUCCESS')
    expect(seen).toEqual(['INIT', 'STARTING', 'RUNNING', 'RUNNING', 'SUCCESS'])
    expect(server.seen[0]!.url).toBe(`/v1/real3d/${workspace_id}/tasks?task_ids=t`)
  })

  test('ends in an error that carries the task when it rests in another state, or is not there', async () => {
    server.plan(...tasks('RUNNING', { task_id: 't', task_status: 'FAILED', fail_message: '影像不足' }))
    const error = await failure<KooMapWaitError<{ fail_message: string }>>(client().waitForReal3DTask(ids, fast))
    expect(error).toBeInstanceOf(KooMapWaitError)
    expect(error.message).toBe('Real-scene task t is in state FAILED and will not reach SUCCESS by itself: 影像不足')
    expect(error.thing!.fail_message).toBe('影像不足')
    server.plan(...tasks('INIT'))
    expect((await failure<Error>(client().waitForReal3DTask(ids, fast))).message).toMatch(/is in state INIT/)
    server.plan(json(200, { tasks: [], page: {} }))
    expect((await failure<Error>(client().waitForReal3DTask(ids, fast))).message).toMatch(/was not found/)
  })

  test('for other states, subtasks, products, and satellite tasks, archived ones too', async () => {
    server.plan(...tasks('RUNNING', 'BUNDLE_SUCCESS'))
    expect(await client().waitForReal3DTask(ids, { ...fast, until: ['BUNDLE_SUCCESS'] })).toMatchObject({
      task_status: 'BUNDLE_SUCCESS',
    })
    server.plan(
      json(200, { subtasks: [{ subtask_status: 'RUNNING' }], page: {} }),
      json(200, { subtasks: [{ subtask_status: 'SUCCESS' }], page: {} }),
    )
    await client().waitForReal3DSubTask({ ...ids, subtask_id: 's' }, fast)
    server.plan(
      json(200, { products: [{ status: 'preparing' }], page: {} }),
      json(200, { products: [{ status: 'available' }], page: {} }),
    )
    await client().waitForReal3DProduct({ product_id: 'p' }, fast)
    const list = (...data: object[]) => json(200, { data, page: { offset: 0, limit: 100, total: data.length } })
    server.plan(list({ task_id: 'x' }), list({ task_id: 't', task_status: 'ARCHIVED' }))
    await client().waitForTask(ids, { ...fast, until: ['SUCCESS', 'ARCHIVED'] })
    expect(server.seen[1]!.url).toContain('task_status=ARCHIVED')
  })

  test('ends in time, or when it is aborted', async () => {
    server.plan(...tasks('RUNNING'))
    const late = await failure<Error>(client().waitForReal3DTask(ids, { interval: 5, timeout: 40 }))
    expect(late).toBeInstanceOf(KooMapTimeoutError)
    expect(late.message).toMatch(/^Real-scene task t: Did not reach SUCCESS within 40 ms/)
    const stop = AbortSignal.timeout(30)
    expect(await failure(client().waitForReal3DTask(ids, { interval: 1000, signal: stop }))).toBeInstanceOf(
      KooMapAbortError,
    )
  })
})
