import { describe, expect, test } from 'vitest'
import { json } from '../support/fault-server.ts'
import { busy, failure, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

describe('koomap.fetch()', () => {
  test('sends any request with the credentials and retries of the client', async () => {
    server.plan(busy, json(200, { any: 'thing' }))
    const response = await client().fetch('/v1/anything?x=1')
    expect(await response.json()).toEqual({ any: 'thing' })
    expect(server.seen[1]).toMatchObject({ url: '/v1/anything?x=1', headers: { 'x-auth-token': 's3cret' } })
  })

  test('rejects with the errors of the client', async () => {
    server.plan(json(404, { error_code: 'KMP.00011006', error_msg: '资源未找到' }))
    expect(await failure(client().fetch('/v1/none'))).toMatchObject({
      name: 'NotFoundError',
      operationId: 'GET /v1/none',
    })
  })

  test('sends requests to the base URL only', async () => {
    server.plan(json(200, {}))
    await client({ baseUrl: `${server.url}/gateway/` }).fetch('//v1/anything')
    expect(server.seen[0]!.url).toBe('/gateway//v1/anything')
    await expect(client().fetch('https://elsewhere.example/')).rejects.toThrow('sends credentials only to')
  })
})
