import { expect, test } from 'vitest'
import type { Operations } from '../../generated/operations.ts'
import type { KooMap } from '../../src/client/index.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'
import { createWorkspace, idOf, scene, taskRequest, taskRow } from '../support/satellite.ts'

const served = serveSandbox()

type Filters = Partial<Operations['listTaskInfo']['parameters']['query']>

/** A workspace with one task in each of several states, created a day apart. */
async function prepare() {
  const koomap = served.client()
  const workspace_id = await createWorkspace(koomap)
  const states = ['INIT', 'RUNNING', 'SUCCESS', 'ARCHIVED', 'FAILED', 'STOPPING', 'START_RUNNING'] as const
  const tasks = states.map((task_status, i) =>
    taskRow({
      task_id: idOf(`b${i}`),
      workspace_id,
      task_name: `task_${task_status}`,
      task_status,
      create_time: `2023-05-0${i + 1}T00:00:00Z`,
    }),
  )
  served.sandbox.seed({ satelliteImages: scene, satelliteTasks: tasks })
  const list = (filters: Filters = {}) =>
    koomap.listTaskInfo({ query: { workspace_id, offset: 0, limit: 100, ...filters } })
  const names = async (filters: Filters = {}) => (await list(filters)).data.map(({ task_name }) => task_name.slice(5))
  return { koomap, workspace_id, list, names }
}

test('archived satellite tasks are listed only if the filter asks for them', async () => {
  const { names } = await prepare()
  expect(await names()).toEqual(['INIT', 'RUNNING', 'SUCCESS', 'FAILED', 'STOPPING', 'START_RUNNING'])
  expect(await names({ task_status: ['ARCHIVED'] })).toEqual(['ARCHIVED'])
  expect(await names({ task_status: ['SUCCESS', 'ARCHIVED'] })).toEqual(['SUCCESS', 'ARCHIVED'])
  expect(await names({ task_status: ['INIT'] })).toEqual(['INIT'])
})

test('satellite tasks are listed by a part of their name', async () => {
  const { names } = await prepare()
  expect(await names({ task_name: 'RUNNING' })).toEqual(['RUNNING', 'START_RUNNING'])
  expect(await names({ task_name: 'nothing' })).toEqual([])
})

test('satellite tasks are listed by the time of their creation, both ends included', async () => {
  const { names } = await prepare()
  const second = '2023-05-02T00:00:00Z'
  const third = '2023-05-03T00:00:00Z'
  expect(await names({ create_time_start: second, create_time_end: third })).toEqual(['RUNNING', 'SUCCESS'])
  expect(await names({ create_time_end: second })).toEqual(['INIT', 'RUNNING'])
  expect(await names({ create_time_start: '2023-05-07T00:00:00Z' })).toEqual(['START_RUNNING'])
})

test('all filters of satellite tasks apply together', async () => {
  const { names } = await prepare()
  const filters: Filters = { task_name: 'RUNNING', task_status: ['RUNNING', 'SUCCESS'] }
  expect(await names(filters)).toEqual(['RUNNING'])
  expect(await names({ ...filters, create_time_start: '2023-05-03T00:00:00Z' })).toEqual([])
})

test('a page of satellite tasks counts all that match, and shows its part of them', async () => {
  const { list } = await prepare()
  const { page, data } = await list({ offset: 4, limit: 3 })
  expect(page).toEqual({ offset: 4, limit: 3, total: 6 })
  expect(data.map(({ task_name }) => task_name)).toEqual(['task_STOPPING', 'task_START_RUNNING'])
  expect((await list({ offset: 6 })).data).toEqual([])
})

test('the numbers beside a list of satellite tasks count each state in the workspace, whatever the filter', async () => {
  const { list } = await prepare()
  const numbers = { totalNum: 7, failedNum: 1, archivedNum: 1, successNum: 1, runningNum: 1 }
  expect((await list()).taskNumVo).toEqual(numbers)
  expect((await list({ task_name: 'nothing' })).taskNumVo).toEqual(numbers)
})

test('the overview counts all satellite tasks, those that succeeded or are archived, and those that run', async () => {
  const { koomap, workspace_id } = await prepare()
  const overview = await koomap.showTaskOverview({ query: { workspace_id } })
  expect(overview).toEqual({ total: 7, finished: 2, unfinished: 1 })
})

test('the lists and the overview of satellite tasks cover one workspace', async () => {
  const { koomap } = await prepare()
  const workspace_id = await createWorkspace(koomap, 'South')
  const nothing = { totalNum: 0, failedNum: 0, archivedNum: 0, successNum: 0, runningNum: 0 }
  expect(await koomap.listTaskInfo({ query: { workspace_id, offset: 0, limit: 10 } })).toEqual({
    page: { offset: 0, limit: 10, total: 0 },
    data: [],
    taskNumVo: nothing,
  })
  expect(await koomap.showTaskOverview({ query: { workspace_id } })).toEqual({ total: 0, finished: 0, unfinished: 0 })
})

