import { expect, test } from 'vitest'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { controlOf } from '../support/control.ts'
import { issueToken, serveSandbox, start } from '../support/sandbox.ts'

const served = serveSandbox()
const control = controlOf(served)
const accounts = () => Object.keys(served.sandbox.state().tenants)
const namesOf = async (as: string) =>
  (await served.client(as).listCommonWorkspace()).data.map((row) => row.workspace_name)
const create = (as: string, workspace_name = 'North') =>
  served.client(as).createCommonWorkspace({ body: { workspace_name } })

const issue = (company: string, { url } = served.sandbox) => issueToken(url, company)

test('an account is remembered from the moment on that it has something', async () => {
  for (const token of ['team-a', 'team-b', 'team-c']) expect(await namesOf(token)).toEqual([])
  expect(served.sandbox.state({ token: 'team-a' }).tenants).toHaveProperty('team-a')
  expect(accounts()).toEqual(['any'])
  await create('team-b')
  served.sandbox.outcome('real3d-task', { outcome: 'FAILED' }, { token: 'team-c' })
  expect(accounts()).toEqual(['any', 'team-b', 'team-c'])
  expect((await control('GET', '/outcomes', undefined, 'team-c')).body.data).toHaveLength(1)
})

test('requests of a new account at the same time act on one account', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, i) => create('team-a', `w${i}`)))
  expect(await namesOf('team-a')).toHaveLength(10)
  expect((await served.client('team-a').listCommonWorkspace()).page?.total).toBe(20)
})

test('an account that has nothing any more is forgotten', async () => {
  await create('team-a')
  served.sandbox.reset({ token: 'team-a' })
  expect(accounts()).toEqual(['any'])
  expect(await namesOf('team-a')).toEqual([])
})

test('expired tokens are forgotten, and the accounts that had only them', async () => {
  const token = await issue('company')
  await issue('company')
  expect(served.sandbox.state({ token }).tenants['account company']!.state.tokens).toHaveLength(2)
  served.sandbox.clock.advance('24h')
  expect(accounts()).toEqual(['any'])
  expect(() => served.sandbox.state({ token })).toThrow(expect.objectContaining({ code: 'SANDBOX.UNKNOWN_TOKEN' }))
  const response = await fetch(`${served.sandbox.url}/v1/workspaces`, { headers: { 'x-auth-token': token } })
  expect(response.status).toBe(401)
})

test('a token that is seeded acts for its account and as its user everywhere, until it expires', async () => {
  served.sandbox.seed({ tokens: [{ token: 'custom', user: 'ann' }] }, { token: 'team-a' })
  expect(await create('custom')).toMatchObject({ creator: 'ann' })
  expect(await namesOf('team-a')).toEqual(['North'])
  expect(served.sandbox.state({ token: 'custom' }).tenants).toHaveProperty('team-a')
  served.sandbox.fail('listCommonWorkspace', { status: 500, times: 1 }, { token: 'team-a' })
  await expect(namesOf('custom')).rejects.toThrow()
  served.sandbox.clock.advance('24h')
  await expect(create('custom')).rejects.toMatchObject({ status: 401 })
})

test('a seed does not take the token any from the account of the examples', async () => {
  served.sandbox.seed({ tokens: [{ token: 'any', user: 'ann' }] }, { token: 'team-a' })
  await create('any')
  expect([await namesOf('any'), await namesOf('team-a')]).toEqual([['North'], []])
})

test('what an account has survives its tokens', async () => {
  await create(await issue('company'))
  served.sandbox.clock.advance('48h')
  expect(await namesOf(await issue('company'))).toEqual(['North'])
  expect(served.sandbox.state().tenants['account company']!.state.tokens).toHaveLength(1)
})

test.each(['account company', 'token account company', 'token x', '__proto__', 'constructor'])(
  'a token that reads like the key of an account, "%s", is an account of its own',
  async (token) => {
    // The client does not send such tokens, but curl does.
    const send = async (as: string, workspace_name?: string) => {
      const headers = { 'x-auth-token': as, 'content-type': 'application/json' }
      const method = workspace_name === undefined ? 'GET' : 'POST'
      const body = workspace_name === undefined ? null : JSON.stringify({ workspace_name })
      return (await fetch(`${served.sandbox.url}/v1/workspaces`, { method, headers, body })).json()
    }
    await create(await issue('company'))
    await send('token token x', 'other')
    expect(await send(token)).toMatchObject({ data: [] })
    await send(token, 'mine')
    expect((await control('PUT', '/state', served.sandbox.state())).status).toBe(200)
    expect(await send(token)).toMatchObject({ data: [{ workspace_name: 'mine' }] })
    expect(await namesOf(await issue('company'))).toEqual(['North'])
    expect(served.sandbox.state({ token }).tenants).not.toHaveProperty('account company')
  },
)

test('an ID that two kinds of things have stays with its account when one of them is deleted', async () => {
  const workspace_id = 'a'.repeat(32)
  served.sandbox.seed({
    workspaces: [{ workspace_id }],
    folders: [{ folder_code: 'x' }],
    real3dTasks: [{ workspace_id, task_id: 'x' }],
  })
  await served.client().deleteReal3DTask({ path: { workspace_id, task_id: 'x' }, body: {} })
  expect(() => served.sandbox.seed({ folders: [{ folder_code: 'x' }] }, { token: 'team-a' })).toThrow(/another account/)
})

test('many tokens that only read do not fill the memory', async () => {
  await using sandbox = await startSandbox({ empty: true, clock: { now: start, frozen: true } })
  for (let i = 0; i < 200; i++)
    await fetch(`${sandbox.url}/v1/workspaces`, { headers: { 'x-auth-token': `token-${i}` } })
  expect(JSON.stringify(sandbox.state()).length).toBeLessThan(1000)
})
