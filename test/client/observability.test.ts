import { describe, expect, test } from 'vitest'
import { json, type Step } from '../support/fault-server.ts'
import { busy, failure, page, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

const drop: Step = (_, response) => void response.destroy()

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
    expect(log[1]![1]).toMatch(/^listCommonWorkspace: 500 KMP\.00010000 .*[^.]\. Retrying in 0 ms\.$/)
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
    await expect(client().fetch('https://elsewhere.example/')).rejects.toThrow('sends credentials only to')
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
