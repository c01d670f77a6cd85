import { beforeEach, describe, expect, test } from 'vitest'
import type { KooMap } from '../../src/client/index.ts'
import { lifecycles } from '../../generated/lifecycles.ts'
import { real3dDurations as durations } from '../../src/sandbox/rules/durations.ts'
import type { Context } from '../../src/sandbox/rules/handlers.ts'
import { Ids } from '../../src/sandbox/store/ids.ts'
import { setUpload } from '../../src/sandbox/rules/real3d/subtasks.ts'
import { Store } from '../../src/sandbox/store/store.ts'
import { Refusal } from '../../src/server/refusal.ts'
import {
  modeledRow,
  refineProductRow,
  scene,
  subtaskPath,
  subtaskRow,
  taskPath,
  workspace_id,
} from '../support/real3d.ts'
import { workspaceRow } from '../support/rows.ts'
import { refusal, serveSandbox, start as testStart } from '../support/sandbox.ts'

const served = serveSandbox()
const seed = (state: Parameters<typeof served.sandbox.seed>[0], token?: string) =>
  served.sandbox.seed(state, token === undefined ? {} : { token })
const create = (subtask_name: string) => served.client().createReal3DSubTask({ path: taskPath, body: { subtask_name } })
const start = () => served.client().startReal3DSubTask({ path: subtaskPath, body: {} })
const stop = () => served.client().stopReal3DSubTask({ path: subtaskPath, body: {} })
const remove = () => served.client().deleteReal3DSubTask({ path: subtaskPath, body: {} })
const advance = (ms: number) => served.sandbox.clock.advance(ms)
const subtask = async () => (await served.client().listReal3DSubTasks({ path: taskPath })).subtasks[0]!
const refinedStatus = async () => (await served.client().listReal3DRefineProducts()).refine_products?.[0]?.status

beforeEach(() => seed(scene({ real3dTasks: [modeledRow()] })))

describe('createReal3DSubTask', () => {
  test('creates a subtask in INIT, and listReal3DSubTasks then has it', async () => {
    const created = await create('园区精修')
    expect(created).toEqual({
      subtask_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      task_id: 'task',
      subtask_name: '园区精修',
      task_name: 'task',
      workspace_id,
      modeling_params: { accuracy: 'High', key_point_limit: '40000', tie_point_limit: '4000', mesh_accuracy: '0' },
      subtask_status: 'INIT',
      model_path: `obs://real3d/refine/${created.subtask_id}`,
      refine_product_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      create_time: '2023-06-01T00:00:00Z',
      update_time: '2023-06-01T00:00:00Z',
      tenant_domain_id: '234602bf93714dcba145eaa45686e0c1',
      creator: 'map_operator',
      latest_operator: 'map_operator',
      subtask_progress: null,
      exec_start_time: null,
      exec_stop_time: null,
      fail_message: null,
    })
    expect(created.refine_product_id).not.toBe(created.subtask_id)
    expect(await subtask()).toEqual(created)
  })

  test.each(['Mesh', null] as const)('refuses a task whose modeling type is %s', async (modeling_type) => {
    seed({ real3dTasks: [modeledRow({ modeling_type })] })
    expect(await refusal(create('refined'))).toBe('KMP.00021140')
  })

  test('a task can have 10 subtasks and no more', async () => {
    for (let n = 0; n < 10; n++) await create(`subtask${n}`)
    expect(await refusal(create('one_more'))).toBe('KMP.00021142')
  })

  test('a task cannot have two subtasks with the same name, regardless of case', async () => {
    await create('Refined')
    expect(await refusal(create('rEFINED'))).toBe('KMP.00021143')
  })

  test('two tasks can have subtasks with the same name', async () => {
    seed({ real3dTasks: [modeledRow({ task_id: 'other' })], subtasks: [subtaskRow({ task_id: 'other' })] })
    await create('subtask')
  })

  test.each(['', 'no-hyphens', 'x'.repeat(51)])('refuses the name %j', async (name) => {
    expect(await refusal(create(name))).toBe('KMP.00021144')
  })
})

