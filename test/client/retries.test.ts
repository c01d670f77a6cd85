import { afterEach, describe, expect, test, vi } from 'vitest'
import { ConflictError, KooMapConnectionError, RateLimitError, ServerError, token } from '../../src/client/index.ts'
import { backoff, retryAfterOf } from '../../src/client/transport/retry.ts'
import { json, type Step } from '../support/fault-server.ts'
import { busy, drop, failure, page, serveFaults, workspace_id } from '../support/faults.ts'

const { server, client } = serveFaults()

const dropAfterHeaders: Step = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"data":')
  setTimeout(() => response.destroy(), 10)
}
const truncated: Step = (_, response) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[')
const html: Step = (_, response) =>
  void response.writeHead(502, { 'content-type': 'text/html', 'Retry-After': '0' }).end('<h1>Bad gateway</h1>')
const rateLimited = (retryAfter: string) =>
  json(429, { error_code: 'GATEWAY.0006', error_msg: 'Too many requests.' }, { 'Retry-After': retryAfter })

afterEach(() => void vi.restoreAllMocks())

describe('the client', () => {
  test.each([
    ['a dropped connection', drop],
    ['a connection that is dropped in the middle of the response', dropAfterHeaders],
    ['a truncated response', truncated],
    ['an error of the service', busy],
    ['an HTML page from a gateway', html],
  ])('retries a GET request after %s', async (_, fault) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    server.plan(fault, json(200, page))
    expect(await client().listCommonWorkspace()).toEqual(page)
    expect(server.seen.length).toBe(2)
  })

  test('retries a POST request that only reads, with the same body and a new token', async () => {
    server.plan(busy, json(200, { count: 6 }))
    let n = 0
    const koomap = client({ auth: token(() => `t${++n}`) })
    const body = { taskId: 't', longitude: '1', latitude: '2', height: '3', accuracy: '0.5' }
    expect(await koomap.showSpurCount({ body })).toEqual({ count: 6 })
    expect(server.seen.map((r) => [r.headers['x-auth-token'], JSON.parse(r.body)])).toEqual([['t1', body], ['t2', body]]) // prettier-ignore
  })

  test('never retries a request that might create something twice', async () => {
    const body = { workspace_name: '测试空间' }
    server.plan(busy)
    expect(await failure(client().createCommonWorkspace({ body }))).toMatchObject({ status: 500, tries: 1 })
    expect(server.seen.length).toBe(1)
    server.plan(drop)
    expect(await failure(client().createCommonWorkspace({ body }))).toBeInstanceOf(KooMapConnectionError)
    expect(server.seen.length).toBe(1)
  })

  test('retries any request that the API gateway rejected because of its rate limit', async () => {
    server.plan(rateLimited('0'), json(200, {}))
    await client().createCommonWorkspace({ body: { workspace_name: '测试空间' } })
    expect(server.seen.length).toBe(2)
  })

  test.each([408, 425, 429, 500, 502, 503, 504, 599])(
    'retries a request that may be repeated after status %s',
    async (status) => {
      const failing = json(status, {}, { 'Retry-After': '0' })
      server.plan(failing, json(200, page))
      expect(await client().listCommonWorkspace()).toEqual(page)
      expect(await client().updateCommonWorkspace({ path: { workspace_id }, body: { star: 1 } })).toEqual(page)
      expect(server.seen.length).toBe(3)
      server.plan(failing, json(200, { count: 6 }))
      await client().showSpurCount({ body: { taskId: 't', longitude: '1', latitude: '2', height: '3', accuracy: '1' } })
      expect(server.seen.length).toBe(2)
    },
  )

  test.each([400, 403, 404, 405, 409, 410, 418, 422, 426, 499])('never retries after status %s', async (status) => {
    server.plan(json(status, {}, { 'Retry-After': '0' }))
    expect(await failure(client().listCommonWorkspace())).toMatchObject({ status, tries: 1 })
    expect(server.seen.length).toBe(1)
  })

  test('never retries a request that might create something twice after any status but 429', async () => {
    for (const status of [408, 425, 500, 503]) {
      server.plan(json(status, {}, { 'Retry-After': '0' }))
      const call = client().createCommonWorkspace({ body: { workspace_name: '测试空间' } })
      expect(await failure(call)).toMatchObject({ status, tries: 1 })
      expect(await failure(client().fetch('/v1', { method: 'POST' }))).toMatchObject({ status, tries: 1 })
      expect(server.seen.length).toBe(2)
    }
  })

  test('never retries after an error that would recur', async () => {
    server.plan(json(409, { error_code: 'KMP.00011105', error_msg: '工作共享空间名称冲突' }))
    expect(await failure(client().updateCommonWorkspace({ path: { workspace_id }, body: { star: 1 } }))).toBeInstanceOf(
      ConflictError,
    )
    expect(server.seen.length).toBe(1)
  })

  test('retries up to maxRetries times, as set for the client or the call, and reports the number of attempts', async () => {
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

  test('waits before a retry as long as the service asks, or else exponentially longer with random jitter', () => {
    const asked = (value?: string) => retryAfterOf(new Headers(value === undefined ? {} : { 'Retry-After': value }))
    expect(asked('3')).toBe(3000)
    const at = new Date(Date.now() + 5000).toUTCString()
    expect(asked(at)).toBeGreaterThan(3000)
    expect(asked(at)).toBeLessThanOrEqual(5000)
    expect(asked('0')).toBe(0)
    expect(asked('99999')).toBe(99_999_000)
    expect([asked(), asked(''), asked('soon')]).toEqual([undefined, undefined, undefined])
    expect([1, 2, 3, 9].map((n) => backoff(n, 1))).toEqual([500, 1000, 2000, 8000])
    expect(backoff(3, 0.5)).toBe(1000)
  })

  test('retries immediately after a 429 response whose Retry-After header is a date in the past', async () => {
    server.plan(rateLimited(new Date(Date.now() - 1000).toUTCString()))
    vi.spyOn(Math, 'random').mockReturnValue(0)
    expect(await failure(client({ maxRetries: 1 }).listCommonWorkspace())).toBeInstanceOf(RateLimitError)
    expect(server.seen.length).toBe(2)
  })
})
