import type { TenantState } from '../../src/sandbox/store/tenant.ts'
import type { ProductRow, Real3DTaskRow, RefineProductRow, SubtaskRow } from '../../src/sandbox/store/tenant.ts'
import { folderRow, imageRow, real3dTaskRow, workspaceRow } from './rows.ts'

/** Rows of the real-scene service to seed a sandbox with, of which a test names only what matters. */

export const workspace_id = workspaceRow().workspace_id
export const inWorkspace = { workspace_id }
export const taskPath = { workspace_id, task_id: 'task' }
export const subtaskPath = { ...taskPath, subtask_id: 'subtask' }

const time = '2023-05-01T00:00:00Z'
const domain = '0'.repeat(32)

/** Two images with 2 gigapixels together, which make a model of two tiles. */
const images = [
  imageRow({ imageCode: 'image', width: 40_000, height: 25_000 }),
  imageRow({ imageCode: 'second', width: 40_000, height: 25_000 }),
]

/** A workspace, and an image folder to build models from. */
export const scene = (state: TenantState = {}): TenantState => ({
  workspaces: [workspaceRow()],
  folders: [folderRow()],
  obliqueImages: images,
  ...state,
})

/** An uncontrolled task that can be started. */
export const uncontrolledRow = (row: Partial<Real3DTaskRow> = {}): Real3DTaskRow =>
  real3dTaskRow({ task_type: 'REAL3D-UNCTRL', modeling_type: 'Nerf', task_status: 'INIT', ...row })

/** A task whose model can be refined. */
export const modeledRow = (row: Partial<Real3DTaskRow> = {}): Real3DTaskRow =>
  uncontrolledRow({ task_status: 'SUCCESS', exec_start_time: time, exec_stop_time: time, ...row })

export const subtaskRow = (row: Partial<SubtaskRow> = {}): SubtaskRow => ({
  subtask_id: 'subtask',
  task_id: 'task',
  subtask_name: row.subtask_id ?? 'subtask',
  task_name: 'task',
  workspace_id,
  modeling_params: real3dTaskRow().modeling_params,
  subtask_status: 'UPLOAD_SUCCESS',
  model_path: 'obs://real3d/refine/subtask',
  refine_product_id: 'refined',
  create_time: time,
  update_time: time,
  tenant_domain_id: domain,
  creator: 'map_operator',
  latest_operator: 'map_operator',
  subtask_progress: null,
  exec_start_time: null,
  exec_stop_time: null,
  fail_message: null,
  hidden: {},
  ...row,
})

const task_params = JSON.stringify(real3dTaskRow().modeling_params)

export const productRow = (row: Partial<ProductRow> = {}): ProductRow => ({
  id: 'product',
  name: 'product',
  status: 'available',
  folder_code: 'folder',
  folder_info: '{}',
  task_info: {
    task_id: 'task',
    task_name: 'task',
    task_params,
    task_exec_start_time: time,
    task_exec_end_time: time,
  },
  product_details: [],
  storage_size_byte: 1024,
  create_time: time,
  update_time: time,
  tenant_domain_id: domain,
  hidden: { task_id: 'task' },
  ...row,
})

export const refineProductRow = (row: Partial<RefineProductRow> = {}): RefineProductRow => ({
  id: 'refined',
  name: 'refined',
  status: 'available',
  subtask_info: { subtask_name: 'subtask', subtask_id: 'subtask', create_time: time, completed_time: time },
  task_info: {
    task_id: 'task',
    task_name: 'task',
    workspace_id,
    task_params,
    task_exec_start_time: time,
    task_exec_end_time: time,
  },
  product_details: [],
  storage_size_byte: 1024,
  create_time: time,
  update_time: time,
  tenant_domain_id: domain,
  hidden: { subtask_id: 'subtask', task_id: 'task' },
  ...row,
})
