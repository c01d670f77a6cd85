import { beforeEach, describe, expect, test } from 'vitest'
import { folderRow, imageRow, real3dTaskRow, spurPointRow, workspaceRow } from '../support/rows.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
type Seed = Parameters<typeof served.sandbox.seed>[0]
const point = {
  ...{ imageCode: 'image', taskId: 'task', pointWidth: '10.5', pointHeight: '20.25' },
  ...{ longitude: '113.5', latitude: '22.5', height: '37.5', accuracy: '0.05' },
}
const seed = (state: Seed) => served.sandbox.seed(state, { token: 'any' })
/** Another account, with a task of its own. */
const theirs = {
  workspace_id: 'f'.repeat(32),
  task_id: 'theirs',
  folder_code: 'their folder',
  imageCode: 'their image',
}
const seedOther = (state: Seed = {}) => {
  const { workspace_id, task_id, folder_code, imageCode } = theirs
  const places = {
    workspaces: [workspaceRow({ workspace_id })],
    folders: [folderRow({ folder_code })],
    obliqueImages: [imageRow({ imageCode, folder_code })],
    real3dTasks: [real3dTaskRow({ workspace_id, task_id, folder_code })],
  }
  served.sandbox.seed({ ...places, ...state }, { token: 'other' })
}
const task = async () => {
  const { workspace_id } = real3dTaskRow()
  const { tasks } = await served.client().listTasksInWorkspace({ path: { workspace_id } })
  return tasks[0]!
}

beforeEach(() => {
  seed({
    workspaces: [workspaceRow()],
    folders: [folderRow(), folderRow({ folder_code: 'other' })],
    obliqueImages: [
      ...['image', 'next', 'third', 'fourth'].map((imageCode) => imageRow({ imageCode })),
      imageRow({ imageCode: 'elsewhere', folder_code: 'other' }),
    ],
    real3dTasks: [real3dTaskRow()],
  })
})

