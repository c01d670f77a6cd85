import { describe, expect, test } from 'vitest'
import { listEverything } from '../support/listing.ts'
import { controlOf } from '../support/control.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const control = controlOf(served)
const workspace_id = 'a'.repeat(32)
const path = { workspace_id, task_id: 'task' }
const seed = (seed: object) => served.sandbox.seed(seed as never, { token: 'any' })
const taskOf = async () =>
  (await served.client().listTasksInWorkspace({ path, query: { task_ids: ['task'] } })).tasks[0]!
const subtasksOf = async () => (await served.client().listReal3DSubTasks({ path })).subtasks
const place = { workspaces: [{ workspace_id }], folders: [{ folder_code: 'f', folder_name: 'field', images: 2 }] }
const withTask = (task: object = {}) =>
  seed({ ...place, real3dTasks: [{ workspace_id, task_id: 'task', folder_code: 'f', ...task }] }).real3dTasks![0]!
const withSatelliteTask = (task: object = {}) =>
  seed({ ...place, satelliteTasks: [{ workspace_id, ...task }] }).satelliteTasks![0]!
const now = '2023-06-01T00:00:00Z'

describe('a seeded task or subtask has what a run has left', () => {
  test.each([
    ['INIT', { exec_start_time: null, exec_stop_time: null, task_progress: null, fail_message: null }],
    ['START_FAILED', { exec_start_time: null, exec_stop_time: null, fail_message: '任务启动失败' }],
    ['RUNNING', { exec_start_time: now, exec_stop_time: null, task_progress: '0.00', complete_stage: 0 }],
    ['SUCCESS', { exec_start_time: now, exec_stop_time: now, task_progress: '1.00', complete_stage: 10 }],
    ['ARCHIVED', { exec_start_time: now, exec_stop_time: now, task_progress: '1.00', total_stage: 10 }],
    ['FAILED', { exec_start_time: now, exec_stop_time: now, task_progress: '0.99', fail_message: '任务运行失败' }],
    ['STOP_SUCCESS', { exec_start_time: now, exec_stop_time: now, task_progress: '0.00' }],
  ])('a real-scene task in %s', (task_status, expected) => {
    expect(withTask({ task_status })).toMatchObject({ task_status, ...expected })
  })

  test('a controlled task in BUNDLE_SUCCESS, whose aerial triangulation is finished', async () => {
    withTask({ task_status: 'BUNDLE_SUCCESS', task_type: 'REAL3D-CTRL' })
    expect(await taskOf()).toMatchObject({ complete_stage: 3, task_progress: '0.30', AT_progress: '1.00' })
  })

  test.each([
    ['INIT', { exec_start_time: null, exec_stop_time: null, task_progress: '0.0' }],
    ['START_RUNNING', { exec_start_time: now, exec_stop_time: null, task_progress: '0.0' }],
    ['SUCCESS', { exec_start_time: now, exec_stop_time: now, task_progress: '1.0', fail_message: null }],
    ['FAILED', { exec_start_time: now, exec_stop_time: now, task_progress: '0.9', fail_message: '影像处理失败' }],
    ['STOP_FAILED', { exec_stop_time: now, fail_message: '任务停止失败' }],
  ])('a satellite task in %s', (task_status, expected) => {
    expect(withSatelliteTask({ task_status })).toMatchObject({ task_status, ...expected })
  })

  test('times that are given are kept, and the others follow from them', () => {
    const exec_stop_time = '2023-05-01T08:00:00Z'
    expect(withTask({ task_status: 'SUCCESS', exec_stop_time })).toMatchObject({
      exec_start_time: exec_stop_time,
      exec_stop_time,
    })
  })

  test('a model that was seeded as finished, without its times, can be refined', async () => {
    withTask({ task_status: 'SUCCESS', exec_start_time: null, exec_stop_time: null })
    seed({ subtasks: [{ task_id: 'task', subtask_id: 'subtask', subtask_status: 'UPLOAD_SUCCESS' }] })
    await served.client().startReal3DSubTask({ path: { ...path, subtask_id: 'subtask' }, body: {} })
    served.sandbox.clock.advance('1h')
    expect((await served.client().listReal3DRefineProducts()).refine_products).toHaveLength(1)
    served.sandbox.restore(served.sandbox.state())
  })
})