describe('listReal3DSubTasks', () => {
  const namesOf = async (query: NonNullable<Parameters<KooMap['listReal3DSubTasks']>[0]['query']> = {}) => {
    const { subtasks } = await served.client().listReal3DSubTasks({ path: taskPath, query })
    return subtasks.map(({ subtask_name }) => subtask_name)
  }
  const named = (name: string, row: Parameters<typeof subtaskRow>[0] = {}) =>
    subtaskRow({ subtask_id: name, subtask_name: name, ...row })

  test('lists the subtasks of one task, the oldest first, in pages', async () => {
    seed({
      real3dTasks: [modeledRow({ task_id: 'other', task_name: 'other' })],
      subtasks: [named('a'), named('b'), named('c'), named('elsewhere', { task_id: 'other' })],
    })
    expect(await namesOf()).toEqual(['a', 'b', 'c'])
    const { subtasks, page } = await served
      .client()
      .listReal3DSubTasks({ path: taskPath, query: { offset: 2, limit: 2 } })
    expect(subtasks.map(({ subtask_name }) => subtask_name)).toEqual(['c'])
    expect(page).toEqual({ offset: 2, limit: 2, total: 3 })
  })

  test('filters by ID, part of the name, states, and times', async () => {
    seed({
      subtasks: [
        named('north_1', { create_time: '2023-05-02T00:00:00Z' }),
        named('north_2', { subtask_status: 'FAILED', update_time: '2023-05-03T00:00:00Z' }),
        named('south', { subtask_status: 'INIT' }),
      ],
    })
    expect(await namesOf({ subtask_id: 'south' })).toEqual(['south'])
    expect(await namesOf({ subtask_id: 'missing' })).toEqual([])
    expect(await namesOf({ subtask_name: 'north' })).toEqual(['north_1', 'north_2'])
    expect(await namesOf({ subtask_status: ['INIT', 'FAILED'] })).toEqual(['north_2', 'south'])
    expect(await namesOf({ create_time_from: '2023-05-02T00:00:00Z' })).toEqual(['north_1'])
    expect(await namesOf({ create_time_to: '2023-05-01T00:00:00Z' })).toEqual(['north_2', 'south'])
    expect(await namesOf({ update_time_from: '2023-05-03T00:00:00Z' })).toEqual(['north_2'])
    expect(await namesOf({ update_time_to: '2023-05-01T00:00:00Z' })).toEqual(['north_1', 'south'])
  })
})

