import { describe, expect, test, vi } from 'vitest'
import { iamPassword, KooMap, token } from '../../src/client/index.ts'
import { deepProxy } from '../support/deep-proxy.ts'
import { json } from '../support/fault-server.ts'
import { failure, page, serveFaults, workspace_id } from '../support/faults.ts'

const { server, client } = serveFaults()

const task = { task_id: 't', task_status: 'SUCCESS' }
const ids = { workspace_id, task_id: 't' }

/** Collects what is logged in a private field, which cannot be reached through a proxy. */
class PrivateLogger {
  readonly #lines: string[] = []
  #log = (line: string) => void this.#lines.push(line)
  debug(line: string) {
    this.#log(line)
  }
  info(line: string) {
    this.#log(line)
  }
  warn(line: string) {
    this.#log(line)
  }
  error(line: string) {
    this.#log(line)
  }
  get lines() {
    return this.#lines
  }
}

describe.each<[string, (koomap: KooMap) => KooMap]>([
  ['an empty proxy', (koomap) => new Proxy(koomap, {})],
  ['two proxies', (koomap) => new Proxy(new Proxy(koomap, {}), {})],
  ["a reactive object such as Vue's", (koomap) => deepProxy(koomap)],
  ["a property of a reactive object such as Vue's", (koomap) => deepProxy({ api: { koomap } }).api.koomap],
  ['a tracer that wraps methods, too', (koomap) => new Proxy(koomap, tracer)],
  ['an object that inherits from it', (koomap) => Object.create(koomap) as KooMap],
])('behind %s, the client', (_, wrap) => {
  test('calls operations, reads lists, and sends requests of its own', async () => {
    server.plan(json(200, { data: [{ workspace_id }], page: { total: 1 } }))
    const koomap = wrap(client())
    expect((await koomap.listCommonWorkspace()).data).toEqual([{ workspace_id }])
    expect((await koomap.listCommonWorkspace().withResponse()).response.status).toBe(200)
    expect(await koomap.deleteCommonWorkspace({ path: { workspace_id } })).toHaveProperty('data')
    expect(await koomap.listCommonWorkspace.all().toArray({ limit: 9 })).toEqual([{ workspace_id }])
    for await (const read of koomap.listCommonWorkspace.pages()) expect(read).toEqual([{ workspace_id }])
    expect((await koomap.fetch('/v1/workspaces')).status).toBe(200)
  })

  test('waits for tasks', async () => {
    server.plan(json(200, { tasks: [task], data: [task], page: { total: 1 } }))
    const koomap = wrap(client())
    expect(await koomap.waitForReal3DTask(ids)).toEqual(task)
    expect(await koomap.waitForTask(ids)).toEqual(task)
  })

  test('signs in, logs, and reports errors', async () => {
    server.plan(json(201, { token: {} }, { 'X-Subject-Token': 'fresh' }), json(404, { error_code: 'KMP.00011006' }))
    const logger = new PrivateLogger()
    const auth = iamPassword({ domain: 'd', user: 'u', password: 'p' })
    const koomap = wrap(client({ auth, logger }))
    expect(await failure(koomap.listCommonWorkspace())).toMatchObject({ name: 'NotFoundError', code: 'KMP.00011006' })
    expect(server.seen.map(({ url }) => url)).toEqual(['/v3/auth/tokens', '/v1/workspaces'])
    expect(logger.lines.length).toBe(3)
  })

  test('can have its methods replaced', async () => {
    const koomap = wrap(client())
    koomap.showTaskOverview = (() => 'replaced') as never
    expect(koomap.showTaskOverview({} as never)).toBe('replaced')
    const spy = vi.spyOn(koomap, 'listCommonWorkspace').mockResolvedValue(page as never)
    expect(await koomap.listCommonWorkspace()).toBe(page)
    expect(spy).toHaveBeenCalledOnce()
  })
})

/** Notes each call of a method, and calls it with the proxy, as tracing libraries do. */
const tracer: ProxyHandler<KooMap> = {
  get(target, key, receiver) {
    const value: unknown = Reflect.get(target, key, receiver)
    if (typeof value !== 'function') return value
    return new Proxy(value, { apply: (method, self, args) => Reflect.apply(method, self, args) as unknown })
  },
}

test('a reactive object that is read completely does not change the client', async () => {
  server.plan(json(200, page))
  const options = { auth: token('t'), baseUrl: server.url, headers: { 'X-A': '1' } }
  const koomap = deepProxy(new KooMap(options))
  const visit = (value: unknown, depth = 0): void => {
    if (typeof value !== 'object' || value === null || depth > 5) return
    for (const key of Reflect.ownKeys(value)) visit((value as Record<PropertyKey, unknown>)[key], depth + 1)
  }
  visit(koomap)
  expect(await koomap.listCommonWorkspace()).toEqual(page)
  expect(server.seen[0]!.headers).toMatchObject({ 'x-auth-token': 't', 'x-a': '1' })
})