describe('a seeded subtask', () => {
  test('has a product ID and a model path of its own', async () => {
    withTask({ task_status: 'SUCCESS', modeling_params: { accuracy: 'Low', key_point_limit: '2000', tie_point_limit: '200', mesh_accuracy: '1' } }) // prettier-ignore
    seed({
      subtasks: [
        { task_id: 'task', subtask_id: 'one' },
        { task_id: 'task', subtask_id: 'two' },
      ],
    })
    const [one, two] = await subtasksOf()
    expect([one!.model_path, two!.model_path]).toEqual(['obs://real3d/refine/one', 'obs://real3d/refine/two'])
    expect(one!.refine_product_id).toMatch(/^[0-9a-f]{32}$/)
    expect(one!.refine_product_id).not.toBe(two!.refine_product_id)
    expect(one!.modeling_params).toMatchObject({ accuracy: 'Low' })
  })

  test('whose product ID something else has gets another one, so that neither product is lost', async () => {
    withTask({ task_status: 'SUCCESS' })
    seed({ refineProducts: [{ id: 'taken' }] })
    served.sandbox.seed({ refineProducts: [{ id: 'foreign' }] }, { token: 'other' })
    const ready = { task_id: 'task', subtask_status: 'UPLOAD_SUCCESS' }
    seed({
      subtasks: ['taken', 'foreign'].map((id) => ({
        ...ready,
        subtask_id: `s_${id}`,
        subtask_name: id,
        refine_product_id: id,
      })),
    })
    for (const { subtask_id } of await subtasksOf())
      await served.client().startReal3DSubTask({ path: { ...path, subtask_id }, body: {} })
    served.sandbox.clock.advance('1h')
    expect((await served.client().listReal3DRefineProducts()).page?.total).toBe(3)
    served.sandbox.restore(served.sandbox.state())
  })
})

describe('the images of a seeded folder', () => {
  test.each([
    [1e9, /^seed\.folders\[0\]\.images must be <= 100000/],
    ['3', /^seed\.folders\[0\]\.images must be integer,array/],
    [-1, /^seed\.folders\[0\]\.images must be >= 0/],
    [1.5, /^seed\.folders\[0\]\.images must be integer/],
    [[null], /^seed\.folders\[0\]\.images\[0\] must be object/],
    [{}, /^seed\.folders\[0\]\.images must be integer,array/],
  ])('cannot be %j', async (images, message) => {
    expect(() => seed({ folders: [{ images }] })).toThrow(
      expect.objectContaining({ code: 'SANDBOX.INVALID_STATE', message: expect.stringMatching(message) }),
    )
    expect((await control('POST', '/seed', { folders: [{ images }] })).status).toBe(400)
  })

  test('are limited for all folders together', () => {
    expect(() => seed({ folders: [{ images: 60_000 }, { images: 60_000 }] })).toThrow(/^folders: .* have 120000 images/)
  })
})

describe('the upload time of a folder', () => {
  const count = async (condition: object) =>
    (await served.client().listFolder({ body: { offset: 0, limit: 10, condition } })).page?.total

  test('is by default the time of the seed, as the API writes it: in China', async () => {
    expect(seed({ folders: [{}] }).folders![0]!.create_time).toBe('2023-06-01 08:00:00.000')
    expect([await count({ from: now, to: now }), await count({ to: '2023-05-31T23:59:59Z' })]).toEqual([1, 0])
  })

  test.each(['2023-06-01T00:00:00Z', '2023-06-01 00:00:00.000Z', '2023-06-01T02:00:00+02:00', '2023-06-01 08:00:00'])(
    'can be written as %s',
    async (create_time) => {
      seed({ folders: [{ create_time }] })
      expect(await count({ from: now, to: now })).toBe(1)
    },
  )
})

