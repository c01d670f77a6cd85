import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { accessKey, iamPassword, KooMap, token, type CallOptions, type KooMapOptions } from '../../src/client/index.ts'
import { failure, page } from '../support/faults.ts'

const baseUrl = 'https://service.example'
const auth = token('t')
const ids = { workspace_id: 'w', task_id: 't' }
let sent = 0
const fetch = async () => (sent++, Response.json({ ...page, tasks: [{ task_id: 't', task_status: 'SUCCESS' }] }))
const client = (options: object = {}) => new KooMap({ auth, baseUrl, fetch, ...options } as KooMapOptions)
beforeEach(() => void (sent = 0))

/** Values of the wrong type for an option that is a number. */
const notNumbers = ['1', '', 'abc', null, true, false, {}, [], [5], 5n, Symbol('s'), () => 5, new Date(5), Object(5)]
const invalid: Record<string, unknown[]> = {
  maxRetries: [NaN, -1, -Infinity, 0.5, 2.000001, ...notNumbers],
  timeout: [NaN, -1, 0, -0, -Infinity, ...notNumbers],
  totalTimeout: [NaN, -1, 0, -0, -Infinity, ...notNumbers],
}
const valid: Record<string, unknown[]> = {
  maxRetries: [0, -0, 1, 2 ** 31, Number.MAX_VALUE, Infinity, undefined],
  timeout: [0.5, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 53, Number.MAX_VALUE, Infinity, undefined],
  totalTimeout: [1.5, 3000.7, 2 ** 31, Number.MAX_VALUE, Infinity, undefined],
}

const entries = (table: Record<string, unknown[]>) =>
  Object.entries(table).flatMap(([name, values]) => values.map((value) => [name, value] as const))
/** That an error says which option is wrong, and what it must be. */
const naming = (name: string) =>
  expect.objectContaining({ name: 'TypeError', message: expect.stringMatching(new RegExp(`^${name} must be .+`)) })
const thrown = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

