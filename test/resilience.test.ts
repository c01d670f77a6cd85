import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test, vi } from 'vitest'
import {
  accessKey,
  ConflictError,
  iamPassword,
  KooMap,
  KooMapAbortError,
  KooMapConnectionError,
  KooMapTimeoutError,
  KooMapValidationError,
  KooMapWaitError,
  RateLimitError,
  ServerError,
  token,
  type KooMapOptions,
  type Workspace,
} from '../src/client/index.ts'
import { delay } from '../src/client/send.ts'
import '../src/client/validate.ts'
import { FaultServer, json, type Step } from './support/fault-server.ts'

const server = new FaultServer()
beforeAll(() => server.start())
afterAll(() => server.stop())

const client = (options: KooMapOptions = {}) => new KooMap({ auth: token('s3cret'), baseUrl: server.url, ...options })
const page = { data: [], page: { offset: 0, limit: 10, total: 0 } }
const workspace_id = '3eceb0cb8b834f5bb0a66d4108c2067f'
const failure = <E>(promise: Promise<unknown>): Promise<E> =>
  promise.then(
    () => expect.fail('the call succeeded'),
    (error) => error as E,
  )

const busy = json(500, { error_code: 'KMP.00010000', error_msg: '内部服务错误' }, { 'Retry-After': '0' })
const drop: Step = (_, response) => void response.destroy()
const dropAfterHeaders: Step = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"data":')
  setTimeout(() => response.destroy(), 10)
}
const truncated: Step = (_, response) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[')
const html: Step = (_, response) =>
  void response.writeHead(502, { 'content-type': 'text/html', 'Retry-After': '0' }).end('<h1>Bad gateway</h1>')
const silent: Step = () => {}
const slowBody: Step = (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{')

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
    expect(error.message).toContain('(after 3 tries)')
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

describe('a call ends in time', () => {
  test.each([
    ['no answer', silent],
    ['an answer that does not end', slowBody],
  ])('with %s, per try', async (_, step) => {
    server.plan(step)
    const error = await failure<KooMapTimeoutError>(client({ timeout: 50, maxRetries: 1 }).listCommonWorkspace())
    expect(error).toBeInstanceOf(KooMapTimeoutError)
    expect(error).toMatchObject({ tries: 2, operationId: 'listCommonWorkspace' })
    expect(error.message).toContain('No answer within 50 ms (after 2 tries)')
  })

  test('overall, the waits between the tries included', async () => {
    server.plan(json(500, {}, { 'Retry-After': '60' }))
    const error = await failure<Error>(client({ totalTimeout: 60 }).listCommonWorkspace())
    expect(error).toBeInstanceOf(KooMapTimeoutError)
    expect(error.message).toContain('No answer within 60 ms in all')
  })

  test('when the caller aborts: before, meanwhile, and while it waits to try again', async () => {
    const why = new Error('the user left')
    server.plan(silent)
    const before = await failure<KooMapAbortError>(client().listCommonWorkspace({}, { signal: AbortSignal.abort(why) }))
    expect(before).toBeInstanceOf(KooMapAbortError)
    expect(before).toMatchObject({ cause: why, tries: 0 })
    expect(server.seen.length).toBe(0)

    const meanwhile = new AbortController()
    setTimeout(() => meanwhile.abort(why), 30)
    expect(await failure(client().listCommonWorkspace({}, { signal: meanwhile.signal }))).toMatchObject({
      name: 'KooMapAbortError',
      tries: 1,
    })

    server.plan(json(500, {}, { 'Retry-After': '60' }))
    const waiting = new AbortController()
    setTimeout(() => waiting.abort(why), 60)
    expect(await failure(client().listCommonWorkspace({}, { signal: waiting.signal }))).toMatchObject({
      name: 'KooMapAbortError',
      cause: why,
    })
  })
})

describe('credentials', () => {
  // By a clock of its own.
  const at = (ms: number) => new Date(Date.parse('2023-05-23T08:52:12.104Z') + ms).toISOString()
  const issue = (value: string, lifetime = 86_400_000): Step =>
    json(201, { token: { issued_at: at(0), expires_at: at(lifetime) } }, { 'X-Subject-Token': value })
  const password = { domain: 'map_company', user: 'map_operator', password: 'p4ssword' }
  /** IAM and the service at one address: tokens are numbered, and the service takes what `accepts` says. */
  const cloud = (
    firstLifetime: number | undefined,
    accepts: (token: string) => boolean,
  ): { step: Step; issued: () => number } => {
    let n = 0
    return {
      issued: () => n,
      step: (request, response, raw) =>
        request.url === '/v3/auth/tokens'
          ? issue(`token-${++n}`, n === 1 ? firstLifetime : undefined)(request, response, raw)
          : accepts(String(request.headers['x-auth-token']))
            ? json(200, page)(request, response, raw)
            : json(401, { error_code: 'KMP.00011007', error_msg: 'Token缺失或无效' })(request, response, raw),
    }
  }

  test('by password: one token for all calls that wait for it', async () => {
    const iam = cloud(undefined, () => true)
    server.plan(iam.step)
    const koomap = client({ auth: iamPassword(password) })
    await Promise.all(Array.from({ length: 8 }, () => koomap.listCommonWorkspace()))
    expect(iam.issued()).toBe(1)
    expect(JSON.parse(server.seen[0]!.body)).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'map_operator', password: 'p4ssword', domain: { name: 'map_company' } } },
        },
        scope: { project: { name: 'cn-north-4' } },
      },
    })
  })

  test('by password: another token before the old one ends', async () => {
    const iam = cloud(60_000, () => true)
    server.plan(iam.step)
    const koomap = client({ auth: iamPassword({ ...password, projectId: 'p1' }) })
    await koomap.listCommonWorkspace()
    await koomap.listCommonWorkspace()
    expect(iam.issued()).toBe(2)
    expect(JSON.parse(server.seen[0]!.body).auth.scope).toEqual({ project: { id: 'p1' } })
  })

  test('by password: another token once after a 401, and no more than once', async () => {
    const revoked = cloud(undefined, (t) => t !== 'token-1')
    server.plan(revoked.step)
    await client({ auth: iamPassword(password) }).listCommonWorkspace()
    expect(revoked.issued()).toBe(2)
    const never = cloud(undefined, () => false)
    server.plan(never.step)
    expect(await failure(client({ auth: iamPassword(password) }).listCommonWorkspace())).toMatchObject({
      status: 401,
      tries: 2,
    })
    expect(never.issued()).toBe(2)
  })

  test('by password: one new token for all calls whose token ends, or is refused, together', async () => {
    const together = (koomap: KooMap) => Promise.all(Array.from({ length: 8 }, () => koomap.listCommonWorkspace()))
    const ending = cloud(60_000, () => true)
    server.plan(ending.step)
    const koomap = client({ auth: iamPassword(password) })
    await koomap.listCommonWorkspace()
    await together(koomap)
    expect(ending.issued()).toBe(2)
    const revoked = cloud(undefined, (t) => t !== 'token-1')
    server.plan(revoked.step)
    await together(client({ auth: iamPassword(password) }))
    expect(revoked.issued()).toBe(2)
  })

  test('by password: a wrong password is said, and forgotten', async () => {
    server.plan(
      json(401, { error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } }),
    )
    const koomap = client({ auth: iamPassword(password) })
    expect(await failure(koomap.listCommonWorkspace())).toMatchObject({
      operationId: 'keystoneCreateUserTokenByPassword',
      status: 401,
    })
    server.plan(cloud(undefined, () => true).step)
    expect(await koomap.listCommonWorkspace()).toEqual(page)
  })

  test('by access key, where the operation takes them; of several, the first that fits', async () => {
    server.plan(json(200, { result: 0 }))
    const keys = accessKey({ ak: 'AKID', sk: 's3cret' })
    const body = { payload: { from: { x: '1', y: '2', z: '3' }, to: { x: '1', y: '2', z: '3' }, utm: '51N' } }
    await client({ auth: keys }).startNavi({ header: { Uuid: 'u' }, body })
    expect(server.seen[0]!.headers.authorization).toMatch(
      /^SDK-HMAC-SHA256 Access=AKID, SignedHeaders=\S+, Signature=[0-9a-f]{64}$/,
    )
    expect(server.seen[0]!.headers['x-sdk-date']).toMatch(/^\d{8}T\d{6}Z$/)
    server.plan(json(200, page))
    await client({ auth: [keys, token('t')] }).listCommonWorkspace()
    expect(server.seen[0]!.headers).toMatchObject({ 'x-auth-token': 't' })
    expect(server.seen[0]!.headers.authorization).toBeUndefined()
  })

  test('by access key: a clock that is off by an hour is corrected once', async () => {
    const hour = 3_600_000
    server.plan(
      json(
        401,
        { error_code: 'APIGW.0301', error_msg: 'Incorrect IAM authentication information: date' },
        { Date: new Date(Date.now() + hour).toUTCString() },
      ),
      json(200, { result: 0 }),
    )
    const body = { payload: { from: { x: '1', y: '2', z: '3' }, to: { x: '1', y: '2', z: '3' }, utm: '51N' } }
    const koomap = client({ auth: accessKey({ ak: 'AKID', sk: 's3cret' }) })
    await koomap.startNavi({ header: { Uuid: 'u' }, body })
    const at = (i: number) =>
      Date.parse(
        server.seen[i]!.headers['x-sdk-date']!.toString().replace(
          /(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)/,
          '$1-$2-$3:$4:$5',
        ),
      )
    expect(Math.round((at(1) - at(0)) / 60_000)).toBe(60)
  })

  test('that are not whole are refused at once, and say what is missing', async () => {
    expect(() => accessKey({ ak: 'AKID', sk: '' })).toThrow('accessKey() needs ak, sk, and sk is "".')
    expect(() => iamPassword({ ...password, domain: undefined! })).toThrow('and domain is undefined.')
    const error = await failure<Error>(client({ auth: token('s3cret\n') }).listCommonWorkspace())
    expect(error.message).toBe('The IAM token has a space, a line break or another character that no token has.')
    expect(() => client({ baseUrl: '127.0.0.1:4010' })).toThrow('baseUrl must be a whole address, such as https://')
  })

  test('end in time, or when the caller aborts, like the call itself', async () => {
    const koomap = client({ auth: token(() => new Promise<string>(() => {})), timeout: 30 })
    const late = await failure<Error>(koomap.listCommonWorkspace())
    expect(late).toBeInstanceOf(KooMapTimeoutError)
    expect(late.message).toBe('listCommonWorkspace: No credentials within 30 ms')
    const options = { timeout: 60_000, totalTimeout: 20 }
    expect(await failure(koomap.listCommonWorkspace({}, options))).toBeInstanceOf(KooMapTimeoutError)
    const aborted = koomap.listCommonWorkspace({}, { timeout: 60_000, signal: AbortSignal.timeout(20) })
    expect(await failure(aborted)).toBeInstanceOf(KooMapAbortError)
  })

  test('never show in errors, logs, or when the client is printed', async () => {
    const lines: string[] = []
    const log = (line: string) => void lines.push(line)
    const auth = [iamPassword(password), accessKey({ ak: 'AKID', sk: 's3cret' }), token('s3cret')]
    const koomap = client({ auth, maxRetries: 1, logger: { debug: log, info: log, warn: log, error: log } })
    server.plan(issue('s3cret-token'), busy)
    const error = await failure(koomap.listCommonWorkspace())
    server.plan(drop)
    const dropped = await failure(koomap.listCommonWorkspace())
    const shown = [koomap, auth, error, dropped, lines]
      .map((value) => inspect(value, { depth: 10, showHidden: true }) + JSON.stringify(value))
      .join()
    expect(lines.join()).toContain('listCommonWorkspace: 500')
    expect(shown).not.toMatch(/s3cret|p4ssword/)
  })
})

