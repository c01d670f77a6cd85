import { expect, expectTypeOf, test } from 'vitest'
import {
  accessKey,
  iamPassword,
  KooMap,
  token,
  type Arguments,
  type CallOptions,
  type KooMapOptions,
  type Result,
} from '../../src/client/index.ts'
import type { Workspace } from '../../generated/schema.ts'
import { requests } from '../../src/client/validate.ts'

test('the types of arguments and results follow the description', () => {
  const koomap = new KooMap()
  expectTypeOf<Result<'createCommonWorkspace'>>().toEqualTypeOf<Workspace>()
  expectTypeOf<Result<'deleteCommonWorkspace'>>().toEqualTypeOf<boolean>()
  expectTypeOf(koomap.listCommonWorkspace).toBeCallableWith()
  expectTypeOf(koomap.deleteCommonWorkspace).toBeCallableWith({ path: { workspace_id: 'w' } })
  const invalid = () => {
    // @ts-expect-error The name is required.
    void koomap.createCommonWorkspace({ body: {} })
    // @ts-expect-error There is no such order.
    void koomap.listCommonWorkspace({ query: { order_by: 'name' } })
    // @ts-expect-error The path is required.
    void koomap.deleteCommonWorkspace({})
    // @ts-expect-error The request has no such property.
    void koomap.createCommonWorkspace({ body: { workspace_name: '测试', star: 1 } })
  }
  expect(invalid).toBeTypeOf('function')
})

// This project is checked with exactOptionalPropertyTypes, which tells undefined from absent.
const may = <T>(value: T): T | undefined => value
const ids = { workspace_id: 'w', task_id: 't', subtask_id: 's', product_id: 'p' }
const auth = token('t')

test('undefined is accepted for every option of a client', () => {
  const options: { [Name in keyof KooMapOptions]-?: KooMapOptions[Name] | undefined } = {
    auth: may(auth),
    baseUrl: may('https://service.example'),
    iamUrl: may('https://iam.example'),
    fetch: may(async () => Response.json({})),
    headers: may(new Headers({ 'X-A': 'b' })),
    logger: may(console),
    onRequest: may(() => {}),
    onResponse: may(async () => {}),
    validate: may(requests),
    maxRetries: may(1),
    timeout: may(1),
    totalTimeout: may(1),
  }
  expect(new KooMap(options)).toBeInstanceOf(KooMap)
  const none = Object.fromEntries(Object.keys(options).map((name) => [name, undefined]))
  expect(new KooMap(none)).toBeInstanceOf(KooMap)
  expect(new KooMap(may<KooMapOptions>(options))).toBeInstanceOf(KooMap)
})

test('undefined is accepted for every optional part of credentials', () => {
  const password = { domain: 'd', user: 'u', password: 'p', project: may('cn-north-4'), projectId: may('p') }
  expect(iamPassword(password).scheme).toBe('IamToken')
  expect(accessKey({ ak: 'a', sk: 's', securityToken: may('t') }).scheme).toBe('AkSk')
  expect(accessKey({ ak: 'a', sk: 's', securityToken: undefined }).scheme).toBe('AkSk')
})

