import { describe, expect, test } from 'vitest'
import { Journal } from '../../src/sandbox/control/journal.ts'
import { controlOf } from '../support/control.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const control = controlOf(served)
const create = (workspace_name: string, as?: string) =>
  served.client(as).createCommonWorkspace({ body: { workspace_name } })

test('the journal has each request with its operation, status, account, and body', async () => {
  await create('North')
  expect(served.sandbox.requests).toEqual([
    {
      number: expect.any(Number),
      time: '2023-06-01T00:00:00.000Z',
      duration: expect.any(Number),
      method: 'POST',
      path: '/v1/workspaces',
      operationId: 'createCommonWorkspace',
      account: '234602bf93714dcba145eaa45686e0c1',
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
      status: 200,
      valid: true,
      refusal: null,
      faults: [],
      body: { workspace_name: 'North' },
    },
  ])
})

test('the journal shows which rule refused a request, and the section that states it', async () => {
  const { workspace_id } = await create('North')
  await refusal(create('north'))
  expect(served.sandbox.requests.at(-1)).toMatchObject({
    status: 409,
    valid: true,
    refusal: {
      code: 'KMP.00011105',
      reason: `Workspace ${workspace_id} has the name North.`,
      section: '4.1.1',
    },
  })
})

test('the journal shows how a request violates the description, and the section of the operation', async () => {
  await refusal(create(''))
  expect(served.sandbox.requests.at(-1)).toMatchObject({
    status: 400,
    valid: false,
    refusal: { reason: expect.stringContaining('body.workspace_name'), section: '4.1.1' },
  })
})

test('the journal does not say whether a request without credentials is valid', async () => {
  await fetch(`${served.sandbox.url}/v1/workspaces`)
  expect(served.sandbox.requests.at(-1)).toMatchObject({
    status: 401,
    valid: null,
    account: null,
    operationId: 'listCommonWorkspace',
  })
})

test('the journal has requests for paths that do not exist', async () => {
  await fetch(`${served.sandbox.url}/v1/nowhere`, { headers: { 'x-auth-token': 'any' } })
  expect(served.sandbox.requests.at(-1)).toMatchObject({ path: '/v1/nowhere', operationId: null, status: 404 })
})

test('the journal names the faults that a request met, and a dropped one has no status', async () => {
  const { id } = served.sandbox.fail('*', { drop: true, times: 1 })
  await expect(create('lost')).rejects.toThrow()
  expect(served.sandbox.requests.at(-1)).toMatchObject({ status: null, faults: [id] })
})

test('the journal does not have requests to the control API', async () => {
  await control('GET', '/clock')
  expect(served.sandbox.requests).toEqual([])
})