describe('lists', () => {
  const all = Array.from({ length: 250 }, (_, i) => ({ workspace_id: `w${i}` }))
  const listing =
    (items: () => { workspace_id: string }[]): Step =>
    (request, response, raw) => {
      const query = new URL(request.url, server.url).searchParams
      const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
      return json(200, { data: items().slice(offset, offset + limit), page: { offset, limit, total: items().length } })(
        request,
        response,
        raw,
      )
    }

  test('come item by item, a hundred at a time, and stop by the total', async () => {
    server.plan(listing(() => all))
    const names: string[] = []
    for await (const workspace of client().listCommonWorkspace.all()) {
      expectTypeOf(workspace).toEqualTypeOf<Workspace>()
      names.push(workspace.workspace_id)
    }
    expect(names).toEqual(all.map((w) => w.workspace_id))
    expect(server.seen.map((r) => r.url)).toEqual(
      [0, 100, 200].map((offset) => `/v1/workspaces?offset=${offset}&limit=100`),
    )
  })

  test('come page by page, with filters, at most one page ahead of the reader', async () => {
    server.plan(listing(() => all))
    for await (const some of client().listCommonWorkspace.pages({ query: { star: true } }, { pageSize: 10 })) {
      expect(some.length).toBe(10)
      await new Promise((resolve) => setTimeout(resolve, 30))
      break
    }
    expect(server.seen.map((r) => r.url)).toEqual(
      [0, 10].map((offset) => `/v1/workspaces?star=true&offset=${offset}&limit=10`),
    )
  })

  test('end when the reader aborts, within a page too', async () => {
    server.plan(listing(() => all))
    const stop = new AbortController()
    let read = 0
    const reading = async () => {
      for await (const _ of client().listCommonWorkspace.all({}, { signal: stop.signal }))
        if (++read === 3) stop.abort()
    }
    expect(await failure(reading())).toMatchObject({ name: 'KooMapAbortError', operationId: 'listCommonWorkspace' })
    expect(read).toBe(3)
  })

  test('can be read into an array, with a limit', async () => {
    server.plan(listing(() => all))
    expect((await client().listCommonWorkspace.all().toArray({ limit: 3 })).length).toBe(3)
    // @ts-expect-error a limit is demanded
    await expect(client().listCommonWorkspace.all().toArray({})).rejects.toThrow('toArray needs a limit')
    expect(() => client().listCommonWorkspace.pages({}, { pageSize: 101 })[Symbol.asyncIterator]()).not.toThrow()
    await expect(client().listCommonWorkspace.all({}, { pageSize: 101 }).toArray({ limit: 1 })).rejects.toThrow(
      'pageSize must be',
    )
  })

  test('with paging in a JSON body or a form, and without a total, too', async () => {
    const folders = Array.from({ length: 3 }, (_, i) => ({ folder_code: `f${i}` }))
    server.plan((request, response, raw) => {
      const { offset, limit } = JSON.parse(request.body || '{}')
      return json(200, { folders: folders.slice(offset, offset + limit), page: { offset, limit, total: 3 } })(
        request,
        response,
        raw,
      )
    })
    expect(await client().listFolder.all({ body: {} }, { pageSize: 2 }).toArray({ limit: 9 })).toEqual(folders)
    server.plan((request, response, raw) => {
      const [limit, offset] = ['limit', 'offset'].map((name) =>
        Number(new RegExp(`name="${name}"\\s+(\\d+)`).exec(request.body)![1]),
      )
      const images = [{ image_id: 'a' }, { image_id: 'b' }, { image_id: 'c' }]
      return json(200, { data_info: images.slice(offset, offset! + limit!) })(request, response, raw)
    })
    expect(
      (
        await client()
          .listImageBaseInfo.all({ body: { is_product: '0' } }, { pageSize: 2 })
          .toArray({ limit: 9 })
      ).length,
    ).toBe(3)
    expect(server.seen.length).toBe(2)
  })

  test('give every item that stays exactly once, whatever vanishes or comes between the pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.record({ vanish: fc.array(fc.nat(100), { maxLength: 3 }), come: fc.nat(2) }), { maxLength: 8 }),
        async (total, pageSize, changes) => {
          let items = Array.from({ length: total }, (_, i) => ({ workspace_id: `w${i}` }))
          const before = new Set(items.map((w) => w.workspace_id))
          let n = 0
          const fetch = async (request: Request) => {
            const query = new URL(request.url).searchParams
            const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
            const answer = { data: items.slice(offset, offset + limit), page: { offset, limit, total: items.length } }
            // Items vanish or come at the front, between two pages; never both, which no total could tell.
            const change = changes[n++]
            if (change && change.vanish.length > 0)
              items = items.filter((_, i) => !change.vanish.some((v) => v % Math.max(items.length, 1) === i))
            else if (change)
              items = [...Array.from({ length: change.come }, (_, i) => ({ workspace_id: `new${n}-${i}` })), ...items]
            return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })
          }
          const read: string[] = []
          for await (const w of client({ fetch }).listCommonWorkspace.all({}, { pageSize })) read.push(w.workspace_id)
          expect(new Set(read).size).toBe(read.length)
          for (const w of items) if (before.has(w.workspace_id)) expect(read).toContain(w.workspace_id)
        },
      ),
      { numRuns: 200, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
    )
  })
})

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
    expect(error.message).toBe(
      'Real-scene task t is in FAILED: 影像不足, and goes no further by itself; waited for SUCCESS.',
    )
    expect(error.thing!.fail_message).toBe('影像不足')
    server.plan(...tasks('INIT'))
    expect((await failure<Error>(client().waitForReal3DTask(ids, fast))).message).toMatch(/is in INIT/)
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
    expect(late.message).toMatch(/^Real-scene task t: Not in SUCCESS within 40 ms/)
    const stop = AbortSignal.timeout(30)
    expect(await failure(client().waitForReal3DTask(ids, { interval: 1000, signal: stop }))).toBeInstanceOf(
      KooMapAbortError,
    )
  })
})

