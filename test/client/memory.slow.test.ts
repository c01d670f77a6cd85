import { getEventListeners } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../scripts/cli/processes.ts'
import { root } from '../../scripts/cli/paths.ts'
import { json } from '../support/fault-server.ts'
import { busy, failure, page, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

const warnings: string[] = []
const record = ({ name, message }: Error) => void warnings.push(`${name}: ${message}`)
beforeEach(() => {
  warnings.length = 0
  process.on('warning', record)
})
afterEach(async () => {
  // Warnings are emitted in a later turn.
  await turn()
  process.off('warning', record)
  expect(warnings).toEqual([])
})

/** A signal for all calls, and the number of its listeners. */
function shared() {
  const controller = new AbortController()
  const { signal } = controller
  return { controller, signal, listeners: () => getEventListeners(signal, 'abort').length }
}
const times = (n: number, call: () => Promise<unknown>) => Promise.all(Array.from({ length: n }, call))

describe('a signal that many calls share', () => {
  test('has no listeners after 1,000 calls, whatever became of them', async () => {
    const { signal, listeners } = shared()
    let n = 0
    const outcomes = [
      () => Response.json(page),
      () => Response.json({}, { status: 404 }),
      () => Response.json({}, { status: 503, headers: { 'Retry-After': '0' } }),
      () => new Response('{'),
      () => Promise.reject(new TypeError('fetch failed')),
    ]
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const koomap = client({ fetch: async () => outcomes[n++ % outcomes.length]!() })
    for (let i = 0; i < 10; i++)
      await times(100, () => koomap.listCommonWorkspace({}, { signal, totalTimeout: 3_600_000 }).catch(() => {}))
    vi.restoreAllMocks()
    expect(listeners()).toBe(0)
  })

  test('has at most one listener during 64 concurrent calls, and none afterwards', async () => {
    const { signal, listeners } = shared()
    const answers: (() => void)[] = []
    server.plan((...all) => void answers.push(() => json(200, page)(...all)))
    const koomap = client()
    const calls = times(64, () => koomap.listCommonWorkspace({}, { signal, totalTimeout: 60_000 }))
    await vi.waitFor(() => expect(answers.length).toBe(64))
    expect(listeners()).toBeLessThanOrEqual(1)
    for (const answer of answers) answer()
    await calls
    expect(listeners()).toBe(0)
  })

  test('ends all calls when it is aborted, and has no listeners afterwards', async () => {
    const { controller, signal, listeners } = shared()
    server.plan(() => {})
    const koomap = client()
    const calls = times(64, () => failure(koomap.listCommonWorkspace({}, { signal })))
    await vi.waitFor(() => expect(server.seen.length).toBe(64))
    controller.abort()
    for (const error of (await calls) as Error[]) expect(error).toMatchObject({ name: 'KooMapAbortError', tries: 1 })
    expect(listeners()).toBe(0)
  })

  test('has no listeners after requests of their own, once their bodies have been read or cancelled', async () => {
    const { signal, listeners } = shared()
    server.plan(json(200, page))
    const koomap = client()
    await times(32, async () => (await koomap.fetch('/v1/workspaces', { signal })).json())
    await times(32, async () => (await koomap.fetch('/v1/workspaces', { signal })).body!.cancel())
    await vi.waitFor(() => expect(listeners()).toBe(0))
    await times(32, () => koomap.fetch('/v1/workspaces', { signal, method: 'HEAD' }))
    await vi.waitFor(() => expect(listeners()).toBe(0))
    server.plan(json(404, {}))
    await times(32, () => failure(koomap.fetch('/v1/workspaces', { signal })))
    await vi.waitFor(() => expect(listeners()).toBe(0))
  })

  test('has no listeners after lists and waits, whether they are read to the end or not', async () => {
    const { signal, listeners } = shared()
    const tasks = [1, 2, 3].map((n) => ({ task_id: `t${n}`, task_status: 'SUCCESS' }))
    server.plan(json(200, { data: tasks, tasks, page: { total: 3 } }))
    const koomap = client()
    const ids = { workspace_id: 'w', task_id: 't3' }
    await times(20, () => koomap.listCommonWorkspace.all({}, { signal, pageSize: 3 }).toArray({ limit: 9 }))
    await times(20, () => koomap.listCommonWorkspace.all({}, { signal, pageSize: 3 }).toArray({ limit: 1 }))
    await times(20, () => koomap.waitForReal3DTask(ids, { signal, timeout: 60_000 }))
    await times(20, () => failure(koomap.waitForReal3DTask({ ...ids, task_id: 'x' }, { signal })))
    server.plan(busy)
    await failure(client({ maxRetries: 0 }).listCommonWorkspace.all({}, { signal }).toArray({ limit: 1 }))
    expect(listeners()).toBe(0)
  })
})

test('a call with a shared signal and a total timeout, a list, and a poll each retain less than 1 kB', async () => {
  const program = `${root}test/support/memory.program.ts`
  const { code, stdout, output } = await run(['--expose-gc', '--import', 'tsx/esm', program])
  expect(code, output).toBe(0)
  const { retained, warnings } = JSON.parse(stdout) as { retained: Record<string, number>; warnings: string[] }
  expect(warnings).toEqual([])
  expect(Object.keys(retained).length).toBe(4)
  for (const [name, bytes] of Object.entries(retained)) expect(bytes, name).toBeLessThan(1000)
})
