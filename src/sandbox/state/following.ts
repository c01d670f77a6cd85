import type { Context } from '../rules/handlers.ts'
import type { Real3DTaskRow, TenantState } from '../store/tenant.ts'

/** Lets tasks say whether they have spur points, as they will be with those of a seed. */
export function noteMarkers({ tenant: { tables } }: Context, state: TenantState): void {
  const { spurPoints = [], real3dTasks = [] } = state
  const points = new Map(spurPoints.map(({ id, taskId }) => [id, taskId]))
  const given = new Map(real3dTasks.map((task) => [task.task_id, task]))
  const marked = new Set(points.values())
  // A point that moves to another task may be the last one of the task in which it was.
  const left = spurPoints.flatMap(({ id }) => tables.spurPoints.get(id)?.taskId ?? [])
  const changed: Real3DTaskRow[] = []
  for (const id of new Set([...marked, ...left])) {
    const has_marker = marked.has(id) || [...tables.spurPoints.by('task', id)].some((point) => !points.has(point.id))
    const task = given.get(id) ?? structuredClone(tables.real3dTasks.get(id))
    if (!task || task.has_marker === has_marker) continue
    Object.assign(task, has_marker ? { has_marker } : { has_marker, hidden: { ...task.hidden, marked: false } })
    if (!given.has(id)) changed.push(task)
  }
  if (changed.length > 0) state.real3dTasks = [...real3dTasks, ...changed]
}

/** Lets subtasks have the name and the workspace of their task when a seed changes them. */
export function takeSubtasksAlong({ tenant: { tables } }: Context, state: TenantState): void {
  const { real3dTasks = [], subtasks = [] } = state
  const given = new Set(subtasks.map(({ subtask_id }) => subtask_id))
  const changed = real3dTasks.flatMap(({ task_id, task_name, workspace_id }) =>
    [...tables.subtasks.by('task', task_id)]
      .filter((row) => !given.has(row.subtask_id))
      .filter((row) => row.task_name !== task_name || row.workspace_id !== workspace_id)
      .map((row) => ({ ...structuredClone(row), task_name, workspace_id })),
  )
  if (changed.length > 0) state.subtasks = [...subtasks, ...changed]
}
