import { beforeEach, describe, expect, test } from 'vitest'
import type { KooMap } from '../../src/client/index.ts'
import type { Real3DTaskStatus } from '../../generated/schema.ts'
import { inWorkspace, scene, subtaskRow, taskPath, uncontrolledRow, workspace_id } from '../support/real3d.ts'
import { folderRow, real3dTaskRow, spurPointRow, workspaceRow } from '../support/rows.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const seed = (state: Parameters<typeof served.sandbox.seed>[0], token?: string) =>
  served.sandbox.seed(state, token === undefined ? {} : { token })
const create = (body: Parameters<KooMap['createReal3DTask']>[0]['body']) =>
  served.client().createReal3DTask({ path: inWorkspace, body })
const update = (body: Parameters<KooMap['updateReal3DTask']>[0]['body']) =>
  served.client().updateReal3DTask({ path: taskPath, body })
const namesOf = async (query: NonNullable<Parameters<KooMap['listTasksInWorkspace']>[0]['query']> = {}) => {
  const { tasks } = await served.client().listTasksInWorkspace({ path: inWorkspace, query })
  return tasks.map(({ task_name }) => task_name)
}
const taskRow = (name: string, row: Parameters<typeof uncontrolledRow>[0] = {}) =>
  uncontrolledRow({ task_id: name, task_name: name, ...row })

beforeEach(() => seed(scene()))

describe('createReal3DTask', () => {
  test('creates a task in INIT with what was sent, and listTasksInWorkspace then has it', async () => {
    const task = await create({
      task_name: '园区建模',
      task_description: '园区',
      task_type: 'REAL3D-UNCTRL',
      modeling_type: 'Nerf',
      folder_code: 'folder',
      coordinate_sys: 'WGS84-UTM',
    })
    expect(task).toEqual({
      task_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      task_name: '园区建模',
      task_type: 'REAL3D-UNCTRL',
      modeling_type: 'Nerf',
      task_description: '园区',
      workspace_id,
      modeling_params: { accuracy: 'High', key_point_limit: '40000', tie_point_limit: '4000', mesh_accuracy: '0' },
      coordinate_sys: 'WGS84-UTM',
      has_marker: false,
      folder_code: 'folder',
      create_time: '2023-06-01T00:00:00Z',
      update_time: '2023-06-01T00:00:00Z',
      tenant_domain_id: '234602bf93714dcba145eaa45686e0c1',
      creator: 'map_operator',
      latest_operator: 'map_operator',
      task_status: 'INIT',
      complete_stage: null,
      total_stage: null,
      task_progress: null,
      exec_start_time: null,
      exec_stop_time: null,
      fail_message: null,
      AT_progress: null,
    })
    const { tasks } = await served.client().listTasksInWorkspace({ path: inWorkspace })
    expect(tasks).toEqual([task])
  })

  test('a task that is created with a name alone has default modeling parameters, and nothing else that it needs', async () => {
    const task = await create({ task_name: 'bare', modeling_params: null, coordinate_sys: null })
    expect(task).toMatchObject({
      modeling_params: { accuracy: 'High', key_point_limit: '40000', tie_point_limit: '4000', mesh_accuracy: '0' },
      coordinate_sys: 'WGS84-UTM',
      task_type: null,
      modeling_type: null,
      task_description: null,
      folder_code: null,
    })
  })

  test('modeling parameters that were sent as integers are returned as digits', async () => {
    const modeling_params = { accuracy: 'Low', key_point_limit: 1000, tie_point_limit: 100, mesh_accuracy: 2 } as const
    expect((await create({ task_name: 'coarse', modeling_params })).modeling_params).toEqual({
      ...{ accuracy: 'Low', key_point_limit: '1000', tie_point_limit: '100', mesh_accuracy: '2' },
    })
  })

  test('a workspace cannot have two tasks with the same name, regardless of case', async () => {
    await create({ task_name: 'North' })
    expect(await refusal(create({ task_name: 'nORTH' }))).toBe('KMP.00021122')
  })

  test('a name that is taken by an archived task is refused', async () => {
    seed({ real3dTasks: [taskRow('north', { task_status: 'ARCHIVED' })] })
    expect(await refusal(create({ task_name: 'North' }))).toBe('KMP.00021122')
  })

  test('two workspaces can have tasks with the same name', async () => {
    seed({ workspaces: [workspaceRow({ workspace_id: 'b'.repeat(32), workspace_name: 'other' })] })
    await create({ task_name: 'north' })
    const path = { workspace_id: 'b'.repeat(32) }
    await served.client().createReal3DTask({ path, body: { task_name: 'north' } })
  })

  test('a workspace can have 500 real-scene tasks and no more', async () => {
    seed({ real3dTasks: Array.from({ length: 499 }, (_, n) => taskRow(`task${n}`)) })
    await create({ task_name: 'last' })
    expect(await refusal(create({ task_name: 'one_more' }))).toBe('KMP.00021102')
  })

  test.each([
    ['does not exist', 'missing'],
    ['is still being imported', 'importing'],
    ['could not be imported', 'broken'],
    ['belongs to another account', 'theirs'],
  ])('an image folder that %s is not found', async (_, folder_code) => {
    seed({
      folders: [folderRow({ folder_code: 'importing', status: 0 }), folderRow({ folder_code: 'broken', status: 2 })],
    })
    seed({ folders: [folderRow({ folder_code: 'theirs' })] }, 'other')
    expect(await refusal(create({ task_name: 'north', folder_code }))).toBe('KMP.00021110')
  })

  test.each([
    ['name', { task_name: 'no-hyphens' }, 'KMP.00021119'],
    ['description', { task_name: 'north', task_description: 'no spaces' }, 'KMP.00021120'],
    ['type', { task_name: 'north', task_type: 'REAL3D_CTRL' as 'REAL3D-CTRL' }, 'KMP.00021105'],
    ['modeling type', { task_name: 'north', modeling_type: 'mesh' as 'Mesh' }, 'KMP.00021135'],
  ])('an invalid %s is refused with its own code', async (_, body, code) => {
    expect(await refusal(create(body))).toBe(code)
  })
})