describe('an option that is out of range is a clear TypeError', () => {
  test.each(entries(invalid))('for a client: %s = %o', (name, value) => {
    expect(thrown(() => client({ [name]: value }))).toEqual(naming(name))
  })

  test.each(entries(invalid))('for a call, before anything is sent: %s = %o', async (name, value) => {
    const options = { [name]: value } as CallOptions
    const koomap = client()
    expect(await failure(koomap.listCommonWorkspace({}, options))).toEqual(naming(name))
    expect(await failure(koomap.deleteReal3DProduct({ path: { product_id: 'p' } }, options))).toEqual(naming(name))
    expect(await failure(koomap.fetch('/v1', options as RequestInit))).toEqual(naming(name))
    expect(sent).toBe(0)
  })

  test.each<[string, unknown]>([
    ...[NaN, -1, 0, 1.5, 101, Infinity, 2 ** 31, ...notNumbers].map((value) => ['pageSize', value] as [string, unknown]),
    ...['abc', {}, true, new AbortController()].map((value) => ['signal', value] as [string, unknown]),
  ])('for a list: %s = %o', (name, value) => {
    for (const method of ['all', 'pages'] as const)
      expect(thrown(() => client().listCommonWorkspace[method]({}, { [name]: value }))).toEqual(naming(name))
    expect(sent).toBe(0)
  }) // prettier-ignore

  test.each([NaN, -1, -Infinity, undefined, ...notNumbers].map((value) => [value]))(
    'for the items of a list: limit = %o',
    async (limit) => {
      const items = client().listCommonWorkspace.all()
      const error = await failure<Error>(items.toArray({ limit } as { limit: number }))
      expect(error).toEqual(naming('limit'))
      if (limit === undefined || limit === null) expect(error.message).toMatch(`but is ${limit}.`)
      expect(sent).toBe(0)
    },
  )

  test('for the items of a list: no options', async () => {
    const items = client().listCommonWorkspace.all()
    for (const options of [undefined, null, {}])
      expect(await failure(items.toArray(options as never))).toBeInstanceOf(TypeError)
    expect(await failure(items.toArray(undefined as never))).toEqual(naming('limit'))
    expect(sent).toBe(0)
  })

  test.each<[string, unknown]>([
    ...['timeout', 'interval', 'maxInterval'].flatMap((name) =>
      [NaN, -1, 0, -Infinity, ...notNumbers].map((value) => [name, value] as [string, unknown]),
    ),
    ['interval', Infinity],
    ...[[], 'SUCCESS', '', null, {}, 5, new Set(['SUCCESS'])].map((value) => ['until', value] as [string, unknown]),
    ...['abc', {}, 5].map((value) => ['onProgress', value] as [string, unknown]),
    ...['abc', {}, true, new AbortController()].map((value) => ['signal', value] as [string, unknown]),
  ])('for a wait: %s = %o', async (name, value) => {
    const koomap = client()
    expect(await failure(koomap.waitForTask(ids, { [name]: value }))).toEqual(naming(name))
    expect(await failure(koomap.waitForReal3DTask(ids, { [name]: value }))).toEqual(naming(name))
    expect(sent).toBe(0)
  })

  test.each<[string, unknown]>([
    ...['baseUrl', 'iamUrl'].flatMap((name) =>
      [null, '', ' ', 'abc', '127.0.0.1:4010', '//a.example', 'ftp://a.example', 'file:///a', 'http://', 5, {}, new URL(baseUrl)]
        .concat(['https://a.example/?a=1', 'https://a.example/#a', 'https://a.example/?'] as never)
        .map((value) => [name, value] as [string, unknown]),
    ),
    ...['fetch', 'onRequest', 'onResponse'].flatMap((name) => [null, 'abc', {}, 5].map((value) => [name, value] as [string, unknown])),
    ...[null, 'abc', 5, {}, () => {}, { error() {} }, { log() {} }].map((value) => ['logger', value] as [string, unknown]),
    ...[null, 'abc', 5, {}, () => 't', Promise.resolve(auth), [auth, 'abc'], [null], { scheme: 'IamToken' }].map((value) => ['auth', value] as [string, unknown]),
    ...[null, 'requests', 'all', true, {}, () => {}].map((value) => ['validate', value] as [string, unknown]),
  ])('for a client: %s = %o', (name, value) => {
    expect(thrown(() => client({ [name]: value }))).toEqual(naming(name))
  }) // prettier-ignore

  test.each<[string, unknown]>([
    ['an AbortController', new AbortController()],
    ['text', 'abc'],
    ['an object', {}],
    ['true', true],
  ])('for a call whose signal is %s', async (_, signal) => {
    const options = { signal } as CallOptions
    expect(await failure(client().listCommonWorkspace({}, options))).toEqual(naming('signal'))
    expect(await failure(client().fetch('/v1', options as RequestInit))).toEqual(naming('signal'))
    expect(sent).toBe(0)
  })
})