describe('addSpurPoint', () => {
  test('returns the spur point with a new ID, and listSpurPoints then has it', async () => {
    const koomap = served.client()
    const added = await koomap.addSpurPoint({ body: point })
    expect(added).toEqual({ ...point, id: expect.stringMatching(/^[0-9]{19}$/) })
    const list = await koomap.listSpurPoints({ body: { imageCode: 'image', taskId: 'task' } })
    expect(list).toEqual({ spurInfos: [added], page: { offset: 0, limit: 10, total: 1 } })
  })

  test('gives each of many spur points an ID of its own while the clock stands still', async () => {
    const koomap = served.client()
    const added = await Promise.all(
      Array.from({ length: 100 }, (_, x) => koomap.addSpurPoint({ body: { ...point, pointWidth: `${x}` } })),
    )
    expect(new Set(added.map(({ id }) => id)).size).toBe(100)
  })

  test('refuses a task that does not exist, and one of another account', async () => {
    seedOther()
    for (const taskId of ['missing', 'theirs'])
      expect(await refusal(served.client().addSpurPoint({ body: { ...point, taskId } }))).toBe('KMP.00021151')
  })

  test.each(['REAL3D-UNCTRL', null] as const)(
    'refuses a task of the type %s, which has no spur points',
    async (type) => {
      seed({ real3dTasks: [real3dTaskRow({ task_type: type, task_status: 'INIT' })] })
      expect(await refusal(served.client().addSpurPoint({ body: point }))).toBe('KMP.00021172')
    },
  )

  test.each(['INIT', 'PENDING', 'RUNNING', 'FAILED', 'STOP_SUCCESS', 'SUCCESS', 'ARCHIVED'] as const)(
    'refuses a task in %s, whose aerial triangulation is not what was finished last',
    async (task_status) => {
      seed({ real3dTasks: [real3dTaskRow({ task_status })] })
      expect(await refusal(served.client().addSpurPoint({ body: point }))).toBe('KMP.00021173')
    },
  )

  test('refuses an image that does not exist', async () => {
    expect(await refusal(served.client().addSpurPoint({ body: { ...point, imageCode: 'missing' } }))).toBe(
      'KMP.00021152',
    )
  })

  test('refuses an image of a folder that the task does not use', async () => {
    const call = served.client().addSpurPoint({ body: { ...point, imageCode: 'elsewhere' } })
    expect(await refusal(call)).toBe('KMP.00021153')
  })

  test('accepts a pixel on the edge of the image, and refuses one beyond', async () => {
    const koomap = served.client()
    await koomap.addSpurPoint({ body: { ...point, pointWidth: '1000', pointHeight: '800.0' } })
    for (const outside of [{ pointWidth: '1000.01' }, { pointHeight: '801' }])
      expect(await refusal(koomap.addSpurPoint({ body: { ...point, ...outside } }))).toBe('KMP.00021156')
  })

  test('refuses a second spur point at one pixel, however the numbers are written', async () => {
    const koomap = served.client()
    await koomap.addSpurPoint({ body: point })
    const again = { ...point, pointWidth: '010.50', pointHeight: '20.250', longitude: '1' }
    expect(await refusal(koomap.addSpurPoint({ body: again }))).toBe('KMP.00021157')
  })

  test('accepts the same pixel of another image, and in another task with the same images', async () => {
    seed({ real3dTasks: [real3dTaskRow({ task_id: 'second', task_name: 'second' })] })
    const koomap = served.client()
    for (const other of [{}, { imageCode: 'next' }, { taskId: 'second' }])
      await koomap.addSpurPoint({ body: { ...point, ...other } })
  })

  test('accepts coordinates from -10000000 to 10000000 and an accuracy between 0 and 100', async () => {
    const koomap = served.client()
    await koomap.addSpurPoint({
      body: { ...point, longitude: '-10000000', latitude: '10000000', height: '10000000.0', accuracy: '99.99' },
    })
  })

  test.each([
    ['longitude', ['10000000.1', '-10000001', '1e3'], 'KMP.00021168'],
    ['latitude', ['10000000.1', '-10000001', '1e3'], 'KMP.00021169'],
    ['height', ['10000000.1', '-10000001', '1e3'], 'KMP.00021170'],
    ['accuracy', ['0', '0.00', '100', '-1'], 'KMP.00021171'],
    ['pointWidth', ['-1', '1.', 'left'], 'KMP.00021155'],
    ['pointHeight', ['-1', '1.', 'top'], 'KMP.00021155'],
  ])('refuses a %s of %j with %s', async (name, values, code) => {
    for (const value of values)
      expect(await refusal(served.client().addSpurPoint({ body: { ...point, [name]: value } }))).toBe(code)
  })
})

describe('listSpurPoints', () => {
  beforeEach(() => {
    const spurPoints = Array.from({ length: 12 }, (_, i) => spurPointRow({ id: `${i}`, pointWidth: `${i}` }))
    seed({ spurPoints: [...spurPoints, spurPointRow({ id: 'elsewhere', imageCode: 'next' })] })
  })

  test('returns the spur points of one image, the newest first, ten at a time', async () => {
    const koomap = served.client()
    const body = { imageCode: 'image', taskId: 'task' }
    const first = await koomap.listSpurPoints({ body })
    expect(first.spurInfos.map(({ id }) => id)).toEqual(['11', '10', '9', '8', '7', '6', '5', '4', '3', '2'])
    expect(first.page).toEqual({ offset: 0, limit: 10, total: 12 })
    const last = await koomap.listSpurPoints({ body: { ...body, offset: 11, limit: 5 } })
    expect(last.spurInfos.map(({ id }) => id)).toEqual(['0'])
    expect(last.page).toEqual({ offset: 11, limit: 5, total: 12 })
  })

  test.each([
    ['a task that does not exist', { taskId: 'missing' }, 'KMP.00021151'],
    ['an image that does not exist', { imageCode: 'missing' }, 'KMP.00021152'],
    ['an image of another folder', { imageCode: 'elsewhere' }, 'KMP.00021153'],
  ])('refuses %s', async (_, change, code) => {
    const body = { imageCode: 'image', taskId: 'task', ...change }
    expect(await refusal(served.client().listSpurPoints({ body }))).toBe(code)
  })
})

