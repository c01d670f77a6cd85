import { describe, expect, test } from 'vitest'
import { controlOf } from '../support/control.ts'
import { serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const control = controlOf(served)
const workspace_id = 'a'.repeat(32)
const prepare = () => {
  served.sandbox.seed({
    workspaces: [{ workspace_id, workspace_name: 'before' }],
    folders: [{ folder_code: 'f', images: 1 }],
    real3dTasks: [{ workspace_id, task_id: 'task', task_name: 'task', folder_code: 'f' }],
    subtasks: [{ task_id: 'task', subtask_id: 'subtask' }],
    satelliteTasks: [{ workspace_id }],
  })
  return JSON.parse(JSON.stringify(served.sandbox.state()))
}

describe('a state that is refused changes nothing, with or without a token:', () => {
  const cases: [string, (state: any) => void, RegExp][] = [
    ['an unknown table', ({ tenants: { any } }) => (any.state = { future: [{}], ...any.state }), /^state\.tenants\.any\.state\.future is unknown\. Use workspaces, .*, deleted\.$/],
    ['an unknown list at the end', ({ tenants: { any } }) => (any.state.later = []), /^state\.tenants\.any\.state\.later is unknown\. Use workspaces/],
    ['a table of something else', ({ tenants: { any } }) => (any.state.workspaces = {}), /^state\.tenants\.any\.state\.workspaces must be array/],
    ['a version between two', (state) => (state.version = 1.5), /^state\.version must be integer/],
    ['a version that is text', (state) => (state.version = '2'), /^state\.version must be integer/],
    ['a leap second', (state) => (state.clock.now = '2016-12-31T23:59:60Z'), /^state\.clock: now must be a number/],
    ['a clock that is too fast', (state) => (state.clock.speed = 1e9), /^state\.clock: speed must be a positive number of at most 1000000/],
    ['an order for no run', ({ tenants: { any } }) => (any.state.outcomes = [{ kind: 'satellite-task', outcome: 'START_FAILED', times: 1 }]), /outcomes\[0\]\.outcome: A satellite-task cannot end in START_FAILED/],
    ['an order for half a run', ({ tenants: { any } }) => (any.state.outcomes = [{ kind: 'satellite-task', outcome: 'FAILED', times: 0.5 }]), /outcomes\[0\]\.times must be integer/],
    ['a timer of an inherited kind', ({ tenants: { any } }) => (any.state.timers = [{ at: 1, kind: 'toString', id: 'x' }]), /timers\[0\]\.kind: There is no kind "toString"/],
    ['a folder that is gone', ({ tenants: { any } }) => (any.state.folders = [], any.state.obliqueImages = []), /real3dTasks\[0\]\.folder_code: There is no f in folders/],
    ['a run of text', ({ tenants: { any } }) => (any.state.subtasks[0].hidden.run = {}), /subtasks\[0\]\.hidden\.run\.started is missing/],
    ['two tasks of a name', ({ tenants: { any } }) => any.state.real3dTasks.push({ ...any.state.real3dTasks[0], task_id: 'other', task_name: 'TASK' }), /real3dTasks\[1\]\.task_name: Real-scene task task has the name task/],
    ['an account ID that responses cannot have', ({ tenants: { any } }) => (any.domainId = 'short'), /domainId must NOT have fewer than 32/],
  ] // prettier-ignore

  test.each(cases)('%s', async (_, change, message) => {
    const before = prepare()
    const state = structuredClone(before)
    change(state)
    for (const token of [undefined, 'any']) {
      const { status, body } = await control('PUT', '/state', state, token)
      expect([status, body.error_msg]).toEqual([400, expect.stringMatching(message)])
      expect(() => served.sandbox.restore(state, { token })).toThrow(message)
      expect(served.sandbox.state()).toEqual(before)
    }
    expect((await served.client().listCommonWorkspace()).data).toMatchObject([{ workspace_name: 'before' }])
  })

  test('two accounts with the same ID', () => {
    const state = prepare()
    state.tenants.twin = { domainId: state.tenants.any.domainId, state: {} }
    expect(() => served.sandbox.restore(state)).toThrow(
      /^tenants\.twin\.domainId: \w+ is also the ID of any\. Change one\./,
    )
  })
})

test('a request whose body arrives after a restore changes the restored state', async () => {
  const state = prepare()
  const body = new ReadableStream({
    async start(controller) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      served.sandbox.restore(state)
      controller.enqueue(new TextEncoder().encode('{"workspace_name":"late"}'))
      controller.close()
    },
  })
  const response = await fetch(`${served.sandbox.url}/v1/workspaces`, {
    method: 'POST',
    headers: { 'x-auth-token': 'any', 'content-type': 'application/json' },
    body,
    duplex: 'half',
  } as RequestInit)
  expect(response.status).toBe(200)
  expect((await served.client().listCommonWorkspace()).page?.total).toBe(2)
})
