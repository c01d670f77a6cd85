import { beforeEach, describe, expect, test } from 'vitest'
import { real3dDurations as durations } from '../../src/sandbox/rules/durations.ts'
import type { Real3DTaskRow } from '../../src/sandbox/store/tenant.ts'
import { inWorkspace, scene, taskPath, uncontrolledRow } from '../support/real3d.ts'
import { folderRow, imageRow, real3dTaskRow, spurPointRow } from '../support/rows.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const start = (run_AT_only?: boolean) =>
  served.client().startReal3DTask({ path: taskPath, body: run_AT_only === undefined ? {} : { run_AT_only } })
const stop = () => served.client().stopReal3DTask({ path: taskPath, body: {} })
const advance = (ms: number) => served.sandbox.clock.advance(ms)
const task = async () => (await served.client().listTasksInWorkspace({ path: inWorkspace })).tasks[0]!
const order = (outcome: 'SUCCESS' | 'FAILED' | 'START_FAILED', message?: string) =>
  served.sandbox.seed({ outcomes: [{ kind: 'real3d-task', outcome, message, times: 1 }] })
const seedTask = (row: Partial<Real3DTaskRow> = {}) =>
  served.sandbox.seed(scene({ real3dTasks: [uncontrolledRow(row)] }))
const controlled = { task_type: 'REAL3D-CTRL', modeling_type: 'Mesh' } as const

const notRun = { complete_stage: null, total_stage: null, task_progress: null, AT_progress: null }
const noTimes = { exec_start_time: null, exec_stop_time: null }

describe('the run of an uncontrolled task', () => {
  beforeEach(() => seedTask())

  test('waits in PENDING and STARTING without progress, and then runs until it succeeds', async () => {
    expect(await start()).toMatchObject({ task_status: 'PENDING', ...notRun, ...noTimes })
    advance(durations.pending)
    expect(await task()).toMatchObject({
      ...{ task_status: 'STARTING', update_time: '2023-06-01T00:00:30Z' },
      ...notRun,
      ...noTimes,
    })
    advance(durations.starting)
    expect(await task()).toMatchObject({
      ...{ task_status: 'RUNNING', complete_stage: 0, total_stage: 10, task_progress: '0.00', AT_progress: null },
      ...{ exec_start_time: '2023-06-01T00:01:00Z', exec_stop_time: null },
    })
    advance(durations.modeling / 2)
    expect(await task()).toMatchObject({ task_status: 'RUNNING', complete_stage: 5, task_progress: '0.50' })
    advance(durations.modeling / 2)
    expect(await task()).toMatchObject({
      ...{ task_status: 'SUCCESS', complete_stage: 10, total_stage: 10, task_progress: '1.00', AT_progress: null },
      ...{ exec_start_time: '2023-06-01T00:01:00Z', exec_stop_time: '2023-06-01T00:04:00Z' },
      ...{ update_time: '2023-06-01T00:04:00Z', fail_message: null, latest_operator: 'map_operator' },
    })
  })

  test('ends at the same times when all of it passes in one step of the clock', async () => {
    await start()
    served.sandbox.clock.advance('2h')
    expect(await task()).toMatchObject({
      ...{ task_status: 'SUCCESS', update_time: '2023-06-01T00:04:00Z' },
      ...{ exec_start_time: '2023-06-01T00:01:00Z', exec_stop_time: '2023-06-01T00:04:00Z' },
    })
  })

  test('can be ordered to fail, with a message, before its last step is complete', async () => {
    order('FAILED', 'out of memory')
    await start()
    served.sandbox.clock.advance('2h')
    expect(await task()).toMatchObject({
      ...{ task_status: 'FAILED', fail_message: 'out of memory', complete_stage: 9, task_progress: '0.99' },
      exec_stop_time: '2023-06-01T00:04:00Z',
    })
    expect((await served.client().listReal3DProducts()).products).toEqual([])
  })

  test('can be ordered not to start', async () => {
    order('START_FAILED')
    await start()
    served.sandbox.clock.advance('2h')
    expect(await task()).toMatchObject({
      ...{ task_status: 'START_FAILED', fail_message: '任务启动失败', update_time: '2023-06-01T00:01:00Z' },
      ...notRun,
      ...noTimes,
    })
  })

  test('can be started again after it failed, without what the last run has left', async () => {
    order('FAILED')
    await start()
    served.sandbox.clock.advance('2h')
    expect(await start()).toMatchObject({ task_status: 'PENDING', fail_message: null, ...notRun, ...noTimes })
    served.sandbox.clock.advance('2h')
    expect(await task()).toMatchObject({ task_status: 'SUCCESS', exec_start_time: '2023-06-01T02:01:00Z' })
  })

  test('is refused while it is already being started', async () => {
    await start()
    expect(await refusal(start())).toBe('KMP.00021111')
  })

  test('cannot be aerial triangulation alone', async () => {
    expect(await refusal(start(true))).toBe('KMP.00021134')
    expect(await task()).toMatchObject({ task_status: 'INIT' })
  })
})

