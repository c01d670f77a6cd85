import { describe, expect, test } from 'vitest'
import { KooMap, token } from '../../src/client/index.ts'
import { json } from '../support/fault-server.ts'
import { serveFaults, workspace_id } from '../support/faults.ts'

const { server, client } = serveFaults()

describe('the client', () => {
  test('sends the token, JSON in UTF-8, and the method and path of the operation', async () => {
    server.plan(json(200, {}))
    await client().createCommonWorkspace({ body: { workspace_name: '测试空间' } })
    const [request] = server.seen
    expect(request).toMatchObject({ method: 'POST', url: '/v1/workspaces', body: '{"workspace_name":"测试空间"}' })
    expect(request!.headers).toMatchObject({ 'x-auth-token': 's3cret', 'content-type': 'application/json' })
  })

  test('sends an empty object where the API requires one, even with DELETE', async () => {
    server.plan(json(200, true))
    expect(await client().deleteCommonWorkspace({ path: { workspace_id } })).toBe(true)
    expect(server.seen[0]).toMatchObject({ method: 'DELETE', url: `/v1/workspaces/${workspace_id}`, body: '{}' })
  })

  test('sends a body with DELETE', async () => {
    server.plan(json(200, true))
    await client().deleteTask({ body: { id: '4d40e927514a40898d23a20155f0a1b2' } })
    expect(server.seen[0]).toMatchObject({ method: 'DELETE', body: '{"id":"4d40e927514a40898d23a20155f0a1b2"}' })
  })

  test('sends arrays in the query as repeated keys, and omits what is not given', async () => {
    server.plan(json(200, {}))
    await client().listTasksInWorkspace({
      path: { workspace_id },
      query: { task_status: ['INIT', 'FAILED'], limit: 5 },
    })
    const url = `/v1/real3d/${workspace_id}/tasks?task_status=INIT&task_status=FAILED&limit=5`
    expect(server.seen[0]).toMatchObject({ url, body: '' })
  })

  test('sends a form to query satellite images', async () => {
    server.plan(json(200, {}))
    await client().listImageBaseInfo({ body: { limit: 10, offset: 0, image_levels: 'L1,L1A' } })
    const { body, headers } = server.seen[0]!
    const form = await new Response(body, { headers: { 'content-type': headers['content-type']! } }).formData()
    expect([...form]).toEqual([['limit', '10'], ['offset', '0'], ['image_levels', 'L1,L1A']]) // prettier-ignore
  })

  test('sends the headers of the operation, of the client, and of the call', async () => {
    server.plan(json(200, {}))
    const payload = { from: { x: '1', y: '2', z: '3' }, to: { x: '4', y: '5', z: '6' }, utm: '51N' }
    const koomap = client({ headers: { 'X-Language': 'en-us' } })
    await koomap.startNavi({ header: { Uuid: 'device-1' }, body: { payload } }, { headers: { 'X-Trace-Id': 't1' } })
    const expected = { uuid: 'device-1', 'x-language': 'en-us', 'x-trace-id': 't1' }
    expect(server.seen[0]!.headers).toMatchObject(expected)
  })

  test('calls a token function for each request', async () => {
    server.plan(json(200, {}))
    let n = 0
    const koomap = client({ auth: token(async () => `token-${++n}`) })
    await koomap.listCommonWorkspace()
    await koomap.listCommonWorkspace()
    expect(server.seen.map(({ headers }) => headers['x-auth-token'])).toEqual(['token-1', 'token-2'])
  })
})

describe('a request for a token', () => {
  const user = { name: 'n', password: 'p', domain: { name: 'd' } }
  const body = {
    auth: {
      identity: { methods: ['password' as const], password: { user } },
      scope: { project: { name: 'cn-north-4' } },
    },
  }

  test('goes to IAM without a token', async () => {
    server.plan(json(201, {}, { 'X-Subject-Token': 'fresh' }))
    const koomap = client({ baseUrl: 'http://127.0.0.1:1', iamUrl: server.url })
    const { response } = await koomap.keystoneCreateUserTokenByPassword({ body }).withResponse()
    expect(response.headers.get('X-Subject-Token')).toBe('fresh')
    expect(server.seen[0]!.headers).not.toHaveProperty('x-auth-token')
  })

  test("goes to Huawei Cloud's IAM by default, or to a base URL outside Huawei Cloud", async () => {
    const urls: string[] = []
    const fetch = async ({ url }: Request) => (urls.push(url), Response.json({}, { status: 201 }))
    for (const options of [{}, { baseUrl: 'https://koomap.cn-north-4.myhuaweicloud.com' }, { baseUrl: server.url }])
      await new KooMap({ ...options, fetch }).keystoneCreateUserTokenByPassword({ body })
    const iam = 'https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens'
    expect(urls).toEqual([iam, iam, `${server.url}/v3/auth/tokens`])
  })
})