describe('an argument or options that are no object are a clear TypeError', () => {
  const none: [unknown, string][] = [
    [null, 'null'],
    ['abc', '"abc"'],
    [5, '5'],
    [true, 'true'],
  ]
  /** That an error names an argument, and says what it is instead. */
  const about = (name: string, shown: string) =>
    expect.objectContaining({ name: 'TypeError', message: `${name} must be an object, but is ${shown}.` })

  test.each(none)('for a client, a call, a list, and a wait: %o', async (value, shown) => {
    const it = value as never
    const koomap = client()
    const list = koomap.listCommonWorkspace
    expect(thrown(() => new KooMap(it))).toEqual(about('options', shown))
    expect(await failure(koomap.listCommonWorkspace(it))).toEqual(about('args', shown))
    expect(await failure(koomap.listCommonWorkspace({}, it))).toEqual(about('options', shown))
    expect(await failure(koomap.deleteReal3DProduct(it))).toEqual(about('args', shown))
    for (const method of ['all', 'pages'] as const) {
      expect(thrown(() => list[method](it))).toEqual(about('args', shown))
      expect(thrown(() => list[method]({}, it))).toEqual(about('options', shown))
    }
    expect(await failure(list.all().toArray(it))).toEqual(about('options', shown))
    expect(await failure(koomap.waitForTask(ids, it))).toEqual(about('options', shown))
    expect(sent).toBe(0)
  })

  test.each([null, 'abc', 5, true])('for a request of its own: %o', async (value) => {
    const error = await failure<Error>(client().fetch('/v1', value as never))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(/^init must be an object, but is (null|of type \w+)\.$/)
    expect(sent).toBe(0)
  })

  test.each([null, undefined, {}])('for credentials: %o', (value) => {
    expect(thrown(() => accessKey(value as never))).toMatchObject({ message: expect.stringMatching(/^accessKey\(\): ak is required/) })
    expect(thrown(() => iamPassword(value as never))).toMatchObject({ message: expect.stringMatching(/^iamPassword\(\): domain is required/) })
  }) // prettier-ignore
})

test.each([null, undefined, 5, {}, ['/v1'], new URL(`${baseUrl}/v1`), Symbol('s'), Object.create(null)])(
  'a path of a request of its own that is no text is a clear TypeError: %o',
  async (path) => {
    const error = await failure<Error>(client().fetch(path as never))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(/^path must be a string, but is (null|of type \w+)\.$/)
    expect(sent).toBe(0)
  },
)

describe('a missing ID of a wait is a clear TypeError', () => {
  const all = { workspace_id: 'w', task_id: 't', subtask_id: 's', product_id: 'p' }
  const waits = {
    waitForTask: ['workspace_id', 'task_id'],
    waitForReal3DTask: ['workspace_id', 'task_id'],
    waitForReal3DSubTask: ['workspace_id', 'task_id', 'subtask_id'],
    waitForReal3DProduct: ['product_id'],
  } as const
  test.each(Object.entries(waits))('%s', async (method, names) => {
    const koomap = client() as unknown as Record<string, (ids?: unknown) => Promise<unknown>>
    for (const name of names)
      for (const value of [undefined, null, 5, ['t'], {}]) {
        const error = await failure<Error>(koomap[method]!({ ...all, [name]: value }))
        expect(error).toBeInstanceOf(TypeError)
        expect(error.message).toMatch(new RegExp(`^ids\\.${name} must be a string, but is `))
      }
    for (const none of [undefined, null, {}, 'abc'])
      expect(await failure(koomap[method]!(none))).toEqual(naming(`ids\\.${names[0]}`))
    expect(sent).toBe(0)
  })
})

describe('headers', () => {
  const forms = (value: string): [string, unknown][] => [
    ['an object', { 'X-A': value, 'X-B': undefined }],
    ['Headers', new Headers({ 'X-A': value })],
    ['pairs', [['X-A', value]]],
    ['a Map', new Map([['X-A', value]])],
  ]
  test.each(forms('mine'))('of a client, a call, and a request of its own may be %s', async (_, headers) => {
    const seen: (string | null)[] = []
    const fetch = async (request: Request) => (seen.push(request.headers.get('X-A')), Response.json(page))
    await client({ fetch, headers }).listCommonWorkspace()
    await client({ fetch, headers }).fetch('/v1')
    await client({ fetch, headers: { 'x-a': 'other' } }).listCommonWorkspace({}, { headers: headers as Headers })
    await client({ fetch, headers: { 'x-a': 'other' } }).fetch('/v1', { headers: headers as Headers })
    expect(seen).toEqual(['mine', 'mine', 'mine', 'mine'])
  })

  test.each<[string, unknown]>([
    ...['abc', '', 5, true, () => {}, Symbol('s')].map((value) => [String(value), value] as [string, unknown]),
  ])('that are no headers are a clear TypeError: %s', async (_, headers) => {
    const options = { headers } as CallOptions
    expect(thrown(() => client(options))).toEqual(naming('headers'))
    expect(await failure(client().listCommonWorkspace({}, options))).toEqual(naming('headers'))
    expect(await failure(client().fetch('/v1', options as RequestInit))).toEqual(naming('headers'))
    expect(sent).toBe(0)
  })

  test('that are pairs with a name or a value that is invalid are a TypeError that does not show the value', async () => {
    for (const headers of [[['X-A', 's3cret\n']], [['a b', 's3cret']], [5], ['ab']]) {
      const error = await failure<Error>(client().listCommonWorkspace({}, { headers: headers as never }))
      expect(error).toBeInstanceOf(TypeError)
      expect(error.message).not.toContain('s3cret')
      expect(thrown(() => client({ headers }))).toBeInstanceOf(TypeError)
    }
    expect(sent).toBe(0)
  })
})