describe('stopReal3DTask', () => {
  beforeEach(() => seedTask())

  test('returns a waiting task to INIT, in which it stays', async () => {
    await start()
    expect(await stop()).toBe(true)
    served.sandbox.clock.advance('2h')
    expect(await task()).toMatchObject({ task_status: 'INIT', ...notRun, ...noTimes })
  })

  test('stops a running task, which keeps its progress', async () => {
    await start()
    advance(durations.pending + durations.starting + durations.modeling / 2)
    expect(await stop()).toBe(true)
    const progress = { complete_stage: 5, total_stage: 10, task_progress: '0.50' }
    expect(await task()).toMatchObject({ task_status: 'STOPPING', exec_stop_time: null, ...progress })
    advance(durations.stopping)
    expect(await task()).toMatchObject({
      ...{ task_status: 'STOP_SUCCESS', exec_stop_time: '2023-06-01T00:02:45Z', ...progress },
    })
    served.sandbox.clock.advance('2h')
    expect(await task()).toMatchObject({ task_status: 'STOP_SUCCESS' })
  })

  test('stops a task that is starting, which has no times because it never ran', async () => {
    await start()
    advance(durations.pending)
    await stop()
    advance(durations.stopping)
    expect(await task()).toMatchObject({ task_status: 'STOP_SUCCESS', ...notRun, ...noTimes })
  })
})

describe('what a task needs to be started', () => {
  test('a task without a type is refused', async () => {
    seedTask({ task_type: null })
    expect(await refusal(start())).toBe('KMP.00021104')
  })

  test('a task without an image folder is refused', async () => {
    seedTask({ folder_code: null })
    expect(await refusal(start())).toBe('KMP.00021103')
  })

  test('a task whose image folder is being imported again is refused', async () => {
    seedTask()
    served.sandbox.seed({ folders: [{ folder_code: 'folder', status: 0 }] })
    expect(await refusal(start())).toBe('KMP.00021110')
  })

  test('a task whose image folder has no images is refused, because their pixels cannot be counted', async () => {
    served.sandbox.seed({ folders: [folderRow({ folder_code: 'empty' })] })
    seedTask({ folder_code: 'empty' })
    expect(await refusal(start())).toBe('KMP.00021136')
  })

  test('a task without a modeling type can be started, and builds a mesh', async () => {
    seedTask({ modeling_type: null })
    await start()
    served.sandbox.clock.advance('2h')
    const { products } = await served.client().listReal3DProducts()
    expect(products[0]!.product_details.map(({ type }) => type)).toEqual(['mesh_osgb', 'mesh_obj', 'metadata'])
  })
})

