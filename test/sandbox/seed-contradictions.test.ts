import { beforeEach, describe, expect, test } from 'vitest'
import type { Seed } from '../../src/sandbox/state/seeds.ts'
import { serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const [workspace_id, other] = ['a'.repeat(32), 'b'.repeat(32)]
const seed = (given: object) => served.sandbox.seed(given as Seed, { token: 'any' })
const task = { workspace_id, task_id: 't' }
const controlled = { ...task, task_type: 'REAL3D-CTRL', folder_code: 'f' }
const point = { id: 'p', taskId: 't', imageCode: 'i' }
const real3dTask = async (id = 't') =>
  (await served.client().listTasksInWorkspace({ path: { workspace_id }, query: { task_ids: [id] } })).tasks[0]!

beforeEach(() => {
  seed({
    workspaces: [{ workspace_id }, { workspace_id: other }],
    folders: [{ folder_code: 'f', images: [{ imageCode: 'i' }] }],
  })
})

describe('values that contradict each other are refused:', () => {
  const early = '2023-04-01T00:00:00Z'
  test.each([
    ['spur points of a task that has none', { real3dTasks: [{ ...controlled, has_marker: true }] }, 'real3dTasks[0].has_marker: Task t has no spur points. Add some to spurPoints, and leave out has_marker.'],
    ['a spur point file without spur points', { real3dTasks: [{ ...controlled, hidden: { marked: true } }] }, 'real3dTasks[0].hidden.marked must not be true unless has_marker is true.'],
    ['aerial triangulation as the result of an uncontrolled task', { real3dTasks: [{ ...task, task_type: 'REAL3D-UNCTRL', task_status: 'BUNDLE_SUCCESS' }] }, 'real3dTasks[0].task_status must not be BUNDLE_SUCCESS unless task_type is REAL3D-CTRL.'],
    ['the same of a task without a type', { real3dTasks: [{ ...task, task_type: null, task_status: 'BUNDLE_SUCCESS' }] }, 'real3dTasks[0].task_status must not be BUNDLE_SUCCESS'],
    ['aerial triangulation that an uncontrolled task has finished', { real3dTasks: [{ ...task, hidden: { triangulated: true } }] }, 'real3dTasks[0].hidden.triangulated must not be true'],
    ['aerial triangulation that an uncontrolled task runs', { real3dTasks: [{ ...task, task_status: 'RUNNING', hidden: { triangulation: true } }] }, 'real3dTasks[0].hidden.triangulation must not be true'],
    ['progress of aerial triangulation of an uncontrolled task', { real3dTasks: [{ ...task, AT_progress: '0.50' }] }, 'real3dTasks[0].AT_progress must be null unless task_type is REAL3D-CTRL.'],
    ['more steps than there are', { real3dTasks: [{ ...task, complete_stage: 11, total_stage: 10 }] }, 'real3dTasks[0].complete_stage must not be greater than total_stage.'],
    ['steps of no run', { real3dTasks: [{ ...task, complete_stage: 1 }] }, 'real3dTasks[0].complete_stage must not be greater'],
    ['a run that ends before it starts', { subtasks: [{ task_id: 't', subtask_status: 'SUCCESS', exec_start_time: '2023-04-02T00:00:00Z', exec_stop_time: early }], real3dTasks: [task] }, 'subtasks[0].exec_stop_time must not be before exec_start_time.'],
    ['clipping at a level that has none', { satelliteTasks: [{ workspace_id, isClip: '1', shape_id: 's'.repeat(32) }] }, 'satelliteTasks[0].isClip must not be "1" unless production_level is L5.'],
    ['tiles at a level that has none', { satelliteTasks: [{ workspace_id, isTile: '1', production_level: 'L4' }] }, 'satelliteTasks[0].isTile must not be "1" unless production_level is L5.'],
    ['clipping to nothing', { satelliteTasks: [{ workspace_id, isClip: '1', production_level: 'L5' }] }, 'satelliteTasks[0].isClip must not be "1" unless there is a shape_id.'],
    ['a subtask in another workspace than its task', { real3dTasks: [task], subtasks: [{ task_id: 't', workspace_id: other }] }, `subtasks[0].workspace_id: Task t is in workspace ${workspace_id}. Leave out the workspace of the subtask.`],
  ])('%s', (_, given, message) => {
    const before = served.sandbox.state()
    expect(() => seed(given)).toThrow(message)
    expect(served.sandbox.state()).toEqual(before)
  }) // prettier-ignore

  test('spur points of a task that is said to have none', () => {
    seed({ real3dTasks: [controlled], spurPoints: [point] })
    expect(() => seed({ real3dTasks: [{ task_id: 't', has_marker: false }] })).toThrow(
      'real3dTasks[0].has_marker: Task t has spur points. Leave out has_marker.',
    )
  })

  test('also in a state', () => {
    seed({ real3dTasks: [controlled], spurPoints: [point] })
    const state = served.sandbox.state()
    state.tenants.any!.state.spurPoints = []
    expect(() => served.sandbox.restore(state)).toThrow(
      'tenants.any.state.real3dTasks[0].has_marker: Task t has no spur points.',
    )
  })
})

describe('what a seed leaves out fits what it gives:', () => {
  test('a task whose aerial triangulation is finished is controlled', async () => {
    seed({ real3dTasks: [{ ...task, task_status: 'BUNDLE_SUCCESS' }] })
    expect(await real3dTask()).toMatchObject({ task_type: 'REAL3D-CTRL', AT_progress: '1.00' })
  })

  test.each([
    ['before the clock', '2023-04-01T00:00:00Z', '2023-04-01T00:00:00Z'],
    ['after the clock', '2024-04-01T00:00:00Z', '2023-06-01T00:00:00Z'],
  ])('a task is created before its run ends, %s', async (_, exec_stop_time, created) => {
    seed({ real3dTasks: [{ ...task, task_status: 'SUCCESS', exec_stop_time }] })
    const { create_time, exec_start_time } = await real3dTask()
    expect(create_time <= exec_start_time! && exec_start_time! <= exec_stop_time).toBe(true)
    expect(create_time).toBe(created)
  })

  test.each([
    ['update_time', '2023-04-01T00:00:00Z', 'create_time'],
    ['create_time', '2024-04-01T00:00:00Z', 'update_time'],
  ])('nothing is updated before it is created: %s', (given, time, follows) => {
    const { workspaces } = seed({ workspaces: [{ [given]: time }] })
    expect(workspaces![0]).toMatchObject({ [follows]: time })
  })

  test('a satellite image is taken before it is uploaded', () => {
    const upload_date = '2020-01-01T00:00:00Z'
    expect(seed({ satelliteImages: [{ upload_date }] }).satelliteImages![0]).toMatchObject({ image_date: upload_date })
  })

  test('a refined product is removed with the subtask that it names', async () => {
    seed({ real3dTasks: [{ ...task, task_status: 'SUCCESS' }], subtasks: [{ task_id: 't', subtask_id: 's', subtask_status: 'SUCCESS' }] }) // prettier-ignore
    const subtask_info = { subtask_id: 's', subtask_name: 's' }
    seed({ refineProducts: [{ id: 'one', subtask_info }, { id: 'two', subtask_info: JSON.stringify(subtask_info) }, { id: 'three' }] }) // prettier-ignore
    await served.client().deleteReal3DSubTask({ path: { workspace_id, task_id: 't', subtask_id: 's' } })
    const { refine_products } = await served.client().listReal3DRefineProducts()
    expect(refine_products?.map(({ id }) => id)).toEqual(['three'])
  })
})

describe('what is there follows a seed:', () => {
  test('a task whose last spur point moves to another task has none, and no file', async () => {
    seed({ real3dTasks: [{ ...controlled, task_status: 'BUNDLE_SUCCESS' }], spurPoints: [point] })
    await served.client().createMarkerInfo({ path: { task_id: 't' } })
    seed({ real3dTasks: [{ ...controlled, task_id: 'u' }], spurPoints: [{ id: 'p', taskId: 'u' }] })
    expect([(await real3dTask('t')).has_marker, (await real3dTask('u')).has_marker]).toEqual([false, true])
    served.sandbox.restore(served.sandbox.state())
  })

  test('subtasks have the name and the workspace of their task', () => {
    seed({ real3dTasks: [task], subtasks: [{ task_id: 't', subtask_id: 's' }] })
    seed({ real3dTasks: [{ task_id: 't', workspace_id: other, task_name: 'moved' }] })
    expect(served.sandbox.state().tenants.any!.state.subtasks).toMatchObject([
      { subtask_id: 's', workspace_id: other, task_name: 'moved' },
    ])
  })

  test.each([
    ['REAL3D-CTRL', 'REAL3D-UNCTRL', null],
    ['REAL3D-UNCTRL', 'REAL3D-CTRL', '1.00'],
  ])('a finished task that was %s and becomes %s has the progress of its type', async (before, after, AT_progress) => {
    seed({ real3dTasks: [{ ...task, task_type: before, task_status: 'SUCCESS' }] })
    seed({ real3dTasks: [{ task_id: 't', task_type: after }] })
    expect(await real3dTask()).toMatchObject({ task_status: 'SUCCESS', AT_progress, task_progress: '1.00' })
  })
})
