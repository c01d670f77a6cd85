import type { Real3DModelingType } from '../../../../generated/schema.ts'
import { timeOf } from '../../store/clock.ts'
import { real3dDurations as durations } from '../durations.ts'
import { chinaTimeOf, nameTimeOf } from '../china-time.ts'
import type { Context } from '../handlers.ts'
import { preparingDetails, preparingRefinedDetails, tilesOf } from './files.ts'
import { pixelsIn } from './images.ts'
import type { FolderRow, Real3DTaskRow, SubtaskRow } from '../../store/tenant.ts'

/** What a task without a modeling type builds, which the manual does not say. */
const defaultModeling: Real3DModelingType = 'Mesh'

/** The folder of a product as JSON text, which the manual's example has. There is no folder if it has been removed. */
const folderInfoOf = (folder: FolderRow | undefined): string => {
  if (!folder) return '{}'
  const { folder_name, folder_alias, create_time, folder_desc } = folder
  return JSON.stringify({ folder_name, folder_alias, create_time: timeOf(chinaTimeOf(create_time)), folder_desc })
}

/** What products tell of the task that made them. A seeded task need not have the times of its run. */
const taskInfoOf = (task: Real3DTaskRow) => ({
  task_id: task.task_id,
  task_name: task.task_name,
  task_params: JSON.stringify(task.modeling_params),
  task_exec_start_time: task.exec_start_time ?? task.create_time,
  task_exec_end_time: task.exec_stop_time ?? task.update_time,
})

/** Creates the product of a task that has just succeeded. */
export function createProduct(context: Context, task: Real3DTaskRow): void {
  const { tenant, now, ids } = context
  const code = task.folder_code ?? ''
  const folder = tenant.tables.folders.get(code)
  const name = `${folder?.folder_name ?? code}_${task.task_name}_${nameTimeOf(now)}`
  const tiles = tilesOf(pixelsIn(context, code))
  const id = ids.next()
  tenant.tables.products.add({
    id,
    name,
    status: 'preparing',
    folder_code: code,
    folder_info: folderInfoOf(folder),
    task_info: taskInfoOf(task),
    product_details: preparingDetails(task.modeling_type ?? defaultModeling, name, tiles),
    storage_size_byte: null,
    create_time: timeOf(now),
    update_time: timeOf(now),
    tenant_domain_id: tenant.domainId,
    hidden: { task_id: task.task_id },
  })
  tenant.timers.set({ at: now + durations.preparing, kind: 'real3d-product', id })
}

/** The ID of a subtask's refined product, or another one if something else has it, which only a seed can bring about. */
function productIdOf({ tenant, ids, isForeign }: Context, { subtask_id, refine_product_id: id }: SubtaskRow): string {
  const existing = tenant.tables.refineProducts.get(id)
  return isForeign(id) || (existing && existing.hidden.subtask_id !== subtask_id) ? ids.next() : id
}

/** Creates the refined product of a subtask that has just succeeded. */
export function createRefineProduct(context: Context, subtask: SubtaskRow): void {
  const { tenant, now } = context
  const task = tenant.tables.real3dTasks.get(subtask.task_id)!
  const name = `${subtask.task_name}_${subtask.subtask_name}_${nameTimeOf(now)}`
  const id = productIdOf(context, subtask)
  if (id !== subtask.refine_product_id) tenant.tables.subtasks.change(subtask, { refine_product_id: id })
  tenant.tables.refineProducts.add({
    id,
    name,
    status: 'preparing',
    subtask_info: {
      subtask_name: subtask.subtask_name,
      subtask_id: subtask.subtask_id,
      create_time: subtask.create_time,
      completed_time: subtask.exec_stop_time ?? timeOf(now),
    },
    task_info: { ...taskInfoOf(task), workspace_id: task.workspace_id },
    product_details: preparingRefinedDetails(name, tilesOf(pixelsIn(context, task.folder_code ?? ''))),
    storage_size_byte: null,
    create_time: timeOf(now),
    update_time: timeOf(now),
    tenant_domain_id: tenant.domainId,
    hidden: { subtask_id: subtask.subtask_id, task_id: task.task_id },
  })
  tenant.timers.set({ at: now + durations.preparing, kind: 'real3d-refine-product', id })
}
