import { beforeAll, describe, expect, test, vi } from 'vitest'
import { iamPassword, type KooMap, type KooMapOptions } from '../../src/client/index.ts'
import { json } from '../support/fault-server.ts'
import { busy, failure, page, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

// Otherwise, the first attempt would also have to load modules and open a connection in its time.
beforeAll(async () => {
  server.plan(busy, json(404, {}), json(200, page))
  await failure(client().listCommonWorkspace())
  await client().fetch('/v1')
})

const never = () => new Promise<void>(() => {})
const body = { workspace_name: '测试空间' }
type Send = (koomap: KooMap, options?: { signal?: AbortSignal }) => Promise<unknown>
const ways: [string, Send][] = [
  ['a call', (koomap, options) => koomap.listCommonWorkspace({}, options)],
  ['a call that creates something', (koomap, options) => koomap.createCommonWorkspace({ body }, options)],
  ['a request of its own', (koomap, options) => koomap.fetch('/v1', options)],
]
const answers = { succeeds: json(200, page), fails: busy, 'is not found': json(404, {}) }
const cases = ways.flatMap(([name, send]) =>
  Object.entries(answers).map(([outcome, step]) => [name, outcome, send, step] as const),
)

describe.each(cases)('a hook that never settles, after %s that %s,', (_, __, send, step) => {
  test.each<[string, KooMapOptions, string]>([
    ['timeout', { timeout: 100 }, 'No end of onResponse within 100 ms'],
    ['totalTimeout', { totalTimeout: 100 }, 'within 100 ms in total'],
  ])('ends with %s, without a retry', async (_, options, message) => {
    server.plan(step)
    const onResponse = vi.fn(never)
    const error = await failure<Error>(send(client({ onResponse, ...options })))
    expect(error).toMatchObject({ name: 'KooMapTimeoutError', tries: 1, message: expect.stringContaining(message) })
    expect(onResponse).toHaveBeenCalledOnce()
    expect(server.seen.length).toBe(1)
  })

  test('ends when the caller aborts the call', async () => {
    server.plan(step)
    const controller = new AbortController()
    const onResponse = () => {
      setTimeout(() => controller.abort('left'))
      return never()
    }
    const error = await failure(send(client({ onResponse }), controller))
    expect(error).toMatchObject({ name: 'KooMapAbortError', cause: 'left', tries: 1 })
    expect(server.seen.length).toBe(1)
  })

  test.each([
    ['an error', new Error('mine')],
    ['an error like those of fetch', new TypeError('fetch failed', { cause: new Error('ECONNRESET') })],
    ['a text', 'mine'],
    ['nothing', undefined],
  ])('is not worse than one that throws %s, which the caller gets as it is', async (_, mine) => {
    server.plan(step)
    for (const onResponse of [
      () => Promise.reject(mine),
      () => {
        throw mine
      },
    ])
      // prettier-ignore
      expect(await failure(send(client({ onResponse })))).toBe(mine)
    expect(server.seen.length).toBe(2)
  })
})

test('a hook that never settles while a token is issued ends with timeout', async () => {
  server.plan(json(201, { token: {} }, { 'X-Subject-Token': 'fresh' }))
  const auth = iamPassword({ domain: 'd', user: 'u', password: 'p' })
  const error = await failure(client({ auth, onResponse: never, timeout: 100 }).listCommonWorkspace())
  expect(error).toMatchObject({ name: 'KooMapTimeoutError' })
  expect(server.seen.length).toBe(1)
})

test('a hook is not called for a response that comes after the attempt', async () => {
  let answer!: (response: Response) => void
  const fetch = () => new Promise<Response>((resolve) => void (answer = resolve))
  const onResponse = vi.fn()
  const koomap = client({ fetch, onResponse, timeout: 20, maxRetries: 0 })
  expect(await failure(koomap.listCommonWorkspace())).toMatchObject({ name: 'KooMapTimeoutError', tries: 1 })
  answer(Response.json(page))
  await new Promise((done) => setTimeout(done, 20))
  expect(onResponse).not.toHaveBeenCalled()
})