describe('the run of a refinement subtask', () => {
  const order = (outcome: 'FAILED' | 'START_FAILED', message?: string) =>
    seed({ outcomes: [{ kind: 'real3d-subtask', outcome, message, times: 1 }] })
  const notRun = { subtask_progress: null, exec_start_time: null, exec_stop_time: null }

  beforeEach(() => seed({ subtasks: [subtaskRow()] }))

  test('waits in PENDING and STARTING, runs with progress, and succeeds with a refined product', async () => {
    expect(await start()).toMatchObject({ subtask_status: 'PENDING', ...notRun })
    advance(durations.pending)
    expect(await subtask()).toMatchObject({ subtask_status: 'STARTING', ...notRun })
    advance(durations.starting + durations.refinement / 2)
    expect(await subtask()).toMatchObject({
      ...{ subtask_status: 'RUNNING', subtask_progress: '0.50', exec_start_time: '2023-06-01T00:01:00Z' },
    })
    advance(durations.refinement / 2)
    expect(await subtask()).toMatchObject({
      ...{ subtask_status: 'SUCCESS', subtask_progress: '1.00', update_time: '2023-06-01T00:04:00Z' },
      ...{ exec_stop_time: '2023-06-01T00:04:00Z', fail_message: null },
    })
    expect(await refinedStatus()).toBe('preparing')
  })

  test('can be ordered to fail, and can then be started again', async () => {
    order('FAILED', 'bad model')
    await start()
    served.sandbox.clock.advance('2h')
    expect(await subtask()).toMatchObject({
      ...{ subtask_status: 'FAILED', fail_message: 'bad model', subtask_progress: '0.99' },
    })
    expect(await refinedStatus()).toBeUndefined()
    expect(await start()).toMatchObject({ subtask_status: 'PENDING', fail_message: null, ...notRun })
  })

  test('can be ordered not to start', async () => {
    order('START_FAILED')
    await start()
    served.sandbox.clock.advance('2h')
    expect(await subtask()).toMatchObject({ subtask_status: 'START_FAILED', fail_message: '任务启动失败', ...notRun })
  })

  test('stopped while it waits, the subtask returns to UPLOAD_SUCCESS and stays there', async () => {
    await start()
    expect(await stop()).toBe(true)
    served.sandbox.clock.advance('2h')
    expect(await subtask()).toMatchObject({ subtask_status: 'UPLOAD_SUCCESS', ...notRun })
  })

  test('stopped while it runs, the subtask keeps its progress and ends in STOP_SUCCESS', async () => {
    await start()
    advance(durations.pending + durations.starting + durations.refinement / 2)
    await stop()
    expect(await subtask()).toMatchObject({ subtask_status: 'STOPPING', subtask_progress: '0.50' })
    advance(durations.stopping)
    expect(await subtask()).toMatchObject({
      ...{ subtask_status: 'STOP_SUCCESS', subtask_progress: '0.50', exec_stop_time: '2023-06-01T00:02:45Z' },
    })
  })
})

describe('deleteReal3DSubTask', () => {
  test.each(['preparing', 'available', 'deleting'] as const)(
    'removes the subtask together with its refined product in %s',
    async (status) => {
      seed({
        subtasks: [subtaskRow({ subtask_status: 'SUCCESS' })],
        refineProducts: [
          refineProductRow({ status }),
          refineProductRow({ id: 'other', hidden: { subtask_id: 'other', task_id: 'task' } }),
        ],
      })
      expect(await remove()).toBe(true)
      const { refine_products } = await served.client().listReal3DRefineProducts()
      expect(refine_products?.map(({ id }) => id)).toEqual(['other'])
      expect(await refusal(remove())).toBe('KMP.00021006')
    },
  )

  test('deleting the task instead keeps the refined product', async () => {
    seed({ subtasks: [subtaskRow({ subtask_status: 'SUCCESS' })], refineProducts: [refineProductRow()] })
    await served.client().deleteReal3DTask({ path: taskPath, body: {} })
    expect(await refinedStatus()).toBe('available')
  })
})

describe('a refinement subtask that is not there', () => {
  const calls: [string, (path: typeof subtaskPath) => Promise<unknown>][] = [
    ['startReal3DSubTask', (path) => served.client().startReal3DSubTask({ path, body: {} })],
    ['stopReal3DSubTask', (path) => served.client().stopReal3DSubTask({ path, body: {} })],
    ['deleteReal3DSubTask', (path) => served.client().deleteReal3DSubTask({ path, body: {} })],
  ]

  test.each(calls)('%s refuses a subtask that is unknown, or of another task or account', async (_, call) => {
    const other = { task_id: 'other', task_name: 'other' }
    seed({ real3dTasks: [modeledRow(other)], subtasks: [subtaskRow({ subtask_id: 'sibling', ...other })] })
    const inTheirs = { workspace_id: 'd'.repeat(32) }
    const theirs = { ...inTheirs, task_id: 'their_task' }
    seed(
      {
        workspaces: [workspaceRow(inTheirs)],
        real3dTasks: [modeledRow({ ...theirs, folder_code: null })],
        subtasks: [subtaskRow({ subtask_id: 'theirs', ...theirs })],
      },
      'other',
    )
    for (const subtask_id of ['missing', 'sibling', 'theirs'])
      expect(await refusal(call({ ...subtaskPath, subtask_id }))).toBe('KMP.00021006')
  })

  test.each(calls)(
    '%s refuses an unknown task, a task of another workspace, and an unknown workspace',
    async (_, call) => {
      seed({ workspaces: [workspaceRow({ workspace_id: 'b'.repeat(32), workspace_name: 'other' })] })
      expect(await refusal(call({ ...subtaskPath, task_id: 'missing' }))).toBe('KMP.00021118')
      expect(await refusal(call({ ...subtaskPath, workspace_id: 'b'.repeat(32) }))).toBe('KMP.00021129')
      expect(await refusal(call({ ...subtaskPath, workspace_id: 'c'.repeat(32) }))).toBe('KMP.00021128')
    },
  )
})

