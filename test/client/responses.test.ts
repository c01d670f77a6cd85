import { describe, expect, test } from 'vitest'
import { json } from '../support/fault-server.ts'
import { failure, page, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

describe('the client', () => {
  test('returns the data with the response and the request ID, or the response alone', async () => {
    server.plan(json(200, page, { 'X-request-id': 'r1' }))
    const { data, response, requestId } = await client().listCommonWorkspace().withResponse()
    expect(data).toEqual(page)
    expect([response.status, requestId]).toEqual([200, 'r1'])
    expect(await (await client().listCommonWorkspace().asResponse()).json()).toEqual(page)
  })

  test('reads a very large response completely', async () => {
    const data = Array.from({ length: 20_000 }, (_, i) => ({ workspace_id: `w${i}`, extra: 'x'.repeat(100) }))
    server.plan(json(200, { data, page: {} }))
    expect((await client().listCommonWorkspace()).data.length).toBe(20_000)
  })

  test('treats a redirect as an error, and does not follow it with the token', async () => {
    server.plan((_, response) => void response.writeHead(302, { location: `${server.url}/elsewhere` }).end())
    expect(await failure(client().listCommonWorkspace())).toMatchObject({ name: 'KooMapError', status: 302 })
    expect(server.seen.length).toBe(1)
    expect(await failure(client().fetch('/v1/workspaces', { redirect: 'follow' }))).toMatchObject({ status: 302 })
    expect(server.seen.length).toBe(2)
  })
})