describe('listTasksInWorkspace', () => {
  test('lists the tasks of one workspace, the oldest first, in pages', async () => {
    seed({
      workspaces: [workspaceRow({ workspace_id: 'b'.repeat(32), workspace_name: 'other' })],
      real3dTasks: [taskRow('a'), taskRow('b'), taskRow('c'), taskRow('elsewhere', { workspace_id: 'b'.repeat(32) })],
    })
    expect(await namesOf()).toEqual(['a', 'b', 'c'])
    const { tasks, page } = await served
      .client()
      .listTasksInWorkspace({ path: inWorkspace, query: { offset: 1, limit: 1 } })
    expect(tasks.map(({ task_name }) => task_name)).toEqual(['b'])
    expect(page).toEqual({ offset: 1, limit: 1, total: 3 })
  })

  test('filters by part of the name, types, modeling type, IDs, states, and times', async () => {
    seed({
      real3dTasks: [
        taskRow('north_1', { task_type: 'REAL3D-CTRL', modeling_type: 'Mesh', create_time: '2023-05-02T00:00:00Z' }),
        taskRow('north_2', { task_status: 'FAILED', update_time: '2023-05-03T00:00:00Z' }),
        taskRow('south', { task_type: null, modeling_type: null }),
      ],
    })
    expect(await namesOf({ task_name: 'north' })).toEqual(['north_1', 'north_2'])
    expect(await namesOf({ task_type: ['REAL3D-CTRL'] })).toEqual(['north_1'])
    expect(await namesOf({ task_type: ['REAL3D-CTRL', 'REAL3D-UNCTRL'] })).toEqual(['north_1', 'north_2'])
    expect(await namesOf({ modeling_type: 'Nerf' })).toEqual(['north_2'])
    expect(await namesOf({ task_ids: ['south', 'north_1', 'missing'] })).toEqual(['north_1', 'south'])
    expect(await namesOf({ task_status: ['FAILED', 'SUCCESS'] })).toEqual(['north_2'])
    expect(await namesOf({ create_time_from: '2023-05-02T00:00:00Z' })).toEqual(['north_1'])
    expect(await namesOf({ create_time_to: '2023-05-01T23:59:59Z' })).toEqual(['north_2', 'south'])
    expect(await namesOf({ update_time_from: '2023-05-03T00:00:00Z' })).toEqual(['north_2'])
    expect(await namesOf({ update_time_to: '2023-05-02T00:00:00Z', task_name: 'north' })).toEqual(['north_1'])
  })

  test('omits archived tasks unless their IDs or their state are asked for', async () => {
    seed({ real3dTasks: [taskRow('a'), taskRow('b', { task_status: 'ARCHIVED' })] })
    expect(await namesOf()).toEqual(['a'])
    expect(await namesOf({ task_name: 'b' })).toEqual([])
    expect(await namesOf({ task_ids: ['b'] })).toEqual(['b'])
    expect(await namesOf({ task_status: ['ARCHIVED', 'INIT'] })).toEqual(['a', 'b'])
    expect(await namesOf({ task_ids: ['a', 'b'], task_status: ['INIT'] })).toEqual(['a'])
  })

  test.each([
    ['name', { task_name: '' }, 'KMP.00021119'],
    ['modeling type', { modeling_type: 'nerf' as 'Nerf' }, 'KMP.00021135'],
    ['time', { create_time_from: '2023-05-01' }, 'KMP.00021200'],
    ['offset', { offset: -1 }, 'KMP.00021201'],
    ['limit', { limit: 101 }, 'KMP.00021202'],
  ])('an invalid %s is refused with its own code', async (_, query, code) => {
    expect(await refusal(namesOf(query))).toBe(code)
  })
})