test('undefined is accepted for every option of a call, a request, a list, and a wait', async () => {
  const done = { task_id: 't', subtask_id: 's', id: 'p', task_status: 'SUCCESS', subtask_status: 'SUCCESS', status: 'available' }
  const lists = { data: [done], tasks: [done], subtasks: [done], products: [done], page: { total: 1 } }
  const koomap = new KooMap({ auth, fetch: async () => Response.json(lists) })
  const controller = may(new AbortController())
  const options: { [Name in keyof CallOptions]-?: CallOptions[Name] | undefined } = {
    signal: controller?.signal,
    headers: may([['X-A', 'b']] as const),
    timeout: may(1000),
    totalTimeout: may(1000),
    maxRetries: may(1),
  }
  await koomap.listCommonWorkspace({}, options)
  await koomap.listCommonWorkspace({}, may<CallOptions>(options))
  await koomap.listCommonWorkspace(may({}), { signal: undefined, headers: undefined, timeout: undefined })
  await koomap.listCommonWorkspace({}, { headers: may({ 'X-A': may('b') }) })
  await koomap.fetch('/v1', { signal: controller?.signal, timeout: may(1000), method: may('GET'), body: may(null) })
  await koomap.fetch('/v1', may<RequestInit>({}))
  const paging = { signal: controller?.signal, pageSize: may(10) }
  await koomap.listCommonWorkspace.all({}, paging).toArray({ limit: 1 })
  for await (const _ of koomap.listCommonWorkspace.pages(may({}), may(paging)));
  const waiting = { signal: controller?.signal, timeout: may(1000), interval: may(1), maxInterval: may(1), onProgress: may(() => {}) }
  await koomap.waitForTask(ids, { ...waiting, until: may(['SUCCESS'] as const) })
  await koomap.waitForReal3DTask(ids, { ...waiting, until: may(['SUCCESS'] as const) })
  await koomap.waitForReal3DSubTask(ids, { ...waiting, until: may(['SUCCESS'] as const) })
  await koomap.waitForReal3DProduct(ids, may({ ...waiting, until: may(['available'] as const) }))
}) // prettier-ignore

test('undefined is accepted for every optional argument, and for every optional property in it', async () => {
  const urls: string[] = []
  const fetch = async ({ url }: Request) => (urls.push(url), Response.json({}))
  const koomap = new KooMap({ auth, fetch, baseUrl: 'https://service.example' })
  await koomap.listCommonWorkspace({ query: may({ limit: may(5), star: may(true), workspace_name: undefined }) })
  await koomap.listCommonWorkspace({ query: undefined })
  await koomap.deleteCommonWorkspace({ path: ids, body: undefined })
  expect(urls.slice(0, 2)).toEqual([
    'https://service.example/v1/workspaces?limit=5&star=true',
    'https://service.example/v1/workspaces',
  ])
})

test('undefined is accepted for every optional property of a body, however deep, and is not sent', async () => {
  const bodies: unknown[] = []
  const fetch = async (request: Request) => (bodies.push(await request.json()), Response.json({}))
  const koomap = new KooMap({ auth, fetch, baseUrl: 'https://service.example' })
  const none = may<string>(undefined as never)
  await koomap.createCommonWorkspace({ body: { workspace_name: '测试', workspace_description: none } })
  const page = { offset: 0, limit: 5 }
  await koomap.listFolder({ body: { ...page, condition: { status: undefined, folder_name: may('f'), from: none } } })
  await koomap.listFolder({ body: { ...page, condition: undefined } })
  await koomap.startReal3DTask({ path: ids, body: { run_AT_only: may(true) } })
  const user = { name: 'u', password: 'p', domain: { name: 'd' } }
  const identity = { methods: ['password' as const], password: { user } }
  const body = { auth: { identity, scope: { project: { id: may('i'), name: undefined } } } }
  await koomap.keystoneCreateUserTokenByPassword({ body })
  expect(bodies).toEqual([
    { workspace_name: '测试' },
    { ...page, condition: { folder_name: 'f' } },
    page,
    { run_AT_only: true },
    { auth: { identity, scope: { project: { id: 'i' } } } },
  ])
  expect(koomap.listFolder.all({ body: { condition: { status: undefined } } })).toBeTypeOf('object')
  const invalid = () => {
    // @ts-expect-error The name is required, and undefined is no name.
    void koomap.createCommonWorkspace({ body: { workspace_name: undefined } })
    // @ts-expect-error There is no such status.
    void koomap.listFolder({ body: { ...page, condition: { status: 'x' } } })
    // @ts-expect-error The condition has no such property.
    void koomap.listFolder({ body: { ...page, condition: { star: true } } })
    // @ts-expect-error A list has no gaps.
    void koomap.listTaskInfo({ query: { workspace_id: 'w', task_status: [undefined] } })
  }
  expect(invalid).toBeTypeOf('function')
  expectTypeOf<Arguments<'createTask'>['body']['data_ids']>().toEqualTypeOf<string[]>()
})