test('no token, signature, or password is in the journal, wherever it was sent', async () => {
  const secret = 'verySecretValue'
  await fetch(`${served.sandbox.url}/v1/workspaces?X-Auth-Token=${secret}&limit=1`, {
    headers: { 'x-auth-token': secret },
  })
  await fetch(`${served.sandbox.url}/v1/workspaces`, {
    headers: { authorization: `SDK-HMAC-SHA256 Access=ak, Signature=${secret}` },
  })
  await fetch(`${served.sandbox.url}/v3/auth/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'operator', password: secret, domain: { name: 'company' } } },
          token: { id: secret },
        },
      },
    }),
  })
  await fetch(`${served.sandbox.url}/v1/workspaces?%74oken=${secret}&pass%77ord=${secret}`)
  await fetch(`${served.sandbox.url}/v1/workspaces`, {
    method: 'POST',
    headers: { 'x-auth-token': secret, 'content-type': 'application/json' },
    body: JSON.stringify({ password: [secret], passwords: { first: secret }, user: { password: { value: secret } } }),
  })
  const text = JSON.stringify([served.sandbox.requests, (await control('GET', '/requests')).body])
  expect(text).not.toContain(secret)
  expect(text).toContain('X-Auth-Token=[redacted]&limit=1')
  expect(text).toContain('"name":"operator","password":"[redacted]"')
})

test('GET /_sandbox/requests returns the requests of one account, or of all', async () => {
  await create('North')
  await create('South', 'team-a')
  const bodies = (list: { body: { data: { body: object }[] } }) => list.body.data.map(({ body }) => body)
  expect(bodies(await control('GET', '/requests'))).toEqual([{ workspace_name: 'North' }, { workspace_name: 'South' }])
  expect(bodies(await control('GET', '/requests', undefined, 'team-a'))).toEqual([{ workspace_name: 'South' }])
})

test('GET /_sandbox/requests returns the latest ones, or those after a number', async () => {
  for (const name of ['first', 'second', 'third']) await create(name)
  const all = (await control('GET', '/requests')).body.data
  expect((await control('GET', '/requests?limit=2')).body.data).toEqual(all.slice(1))
  expect((await control('GET', `/requests?after=${all[1].number}`)).body.data).toEqual(all.slice(2))
  expect((await control('GET', '/requests?limit=0')).body.error_code).toBe('SANDBOX.INVALID_REQUEST')
})

test('a body larger than 16 KiB is not in the journal', async () => {
  await refusal(create('x'.repeat(20_000)))
  expect(served.sandbox.requests.at(-1)).not.toHaveProperty('body')
})

test('a body that is nested thousands of levels deep neither stops the journal nor the log', async () => {
  const { startSandbox } = await import('../../src/sandbox/sandbox.ts')
  const logged: unknown[] = []
  await using sandbox = await startSandbox({ empty: true, log: (request) => void logged.push(request) })
  await fetch(`${sandbox.url}/v1/workspaces`, {
    method: 'POST',
    headers: { 'x-auth-token': 'any', 'content-type': 'application/json' },
    body: '['.repeat(8000) + ']'.repeat(8000),
  })
  expect(JSON.stringify(sandbox.requests)).toContain('[too deep]')
  await sandbox.close()
  expect(logged).toMatchObject([{ status: 400, valid: false }])
})

test('the journal holds the latest 1,000 requests', () => {
  const journal = new Journal()
  const request = { time: '', duration: 0, method: 'GET', path: '/', operationId: null, account: null, requestId: '', status: 200, valid: null, refusal: null, faults: [] } // prettier-ignore
  for (let i = 0; i < 5000; i++) journal.add({ ...request })
  const numbers = journal.list().map(({ number }) => number)
  expect([numbers.length, numbers[0], numbers.at(-1)]).toEqual([1000, 4001, 5000])
})

test('the log gets each request when its response has ended, without secrets', async () => {
  // The journal's entries are what is logged.
  const { startSandbox } = await import('../../src/sandbox/sandbox.ts')
  const logged: unknown[] = []
  const sandbox = await startSandbox({ empty: true, log: (request) => void logged.push(request) })
  await fetch(`${sandbox.url}/v1/workspaces?token=abc`, { headers: { 'x-auth-token': 'any' } })
  await sandbox.close()
  expect(logged).toMatchObject([{ path: '/v1/workspaces?token=[redacted]', status: 200 }])
})

describe('the journal has the fields of a form', () => {
  const send = (body: FormData | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${served.sandbox.url}/v1/kmp-data/imageinfo`, {
      method: 'POST',
      headers: { 'x-auth-token': 'any', ...headers },
      body: body as never,
    })
  const formOf = (fields: [string, string | Blob, string?][]) => {
    const form = new FormData()
    for (const [name, value, filename] of fields)
      if (typeof value === 'string') form.append(name, value)
      else form.append(name, value, filename)
    return form
  }
  const last = () => served.sandbox.requests.at(-1)!

  test('with their names and sizes, but not with what is in them', async () => {
    await send(formOf([['limit', '10'], ['offset', '0'], ['image_name', '影像']])) // prettier-ignore
    expect(last()).toMatchObject({ operationId: 'listImageBaseInfo', status: 200 })
    expect(last().body).toEqual([
      { name: 'limit', bytes: 2 },
      { name: 'offset', bytes: 1 },
      { name: 'image_name', bytes: 6 },
    ])
  })

  test('with the names of files, whatever their size', async () => {
    await send(
      formOf([
        ['data', new Blob(['x'.repeat(100_000)]), '影像 "1".tif'],
        ['empty', new Blob([]), 'empty.csv'],
      ]),
    )
    expect(last().body).toEqual([
      { name: 'data', filename: '影像 "1".tif', bytes: 100_000 },
      { name: 'empty', filename: 'empty.csv', bytes: 0 },
    ])
  })

  test('at most 100 of them, with the beginnings of long names', async () => {
    await send(formOf(Array.from({ length: 150 }, (_, at) => [`${at}${'n'.repeat(300)}`, ''])))
    const body = last().body as { name: string }[]
    expect([body.length, body[0]!.name.length]).toEqual([100, 200])
  })

  test('but not those of a body that is no form', async () => {
    await send(Buffer.from('--x\r\nbroken'), { 'content-type': 'multipart/form-data; boundary=x' })
    expect(last()).toMatchObject({ status: 400 })
    expect(last()).not.toHaveProperty('body')
  })
})