describe('the runs of a controlled task', () => {
  const point = { imageCode: 'image', taskId: 'task', pointWidth: '1', pointHeight: '1' }
  const addPoint = () =>
    served.client().addSpurPoint({ body: { ...point, longitude: '1', latitude: '1', height: '1', accuracy: '1' } })
  const createFile = () => served.client().createMarkerInfo({ path: { task_id: 'task' }, body: {} })
  const triangulate = async () => {
    await start(true)
    served.sandbox.clock.advance('1h')
  }

  beforeEach(() => seedTask(controlled))

  test('aerial triangulation is the first three steps of ten, with a progress of its own', async () => {
    expect(await start(true)).toMatchObject({ task_status: 'PENDING', ...notRun })
    advance(durations.pending + durations.starting + durations.triangulation / 2)
    expect(await task()).toMatchObject({
      ...{ task_status: 'RUNNING', complete_stage: 1, total_stage: 10, task_progress: '0.15', AT_progress: '0.50' },
    })
    advance(durations.triangulation / 2)
    expect(await task()).toMatchObject({
      ...{ task_status: 'BUNDLE_SUCCESS', complete_stage: 3, total_stage: 10, task_progress: '0.30' },
      ...{ AT_progress: '1.00', exec_start_time: '2023-06-01T00:01:00Z', exec_stop_time: '2023-06-01T00:03:00Z' },
    })
    expect((await served.client().listReal3DProducts()).products).toEqual([])
  })

  test('the full run needs aerial triangulation, spur points, and the spur point file', async () => {
    expect(await refusal(start())).toBe('KMP.00021109')
    await triangulate()
    expect(await refusal(start())).toBe('KMP.00021108')
    await addPoint()
    expect(await refusal(start())).toBe('KMP.00021108')
    await createFile()
    expect(await start()).toMatchObject({ task_status: 'PENDING', task_progress: null, AT_progress: '1.00' })
    advance(durations.pending + durations.starting)
    expect(await task()).toMatchObject({ task_status: 'RUNNING', complete_stage: 3, task_progress: '0.30' })
    advance(durations.modeling)
    expect(await task()).toMatchObject({ task_status: 'SUCCESS', complete_stage: 10, task_progress: '1.00' })
    const { products } = await served.client().listReal3DProducts()
    expect(products).toHaveLength(1)
  })

  test('the full run is refused once all spur points are deleted', async () => {
    await triangulate()
    const { id } = await addPoint()
    await createFile()
    await served.client().deleteSpurPoint({ body: { id } })
    expect(await refusal(start())).toBe('KMP.00021108')
  })

  test('aerial triangulation that fails must be run again', async () => {
    order('FAILED')
    await triangulate()
    expect(await task()).toMatchObject({
      ...{ task_status: 'FAILED', complete_stage: 2, task_progress: '0.29', AT_progress: '0.99' },
    })
    expect(await refusal(start())).toBe('KMP.00021109')
    await triangulate()
    expect(await task()).toMatchObject({ task_status: 'BUNDLE_SUCCESS' })
  })

  test('a full run that fails or is stopped can be repeated without aerial triangulation', async () => {
    await triangulate()
    await addPoint()
    await createFile()
    order('FAILED')
    await start()
    served.sandbox.clock.advance('1h')
    expect(await task()).toMatchObject({ task_status: 'FAILED', AT_progress: '1.00' })
    await start()
    await stop()
    expect(await task()).toMatchObject({ task_status: 'INIT', AT_progress: '1.00' })
    expect(await start()).toMatchObject({ task_status: 'PENDING' })
  })

  test('an update of what aerial triangulation was made from makes it necessary again; another one does not', async () => {
    served.sandbox.seed({
      real3dTasks: [
        real3dTaskRow({ task_status: 'FAILED', has_marker: true, hidden: { triangulated: true, marked: true } }),
      ],
      spurPoints: [spurPointRow()],
    })
    const update = (body: object) => served.client().updateReal3DTask({ path: taskPath, body })
    const modeling_params = { accuracy: 'High', key_point_limit: 40000, tie_point_limit: 4000 }
    await update({ task_name: 'renamed', modeling_params: { ...modeling_params, mesh_accuracy: 1 } })
    await start()
    await stop()
    expect(await update({ modeling_params: { ...modeling_params, accuracy: 'Low', mesh_accuracy: 1 } })).toMatchObject({
      AT_progress: null,
    })
    expect(await refusal(start())).toBe('KMP.00021109')
  })
})

