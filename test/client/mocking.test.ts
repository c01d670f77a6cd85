import { afterEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../scripts/cli/processes.ts'
import { operationTable } from '../../generated/operations.ts'
import { iamPassword, KooMap, token, type OperationId } from '../../src/client/index.ts'
import { json } from '../support/fault-server.ts'
import { page, serveFaults, workspace_id } from '../support/faults.ts'

const { server, client } = serveFaults()

afterEach(() => void vi.restoreAllMocks())

const ids = Object.keys(operationTable) as OperationId[]
const others = ['fetch', 'waitForTask', 'waitForReal3DTask', 'waitForReal3DSubTask', 'waitForReal3DProduct'] as const
const workspace = { workspace_id, workspace_name: '测试空间' }
const mocked = { data: [workspace], page: { offset: 0, limit: 10, total: 1 } }

test('every method of a client can be spied on, replaced, and restored', () => {
  for (const name of [...ids, ...others]) {
    const koomap = client() as unknown as Record<string, (...args: unknown[]) => unknown>
    const original = koomap[name]
    const spy = vi.spyOn(koomap, name).mockReturnValue('mocked')
    expect(koomap[name]!({ path: {} }), name).toBe('mocked')
    expect(spy, name).toHaveBeenCalledExactlyOnceWith({ path: {} })
    spy.mockRestore()
    expect(koomap[name], name).toBe(original)
    koomap[name] = () => 'assigned'
    expect(koomap[name](), name).toBe('assigned')
    Object.defineProperty(koomap, name, { value: () => 'defined' })
    expect(koomap[name](), name).toBe('defined')
    expect(Reflect.deleteProperty(koomap, name), name).toBe(true)
  }
})

test('every method can be replaced for all clients at once, and restored', () => {
  for (const name of [...ids, ...others]) {
    const prototype = KooMap.prototype as unknown as Record<string, (...args: unknown[]) => unknown>
    const before = client() as unknown as typeof prototype
    const spy = vi.spyOn(prototype, name).mockReturnValue('mocked')
    for (const koomap of [before, client() as unknown as typeof prototype])
      expect(koomap[name]!({ path: {} }), name).toBe('mocked')
    expect(spy.mock.contexts, name).toEqual([before, expect.any(KooMap)])
    spy.mockRestore()
    expect(Object.getOwnPropertyDescriptor(prototype, name), name).toMatchObject({ writable: true, configurable: true })
  }
})

describe('a client whose methods are replaced', () => {
  test('calls the real method if the spy does not replace it', async () => {
    server.plan(json(200, page))
    const koomap = client()
    const spy = vi.spyOn(koomap, 'listCommonWorkspace')
    expect(await koomap.listCommonWorkspace({ query: { limit: 1 } })).toEqual(page)
    expect(spy).toHaveBeenCalledOnce()
    expect(server.seen[0]!.url).toBe('/v1/workspaces?limit=1')
  })

  test('returns the items of a list that a test provides', async () => {
    const koomap = client()
    const items = { async *[Symbol.asyncIterator]() { yield workspace }, toArray: async () => [workspace] } // prettier-ignore
    vi.spyOn(koomap.listCommonWorkspace, 'all').mockReturnValue(items as never)
    vi.spyOn(koomap.listCommonWorkspace, 'pages').mockReturnValue([[workspace]] as never)
    for await (const one of koomap.listCommonWorkspace.all()) expect(one).toBe(workspace)
    for await (const one of koomap.listCommonWorkspace.pages()) expect(one).toEqual([workspace])
    expect(await koomap.listCommonWorkspace.all().toArray({ limit: 1 })).toEqual([workspace])
  })

  test('waits with the lists that a test provides', async () => {
    const koomap = client()
    const states = ['RUNNING', 'SUCCESS']
    const spy = vi.spyOn(koomap, 'listTasksInWorkspace').mockImplementation((async () => ({
      tasks: [{ task_id: 't', task_status: states.shift() }],
    })) as never)
    const done = await koomap.waitForReal3DTask({ workspace_id, task_id: 't' }, { interval: 1 })
    expect([done.task_status, spy.mock.calls.length]).toEqual(['SUCCESS', 2])
  })

  test('signs in with the method that a test provides', async () => {
    server.plan(json(200, page))
    const koomap = client({ auth: iamPassword({ domain: 'd', user: 'u', password: 'p' }) })
    const response = new Response(null, { headers: { 'X-Subject-Token': 'mocked' } })
    const spy = vi.spyOn(koomap, 'keystoneCreateUserTokenByPassword')
    spy.mockReturnValue({ withResponse: async () => ({ data: { token: {} }, response }) } as never)
    await koomap.listCommonWorkspace()
    expect(server.seen.map(({ headers }) => headers['x-auth-token'])).toEqual(['mocked'])
  })

  test('can be a class that extends the client', async () => {
    server.plan(json(200, page))
    class Mine extends KooMap {
      override deleteTask = (() => 'mine') as never
    }
    const koomap = new Mine({ auth: token('t'), baseUrl: server.url })
    expect([koomap.deleteTask, await koomap.listCommonWorkspace()]).toEqual([expect.any(Function), page])
    Object.defineProperty(Mine.prototype, 'listCommonWorkspace', { value: () => 'mine', configurable: true })
    Object.defineProperty(Mine.prototype, 'showTaskOverview', { value: () => 'mine', configurable: true })
    expect([koomap.listCommonWorkspace(), koomap.showTaskOverview({} as never)]).toEqual(['mine', 'mine'])
  })
})

test("node:test's mocks replace and restore methods", async () => {
  const program = `
    import { mock } from 'node:test'
    import { KooMap, token } from './src/client/index.ts'
    const koomap = new KooMap({ auth: token('t'), fetch: async () => Response.json({ real: true }) })
    const printed = []
    for (const object of [koomap, KooMap.prototype]) {
      const mocked = mock.method(object, 'listCommonWorkspace', async () => (${JSON.stringify(mocked)}))
      printed.push(await koomap.listCommonWorkspace({ query: { limit: 1 } }), mocked.mock.calls[0].arguments)
      mocked.mock.restore()
      printed.push(await koomap.listCommonWorkspace())
    }
    console.log(JSON.stringify(printed))`
  const { stdout, output } = await run(['--import', 'tsx/esm', '--input-type=module', '--eval', program])
  const expected = [mocked, [{ query: { limit: 1 } }], { real: true }]
  expect(JSON.parse(stdout || 'null'), output).toEqual([...expected, ...expected])
})