describe('values that would make later responses fail are refused:', () => {
  test.each([
    ['an upload time', { folders: [{ create_time: 'yesterday' }] }, /^folders\[0\]\.create_time must be a time such as/],
    ['a refined product of garbage', { refineProducts: [{ subtask_info: 'garbage' }] }, /^refineProducts\[0\]\.subtask_info must be an object/],
    ['a refined product of a list', { refineProducts: [{ task_info: '[]' }] }, /^refineProducts\[0\]\.task_info must be an object/],
    ['a product in a folder of null', { products: [{ folder_info: 'null' }] }, /^products\[0\]\.folder_info must be an object/],
    ['images that are no list', { satelliteTasks: [{ workspace_id, data_id: '{}' }] }, /^satelliteTasks\[0\]\.data_id must be JSON text of a list/],
    ['images that are no IDs', { satelliteTasks: [{ workspace_id, data_id: '[5]' }] }, /data_id must be JSON text of a list/],
    ['a run of texts', { real3dTasks: [{ workspace_id, hidden: { run: { started: 'a', ends: 'b' } } }] }, /^real3dTasks\[0\]\.hidden\.run\.started must be number/],
    ['a run without duration', { satelliteTasks: [{ workspace_id, hidden: { run: { started: 5, ends: 5 } } }] }, /hidden\.run must end after it has started/],
    ['an ID that is a number', { workspaces: [{ workspace_id: 7 }] }, /^workspaces\[0\]\.workspace_id: This must be text/],
    ['an ID that is empty', { folders: [{ folder_code: '' }] }, /^folders\[0\]\.folder_code must NOT have fewer than 1/],
    ['an empty product ID', { real3dTasks: [{ workspace_id, task_id: 't' }], subtasks: [{ task_id: 't', refine_product_id: '' }] }, /refine_product_id must NOT have fewer than 1/],
    ['a timer in the distance', { timers: [{ kind: 'real3d-task', id: 'x', at: 1e20 }] }, /^seed\.timers\[0\]\.at must be <= /],
    ['a timer before all time', { timers: [{ kind: 'real3d-task', id: 'x', at: -1e20 }] }, /^seed\.timers\[0\]\.at must be >= 0/],
    ['a timer without a time', { timers: [{ kind: 'real3d-task', id: 'x', at: NaN }] }, /^seed\.timers\[0\]\.at must be number/],
    ['a usage without a number', { real3dUsages: [{ usage: Infinity }] }, /^real3dUsages\[0\]\.usage must be number/],
    ['an order for no run', { outcomes: [{ kind: 'satellite-task', outcome: 'START_FAILED', times: 1 }] }, /^outcomes\[0\]\.outcome: A satellite-task cannot end/],
    ['a folder that does not exist', { real3dTasks: [{ workspace_id, folder_code: 'gone' }] }, /^real3dTasks\[0\]\.folder_code: There is no gone in folders/],
    ['a function', { workspaces: [{ workspace_name: () => {} }] }, /^seed: This must be JSON/],
  ])('%s', async (_, given, message) => {
    seed(place)
    const before = served.sandbox.state()
    expect(() => seed(given)).toThrow(
      expect.objectContaining({ code: 'SANDBOX.INVALID_STATE', message: expect.stringMatching(message) }),
    )
    expect(served.sandbox.state()).toEqual(before)
    await listEverything(served.client())
  }) // prettier-ignore
})

describe('a seed that changes something', () => {
  test('leaves it where it is in the lists', async () => {
    const koomap = served.client()
    seed({ workspaces: ['b', 'c', 'd'].map((letter) => ({ workspace_id: letter.repeat(32), workspace_name: letter.repeat(2) })) }) // prettier-ignore
    const inB = { workspace_id: 'b'.repeat(32) }
    seed({ real3dTasks: ['x', 'y'].map((task_id) => ({ ...inB, task_id, task_name: task_id })) })
    seed({
      workspaces: [{ ...inB, workspace_description: '新' }],
      real3dTasks: [{ task_id: 'x', task_description: '新' }],
    })
    const { data } = await koomap.listCommonWorkspace({ query: { order_by: 'create_time_asc' } })
    expect(data.map((row) => row.workspace_name)).toEqual(['bb', 'cc', 'dd'])
    const { tasks } = await koomap.listTasksInWorkspace({ path: inB })
    expect(tasks.map((task) => task.task_name)).toEqual(['x', 'y'])
  })

  test('to a state that does not run ends the run, with its progress and what was to follow', async () => {
    const koomap = served.client()
    withTask()
    await koomap.startReal3DTask({ path, body: {} })
    served.sandbox.clock.advance('2m30s')
    expect(await taskOf()).toMatchObject({ task_status: 'RUNNING', task_progress: '0.50' })
    seed({ real3dTasks: [{ task_id: 'task', task_status: 'STOP_SUCCESS' }] })
    const stopped = await taskOf()
    expect(stopped).toMatchObject({ task_progress: '0.50', exec_stop_time: '2023-06-01T00:02:30Z' })
    served.sandbox.clock.advance('1h')
    expect(await taskOf()).toEqual(stopped)
    expect((await koomap.listReal3DProducts()).products).toEqual([])
    await koomap.startReal3DTask({ path, body: {} })
  })

  test('to a state of a subtask ends its run as well', async () => {
    withTask({ task_status: 'SUCCESS' })
    seed({ subtasks: [{ task_id: 'task', subtask_id: 's', subtask_status: 'UPLOAD_SUCCESS' }] })
    await served.client().startReal3DSubTask({ path: { ...path, subtask_id: 's' }, body: {} })
    served.sandbox.clock.advance('2m')
    seed({ subtasks: [{ subtask_id: 's', subtask_status: 'FAILED', fail_message: '中断' }] })
    served.sandbox.clock.advance('30s')
    const [subtask] = await subtasksOf()
    expect(subtask).toMatchObject({ subtask_status: 'FAILED', subtask_progress: '0.99', fail_message: '中断' })
    served.sandbox.clock.advance('1h')
    expect(await subtasksOf()).toEqual([subtask])
  })

  test('to another folder of a task that runs, or to none, does not prevent its product', async () => {
    withTask()
    await served.client().startReal3DTask({ path, body: {} })
    seed({ real3dTasks: [{ task_id: 'task', folder_code: null }] })
    served.sandbox.clock.advance('1h')
    expect(await taskOf()).toMatchObject({ task_status: 'SUCCESS' })
    expect((await served.client().listReal3DProducts()).products).toMatchObject([
      { folder_code: '', folder_info: '{}' },
    ])
  })
})

