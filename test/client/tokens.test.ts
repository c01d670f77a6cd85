import { describe, expect, test } from 'vitest'
import { iamPassword, token } from '../../src/client/index.ts'
import { json } from '../support/fault-server.ts'
import { failure, page, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

const invalid = json(401, { error_code: 'KMP.00011007', error_msg: 'Token缺失或无效' })
const tokens = () => server.seen.map(({ headers }) => headers['x-auth-token'])
const password = { domain: 'd', user: 'u', password: 'p' }

describe('a token function', () => {
  test('is asked again after status 401, once, whatever the request is', async () => {
    for (const maxRetries of [0, 2]) {
      let n = 0
      const koomap = client({ auth: token(() => `t${++n}`), maxRetries })
      server.plan(invalid, json(200, page))
      expect(await koomap.listCommonWorkspace()).toEqual(page)
      expect(tokens()).toEqual(['t1', 't2'])
      server.plan(invalid, json(200, page))
      expect(await koomap.createCommonWorkspace({ body: { workspace_name: 'a' } })).toEqual(page)
      expect(tokens()).toEqual(['t3', 't4'])
      server.plan(invalid)
      expect(await failure(koomap.listCommonWorkspace())).toMatchObject({ status: 401, tries: 2 })
      expect(tokens()).toEqual(['t5', 't6'])
    }
  })

  test('is asked again for each of the calls that are rejected at once', async () => {
    let n = 0
    server.plan((request, ...rest) =>
      (String(request.headers['x-auth-token']) < 't4' ? invalid : json(200, page))(request, ...rest),
    )
    const koomap = client({ auth: token(() => `t${++n}`) })
    await Promise.all([1, 2, 3].map(() => koomap.listCommonWorkspace()))
    expect(tokens().sort()).toEqual(['t1', 't2', 't3', 't4', 't5', 't6'])
  })

  test('is not asked again after another status', async () => {
    let n = 0
    for (const status of [400, 403, 404, 409]) {
      server.plan(json(status, {}))
      expect(await failure(client({ auth: token(() => `t${++n}`) }).listCommonWorkspace())).toMatchObject({ tries: 1 })
    }
    expect(n).toBe(4)
  })

  test('may fail, and its error reaches the caller, whatever it is', async () => {
    server.plan(json(200, page))
    for (const reason of [new Error('vault is sealed'), 'vault is sealed', 5, null, undefined]) {
      const lines: string[] = []
      const log = (line: string) => void lines.push(line)
      const logger = { debug: log, info: log, warn: log, error: log }
      const koomap = client({ auth: token(() => Promise.reject(reason as Error)), logger })
      expect(await failure(koomap.listCommonWorkspace())).toBe(reason)
      expect(lines.length).toBe(1)
    }
    expect(server.seen).toEqual([])
  })

  test('may return something that is no token, which is not sent', async () => {
    server.plan(json(200, page))
    for (const value of ['', undefined, null, {}, 0])
      expect(await failure(client({ auth: token(() => value as string) }).listCommonWorkspace())).toBeInstanceOf(TypeError)
    expect(server.seen).toEqual([])
  }) // prettier-ignore
})

test('a token that is text is sent once, because it would be rejected again', async () => {
  server.plan(invalid)
  expect(await failure(client({ auth: token('t') }).listCommonWorkspace())).toMatchObject({ status: 401, tries: 1 })
  expect(tokens()).toEqual(['t'])
})

describe('a client with a password that IAM rejects', () => {
  const rejected = json(401, { error: { code: 401, message: 'The username or password is wrong.' } })

  test('asks IAM once for all calls that wait, so that it does not lock the account', async () => {
    server.plan(rejected)
    const koomap = client({ auth: iamPassword(password) })
    const errors = await Promise.all(Array.from({ length: 8 }, () => failure(koomap.listCommonWorkspace())))
    for (const error of errors) expect(error).toMatchObject({ name: 'UnauthorizedError', status: 401 })
    expect(server.seen.length).toBe(1)
  })

  test('asks IAM again for the next call', async () => {
    const koomap = client({ auth: iamPassword(password) })
    server.plan(rejected)
    await failure(koomap.listCommonWorkspace())
    server.plan(json(201, { token: {} }, { 'X-Subject-Token': 'fresh' }), json(200, page))
    expect(await koomap.listCommonWorkspace()).toEqual(page)
    expect(tokens()).toEqual([undefined, 'fresh'])
  })
})

test('a call that is aborted while it waits for a token does not end the calls that wait with it', async () => {
  let issue!: () => void
  const issued = json(201, { token: {} }, { 'X-Subject-Token': 'fresh' })
  server.plan((...all) => void (issue = () => void issued(...all)), json(200, page))
  const koomap = client({ auth: iamPassword(password) })
  const controller = new AbortController()
  const aborted = failure(koomap.listCommonWorkspace({}, { signal: controller.signal }))
  const other = koomap.listCommonWorkspace()
  while (server.seen.length === 0) await new Promise(setImmediate)
  controller.abort()
  expect(await aborted).toMatchObject({ name: 'KooMapAbortError', tries: 0 })
  issue()
  expect(await other).toEqual(page)
})
