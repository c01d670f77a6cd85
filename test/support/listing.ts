import type { KooMap } from '../../src/client/index.ts'

/** Calls every list of an account, with everything in it. A response that violates the description is a bug. */
export async function listEverything(koomap: KooMap): Promise<void> {
  const page = { offset: 0, limit: 100 }
  const { data } = await koomap.listCommonWorkspace({ query: page })
  for (const { workspace_id } of data) {
    const path = { workspace_id }
    const { tasks } = await koomap.listTasksInWorkspace({ path, query: page })
    for (const { task_id } of tasks) await koomap.listReal3DSubTasks({ path: { workspace_id, task_id }, query: page })
    await koomap.showTaskOverviewInWorkspace({ path })
    await koomap.listTaskInfo({ query: { workspace_id, ...page } })
    await koomap.showTaskOverview({ query: { workspace_id } })
  }
  await koomap.listReal3DProducts({ query: page })
  for (const order_by of ['task_name_asc', 'subtask_name_desc'] as const)
    await koomap.listReal3DRefineProducts({ query: { ...page, order_by } })
  await koomap.listFolder({ body: { ...page, condition: { order: '3' } } })
  for (const order of ['1', '-2', '3'] as const) await koomap.listImageBaseInfo({ body: { ...page, order } })
  await koomap.listUsageInfo({ query: { usage_type: 'DATA', ...page } })
  await koomap.listUsageInfo({ query: { usage_type: 'TASK', ...page } })
  await koomap.showReal3DUsage({ query: { usage_type: 'DATA' } })
  await koomap.showReal3DUsage({ query: { usage_type: 'REAL3D' } })
}