describe('updateReal3DTask', () => {
  beforeEach(() => seed({ real3dTasks: [uncontrolledRow()] }))

  test('changes what was sent, and nothing else', async () => {
    const [before] = (await served.client().listTasksInWorkspace({ path: inWorkspace })).tasks
    served.sandbox.clock.advance('10s')
    const task = await update({ task_name: 'renamed', task_description: 'described', modeling_type: 'Mesh' })
    expect(task).toEqual({
      ...before,
      ...{ task_name: 'renamed', task_description: 'described', modeling_type: 'Mesh' },
      update_time: '2023-06-01T00:00:10Z',
    })
  })

  test('changes type, images, modeling parameters, and coordinate system', async () => {
    seed({ folders: [folderRow({ folder_code: 'other' })] })
    const modeling_params = {
      accuracy: 'Low',
      key_point_limit: '1000',
      tie_point_limit: '100',
      mesh_accuracy: '2',
    } as const
    const change = { task_type: 'REAL3D-CTRL', folder_code: 'other', coordinate_sys: 'WGS84-UTM' } as const
    expect(await update({ ...change, modeling_params })).toMatchObject({ ...change, modeling_params })
  })

  test('returns a task that has failed to INIT, and forgets its run', async () => {
    seed({
      real3dTasks: [
        uncontrolledRow({
          task_status: 'FAILED',
          ...{ complete_stage: 9, total_stage: 10, task_progress: '0.99', fail_message: 'out of memory' },
          ...{ exec_start_time: '2023-05-01T00:00:00Z', exec_stop_time: '2023-05-01T01:00:00Z' },
        }),
      ],
    })
    expect(await update({ task_description: 'again' })).toMatchObject({
      task_status: 'INIT',
      ...{ complete_stage: null, total_stage: null, task_progress: null, fail_message: null },
      ...{ exec_start_time: null, exec_stop_time: null },
    })
  })

  test('a task can keep its name in another case, but not take that of another task', async () => {
    seed({ real3dTasks: [taskRow('other')] })
    expect(await update({ task_name: 'TASK' })).toMatchObject({ task_name: 'TASK' })
    expect(await refusal(update({ task_name: 'Other' }))).toBe('KMP.00021122')
  })

  test('refuses an image folder that is not found, and changes nothing', async () => {
    expect(await refusal(update({ task_name: 'renamed', folder_code: 'missing' }))).toBe('KMP.00021110')
    expect(await namesOf()).toEqual(['task'])
  })

  test.each([
    ['name', { task_name: 'no-hyphens' }, 'KMP.00021119'],
    ['description', { task_description: 'no spaces' }, 'KMP.00021120'],
    ['type', { task_type: 'CTRL' as 'REAL3D-CTRL' }, 'KMP.00021105'],
    ['modeling type', { modeling_type: 'mesh' as 'Mesh' }, 'KMP.00021135'],
  ])('an invalid %s is refused with its own code', async (_, body, code) => {
    expect(await refusal(update(body))).toBe(code)
  })
})

describe('updateReal3DTaskArchivedStatus', () => {
  test('archives a successful task, and unarchives it again', async () => {
    seed({ real3dTasks: [uncontrolledRow({ task_status: 'SUCCESS' })] })
    const set = (archive: boolean) =>
      served.client().updateReal3DTaskArchivedStatus({ path: taskPath, body: { archive } })
    served.sandbox.clock.advance('10s')
    expect(await set(true)).toMatchObject({ task_status: 'ARCHIVED', update_time: '2023-06-01T00:00:10Z' })
    expect(await set(false)).toMatchObject({ task_status: 'SUCCESS' })
  })

  test('refuses a body whose archive is not a Boolean', async () => {
    seed({ real3dTasks: [uncontrolledRow({ task_status: 'SUCCESS' })] })
    const body = { archive: 'true' as unknown as boolean }
    expect(await refusal(served.client().updateReal3DTaskArchivedStatus({ path: taskPath, body }))).toBe('KMP.00021126')
  })
})

