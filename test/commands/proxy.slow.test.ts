import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FaultServer, json } from '../support/fault-server.ts'
import { ProjectCopy } from '../support/project-copy.ts'
import { createWorkspace } from '../support/workspaces.ts'

describe('npm run proxy', () => {
  const upstream = new FaultServer()
  let copy: ProjectCopy
  beforeAll(async () => {
    copy = new ProjectCopy()
    await upstream.start()
  })
  afterAll(() => {
    upstream.stop()
    return copy.remove()
  })

  const start = async (...options: string[]) => {
    const proxy = copy.start('proxy.ts', upstream.url, '--port', '0', ...options)
    const [, url] = await proxy.printed(/listening on (http:\/\/127\.0\.0\.1:\d+)/)
    return { proxy, url: url! }
  }
  const valid = {
    workspace_id: '3eceb0cb8b834f5bb0a66d4108c2067f',
    workspace_name: '测试空间',
    workspace_description: '空间描述',
    creator: 'map_operator',
    latest_operator: 'map_operator',
    create_time: '2023-05-23T07:26:28Z',
    update_time: '2023-05-23T07:26:28Z',
    star: 0,
    can_delete: false,
  }

  test('passes on a valid response, and reports what violates the description in an invalid one', async () => {
    const { proxy, url } = await start()
    upstream.plan(json(200, valid))
    const first = await createWorkspace(url, '测试空间')
    expect(await first.text()).toBe(JSON.stringify(valid))
    expect(first.headers.get('sl-violations')).toBeNull()

    upstream.plan(json(200, { ...valid, can_delete: 'no' }))
    const second = await createWorkspace(url, '测试空间')
    expect(second.status).toBe(200)
    expect(JSON.parse(second.headers.get('sl-violations')!)).toMatchObject([
      { location: ['response', 'body', 'can_delete'] },
    ])
    await proxy.printed(/Violation: response\.body\.can_delete/)
  })

  test('turns an invalid response into an error with --errors', async () => {
    const { url } = await start('--errors')
    upstream.plan(json(200, {}))
    expect((await createWorkspace(url, '测试空间')).status).toBe(500)
  })
})