describe('seeing inside', () => {
  test('the whole answer, the response alone, and the ID of the request', async () => {
    server.plan(json(200, page, { 'X-request-id': 'r1' }))
    const { data, response, requestId } = await client().listCommonWorkspace().withResponse()
    expect(data).toEqual(page)
    expect([response.status, requestId]).toEqual([200, 'r1'])
    expect(await (await client().listCommonWorkspace().asResponse()).json()).toEqual(page)
  })

  test('the log has each answer, each retry, and how the call failed', async () => {
    const log: [string, string][] = []
    const write = (level: string) => (message: string) => void log.push([level, message])
    const logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
    server.plan(busy, json(404, {}))
    await failure(client({ logger }).listCommonWorkspace())
    expect(log.map(([level]) => level)).toEqual(['debug', 'warn', 'debug', 'info'])
    expect(log[1]![1]).toMatch(/^listCommonWorkspace: 500 KMP\.00010000 .*[^.]\. Trying again in 0 ms\.$/)
    expect(log[3]![1]).toMatch(/^listCommonWorkspace: 404 /)

    log.length = 0
    server.plan(drop)
    await failure(client({ logger, maxRetries: 0 }).listCommonWorkspace())
    expect(log.map(([level]) => level)).toEqual(['error'])
  })

  test('hooks see each try', async () => {
    server.plan(busy, json(200, page))
    const seen: unknown[] = []
    await client({
      onRequest: (request, info) => void seen.push([request.method, info.attempt]),
      onResponse: (response, info) => void seen.push([response.status, info.operationId]),
    }).listCommonWorkspace()
    expect(seen).toEqual([['GET', 1], [500, 'listCommonWorkspace'], ['GET', 2], [200, 'listCommonWorkspace']]) // prettier-ignore
  })

  test('a raw request has the credentials, the retries and the errors of the client, and goes nowhere else', async () => {
    server.plan(busy, json(200, { any: 'thing' }))
    const response = await client().fetch('/v1/anything?x=1')
    expect(await response.json()).toEqual({ any: 'thing' })
    expect(server.seen[1]).toMatchObject({ url: '/v1/anything?x=1', headers: { 'x-auth-token': 's3cret' } })
    server.plan(json(404, { error_code: 'KMP.00011006', error_msg: '资源未找到' }))
    expect(await failure(client().fetch('/v1/none'))).toMatchObject({
      name: 'NotFoundError',
      operationId: 'GET /v1/none',
    })
    server.plan(json(200, {}))
    await client({ baseUrl: `${server.url}/gateway/` }).fetch('//v1/anything')
    expect(server.seen[0]!.url).toBe('/gateway//v1/anything')
    await expect(client().fetch('https://elsewhere.example/')).rejects.toThrow('sends credentials to')
  })

  test('a redirect is no success, and is not followed with the token', async () => {
    server.plan((_, response) => void response.writeHead(302, { location: `${server.url}/elsewhere` }).end())
    expect(await failure(client().listCommonWorkspace())).toMatchObject({ name: 'KooMapError', status: 302 })
    expect(server.seen.length).toBe(1)
    expect(await failure(client().fetch('/v1/workspaces', { redirect: 'follow' }))).toMatchObject({ status: 302 })
    expect(server.seen.length).toBe(2)
  })

  test('an answer that is larger than expected is read whole', async () => {
    const data = Array.from({ length: 20_000 }, (_, i) => ({ workspace_id: `w${i}`, extra: 'x'.repeat(100) }))
    server.plan(json(200, { data, page: {} }))
    expect((await client().listCommonWorkspace()).data.length).toBe(20_000)
  })
})

