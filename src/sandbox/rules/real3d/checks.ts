import { refuse, type Context } from '../handlers.ts'
import { isTransient } from '../passing.ts'
import { findFolder, pixelsIn } from './images.ts'
import type { Real3DTaskRow } from '../../store/tenant.ts'

/** How many real-scene tasks a workspace can have. */
export const maxTasks = 500

/** Refuses another task in a full workspace. */
export function requireRoom({ tenant }: Context, workspace: string): void {
  if (tenant.tables.real3dTasks.by('workspace', workspace).size >= maxTasks)
    refuse('KMP.00021102', '4.5.1', `Workspace ${workspace} already has ${maxTasks} real-scene tasks.`)
}

/** Refuses a name that another task in the workspace has, regardless of case. */
export function requireFreeTaskName(
  { tenant }: Context,
  workspace: string,
  name: string,
  section: string,
  except?: Real3DTaskRow,
): void {
  for (const row of tenant.tables.real3dTasks.by('workspace', workspace))
    if (row !== except && row.task_name.toLowerCase() === name.toLowerCase())
      refuse('KMP.00021122', section, `Task ${row.task_id} has the name ${row.task_name}.`)
}

/** Whether the aerial triangulation of a task is finished. */
export const isTriangulated = ({ task_status, hidden }: Real3DTaskRow): boolean =>
  task_status === 'BUNDLE_SUCCESS' || hidden.triangulated === true

/** Refuses to start a task that lacks what the run needs. */
export function requireStartable(context: Context, row: Real3DTaskRow, onlyTriangulation: boolean): void {
  const section = '4.5.3'
  const { task_id: id, task_type, folder_code } = row
  if (task_type === null) refuse('KMP.00021104', section, `Task ${id} has no type.`)
  if (folder_code === null) return refuse('KMP.00021103', section, `Task ${id} has no image folder.`)
  findFolder(context, folder_code, section)
  if (pixelsIn(context, folder_code) === 0)
    refuse('KMP.00021136', section, `There are no images in folder ${folder_code}.`)
  const controlled = task_type === 'REAL3D-CTRL'
  if (onlyTriangulation && !controlled)
    refuse(
      'KMP.00021134',
      section,
      `Task ${id} is uncontrolled. Only a controlled task runs aerial triangulation alone.`,
    )
  if (!onlyTriangulation && controlled) requireSpurPoints(row)
}

/** Refuses the full run of a controlled task before aerial triangulation and before its spur point file exists. */
function requireSpurPoints(row: Real3DTaskRow): void {
  const { task_id: id, has_marker, hidden } = row
  if (!isTriangulated(row)) refuse('KMP.00021109', '4.5.3', `Aerial triangulation of task ${id} is not finished.`)
  if (!has_marker) refuse('KMP.00021108', '4.5.3', `Task ${id} has no spur points.`)
  if (!hidden.marked) refuse('KMP.00021108', '4.8.5', `The spur point file of task ${id} has not been created.`)
}

/** Refuses to delete a task while its subtasks run or are being uploaded. */
export function requireIdleSubtasks({ tenant }: Context, task: string): void {
  for (const { subtask_id, subtask_status } of tenant.tables.subtasks.by('task', task))
    if (isTransient('real3d-subtask', subtask_status))
      refuse('KMP.00021137', '4.5.6', `Refinement subtask ${subtask_id} is in ${subtask_status}.`)
}
