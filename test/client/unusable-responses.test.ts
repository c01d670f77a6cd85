import { describe, expect, test } from 'vitest'
import { iamPassword, KooMap, token, type KooMapOptions } from '../../src/client/index.ts'
import { failure, workspace_id } from '../support/faults.ts'
import { serveBytes } from '../support/raw-server.ts'

const server = serveBytes()
const client = (options: KooMapOptions = {}) =>
  new KooMap({ auth: token('t'), baseUrl: server.url, maxRetries: 0, ...options })

const json = 'Content-Type: application/json'
const ids = { workspace_id, task_id: 't' }

/** Every way to use the client whose responses must have a body, and the operation that its error names. */
const calls: [string, (koomap: KooMap) => Promise<unknown>, string][] = [
  ['a call', (koomap) => koomap.listCommonWorkspace(), 'listCommonWorkspace'],
  ['a call for the response', (koomap) => koomap.listCommonWorkspace().withResponse(), 'listCommonWorkspace'],
  ['a POST request', (koomap) => koomap.createCommonWorkspace({ body: { workspace_name: 'a' } }), 'createCommonWorkspace'],
  ['a list', (koomap) => koomap.listCommonWorkspace.all().toArray({ limit: 9 }), 'listCommonWorkspace'],
] // prettier-ignore

describe('a response without a usable body is an error that says what was received', () => {
  const bodies: [string, string, string, RegExp][] = [
    ['an empty body', `200 OK\r\n${json}`, '', /status 200 and no body/],
    ['an empty body of status 201', `201 Created\r\n${json}`, '', /status 201 and no body/],
    ['status 204', '204 No Content', '', /status 204 and no body/],
    ['status 205', '205 Reset Content', '', /status 205 and no body/],
    ['truncated JSON', `200 OK\r\n${json}`, '{"data":[', /incomplete or not JSON/],
    ['HTML', '200 OK\r\nContent-Type: text/html', '<h1>Sign in</h1>', /incomplete or not JSON/],
    ['null', `200 OK\r\n${json}`, 'null', /null/],
    ['a space', `200 OK\r\n${json}`, ' ', /incomplete or not JSON/],
    ['a byte order mark only', `200 OK\r\n${json}`, '\ufeff', /status 200 and no body|not JSON/],
    ['fewer bytes than it says', `200 OK\r\n${json}\r\nContent-Length: 99`, '{"data":[]}', /terminated|other side closed|connection/i],
  ] // prettier-ignore

  test.each(bodies)('such as %s', async (_, head, body, message) => {
    server.plan(head, body)
    for (const [way, call, operationId] of calls) {
      const error = await failure<Error>(call(client()))
      expect(error, way).toMatchObject({ name: 'KooMapConnectionError', operationId, tries: 1 })
      expect(error.message, way).toMatch(message)
    }
  })

  test.each(bodies)('such as %s, also for IAM', async (_, head, body) => {
    server.plan(head, body)
    const koomap = client({ auth: iamPassword({ domain: 'd', user: 'u', password: 'p' }) })
    expect(await failure(koomap.listCommonWorkspace())).toMatchObject({
      name: 'KooMapConnectionError',
      operationId: 'keystoneCreateUserTokenByPassword',
    })
  })

  test.each([
    'null',
    '[]',
    '"text"',
    '5',
    'true',
    '{}',
    '{"token":null}',
    '{"token":"x"}',
    '{"token":{"expires_at":5}}',
  ])('of IAM without a token, such as %s', async (body) => {
    server.plan(`201 Created\r\n${json}`, body)
    const koomap = client({ auth: iamPassword({ domain: 'd', user: 'u', password: 'p' }) })
    const error = await failure<Error>(koomap.listCommonWorkspace())
    expect(error).toMatchObject({ name: 'KooMapConnectionError', operationId: 'keystoneCreateUserTokenByPassword' })
    expect(error.message).toMatch(body === 'null' ? /null/ : /The response has no X-Subject-Token header/)
  })

  test.each([
    'null',
    '[]',
    '"text"',
    '5',
    'true',
    '{}',
    '{"data":null}',
    '{"data":{}}',
    '{"data":"text"}',
    '{"tasks":5}',
  ])('for a list, such as %s', async (body) => {
    server.plan(`200 OK\r\n${json}`, body)
    const error = await failure<Error>(client().listCommonWorkspace.all().toArray({ limit: 9 }))
    expect(error).toMatchObject({ name: 'KooMapConnectionError', operationId: 'listCommonWorkspace' })
    expect(error.message).toContain(body === 'null' ? 'null' : `The response has no list \`data\`, but is ${body}`)
  })

  test.each(['{"data":[null]}', '{"data":[5,"text",[],true]}', '{"data":[{}]}', '{"data":[{"workspace_id":null}]}'])(
    'but not for a list whose items are odd, such as %s',
    async (body) => {
      server.plan(`200 OK\r\n${json}`, body.replace(/}$/, ',"page":{"total":9}}'))
      const items = client().listCommonWorkspace.all({}, { pageSize: 9 })
      expect(await items.toArray({ limit: 1 })).toEqual([(JSON.parse(body) as { data: unknown[] }).data[0]])
    },
  )

  test.each(bodies.filter(([name]) => name !== 'fewer bytes than it says'))(
    'for a wait, which it ends, such as %s',
    async (_, head, body, message) => {
      server.plan(head, body)
      const error = await failure<Error>(client().waitForReal3DTask(ids, { timeout: 1000 }))
      expect(error).toMatchObject({ name: 'KooMapConnectionError' })
      expect(error.message).toMatch(message)
    },
  )

  test.each(['[]', '"text"', '5', '{}', '{"tasks":null}', '{"tasks":{}}'])(
    'for a wait, which it ends, such as the JSON %s',
    async (body) => {
      server.plan(`200 OK\r\n${json}`, body)
      const error = await failure<Error>(client().waitForReal3DTask(ids, { timeout: 1000 }))
      expect(error).toMatchObject({ name: 'KooMapConnectionError' })
      expect(error.message).toContain('The response has no list')
    },
  )

  test.each(['{"tasks":[null]}', '{"tasks":[5,"t"]}', '{"tasks":[{"task_id":"t","task_status":5}]}'])(
    'but for a wait, a list whose items are odd has no such task, or a task that will not succeed, such as %s',
    async (body) => {
      server.plan(`200 OK\r\n${json}`, body)
      expect(await failure(client().waitForReal3DTask(ids, { timeout: 1000 }))).toMatchObject({
        name: 'KooMapWaitError',
      })
    },
  )
})
