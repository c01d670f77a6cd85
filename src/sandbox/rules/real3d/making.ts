import type { Real3DModelingType } from '../../../../generated/schema.ts'
import { timeOf } from '../../store/clock.ts'
import { real3dDurations as durations } from '../durations.ts'
import type { Context } from '../handlers.ts'
import { nameTimeOf, preparingDetails, preparingRefinedDetails, tilesOf } from './files.ts'
import { pixelsIn } from './images.ts'
import type { FolderRow, Real3DTaskRow, SubtaskRow } from '../../store/tenant.ts'

/** What a task without a modeling type builds, which the manual does not say. */
const defaultModeling: Real3DModelingType = 'Mesh'

/** The upload time of a folder in UTC. The API writes it without a zone; the examples show that it is that of China. */
const utcOf = (time: string): string => {
  const ms = Date.parse(`${time.replace(' ', 'T')}+08:00`)
  return Number.isNaN(ms) ? time : timeOf(ms)
}

/** The folder of a product as JSON text, which the manual's example has. */
const folderInfoOf = ({ folder_name, folder_alias, create_time, folder_desc }: FolderRow): string =>
  JSON.stringify({ folder_name, folder_alias, create_time: utcOf(create_time), folder_desc })

/** Creates the product of a task that has just succeeded. */
export function createProduct(context: Context, task: Real3DTaskRow): void {
  const { tenant, now, ids } = context
  const folder = tenant.tables.folders.get(task.folder_code!)!
  const name = `${folder.folder_name}_${task.task_name}_${nameTimeOf(now)}`
  const tiles = tilesOf(pixelsIn(context, folder.folder_code))
  const id = ids.next()
  tenant.tables.products.add({
    id,
    name,
    status: 'preparing',
    folder_code: folder.folder_code,
    folder_info: folderInfoOf(folder),
    task_info: {
      task_id: task.task_id,
      task_name: task.task_name,
      task_params: JSON.stringify(task.modeling_params),
      task_exec_start_time: task.exec_start_time!,
      task_exec_end_time: task.exec_stop_time!,
    },
    product_details: preparingDetails(task.modeling_type ?? defaultModeling, name, tiles),
    storage_size_byte: null,
    create_time: timeOf(now),
    update_time: timeOf(now),
    tenant_domain_id: tenant.domainId,
    hidden: { task_id: task.task_id },
  })
  tenant.timers.set({ at: now + durations.preparing, kind: 'real3d-product', id })
}

/** Creates the refined product of a subtask that has just succeeded. */
export function createRefineProduct(context: Context, subtask: SubtaskRow): void {
  const { tenant, now } = context
  const task = tenant.tables.real3dTasks.get(subtask.task_id)!
  const name = `${subtask.task_name}_${subtask.subtask_name}_${nameTimeOf(now)}`
  const id = subtask.refine_product_id
  tenant.tables.refineProducts.add({
    id,
    name,
    status: 'preparing',
    subtask_info: {
      subtask_name: subtask.subtask_name,
      subtask_id: subtask.subtask_id,
      create_time: subtask.create_time,
      completed_time: subtask.exec_stop_time!,
    },
    task_info: {
      task_id: task.task_id,
      task_name: task.task_name,
      workspace_id: task.workspace_id,
      task_params: JSON.stringify(task.modeling_params),
      task_exec_start_time: task.exec_start_time!,
      task_exec_end_time: task.exec_stop_time!,
    },
    product_details: preparingRefinedDetails(name, tilesOf(pixelsIn(context, task.folder_code!))),
    storage_size_byte: null,
    create_time: timeOf(now),
    update_time: timeOf(now),
    tenant_domain_id: tenant.domainId,
    hidden: { subtask_id: subtask.subtask_id, task_id: task.task_id },
  })
  tenant.timers.set({ at: now + durations.preparing, kind: 'real3d-refine-product', id })
}
