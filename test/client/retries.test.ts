import { describe, expect, test, vi } from 'vitest'
import { ConflictError, KooMapConnectionError, RateLimitError, ServerError, token } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { busy, failure, page, serveFaults, workspace_id } from '../support/faults.ts'
import { delay } from '../../src/client/send.ts'

const { server, client } = serveFaults()

const drop: Step = (_, response) => void response.destroy()
const dropAfterHeaders: Step = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"data":')
  setTimeout(() => response.destroy(), 10)
}
const truncated: Step = (_, response) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[')
const html: Step = (_, response) =>
  void response.writeHead(502, { 'content-type': 'text/html', 'Retry-After': '0' }).end('<h1>Bad gateway</h1>')

describe('a request that fails is sent again where that is safe', () => {
  test.each([
    ['a dropped connection', drop],
    ['a connection that drops in the middle of the answer', dropAfterHeaders],
    ['an answer that breaks off', truncated],
    ['a failure of the service', busy],
    ['a page of a gateway', html],
  ])('after %s', async (_, fault) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    server.plan(fault, json(200, page))
    expect(await client().listCommonWorkspace()).toEqual(page)
    expect(server.seen.length).toBe(2)
    vi.restoreAllMocks()
  })

  test('reads by POST too, with the same body and a proof of its own', async () => {
    server.plan(busy, json(200, { count: 6 }))
    let n = 0
    const koomap = client({ auth: token(() => `t${++n}`) })
    const body = { taskId: 't', longitude: '1', latitude: '2', height: '3', accuracy: '0.5' }
    expect(await koomap.showSpurCount({ body })).toEqual({ count: 6 })
    expect(server.seen.map((r) => [r.headers['x-auth-token'], JSON.parse(r.body)])).toEqual([['t1', body], ['t2', body]]) // prettier-ignore
  })

  test('but never a write that could happen twice, except when the gateway limits the rate', async () => {
    const body = { workspace_name: '测试空间' }
    server.plan(busy)
    expect(await failure(client().createCommonWorkspace({ body }))).toMatchObject({ status: 500, tries: 1 })
    server.plan(drop)
    expect(await failure(client().createCommonWorkspace({ body }))).toBeInstanceOf(KooMapConnectionError)
    expect(server.seen.length).toBe(1)
    server.plan(
      json(429, { error_code: 'GATEWAY.0006', error_msg: 'Too many requests.' }, { 'Retry-After': '0' }),
      json(200, {}),
    )
    await client().createCommonWorkspace({ body })
    expect(server.seen.length).toBe(2)
  })

  test('nor an answer that repeats itself', async () => {
    server.plan(json(409, { error_code: 'KMP.00011105', error_msg: '工作共享空间名称冲突' }))
    expect(await failure(client().updateCommonWorkspace({ path: { workspace_id }, body: { star: 1 } }))).toBeInstanceOf(
      ConflictError,
    )
    expect(server.seen.length).toBe(1)
  })

  test('at most maxRetries times, of the client or of the call; the last error tells the tries', async () => {
    server.plan(busy)
    const error = await failure<ServerError>(client().listCommonWorkspace())
    expect(error).toBeInstanceOf(ServerError)
    expect(error).toMatchObject({ tries: 3, status: 500 })
    expect(error.message).toContain('(after 3 attempts)')
    expect(await failure(client({ maxRetries: 0 }).listCommonWorkspace())).toMatchObject({ tries: 1 })
    expect(await failure(client({ maxRetries: 0 }).listCommonWorkspace({}, { maxRetries: 1 }))).toMatchObject({
      tries: 2,
    })
  })

  test('after as long as the service asks, else longer each time, spread at random', () => {
    expect(delay(1, '3')).toBe(3000)
    const at = new Date(Date.now() + 5000).toUTCString()
    expect(delay(1, at)).toBeGreaterThan(3000)
    expect(delay(1, at)).toBeLessThanOrEqual(5000)
    expect(delay(1, '0')).toBe(0)
    expect(delay(1, '99999')).toBe(300_000)
    expect([1, 2, 3, 9].map((n) => delay(n, null, 1))).toEqual([500, 1000, 2000, 8000])
    expect(delay(3, 'soon', 0.5)).toBe(1000)
  })

  test('and a 429 says when to come back as a date, too', async () => {
    server.plan(
      json(
        429,
        { error_code: 'GATEWAY.0006', error_msg: 'Too many requests.' },
        { 'Retry-After': new Date(Date.now() - 1000).toUTCString() },
      ),
    )
    vi.spyOn(Math, 'random').mockReturnValue(0)
    expect(await failure(client({ maxRetries: 1 }).listCommonWorkspace())).toBeInstanceOf(RateLimitError)
    expect(server.seen.length).toBe(2)
    vi.restoreAllMocks()
  })
})