describe('setUpload', () => {
  const states = Object.keys(lifecycles['real3d-subtask'].states) as ReturnType<typeof subtaskRow>['subtask_status'][]
  const uploading = ['UPLOADING', 'UPLOAD_SUCCESS', 'UPLOAD_FAILED'] as const

  function contextWith(state: (typeof states)[number]): Context {
    const tenant = new Store().tenant('any')
    tenant.merge({ subtasks: [subtaskRow({ subtask_status: state })] })
    return { tenant, now: testStart, ids: new Ids(1), user: 'map_operator', isForeign: () => false }
  }
  function codeOf(call: () => unknown): string {
    try {
      call()
    } catch (error) {
      if (error instanceof Refusal) return error.code
      throw error
    }
    throw new Error('The call succeeded.')
  }

  test('an upload begins in INIT, and ends in UPLOAD_SUCCESS or UPLOAD_FAILED', () => {
    for (const end of ['UPLOAD_SUCCESS', 'UPLOAD_FAILED']) {
      const context = contextWith('INIT')
      expect(setUpload(context, 'subtask', 'UPLOADING')).toMatchObject({
        ...{ subtask_status: 'UPLOADING', update_time: '2023-06-01T00:00:00Z' },
      })
      expect(setUpload(context, 'subtask', end)).toMatchObject({ subtask_status: end })
    }
  })

  test.each(states.filter((state) => state !== 'INIT'))('an upload cannot begin in %s', (state) => {
    expect(codeOf(() => setUpload(contextWith(state), 'subtask', 'UPLOADING'))).toBe('KMP.00021139')
  })

  test.each(states.filter((state) => state !== 'UPLOADING'))('an upload cannot end in %s', (state) => {
    for (const end of ['UPLOAD_SUCCESS', 'UPLOAD_FAILED'])
      expect(codeOf(() => setUpload(contextWith(state), 'subtask', end))).toBe('KMP.00021148')
  })

  test.each(states.filter((state) => !uploading.some((one) => one === state)))(
    '%s is not the state of an upload',
    (state) => {
      expect(codeOf(() => setUpload(contextWith('UPLOADING'), 'subtask', state))).toBe('KMP.00021150')
    },
  )

  test('the upload of an unknown subtask is refused', () => {
    expect(codeOf(() => setUpload(contextWith('INIT'), 'missing', 'UPLOADING'))).toBe('KMP.00021006')
  })

  test('the uploaded model data is counted as storage until the subtask is deleted', async () => {
    const context = contextWith('UPLOADING')
    setUpload(context, 'subtask', 'UPLOAD_SUCCESS')
    const [usage] = context.tenant.tables.real3dUsages
    // 200 MiB before refinement, and as much after it.
    expect(usage!.usage).toBe(400 / 1024)
    seed({
      subtasks: [...context.tenant.tables.subtasks],
      real3dUsages: [...context.tenant.tables.real3dUsages],
    })
    await remove()
    const { data } = await served.client().showReal3DUsage({ query: { usage_type: 'DATA' } })
    expect(data[0]!.usage).toBe(0)
  })
})