test('a date that does not exist is refused as a filter of satellite tasks', async () => {
  const { list } = await prepare()
  expect(await refusal(list({ create_time_start: '2023-02-30T00:00:00Z' }))).toBe('KMP.00051026')
  expect(await refusal(list({ create_time_end: '2023-02-29T00:00:00Z' }))).toBe('KMP.00051026')
  expect((await list({ create_time_start: '2024-02-29T00:00:00Z' })).data).toEqual([])
})

for (const [what, filters, code] of [
  ['a limit of 101', { limit: 101 }, 'KMP.00051013'],
  ['a limit of 0', { limit: 0 }, 'KMP.00051013'],
  ['an offset of -1', { offset: -1 }, 'KMP.00051013'],
  ['no limit', { limit: undefined }, 'KMP.00051020'],
  ['a name of 51 characters', { task_name: 'x'.repeat(51) }, 'KMP.00051012'],
  ['a time in another format', { create_time_start: '2023-05-01' }, 'KMP.00051076'],
  ['an unknown state', { task_status: ['DONE'] }, 'KMP.00051076'],
] as const)
  test(`listTaskInfo refuses ${what} with ${code}`, async () => {
    const { list } = await prepare()
    expect(await refusal(list(filters as object))).toBe(code)
  })

test('the satellite tasks of a workspace that does not exist, is foreign, or was deleted are not shown', async () => {
  const koomap = served.client()
  const deleted = await createWorkspace(koomap)
  await koomap.deleteCommonWorkspace({ path: { workspace_id: deleted } })
  const foreign = await createWorkspace(served.client('other'))
  for (const [workspace_id, code] of [
    [idOf('ff'), 'KMP.00051053'],
    [foreign, 'KMP.00051002'],
    [deleted, 'KMP.00051061'],
  ] as const) {
    expect(await refusal(koomap.listTaskInfo({ query: { workspace_id, offset: 0, limit: 10 } }))).toBe(code)
    expect(await refusal(koomap.showTaskOverview({ query: { workspace_id } }))).toBe(code)
  }
})

/** The operations that act on one satellite task. */
const actions: [string, (koomap: KooMap, id: string) => Promise<unknown>][] = [
  ['startTask', (koomap, id) => koomap.startTask({ body: { id } })],
  ['stopTask', (koomap, id) => koomap.stopTask({ body: { id } })],
  ['deleteTask', (koomap, id) => koomap.deleteTask({ body: { id } })],
  [
    'updateTaskArchivedStatus',
    (koomap, id) => koomap.updateTaskArchivedStatus({ query: { archived: true }, body: { id } }),
  ],
]

for (const [name, act] of actions) {
  test(`${name} says whether a satellite task never was, was deleted, is foreign, or has an ID that is none`, async () => {
    const koomap = served.client()
    const workspace_id = await createWorkspace(koomap)
    served.sandbox.seed({ satelliteImages: scene })
    const { task_id } = await koomap.createTask({ body: taskRequest(workspace_id) })
    await koomap.deleteTask({ body: { id: task_id } })
    const foreign = taskRow({ task_id: idOf('b9') })
    served.sandbox.seed(
      { workspaces: [{ workspace_id: foreign.workspace_id }], satelliteTasks: [foreign] },
      { token: 'other' },
    )

    expect(await refusal(act(koomap, idOf('ff')))).toBe('KMP.00051044')
    expect(await refusal(act(koomap, task_id))).toBe('KMP.00051046')
    expect(await refusal(act(koomap, foreign.task_id))).toBe('KMP.00051014')
    expect(await refusal(act(koomap, 'none'))).toBe('KMP.00051052')
    expect(await refusal(act(koomap, undefined as unknown as string))).toBe('KMP.00051020')
  })
}

test('a satellite task that is archived and unarchived is as it was', async () => {
  const { koomap, list } = await prepare()
  const before = (await list({ task_status: ['SUCCESS'] })).data
  const body = { id: before[0]!.task_id }
  expect(await koomap.updateTaskArchivedStatus({ query: { archived: true }, body })).toBe(true)
  expect((await list({ task_status: ['SUCCESS'] })).data).toEqual([])
  expect(await koomap.updateTaskArchivedStatus({ query: { archived: false }, body })).toBe(true)
  expect((await list({ task_status: ['SUCCESS'] })).data).toEqual(before)
})

test('a deleted satellite task is no longer listed or counted, and its workspace can be deleted', async () => {
  const koomap = served.client()
  const workspace_id = await createWorkspace(koomap)
  served.sandbox.seed({ satelliteImages: scene })
  const { task_id } = await koomap.createTask({ body: taskRequest(workspace_id) })
  expect(await refusal(koomap.deleteCommonWorkspace({ path: { workspace_id } }))).toBe('KMP.00011103')
  expect(await koomap.deleteTask({ body: { id: task_id } })).toBe(true)
  const { data, taskNumVo } = await koomap.listTaskInfo({ query: { workspace_id, offset: 0, limit: 10 } })
  expect(data).toEqual([])
  expect(taskNumVo).toMatchObject({ totalNum: 0 })
  expect(await koomap.deleteCommonWorkspace({ path: { workspace_id } })).toBe(true)
})