describe('deleteReal3DTask', () => {
  const remove = () => served.client().deleteReal3DTask({ path: taskPath, body: {} })

  test('removes a task with its subtasks and spur points', async () => {
    seed({
      real3dTasks: [uncontrolledRow({ task_status: 'SUCCESS', task_type: 'REAL3D-CTRL' })],
      subtasks: [subtaskRow()],
      spurPoints: [spurPointRow()],
    })
    expect(await remove()).toBe(true)
    expect(await namesOf()).toEqual([])
    expect(await refusal(remove())).toBe('KMP.00021118')
    expect(await refusal(served.client().deleteSpurPoint({ body: { id: 'point' } }))).toBe('KMP.00021158')
  })

  test.each(['UPLOADING', 'PENDING', 'STARTING', 'RUNNING', 'STOPPING'] as const)(
    'refuses a task with a refinement subtask in %s',
    async (subtask_status) => {
      seed({
        real3dTasks: [uncontrolledRow({ task_status: 'SUCCESS' })],
        subtasks: [subtaskRow({ subtask_id: 'idle' }), subtaskRow({ subtask_status })],
      })
      expect(await refusal(remove())).toBe('KMP.00021137')
      expect(await namesOf()).toEqual(['task'])
    },
  )
})

test('showTaskOverviewInWorkspace counts tasks by the classes of their states', async () => {
  const overview = () => served.client().showTaskOverviewInWorkspace({ path: inWorkspace })
  const none = { running_count: 0, success_count: 0, failed_count: 0, archived_count: 0 }
  expect(await overview()).toEqual({ workspace_id, total_count: 0, ...none })
  const states: Real3DTaskStatus[] = [
    ...(['INIT', 'PENDING', 'STARTING', 'START_FAILED', 'RUNNING', 'SUCCESS', 'FAILED'] as const),
    ...(['STOPPING', 'STOP_SUCCESS', 'ARCHIVED', 'BUNDLE_SUCCESS'] as const),
  ]
  const task_type = 'REAL3D-CTRL'
  seed({ real3dTasks: states.map((task_status) => taskRow(task_status, { task_status, task_type })) })
  expect(await overview()).toEqual({
    workspace_id,
    total_count: 11,
    running_count: 4,
    success_count: 2,
    failed_count: 2,
    archived_count: 1,
  })
})

describe('a task that is not there', () => {
  const calls: [string, (path: typeof taskPath) => Promise<unknown>][] = [
    ['updateReal3DTask', (path) => served.client().updateReal3DTask({ path, body: { task_name: 'a' } })],
    ['startReal3DTask', (path) => served.client().startReal3DTask({ path, body: {} })],
    ['stopReal3DTask', (path) => served.client().stopReal3DTask({ path, body: {} })],
    [
      'updateReal3DTaskArchivedStatus',
      (path) => served.client().updateReal3DTaskArchivedStatus({ path, body: { archive: true } }),
    ],
    ['deleteReal3DTask', (path) => served.client().deleteReal3DTask({ path, body: {} })],
    ['createReal3DSubTask', (path) => served.client().createReal3DSubTask({ path, body: { subtask_name: 'a' } })],
    ['listReal3DSubTasks', (path) => served.client().listReal3DSubTasks({ path })],
  ]

  test.each(calls)('%s refuses an unknown task, and one of another account', async (_, call) => {
    const theirs = { workspace_id: 'd'.repeat(32) }
    seed(
      {
        workspaces: [workspaceRow(theirs)],
        real3dTasks: [uncontrolledRow({ task_id: 'theirs', folder_code: null, ...theirs })],
      },
      'other',
    )
    for (const task_id of ['missing', 'theirs'])
      expect(await refusal(call({ ...taskPath, task_id }))).toBe('KMP.00021118')
  })

  test.each(calls)('%s refuses a task of another workspace', async (_, call) => {
    seed({
      workspaces: [workspaceRow({ workspace_id: 'b'.repeat(32), workspace_name: 'other' })],
      real3dTasks: [real3dTaskRow()],
    })
    expect(await refusal(call({ ...taskPath, workspace_id: 'b'.repeat(32) }))).toBe('KMP.00021129')
  })
})

describe('a workspace that is not there', () => {
  const calls: [string, (path: typeof taskPath) => Promise<unknown>][] = [
    ['createReal3DTask', (path) => served.client().createReal3DTask({ path, body: { task_name: 'a' } })],
    ['listTasksInWorkspace', (path) => served.client().listTasksInWorkspace({ path })],
    ['showTaskOverviewInWorkspace', (path) => served.client().showTaskOverviewInWorkspace({ path })],
    ['deleteReal3DTask', (path) => served.client().deleteReal3DTask({ path, body: {} })],
    ['listReal3DSubTasks', (path) => served.client().listReal3DSubTasks({ path })],
  ]

  test.each(calls)('%s refuses an unknown workspace, and one of another account', async (_, call) => {
    seed({ real3dTasks: [real3dTaskRow()] })
    seed({ workspaces: [workspaceRow({ workspace_id: 'c'.repeat(32) })] }, 'other')
    for (const letter of 'bc')
      expect(await refusal(call({ ...taskPath, workspace_id: letter.repeat(32) }))).toBe('KMP.00021128')
  })
})