describe('showSpurCount', () => {
  const { longitude, latitude, height, accuracy } = point
  const body = { taskId: 'task', longitude, latitude, height, accuracy }

  test('counts the images of the task in which the ground control point is marked', async () => {
    seed({
      real3dTasks: [real3dTaskRow({ task_id: 'second', task_name: 'second' })],
      spurPoints: [
        spurPointRow({ id: '1' }),
        spurPointRow({ id: '2', pointWidth: '1' }),
        spurPointRow({ id: '3', imageCode: 'next' }),
        spurPointRow({ id: '4', imageCode: 'third', height: '37.6' }),
        spurPointRow({ id: '5', imageCode: 'fourth', taskId: 'second' }),
      ],
    })
    expect(await served.client().showSpurCount({ body })).toEqual({ count: 2 })
  })

  test('is 0 for a ground control point that is not marked', async () => {
    expect(await served.client().showSpurCount({ body })).toEqual({ count: 0 })
  })

  test('refuses a task that does not exist', async () => {
    const call = served.client().showSpurCount({ body: { ...body, taskId: 'missing' } })
    expect(await refusal(call)).toBe('KMP.00021151')
  })
})

test('showSpurCount compares numbers, which can be written in more than one way', async () => {
  seed({ spurPoints: [spurPointRow({ longitude: '113.50', height: '37.500' })] })
  const written = { longitude: '113.5', latitude: '022.5', height: '37.5', accuracy: '0.050' }
  const count = (change: object = {}) =>
    served.client().showSpurCount({ body: { taskId: 'task', ...written, ...change } })
  expect(await count()).toEqual({ count: 1 })
  expect(await count({ height: '37.51' })).toEqual({ count: 0 })
})

describe('deleteSpurPoint', () => {
  test('removes the spur point, and frees its pixel', async () => {
    seed({ spurPoints: [spurPointRow()] })
    const koomap = served.client()
    expect(await koomap.deleteSpurPoint({ body: { id: 'point' } })).toBe(true)
    await koomap.addSpurPoint({ body: point })
  })

  test('refuses a spur point that does not exist', async () => {
    expect(await refusal(served.client().deleteSpurPoint({ body: { id: 'missing' } }))).toBe('KMP.00021158')
  })

  test('refuses a spur point of another account', async () => {
    seedOther({ spurPoints: [spurPointRow({ taskId: theirs.task_id, imageCode: theirs.imageCode })] })
    expect(await refusal(served.client().deleteSpurPoint({ body: { id: 'point' } }))).toBe('KMP.00021160')
  })

  test('refuses a spur point that another user created', async () => {
    seed({ spurPoints: [spurPointRow({ hidden: { user: 'colleague', created: 0 } })] })
    expect(await refusal(served.client().deleteSpurPoint({ body: { id: 'point' } }))).toBe('KMP.00021160')
  })
})

describe('createMarkerInfo', () => {
  const create = (task_id = 'task') => served.client().createMarkerInfo({ path: { task_id }, body: {} })

  test('creates the spur point file of a task with spur points, again after each change', async () => {
    seed({ spurPoints: [spurPointRow()] })
    expect(await create()).toBe(true)
    await served.client().addSpurPoint({ body: { ...point, pointWidth: '1' } })
    expect(await create()).toBe(true)
  })

  test('refuses a task without spur points', async () => {
    expect(await refusal(create())).toBe('KMP.00021161')
  })

  test('refuses a task that does not exist, and one of another account', async () => {
    seedOther()
    for (const id of ['missing', 'theirs']) expect(await refusal(create(id))).toBe('KMP.00021151')
  })

  test('refuses a task that is not controlled', async () => {
    seed({ real3dTasks: [real3dTaskRow({ task_type: 'REAL3D-UNCTRL', task_status: 'INIT' })] })
    expect(await refusal(create())).toBe('KMP.00021107')
  })

  test('refuses a task whose aerial triangulation is not finished', async () => {
    seed({ real3dTasks: [real3dTaskRow({ task_status: 'RUNNING' })], spurPoints: [spurPointRow()] })
    expect(await refusal(create())).toBe('KMP.00021173')
  })
})

test('has_marker of a task says whether it has spur points', async () => {
  expect((await task()).has_marker).toBe(false)
  const { id } = await served.client().addSpurPoint({ body: point })
  expect((await task()).has_marker).toBe(true)
  await served.client().deleteSpurPoint({ body: { id } })
  expect((await task()).has_marker).toBe(false)
})