describe('an option that is in range', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test.each(entries(valid))('is accepted for a client and a call: %s = %o', async (name, value) => {
    await client({ [name]: value }).listCommonWorkspace()
    await client().listCommonWorkspace({}, { [name]: value })
    await (await client().fetch('/v1', { [name]: value } as RequestInit)).text()
    expect(sent).toBe(3)
  })

  test.each(['baseUrl', 'iamUrl', 'fetch', 'headers', 'logger', 'onRequest', 'onResponse', 'auth', 'validate'])(
    'is ignored if it is undefined: %s',
    (name) => {
      expect(client({ [name]: undefined })).toBeInstanceOf(KooMap)
    },
  )

  test.each([2 ** 31 - 1, 2 ** 31, 2 ** 32, 1e15, Infinity])(
    'does not end a call before its time: timeout = %o',
    async (timeout) => {
      for (const name of ['timeout', 'totalTimeout']) {
        let answer!: (response: Response) => void
        const fetch = () => new Promise<Response>((resolve) => void (answer = resolve))
        const call = client({ fetch, timeout: Infinity, [name]: timeout }).listCommonWorkspace()
        const settled = vi.fn()
        void call.then(settled, settled)
        await vi.advanceTimersByTimeAsync(2 ** 31 - 2)
        expect(settled).not.toHaveBeenCalled()
        answer(Response.json(page))
        expect(await call).toEqual(page)
        expect(vi.getTimerCount()).toBe(0)
      }
    },
  )

  test.each([2 ** 31 + 5, 2 ** 32 + 5, 2 ** 33])('ends a call in its time: timeout = %o', async (ms) => {
    for (const name of ['timeout', 'totalTimeout']) {
      const options = { fetch: () => new Promise(() => {}), maxRetries: 0, timeout: Infinity, [name]: ms }
      const call = failure(client(options).listCommonWorkspace())
      const settled = vi.fn()
      void call.then(settled)
      await vi.advanceTimersByTimeAsync(ms - 1)
      expect(settled).not.toHaveBeenCalled()
      await vi.advanceTimersByTimeAsync(1)
      expect(await call).toMatchObject({ name: 'KooMapTimeoutError' })
    }
  })

  test('applies to waits: any timeout and maxInterval, and an interval that is a fraction', async () => {
    for (const timeout of [0.5, 2 ** 31, Infinity, undefined])
      for (const maxInterval of [0.5, 2 ** 31, Infinity, undefined])
        await client().waitForReal3DTask(ids, { timeout, maxInterval, interval: 0.5 })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('applies to lists: any page size from 1 to 100, and any limit from 0', async () => {
    for (const pageSize of [1, 100, undefined])
      for (const limit of [0, -0, 1, 2 ** 31, Infinity])
        expect(await client().listCommonWorkspace.all({}, { pageSize }).toArray({ limit })).toEqual([])
  })
})
