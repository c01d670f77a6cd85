import { describe, expect, test } from 'vitest'
import { KooMap, token } from '../../src/client/index.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { operationsOf, resolve } from '../../src/description/model.ts'
import { controlDescription } from '../../src/sandbox/control/description.ts'
import { sandboxCodes } from '../../src/sandbox/control/sandbox-error.ts'
import { controlOf } from '../support/control.ts'
import { issueToken, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const control = controlOf(served)
const create = (workspace_name: string, as?: string) =>
  served.client(as).createCommonWorkspace({ body: { workspace_name } })
const names = async (as?: string) =>
  (await served.client(as).listCommonWorkspace()).data.map((row) => row.workspace_name)
const workspace_id = 'a'.repeat(32)

describe('the description of the control API', () => {
  test('is served as JSON', async () => {
    expect(await control('GET', '/openapi.json')).toEqual({ status: 200, body: controlDescription })
  })

  test('has every code of the sandbox as an example, with the status that it comes with', () => {
    const found = new Map<string, number>()
    for (const { raw } of operationsOf(controlDescription))
      for (const [status, node] of Object.entries<any>(raw.responses))
        for (const { examples } of Object.values<any>(resolve(controlDescription, node).content))
          for (const { value } of Object.values<any>(examples))
            if (value.error_code) found.set(value.error_code, Number(status))
    const { 'SANDBOX.UNKNOWN_PATH': _, 'SANDBOX.WRONG_METHOD': __, ...ofOperations } = sandboxCodes
    expect(Object.fromEntries(found)).toEqual(ofOperations)
  })
})

describe('the control API', () => {
  test.each([
    ['GET', '/nowhere', undefined, 404, 'SANDBOX.UNKNOWN_PATH', /has no path \/_sandbox\/nowhere\. \/_sandbox\/openapi\.json describes/],
    ['DELETE', '/clock', undefined, 405, 'SANDBOX.WRONG_METHOD', /\/_sandbox\/clock does not have the method DELETE\. Use GET, PUT\./],
    ['POST', '/faults', '{"operationId":', 400, 'SANDBOX.INVALID_REQUEST', /The body is not valid JSON/],
    ['POST', '/faults', undefined, 400, 'SANDBOX.INVALID_REQUEST', /^body is missing/],
    ['POST', '/faults', { operationId: '*', statsu: 500 }, 400, 'SANDBOX.INVALID_REQUEST', /^body\.statsu is unknown\. Use status instead\. See addFault in /],
    ['GET', '/requests?after=%zz', undefined, 400, 'SANDBOX.INVALID_REQUEST', /percent-encoding/],
  ])('explains what is wrong with %s %s %j', async (method, path, body, status, code, message) => {
    const response = await control(method, path, body)
    expect(response).toEqual({ status, body: { error_code: code, error_msg: expect.stringMatching(message) } })
  }) // prettier-ignore

  test('tells which methods a path has, in Allow', async () => {
    const response = await fetch(`${served.sandbox.url}/_sandbox/state`, { method: 'PATCH' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, PUT'])
  })

  test.each([
    ['https://example.com', 403],
    ['http://localhost.example.com', 403],
    ['null', 403],
    ['http://localhost:3000', 200],
    ['http://127.0.0.1:4011', 200],
    ['http://[::1]:8080', 200],
  ])('answers a page of %s with %i', async (origin, status) => {
    const response = await fetch(`${served.sandbox.url}/_sandbox/clock`, { headers: { origin } })
    expect(response.status).toBe(status)
    if (status === 403) expect((await response.json()).error_code).toBe('SANDBOX.OTHER_SITE')
  })

  test('accepts only JSON', async () => {
    const response = await fetch(`${served.sandbox.url}/_sandbox/seed`, { method: 'POST', body: 'workspaces=1' })
    expect([response.status, (await response.json()).error_code]).toEqual([415, 'SANDBOX.UNSUPPORTED_MEDIA_TYPE'])
  })

  test('with strict authentication knows only tokens that the sandbox has issued, and any', async () => {
    await using sandbox = await startSandbox({ empty: true, strictAuth: true })
    const statusFor = async (token: string) =>
      (await fetch(`${sandbox.url}/_sandbox/state`, { headers: { 'x-auth-token': token } })).status
    expect([await statusFor('team-a'), await statusFor('any')]).toEqual([401, 200])
    expect(() => sandbox.state({ token: 'team-a' })).toThrow(expect.objectContaining({ code: 'SANDBOX.UNKNOWN_TOKEN' }))
  })
})

describe('the state', () => {
  test('of all accounts can be taken out and put back', async () => {
    await create('North')
    await create('South', 'team-a')
    const { body } = await control('GET', '/state')
    await control('POST', '/reset')
    expect([await names(), await names('team-a')]).toEqual([[], []])
    expect(await control('PUT', '/state', body)).toEqual({
      status: 200,
      body: { accounts: 2, stored: { workspaces: 2 } },
    })
    expect([await names(), await names('team-a')]).toEqual([['North'], ['South']])
    expect((await control('GET', '/state')).body).toEqual(body)
  })

  test('of one account can be put into another, and leaves the others and the clock alone', async () => {
    await create('North')
    await create('South', 'team-a')
    const { body } = await control('GET', '/state', undefined, 'team-a')
    expect(Object.keys(body.tenants)).toEqual(['team-a'])
    await control('POST', '/reset', undefined, 'team-a')
    served.sandbox.clock.advance('1h')
    const { now } = served.sandbox.clock
    await control('PUT', '/state', body, 'team-b')
    expect([await names(), await names('team-a'), await names('team-b')]).toEqual([['North'], [], ['South']])
    expect(served.sandbox.clock.now).toBe(now)
  })

  test("of the docs' examples survives being taken out and put back", async () => {
    await using sandbox = await startSandbox({ seed: 1, clock: { frozen: true } })
    const state = sandbox.state()
    expect(JSON.stringify(state).length).toBeGreaterThan(10_000)
    sandbox.restore(state)
    expect(sandbox.state()).toEqual(state)
  })

  test('lets happen what is due before it is taken out', async () => {
    await using sandbox = await startSandbox({ seed: 1, clock: { frozen: true } })
    sandbox.clock.advance('7d')
    for (const { state } of Object.values(sandbox.state().tenants)) expect(state.timers).toEqual([])
  })

  const row = { workspace_id, workspace_name: 'North', workspace_description: null, tenant_domain_id: '0'.repeat(32), creator: 'me', latest_operator: 'me', create_time: '2023-06-01T00:00:00Z', update_time: '2023-06-01T00:00:00Z', star: 0, hidden: {} } // prettier-ignore
  const stateWith = (state: object, more: object = {}) => ({
    version: 1,
    clock: { now: '2023-06-01T00:00:00Z', speed: 1, frozen: true },
    ids: 1,
    tenants: { any: { domainId: 'd'.repeat(32), state } },
    ...more,
  })

  test.each([
    ['no object', 3, /^state must be object/],
    ['no version', {}, /^state\.version is missing/],
    ['no clock', { version: 1 }, /^state\.clock is missing/],
    ['a clock without speed', stateWith({}, { clock: { now: '2023-06-01T00:00:00Z', frozen: true } }), /^state\.clock\.speed is missing/],
    ['a workspace without a name', stateWith({ workspaces: [{ ...row, workspace_name: undefined }] }), /^tenants\.any\.state\.workspaces\[0\]\.workspace_name is missing/],
    ['a workspace with a star too many', stateWith({ workspaces: [{ ...row, star: 2 }] }), /workspaces\[0\]\.star must be one of 0, 1/],
    ['an ID that occurs twice', stateWith({ workspaces: [row, { ...row, workspace_name: 'South' }] }), /workspaces\[1\]\.workspace_id: a+ occurs twice\. Remove one/],
    ['names that differ only in case', stateWith({ workspaces: [row, { ...row, workspace_id: 'b'.repeat(32), workspace_name: 'nORTH' }] }), /workspaces\[1\]\.workspace_name: Workspace a+ has the name North\./],
    ['an image in no folder', stateWith({ obliqueImages: [{ imageCode: 'i', folder_code: 'f', width: 1, height: 1 }] }), /obliqueImages\[0\]\.folder_code: There is no f in folders\. Add it/],
    ['an unknown kind of timer', stateWith({ timers: [{ at: 1, kind: 'lunch', id: 'x' }] }), /timers\[0\]\.kind: There is no kind "lunch"\. Use /],
    ['one ID in two accounts', stateWith({}, { tenants: { a: { domainId: 'a'.repeat(32), state: { workspaces: [row] } }, b: { domainId: 'b'.repeat(32), state: { workspaces: [row] } } } }), /tenants\.b\.state\.workspaces\[0\]: a+ also belongs to a\./],
  ])('with %s is refused with the place, and nothing changes', async (_, state, message) => {
    await create('before')
    const before = served.sandbox.state()
    const { status, body } = await control('PUT', '/state', state)
    expect([status, body.error_code]).toEqual([400, 'SANDBOX.INVALID_STATE'])
    expect(body.error_msg).toMatch(message)
    expect(() => served.sandbox.restore(state as never)).toThrow(message)
    expect(served.sandbox.state()).toEqual(before)
  }) // prettier-ignore

  test('of a newer sandbox is refused with both versions', async () => {
    expect((await control('PUT', '/state', stateWith({}, { version: 9 }))).body).toEqual({
      error_code: 'SANDBOX.NEWER_STATE',
      error_msg: 'The state has version 9, but this sandbox reads version 1. Update koomap-openapi.',
    })
  })

  test('of several accounts is refused for one account', async () => {
    const state = stateWith(
      {},
      { tenants: { a: { domainId: 'a'.repeat(32), state: {} }, b: { domainId: 'b'.repeat(32), state: {} } } },
    )
    expect((await control('PUT', '/state', state, 'any')).body.error_msg).toMatch(/one account, but the state has 2/)
  })

  test('with things of another account is refused', async () => {
    await create('North', 'team-a')
    const { body } = await control('GET', '/state', undefined, 'team-a')
    expect((await control('PUT', '/state', body, 'team-b')).body.error_msg).toMatch(/belongs to another account/)
    expect(await names('team-a')).toEqual(['North'])
  })
})

describe('a reset', () => {
  test('without a token removes everything, and sets the clock and the IDs back', async () => {
    const first = await create('North')
    served.sandbox.clock.advance('1h')
    served.sandbox.fail('*', { status: 500 })
    served.sandbox.outcome('satellite-task', { outcome: 'FAILED' })
    expect(await control('POST', '/reset')).toEqual({ status: 200, body: { accounts: 1, stored: {} } })
    expect(served.sandbox.requests).toEqual([])
    expect((await control('GET', '/outcomes')).body.data).toEqual([])
    expect(await create('North')).toEqual(first)
  })

  test('with a token removes what its account has, and nothing else', async () => {
    await create('North')
    await create('South', 'team-a')
    await control('POST', '/faults', { operationId: 'startTask', status: 500 }, 'team-a')
    await control('POST', '/faults', { operationId: 'startTask', status: 500 })
    await control('POST', '/reset', undefined, 'team-a')
    expect([await names(), await names('team-a')]).toEqual([['North'], []])
    expect((await control('GET', '/faults')).body.data).toHaveLength(1)
    expect((await control('GET', '/requests', undefined, 'any')).body.data.length).toBeGreaterThan(0)
  })

  test('brings back the examples of the docs, if the sandbox was started with them', async () => {
    await using sandbox = await startSandbox({
      seed: 1,
      clock: { now: Date.parse('2024-01-01T00:00:00Z'), frozen: true },
    })
    const before = sandbox.state()
    const koomap = new KooMap({ auth: token('any'), baseUrl: sandbox.url })
    await koomap.createCommonWorkspace({ body: { workspace_name: 'extra' } })
    sandbox.reset({ token: 'any' })
    expect(sandbox.state().tenants).toEqual(before.tenants)
    sandbox.reset()
    expect(sandbox.state()).toEqual(before)
  })

  test('with an issued token leaves the token valid', async () => {
    const own = await issueToken(served.sandbox.url)
    await create('North', own)
    await control('POST', '/reset', undefined, own)
    expect(await names(own)).toEqual([])
  })
})

describe('a seed', () => {
  test('needs only the properties that matter, and returns the whole resources', async () => {
    const { body } = await control('POST', '/seed', { workspaces: [{ workspace_name: 'North' }] }, 'any')
    const { hidden: _, ...stored } = body.workspaces[0]
    expect((await served.client().listCommonWorkspace()).data).toEqual([{ ...stored, can_delete: false }])
    expect(stored).toMatchObject({
      workspace_name: 'North',
      creator: 'map_operator',
      create_time: '2023-06-01T00:00:00Z',
    })
  })

  test('of one resource of each kind is complete enough for every list', async () => {
    const task_id = 'real3d-task'
    const { sandbox } = served
    sandbox.seed({
      workspaces: [{ workspace_id, workspace_name: 'North' }],
      satelliteTasks: [{ workspace_id }],
      real3dTasks: [{ workspace_id, task_id, task_type: 'REAL3D-CTRL', folder_code: 'folder' }],
      subtasks: [{ task_id }],
      products: [{}],
      refineProducts: [{}],
      spurPoints: [{ taskId: task_id, imageCode: 'image' }],
      folders: [{ folder_code: 'folder', images: [{ imageCode: 'image' }, {}] }],
      satelliteImages: [{}],
      materials: [{ kind: 'CSV', name: 'points' }],
      satelliteUsages: [{}],
      real3dUsages: [{}],
    })
    const koomap = served.client()
    const path = { workspace_id, task_id }
    expect((await koomap.listTaskInfo({ query: { workspace_id, offset: 0, limit: 10 } })).data).toHaveLength(1)
    expect((await koomap.listTasksInWorkspace({ path })).tasks).toHaveLength(1)
    expect((await koomap.listReal3DSubTasks({ path })).page?.total).toBe(1)
    expect((await koomap.listReal3DProducts({ query: {} })).page?.total).toBe(1)
    expect((await koomap.listReal3DRefineProducts({ query: {} })).page?.total).toBe(1)
    expect((await koomap.listFolder({ body: { offset: 0, limit: 10 } })).page?.total).toBe(1)
    expect((await koomap.listImageBaseInfo({ body: { offset: 0, limit: 10 } })).page?.total).toBe(1)
    expect(sandbox.state().tenants.any!.state.obliqueImages).toHaveLength(2)
  })

  test('with a number of images creates a folder that a task can use', async () => {
    const { folders } = served.sandbox.seed({
      workspaces: [{ workspace_id }],
      folders: [{ folder_name: '园区', images: 12 }],
    })
    const task = await served.client().createReal3DTask({
      path: { workspace_id },
      body: { task_name: 'model', folder_code: folders![0]!.folder_code },
    })
    expect(task.task_status).toBe('INIT')
  })

  test('of a resource that exists changes the given properties only', async () => {
    await create('North')
    const { data } = await served.client().listCommonWorkspace()
    served.sandbox.seed({ workspaces: [{ workspace_id: data[0]!.workspace_id, star: 1 }] })
    expect((await served.client().listCommonWorkspace()).data).toMatchObject([{ workspace_name: 'North', star: 1 }])
  })

  test.each([
    ['a task without a workspace', { real3dTasks: [{}] }, /^real3dTasks\[0\]\.workspace_id is missing\./],
    ['a task in an unknown workspace', { real3dTasks: [{ workspace_id }] }, /^real3dTasks\[0\]\.workspace_id: There is no a+ in workspaces\./],
    ['a state that does not exist', { workspaces: [{ workspace_id }], real3dTasks: [{ workspace_id, task_status: 'DONE' }] }, /^real3dTasks\[0\]\.task_status must be one of INIT, /],
    ['an unknown list', { workspace: [] }, /^body\.workspace is unknown\. Use workspaces instead\. See seedSandbox/],
    ['a list that is none', { workspaces: 5 }, /workspaces.* must be/],
    ['a row that is none', { workspaces: [5] }, /workspaces.* must be/],
    ['a name that is taken', { workspaces: [{ workspace_name: 'BEFORE' }] }, /Names are unique regardless of case/],
  ])('with %s is refused with the place, and nothing changes', async (_, seed, message) => {
    await create('before')
    const before = served.sandbox.state()
    const { status, body } = await control('POST', '/seed', seed)
    expect([status, body.error_msg]).toEqual([400, expect.stringMatching(message)])
    expect(served.sandbox.state()).toEqual(before)
  }) // prettier-ignore

  test('without a token is added to every account, so its resources must not have IDs then', async () => {
    await create('South', 'team-a')
    await control('POST', '/seed', { workspaces: [{ workspace_name: 'North' }] })
    expect([await names(), await names('team-a')]).toEqual([['North'], ['North', 'South']])
    const { body } = await control('POST', '/seed', { workspaces: [{ workspace_id, workspace_name: 'East' }] })
    expect(body.error_msg).toMatch(
      /^workspaces\[0\]: a+ can belong to one account only, and there are 2\. Give the token/,
    )
  })

  test('of what another account has is refused', async () => {
    served.sandbox.seed({ workspaces: [{ workspace_id, workspace_name: 'North' }] }, { token: 'team-a' })
    expect(() => served.sandbox.seed({ workspaces: [{ workspace_id }] }, { token: 'any' })).toThrow(
      `workspaces[0]: ${workspace_id} belongs to another account.`,
    )
  })
})

describe('an outcome', () => {
  test('is listed until it has happened, for one account or for all', async () => {
    expect(
      (await control('POST', '/outcomes', { kind: 'real3d-task', outcome: 'FAILED', message: 'no' }, 'team-a')).body,
    ).toEqual({
      kind: 'real3d-task',
      outcome: 'FAILED',
      message: 'no',
      times: 1,
    })
    expect((await control('GET', '/outcomes', undefined, 'team-a')).body.data).toHaveLength(1)
    expect((await control('GET', '/outcomes', undefined, 'any')).body.data).toHaveLength(0)
  })

  test('decides how the next run ends, and the one after that succeeds', async () => {
    served.sandbox.seed({ workspaces: [{ workspace_id }], folders: [{ folder_code: 'f', images: 3 }] })
    const koomap = served.client()
    await control('POST', '/outcomes', { kind: 'real3d-task', outcome: 'FAILED', message: '影像重叠度不足' })
    const { task_id } = await koomap.createReal3DTask({
      path: { workspace_id },
      body: { task_name: 'model', task_type: 'REAL3D-UNCTRL', modeling_type: 'Nerf', folder_code: 'f' },
    })
    const run = async () => {
      await koomap.startReal3DTask({ path: { workspace_id, task_id }, body: {} })
      served.sandbox.clock.advance('30d')
      return (await koomap.listTasksInWorkspace({ path: { workspace_id } })).tasks[0]!
    }
    expect(await run()).toMatchObject({ task_status: 'FAILED', fail_message: '影像重叠度不足' })
    expect(await run()).toMatchObject({ task_status: 'SUCCESS', fail_message: null })
  })

  test.each([
    [
      'satellite-task',
      'START_FAILED',
      'A satellite-task cannot end in START_FAILED. Use SUCCESS, FAILED, STOP_FAILED.',
    ],
    ['real3d-task', 'STOP_FAILED', 'A real3d-task cannot end in STOP_FAILED. Use SUCCESS, FAILED, START_FAILED.'],
    ['real3d-subtask', 'STOP_FAILED', 'A real3d-subtask cannot end in STOP_FAILED. Use SUCCESS, FAILED, START_FAILED.'],
  ] as const)('of a %s cannot be %s', async (kind, outcome, error_msg) => {
    expect(await control('POST', '/outcomes', { kind, outcome })).toEqual({
      status: 400,
      body: { error_code: 'SANDBOX.INVALID_OUTCOME', error_msg },
    })
    expect(() => served.sandbox.outcome(kind, { outcome })).toThrow(error_msg)
  })
})

describe('an upload', () => {
  const seed = () =>
    served.sandbox.seed({
      workspaces: [{ workspace_id }],
      real3dTasks: [{ workspace_id, task_id: 'task', task_status: 'SUCCESS' }],
      subtasks: [{ task_id: 'task', subtask_id: 'subtask' }],
    })

  test('takes a subtask through the states of the upload, after which it can start', async () => {
    seed()
    for (const status of ['UPLOADING', 'UPLOAD_SUCCESS'])
      expect(await control('POST', '/subtasks/subtask/upload', { status })).toEqual({
        status: 200,
        body: { subtask_id: 'subtask', subtask_status: status },
      })
    await served
      .client()
      .startReal3DSubTask({ path: { workspace_id, task_id: 'task', subtask_id: 'subtask' }, body: {} })
  })

  test('of a subtask that does not exist, or that another account has, is refused', async () => {
    seed()
    for (const [path, as] of [['/subtasks/other/upload'], ['/subtasks/subtask/upload', 'team-a']] as const) {
      const { status, body } = await control('POST', path, { status: 'UPLOADING' }, as)
      expect([status, body.error_code]).toEqual([404, 'SANDBOX.UNKNOWN_SUBTASK'])
    }
  })

  test('in a state in which nothing is uploaded is refused with the state', async () => {
    seed()
    served.sandbox.upload('subtask', 'UPLOADING')
    served.sandbox.upload('subtask', 'UPLOAD_SUCCESS')
    const { status, body } = await control('POST', '/subtasks/subtask/upload', { status: 'UPLOAD_FAILED' })
    expect([status, body.error_code]).toEqual([409, 'SANDBOX.WRONG_STATE'])
    expect(body.error_msg).toContain('UPLOAD_SUCCESS')
  })
})

test('a sandbox can be closed more than once, and closes itself at the end of a block', async () => {
  let url
  {
    await using sandbox = await startSandbox({ empty: true })
    url = sandbox.url
    await sandbox.close()
  }
  await expect(fetch(url)).rejects.toThrow()
})
