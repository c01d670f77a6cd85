import type { Json } from '../../description/model.ts'
import type { Rows } from '../store/tenant.ts'

/** What the sandbox knows about the rows of a table, beyond the schema of the API. */
export interface RowKind<Row = Json> {
  /** Component schema of the resource; rows of the other kinds have a schema here. */
  schema: string | Json
  /** The property with its ID, which a seed may omit. */
  id: keyof Row & string
  /** Properties of the schema that are not stored, because they follow from others. */
  derived?: string[]
  /** What `hidden` must have at least, as a schema. */
  hidden?: Json
  /** Properties that name a row of another table. */
  parents?: { [Property in keyof Row & string]?: keyof Rows }
  /** Values that a seed need not give. Everything else follows from the schema. */
  defaults?: { [Property in keyof Row]?: unknown }
}

const text = { type: 'string', minLength: 1 }

/** The kinds of rows, by the names of their tables. */
export const rowKinds: { [Name in keyof Rows]: RowKind<Rows[Name][number]> } = {
  workspaces: { schema: 'Workspace', id: 'workspace_id', derived: ['can_delete'] },
  satelliteTasks: {
    schema: 'SatelliteTask',
    id: 'task_id',
    parents: { workspace_id: 'workspaces' },
    defaults: { data_id: '[]', production_level: 'L1', task_progress: '0.0', hidden: { aliases: {} } },
  },
  real3dTasks: {
    schema: 'Real3DTask',
    id: 'task_id',
    parents: { workspace_id: 'workspaces' },
    defaults: { task_type: 'REAL3D-UNCTRL', modeling_type: 'Nerf', task_progress: null },
  },
  subtasks: { schema: 'Real3DSubTask', id: 'subtask_id', parents: { task_id: 'real3dTasks' } },
  products: {
    schema: 'Real3DProduct',
    id: 'id',
    hidden: { required: ['task_id'], properties: { task_id: text } },
    defaults: { status: 'available' },
  },
  refineProducts: {
    schema: 'Real3DRefineProduct',
    id: 'id',
    hidden: { required: ['subtask_id', 'task_id'], properties: { subtask_id: text, task_id: text } },
    defaults: { status: 'available' },
  },
  spurPoints: {
    schema: 'SpurPoint',
    id: 'id',
    hidden: { required: ['user', 'created'], properties: { user: text, created: { type: 'number' } } },
  },
  // 1: complete.
  folders: { schema: 'ObliqueFolder', id: 'folder_code', defaults: { status: 1 } },
  obliqueImages: {
    schema: {
      type: 'object',
      required: ['imageCode', 'folder_code', 'width', 'height'],
      properties: {
        imageCode: text,
        folder_code: text,
        width: { type: 'integer', minimum: 1 },
        height: { type: 'integer', minimum: 1 },
      },
    },
    id: 'imageCode',
    parents: { folder_code: 'folders' },
    // The size of a photo of 24 megapixels.
    defaults: { width: 6000, height: 4000 },
  },
  // 0: complete.
  satelliteImages: {
    schema: 'SatelliteImage',
    id: 'image_id',
    defaults: { image_status: '0', image_level: 'L1', image_resolution: '2' },
  },
  materials: {
    schema: {
      type: 'object',
      required: ['id', 'kind', 'name'],
      properties: { id: text, kind: { enum: ['SHAPE', 'CSV'] }, name: text },
    },
    id: 'id',
  },
  tokens: {
    schema: {
      type: 'object',
      required: ['token', 'user', 'expires'],
      properties: { token: text, user: { type: 'string' }, expires: { type: 'number' } },
    },
    id: 'token',
  },
  satelliteUsages: { schema: 'SatelliteUsage', id: 'usage_measure_name' },
  real3dUsages: { schema: 'Real3DUsage', id: 'usage_measure_name' },
}

/** The names of the tables. */
export const tableNames = Object.keys(rowKinds) as (keyof Rows)[]