describe('validation', () => {
  test('refuses a wrong request before it is sent, and names the member, the rule and the value', async () => {
    server.plan(json(200, {}))
    const koomap = client({ validate: 'requests' })
    const error = await failure<Error>(koomap.createCommonWorkspace({ body: { workspace_name: '不 行' } }))
    expect(error).toBeInstanceOf(KooMapValidationError)
    expect(error.message).toBe(
      'createCommonWorkspace: The request was not sent, because it breaks the description: body.workspace_name must match pattern "^[一-龥A-Za-z0-9_]+$", and is "不 行"',
    )
    expect(await failure(koomap.listCommonWorkspace({ query: { limit: 0 } }))).toMatchObject({
      message: expect.stringContaining('query.limit must be >= 1, and is 0'),
    })
    expect(server.seen.length).toBe(0)
    await koomap.createCommonWorkspace({ body: { workspace_name: '测试空间' } })
    expect(server.seen.length).toBe(1)
  })

  test('says which values are right', async () => {
    const koomap = client({ validate: 'requests' })
    const listed = await failure<Error>(
      koomap.listImageBaseInfo({ body: { is_product: '2' as '1', limit: 1, offset: 0 } }),
    )
    expect(listed.message).toContain('body.is_product must be one of "0", "1", and is "2"')
    const body = {
      ...{ data_ids: ['ed9313d537dd4cf7a6a7758f942b1d84'], data_alias: { a: 'b' }, data_description: { a: 'b' } },
      ...{ task_name: 'a', task_type: 'ORSIP', workspace_id, production_level: 'L2', coordination: 'WGS84' },
      ...{ csv_ids: [], isClip: '0', isTile: '1' },
    }
    const tiled = await failure<Error>(koomap.createTask({ body: body as never }))
    expect(tiled.message).toContain('body.production_level must be "L5", and is "L2"')
  })

  test('of answers, when it is asked for', async () => {
    server.plan(json(200, { data: [], page: { offset: 'none' } }))
    await client({ validate: 'requests' }).listCommonWorkspace()
    const error = await failure<KooMapValidationError>(client({ validate: 'all' }).listCommonWorkspace())
    expect(error.message).toMatch(
      /^listCommonWorkspace: The service did .* breaks the description: answer\.page\.limit is missing; .*"none"$/,
    )
    const path = 'answer.page.offset'
    expect(error.violations).toContainEqual({ path, rule: 'must be integer', value: 'none' })
    expect(error.data).toEqual({ data: [], page: { offset: 'none' } })
    expect(error.response!.status).toBe(200)
  })

  test('never sends a request whose address is not whole', async () => {
    const error = await failure<Error>(client().deleteCommonWorkspace({ path: { workspace_id: '' } }))
    expect(error.message).toBe('deleteCommonWorkspace: path.workspace_id is needed to build the address, and is ""')
  })
})

test('an error is short when it is printed', async () => {
  server.plan(json(409, { error_code: 'KMP.00011105', error_msg: '工作共享空间名称冲突' }))
  const error = await failure<Error>(client().createCommonWorkspace({ body: { workspace_name: 'a' } }))
  const own = inspect(error).replace(error.stack!, '')
  expect(own.split('\n').length).toBeLessThan(15)
  expect(own).toContain("code: 'KMP.00011105'")
})

test('what the service answered is told even where the catalogue cannot be loaded', async () => {
  vi.resetModules()
  vi.doMock('../src/client/failure.ts', () => {
    throw new Error('a chunk of an older deployment')
  })
  try {
    const { KooMap, KooMapError, token } = await import('../src/client/index.ts')
    server.plan(json(409, { error_code: 'KMP.00011105' }))
    const error = await failure(new KooMap({ auth: token('t'), baseUrl: server.url }).listCommonWorkspace())
    expect(error).toBeInstanceOf(KooMapError)
    expect(error).toMatchObject({ status: 409, tries: 1, body: '{"error_code":"KMP.00011105"}' })
  } finally {
    vi.doUnmock('../src/client/failure.ts')
    vi.resetModules()
  }
})
