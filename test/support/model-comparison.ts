import { expect } from 'vitest'
import type { KooMap } from '../../src/client/index.ts'
import type { Model } from './sandbox-model.ts'

const sorted = <T extends { id: string }>(list: T[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Everything that can be listed is what the model has, and all counts agree with it. */
export async function compare(koomap: KooMap, model: Model): Promise<void> {
  const workspaces = await koomap.listCommonWorkspace.all().toArray({ limit: 1000 })
  expect(
    sorted(
      workspaces.map((w) => ({ id: w.workspace_id, name: w.workspace_name, star: w.star, blocked: w.can_delete })),
    ),
  ).toEqual(sorted(model.workspaces.map((w) => ({ ...w, blocked: model.refusalOfDeletion(w) !== undefined }))))
  // Starred ones come first.
  expect(workspaces.map(({ star }) => star)).toEqual([...workspaces.map(({ star }) => star)].sort((a, b) => b - a))
  for (const { id } of model.workspaces) {
    await compareSatelliteTasks(koomap, model, id)
    await compareReal3DTasks(koomap, model, id)
  }
  await compareResults(koomap, model)
}

const number = (states: string[], ...wanted: string[]) => states.filter((state) => wanted.includes(state)).length

async function compareSatelliteTasks(koomap: KooMap, model: Model, workspace_id: string): Promise<void> {
  const expected = model.tasksIn(workspace_id, 'satellite').map(({ id, name, state }) => ({ id, name, state }))
  const shown = expected.filter(({ state }) => state !== 'ARCHIVED')
  const { data, page, taskNumVo } = await koomap.listTaskInfo({ query: { workspace_id, offset: 0, limit: 100 } })
  expect(data.map((t) => ({ id: t.task_id, name: t.task_name, state: t.task_status }))).toEqual(shown)
  expect(page.total).toBe(shown.length)
  const states = expected.map(({ state }) => state)
  expect(taskNumVo).toEqual({
    totalNum: states.length,
    failedNum: 0,
    archivedNum: number(states, 'ARCHIVED'),
    successNum: number(states, 'SUCCESS'),
    runningNum: number(states, 'RUNNING'),
  })
  expect(await koomap.showTaskOverview({ query: { workspace_id } })).toEqual({
    total: states.length,
    finished: number(states, 'SUCCESS', 'ARCHIVED'),
    unfinished: number(states, 'RUNNING'),
  })
}

async function compareReal3DTasks(koomap: KooMap, model: Model, workspace_id: string): Promise<void> {
  const expected = model.tasksIn(workspace_id, 'real3d').map(({ id, name, state }) => ({ id, name, state }))
  const shown = expected.filter(({ state }) => state !== 'ARCHIVED')
  const path = { workspace_id }
  const { tasks, page } = await koomap.listTasksInWorkspace({ path, query: { limit: 100 } })
  expect(tasks.map((t) => ({ id: t.task_id, name: t.task_name, state: t.task_status }))).toEqual(shown)
  expect(page.total).toBe(shown.length)
  const states = expected.map(({ state }) => state)
  expect(await koomap.showTaskOverviewInWorkspace({ path })).toEqual({
    workspace_id,
    total_count: states.length,
    running_count: number(states, 'PENDING', 'STARTING', 'RUNNING', 'STOPPING'),
    success_count: number(states, 'SUCCESS', 'STOP_SUCCESS'),
    failed_count: 0,
    archived_count: number(states, 'ARCHIVED'),
  })
}

/** Each successful run has left a product and counts as usage, even if its task is gone. */
async function compareResults(koomap: KooMap, model: Model): Promise<void> {
  const { page } = await koomap.listReal3DProducts()
  expect(page.total).toBe(model.successes.real3d)
  const real3d = await koomap.showReal3DUsage({ query: { usage_type: 'REAL3D' } })
  expect(real3d.data.find(({ usage_unit_type }) => usage_unit_type === 'COUNT')?.usage ?? 0).toBe(
    model.successes.real3d,
  )
  const satellite = await koomap.listUsageInfo({ query: { usage_type: 'TASK' } })
  expect(satellite.data.find(({ usage_unit_type }) => usage_unit_type === 'TIME')?.usage ?? 0).toBe(
    model.successes.satellite,
  )
}
