import { refuse, type Context } from '../handlers.ts'
import type { Real3DTaskRow, SubtaskRow, WorkspaceRow } from '../../store/tenant.ts'
import { findWorkspace } from '../workspaces.ts'

/** The workspace of a path. */
export const findWorkspaceOfTasks = (context: Context, id: string, section: string): WorkspaceRow =>
  findWorkspace(context, id, section, { missing: 'KMP.00021128', foreign: 'KMP.00021128' })

/** The task of a path, if it is in the workspace. */
export function findTask(
  context: Context,
  { workspace_id, task_id }: { workspace_id: string; task_id: string },
  section: string,
): Real3DTaskRow {
  findWorkspaceOfTasks(context, workspace_id, section)
  const task = context.tenant.tables.real3dTasks.get(task_id)
  if (!task) return refuse('KMP.00021118', section, `The account has no real-scene task ${task_id}.`)
  if (task.workspace_id !== workspace_id)
    refuse('KMP.00021129', section, `Task ${task_id} is in workspace ${task.workspace_id}.`)
  return task
}

/** The refinement subtask of a path, if it belongs to the task. */
export function findSubtask(
  context: Context,
  path: { workspace_id: string; task_id: string; subtask_id: string },
  section: string,
): SubtaskRow {
  findTask(context, path, section)
  const subtask = context.tenant.tables.subtasks.get(path.subtask_id)
  if (subtask?.task_id === path.task_id) return subtask
  return refuse('KMP.00021006', section, `Task ${path.task_id} has no refinement subtask ${path.subtask_id}.`)
}
