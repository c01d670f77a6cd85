import { describe, expect, test } from 'vitest'
import type { KooMapError } from '../../src/client/index.ts'
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

  test('returns the URL, the status, and the headers of a response wherever it hands one out', async () => {
    const seen: Response[] = []
    const koomap = client({ onResponse: (response) => void seen.push(response), maxRetries: 0 })
    server.plan(json(200, page, { 'X-A': 'b' }))
    seen.push((await koomap.listCommonWorkspace({ query: { limit: 1 } }).withResponse()).response)
    seen.push(await koomap.listCommonWorkspace({ query: { limit: 1 } }).asResponse())
    seen.push(await koomap.fetch('/v1/workspaces?limit=1'))
    server.plan(json(404, {}, { 'X-A': 'b' }))
    seen.push((await failure<KooMapError>(koomap.listCommonWorkspace({ query: { limit: 1 } }))).response)
    seen.push((await failure<KooMapError>(koomap.fetch('/v1/workspaces?limit=1'))).response)
    expect(seen.length).toBe(10)
    for (const response of seen) {
      expect(response).toBeInstanceOf(Response)
      expect(response.url).toBe(`${server.url}/v1/workspaces?limit=1`)
      expect(response.headers.get('X-A')).toBe('b')
      expect([200, 404]).toContain(response.status)
      expect(response.ok).toBe(response.status === 200)
      expect(response.statusText).toBe(response.ok ? 'OK' : 'Not Found')
    }
  })

  test('lets everyone read the body of a response who asks for it', async () => {
    const texts: string[] = []
    const koomap = client({ onResponse: async (response) => void texts.push(await response.text()) })
    server.plan(json(200, page))
    const call = koomap.listCommonWorkspace()
    expect(await call).toEqual(page)
    for (const { response } of [await call.withResponse(), await call.withResponse()]) {
      texts.push(await response.clone().text(), await response.text())
      await expect(response.text()).rejects.toThrow(TypeError)
    }
    expect(texts).toEqual(Array(5).fill(JSON.stringify(page)))
    server.plan(json(404, { error_code: 'X' }))
    const error = await failure<KooMapError>(koomap.listCommonWorkspace())
    expect([await error.response.json(), error.body]).toEqual([{ error_code: 'X' }, { error_code: 'X' }])
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
