import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/server/suggestions.ts'
import { controlOf } from '../support/control.ts'
import { serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const control = controlOf(served)
const workspace_id = 'a'.repeat(32)
const place = { workspaces: [{ workspace_id }], folders: [{ folder_code: 'f', images: 1 }] }
const task = { workspace_id, task_id: 'task', folder_code: 'f' }

describe('an unknown property of a seed is refused with its place and what is meant:', () => {
  test.each([
    [{ workspaces: [{ workspaceName: 'North' }] }, 'workspaces[0].workspaceName is unknown. Use workspace_name instead.'],
    [{ workspaces: [{}, { start: 1 }] }, 'workspaces[1].start is unknown. Use star instead.'],
    [{ ...place, real3dTasks: [{ ...task, status: 'SUCCESS' }] }, 'real3dTasks[0].status is unknown. Use task_status instead.'],
    [{ ...place, real3dTasks: [{ ...task, id: 'x' }] }, /^real3dTasks\[0\]\.id is unknown\. Use task_id, task_name, /],
    [{ ...place, real3dTasks: [{ ...task, task_staus: 'SUCCESS' }] }, 'real3dTasks[0].task_staus is unknown. Use task_status instead.'],
    [{ ...place, real3dTasks: [{ ...task, workspaceid: 'x', workspace_id: undefined }] }, 'real3dTasks[0].workspaceid is unknown. Use workspace_id instead.'],
    [{ ...place, real3dTasks: [{ ...task, modeling_params: { acuracy: 'Low' } }] }, 'real3dTasks[0].modeling_params.acuracy is unknown. Use accuracy instead.'],
    [{ ...place, real3dTasks: [{ ...task, hidden: { triangulate: true } }] }, 'real3dTasks[0].hidden.triangulate is unknown. Use triangulated instead.'],
    [{ products: [{ product_details: [{ type: 'mesh_obj', storage_size_byte: 1, file: [] }] }] }, 'products[0].product_details[0].file is unknown. Use files instead.'],
    [{ products: [{ task_info: { id: 'x' } }] }, 'products[0].task_info.id is unknown. Use task_id instead.'],
    [{ folders: [{ name: 'north' }] }, 'folders[0].name is unknown. Use folder_name instead.'],
    [{ folders: [{ folder_code: 'f', image: 3 }] }, /^folders\[0\]\.image is unknown\. Use /],
    [{ folders: [{ images: [{ widht: 5 }] }] }, 'obliqueImages[0].widht is unknown. Use width instead.'],
    [{ materials: [{ kind: 'CSV', name: 'x', hidden: {} }] }, 'materials[0].hidden is unknown. Use id, kind, name.'],
    [{ satelliteImages: [{ hidden: { band: 5 } }] }, 'satelliteImages[0].hidden.band is unknown. Use bands instead.'],
    [{ workspaces: [{ hidden: { secret: 1 } }] }, 'workspaces[0].hidden.secret is unknown. Leave it out.'],
    [{ outcomes: [{ kind: 'real3d-task', outcome: 'FAILED', times: 1, msg: 'x' }] }, /outcomes\[0\]\.msg is unknown\. Use kind, id, outcome, message, times\.$/],
    [{ timers: [{ at: 1, kind: 'real3d-task', id: 'x', by: 1 }] }, /timers\[0\]\.by is unknown/],
    [{ real3dTask: [] }, 'seed.real3dTask is unknown. Use real3dTasks instead.'],
  ])('%j', async (seed, message) => {
    const before = served.sandbox.state()
    expect(() => served.sandbox.seed(seed as never, { token: 'any' })).toThrow(
      expect.objectContaining({
        code: 'SANDBOX.INVALID_STATE',
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      }),
    )
    expect((await control('POST', '/seed', seed, 'any')).status).toBe(400)
    expect(served.sandbox.state()).toEqual(before)
  }) // prettier-ignore

  test('also of a change, and of a state that is restored', async () => {
    served.sandbox.seed({ workspaces: [{ workspace_id }] })
    expect(() => served.sandbox.seed({ workspaces: [{ workspace_id, strar: 1 } as never] })).toThrow(/Use star instead/)
    const state = JSON.parse(JSON.stringify(served.sandbox.state()))
    state.tenants.any.state.workspaces[0].colour = 'red'
    expect((await control('PUT', '/state', state)).body.error_msg).toMatch(
      /^tenants\.any\.state\.workspaces\[0\]\.colour is unknown/,
    )
    delete state.tenants.any.state.workspaces[0].colour
    state.tenants.any.stat = {}
    expect((await control('PUT', '/state', state)).body.error_msg).toMatch(
      /^state\.tenants\.any\.stat is unknown\. Use state instead/,
    )
  })

  test('but not what the API returns of a resource, so that it can be seeded', async () => {
    const created = await served.client().createCommonWorkspace({ body: { workspace_name: 'North' } })
    served.sandbox.reset()
    served.sandbox.seed({ workspaces: [created as never] })
    expect((await served.client().listCommonWorkspace()).data).toEqual([created])
  })
})

describe('an unknown property is refused with what is meant', () => {
  test.each([
    [{ statuss: 500 }, 'fault.statuss is unknown. Use status instead.'],
    [{ status: 429, retry_after: 1 }, 'fault.retry_after is unknown. Use retryAfter instead.'],
    [{ status: 500, time: 1 }, 'fault.time is unknown. Use times instead.'],
    [{ status: 500, bogus: 1 }, /^fault\.bogus is unknown\. Use status, code, /],
    [{ status: 500, operationId: 'startTask' }, /^fault\.operationId is unknown/],
  ])('in the fault %j', (fault, message) => {
    expect(() => served.sandbox.fail('*', fault as never)).toThrow(message)
    expect(served.sandbox.requests).toEqual([])
  })

  test('in an outcome, a setting of the clock, and a scope', () => {
    const { sandbox } = served
    expect(() => sandbox.outcome('real3d-task', { outcome: 'FAILED', mesage: 'x' } as never)).toThrow(
      'outcome.mesage is unknown. Use message instead.',
    )
    expect(() => sandbox.clock.set({ speeed: 60 } as never)).toThrow(
      expect.objectContaining({
        code: 'SANDBOX.INVALID_REQUEST',
        message: 'clock.speeed is unknown. Use speed instead.',
      }),
    )
    const scope = { tokn: 'any' } as never
    for (const call of [
      () => sandbox.seed({}, scope),
      () => sandbox.fail('*', { status: 500 }, scope),
      () => sandbox.outcome('real3d-task', { outcome: 'FAILED' }, scope),
      () => sandbox.upload('subtask', 'UPLOADING', scope),
      () => sandbox.state(scope),
      () => sandbox.restore(sandbox.state(), scope),
      () => sandbox.reset(scope),
    ])
      expect(call).toThrow(
        expect.objectContaining({
          code: 'SANDBOX.INVALID_REQUEST',
          message: 'scope.tokn is unknown. Use token instead.',
        }),
      )
  })

  test.each([
    ['GET', '/requests?limt=5', undefined, 'query.limt is unknown. Use limit instead. See listRequests in'],
    ['GET', '/requests?status=500', undefined, 'query.status is unknown. Use after, limit. See listRequests in'],
    ['GET', '/state?token=any', undefined, 'query.token is unknown. Leave it out. See getState in'],
    ['DELETE', '/faults?ID=fault-1', undefined, 'query.ID is unknown. Use id instead. See removeFaults in'],
    ['PUT', '/clock', { froze: true }, 'body.froze is unknown. Use frozen instead. See setClock in'],
    ['POST', '/clock/advance', { time: '2h' }, 'body.by is missing. See advanceClock in'],
    ['POST', '/clock/advance', { by: '2h', at: 1 }, 'body.at is unknown. Use by. See advanceClock in'],
    ['POST', '/outcomes', { kind: 'real3d-task', outcome: 'FAILED', time: 1 }, 'body.time is unknown. Use times instead. See addOutcome in'],
    ['POST', '/faults', { operationID: '*', operationId: '*', status: 500 }, 'body.operationID is unknown. Use operationId instead. See addFault in'],
    ['POST', '/subtasks/x/upload', { status: 'UPLOADING', state: 1 }, 'body.state is unknown. Use status. See reportUpload in'],
    ['POST', '/reset', { token: 'any' }, 'body is unknown. Leave it out. See resetSandbox in'],
  ])('in %s /_sandbox%s %j', async (method, path, body, message) => {
    const response = await control(method, path, body)
    expect([response.status, response.body.error_code]).toEqual([400, 'SANDBOX.INVALID_REQUEST'])
    expect(response.body.error_msg.startsWith(message), response.body.error_msg).toBe(true)
  }) // prettier-ignore

  test('but a body without content is the same as none', async () => {
    for (const body of ['{}', ' { } ', '']) expect((await control('POST', '/reset', body)).status).toBe(200)
  })
})

test.each([
  ['staus', ['status', 'times'], 'status'],
  ['latnecy', ['status', 'latency'], 'latency'],
  ['retry_after', ['retryAfter'], 'retryAfter'],
  ['bogus', ['status', 'code'], undefined],
  ['x', ['y'], 'y'],
  ['', ['status'], undefined],
  ['s'.repeat(1000), ['status'], undefined],
])('of %j, the name among %j that is meant is %j', (name, names, meant) => {
  expect(nearest(name, names)).toBe(meant)
})