test('what a seed leaves out is as the manual says', async () => {
  expect(withTask()).toMatchObject({
    coordinate_sys: 'WGS84-UTM',
    modeling_params: { accuracy: 'High', key_point_limit: '40000', tie_point_limit: '4000', mesh_accuracy: '0' },
  })
  expect(withSatelliteTask()).toMatchObject({ task_type: 'ORSIP', production_level: 'L2' })
})

test('an image that is seeded plainly can be processed alone', async () => {
  const { satelliteImages } = seed({ ...place, satelliteImages: [{}] })
  const data_ids = satelliteImages!.map(({ image_id }) => image_id)
  const body = { data_ids, production_level: 'L2', task_name: 't', coordination: 'WGS84' } as const
  expect(await served.client().validateImage({ body })).toHaveLength(1)
})

describe('the rules of the API hold for seeds:', () => {
  const tasks = (...names: string[]) => names.map((task_name) => ({ workspace_id, task_name }))
  test.each([
    ['names of real-scene tasks', { real3dTasks: tasks('North', 'nORTH') }, /^real3dTasks\[1\]\.task_name: Real-scene task \w+ has the name North\./],
    ['names of satellite tasks', { satelliteTasks: tasks('a', 'A') }, /^satelliteTasks\[1\]\.task_name: Satellite task \w+ has the name a\./],
    ['names of subtasks', { real3dTasks: [{ workspace_id, task_id: 't' }], subtasks: [{ task_id: 't', subtask_name: 's' }, { task_id: 't', subtask_name: 'S' }] }, /^subtasks\[1\]\.subtask_name: Refinement subtask \w+ has the name s\./],
    ['a name that the account has', { workspaces: [{ workspace_name: 'EXISTING' }] }, /^workspaces\[0\]\.workspace_name: Workspace a+ has the name existing\./],
    ['5 stars', { workspaces: Array.from({ length: 5 }, () => ({ star: 1 })) }, /^workspaces\[0\]\.star: 5 workspaces are starred, but an account can have 4/],
    ['the form of a workspace name', { workspaces: [{ workspace_name: 'a-b' }] }, /^workspaces\[0\]\.workspace_name must match pattern/],
    ['the form of a task name', { real3dTasks: tasks('') }, /^real3dTasks\[0\]\.task_name must NOT have fewer than 1/],
    ['the form of a satellite task name', { satelliteTasks: tasks('x'.repeat(51)) }, /^satelliteTasks\[0\]\.task_name must NOT have more than 50/],
  ])('%s', (_, given, message) => {
    seed({ workspaces: [{ workspace_id, workspace_name: 'existing' }] })
    expect(() => seed(given)).toThrow(message)
  }) // prettier-ignore

  test('the same names are allowed in different workspaces, and for different services', () => {
    const other = 'b'.repeat(32)
    seed({
      workspaces: [{ workspace_id }, { workspace_id: other }],
      real3dTasks: [...tasks('same'), { workspace_id: other, task_name: 'same' }],
      satelliteTasks: tasks('same'),
    })
  })
})

test('a seed without a token, for something that one of several accounts has, says to give its token', () => {
  seed({ workspaces: [{ workspace_id }] })
  served.sandbox.seed({ workspaces: [{}] }, { token: 'other' })
  expect(() => served.sandbox.seed({ real3dTasks: [{ workspace_id }] })).toThrow(
    `real3dTasks[0].workspace_id: ${workspace_id} belongs to one of 2 accounts. Give the token of that account to seed.`,
  )
  expect(() => served.sandbox.seed({ real3dTasks: [{ workspace_id }] }, { token: 'other' })).toThrow(
    /belongs to another account\. Give the token of that account/,
  )
})

test('a production level that is the name of an inherited property is not counted as usage', async () => {
  const { task_id } = withSatelliteTask({ production_level: 'constructor' })
  await served.client().startTask({ body: { id: task_id } })
  served.sandbox.clock.advance('1h')
  expect((await served.client().listUsageInfo({ query: { usage_type: 'TASK' } })).data).toEqual([])
  await expect(refusal(served.client().startTask({ body: { id: task_id } }))).resolves.toMatch(/^KMP/)
})