describe('spur points', () => {
  const update = (body: object) => served.client().updateReal3DTask({ path: taskPath, body })
  const count = async (imageCode: string) =>
    (await served.client().listSpurPoints({ body: { taskId: 'task', imageCode } })).page?.total
  const marked = { has_marker: true, hidden: { triangulated: true, marked: true } }

  beforeEach(() => {
    served.sandbox.seed(scene())
    served.sandbox.seed({
      folders: [folderRow({ folder_code: 'next' })],
      obliqueImages: [imageRow({ imageCode: 'elsewhere', folder_code: 'next' })],
      real3dTasks: [real3dTaskRow({ task_status: 'STOP_SUCCESS', ...marked })],
      spurPoints: [spurPointRow()],
    })
  })

  test.each([
    ['another folder', { folder_code: 'next' }],
    ['another type', { task_type: 'REAL3D-UNCTRL' }],
  ])('are gone, with their file, when the task gets %s', async (_, change) => {
    expect(await update(change)).toMatchObject({ has_marker: false })
    await update({ folder_code: 'folder', task_type: 'REAL3D-CTRL' })
    expect(await count('image')).toBe(0)
    served.sandbox.seed({ spurPoints: [spurPointRow()] })
    served.sandbox.seed({ real3dTasks: [{ task_id: 'task', task_status: 'BUNDLE_SUCCESS', has_marker: true }] })
    // The file is missing, although there are spur points again.
    expect(await refusal(start())).toBe('KMP.00021108')
  })

  test('remain when something else is updated, or the same folder and type are sent again', async () => {
    const same = { folder_code: 'folder', task_type: 'REAL3D-CTRL' }
    expect(await update({ task_name: 'renamed', ...same })).toMatchObject({ has_marker: true })
    expect(await count('image')).toBe(1)
    expect(await start()).toMatchObject({ task_status: 'PENDING' })
  })
})

describe('orders', () => {
  const run = async () => {
    // After a failed start, a task can start only when it has been updated.
    await served.client().updateReal3DTask({ path: taskPath, body: { task_description: 'again' } })
    await start()
    served.sandbox.clock.advance('1h')
    return (await task()).task_status
  }
  beforeEach(() => seedTask())

  test('are met one after the other, whatever step of the run they are about', async () => {
    for (const outcome of ['FAILED', 'START_FAILED', 'SUCCESS', 'FAILED'] as const) order(outcome)
    expect([await run(), await run()]).toEqual(['FAILED', 'START_FAILED'])
    expect(await run()).toBe('SUCCESS')
    expect((await served.client().listReal3DProducts()).products).toHaveLength(1)
    expect(served.sandbox.state().tenants.any!.state.outcomes).toMatchObject([{ outcome: 'FAILED' }])
  })

  test('for one task precede those for any', async () => {
    order('FAILED')
    served.sandbox.outcome('real3d-task', { outcome: 'START_FAILED', id: 'task' })
    expect([await run(), await run()]).toEqual(['START_FAILED', 'FAILED'])
  })

  test('of a failed start that come when the run has started are for the next run', async () => {
    await start()
    advance(durations.pending + durations.starting)
    await task()
    order('START_FAILED')
    order('FAILED')
    served.sandbox.clock.advance('1h')
    expect((await task()).task_status).toBe('SUCCESS')
  })
})

describe('usage', () => {
  const usage = async (usage_type: 'DATA' | 'REAL3D') => {
    const { data } = await served.client().showReal3DUsage({ query: { usage_type } })
    return data.map(({ usage, unit }) => `${usage} ${unit}`)
  }

  test('a successful full run adds its pixels and itself to the usage, and its files to the storage', async () => {
    seedTask()
    await start()
    advance(durations.pending + durations.starting)
    expect(await usage('REAL3D')).toEqual([])
    served.sandbox.clock.advance('1h')
    await task()
    expect(await usage('REAL3D')).toEqual(['2 GP', '1 次'])
    // Two tiles of 350 and 200 MiB, the metadata, and 500 MiB of intermediate data.
    expect(await usage('DATA')).toEqual(['1.563 GB'])
  })

  test('a run that fails, and aerial triangulation, add neither pixels nor runs', async () => {
    seedTask(controlled)
    await start(true)
    served.sandbox.clock.advance('1h')
    await task()
    expect(await usage('REAL3D')).toEqual([])
  })

  test('deleting the task and the product frees the storage', async () => {
    seedTask()
    const koomap = served.client()
    await start()
    served.sandbox.clock.advance('1h')
    await koomap.deleteReal3DTask({ path: taskPath, body: {} })
    const { products } = await koomap.listReal3DProducts()
    await koomap.deleteReal3DProduct({ path: { product_id: products[0]!.id }, body: {} })
    served.sandbox.clock.advance('1h')
    expect(await usage('DATA')).toEqual(['0 GB'])
    expect(await usage('REAL3D')).toEqual(['2 GP', '1 次'])
  })
})
