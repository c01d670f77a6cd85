import type { Json } from '../../description/model.ts'
import { tokenLifetime, userNameLengths } from '../access/tokens.ts'
import type { Ids } from '../store/ids.ts'
import type { Rows } from '../store/tenant.ts'
import { chinaTimeOf, folderTimeOf } from '../rules/china-time.ts'
import { maxTasks as maxReal3DTasks } from '../rules/real3d/checks.ts'
import { defaultCoordinateSystem, defaultParams, modelPathOf } from '../rules/real3d/defaults.ts'
import { maxSubtasks } from '../rules/real3d/subtasks.ts'
import { maxTasks as maxSatelliteTasks } from '../rules/satellite/checks.ts'
import { maxWorkspaces } from '../rules/workspaces.ts'
import {
  productFault,
  real3dTaskFault,
  refineProductFault,
  runFault,
  satelliteTaskFault,
  type RowFault,
} from './row-faults.ts'

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
  /** What properties must be beyond the schema of the API, as schemas. */
  forms?: { [Property in keyof Row]?: Json }
  /** What is wrong with a row that schemas cannot tell. */
  faultOf?(row: Row): RowFault | undefined
  /** Properties that name a row of another table. One that is null names none. */
  parents?: { [Property in keyof Row & string]?: keyof Rows }
  /** What the rows are called, how many of them an account can have, and the name that no two of them can share. */
  group?: Group<keyof Row & string>
  /** Values that a seed need not give. Everything else follows from the schema. */
  defaults?: { [Property in keyof Row]?: unknown }
  /** Such values that differ from row to row. */
  generate?(id: string, ids: Ids, now: number): { [Property in keyof Row]?: unknown }
}

/** Rows that the rules of the API count together, and whose names must differ. */
export interface Group<Property extends string = string> {
  /** What a row is, in the singular. */
  noun: string
  /** The most that there can be. */
  most: number
  name: Property
  /** The property whose value the rows share, and the index of the table that finds them. Default: all rows. */
  within?: { property: Property; index: 'workspace' | 'task' }
}

const text = { type: 'string', minLength: 1 }
const userName = { type: 'string', minLength: userNameLengths.shortest, maxLength: userNameLengths.longest }
const texts = { type: 'object', additionalProperties: { type: 'string' } }
/** Milliseconds since 1970, as far as there are dates. */
const time = { type: 'number', minimum: -8.64e15, maximum: 8.64e15 }
const bytes = { type: 'number', minimum: 0 }
const run = { type: 'object', required: ['started', 'ends'], properties: { started: time, ends: time } }

/** The form that a request gives a property. */
const formIn = (request: string, property: string): Json => ({
  $ref: `#/components/schemas/${request}/properties/${property}`,
})

/** A spur point at the corner of an image. All numbers are text. */
const spurPoint = { pointWidth: '0', pointHeight: '0', longitude: '0', latitude: '0', height: '0', accuracy: '0.05' }

const inWorkspace = { property: 'workspace_id', index: 'workspace' } as const

/** The kinds of rows, by the names of their tables. */
export const rowKinds: { [Name in keyof Rows]: RowKind<Rows[Name][number]> } = {
  workspaces: {
    schema: 'Workspace',
    id: 'workspace_id',
    derived: ['can_delete'],
    forms: { workspace_name: { $ref: '#/components/schemas/WorkspaceName' } },
    group: { noun: 'Workspace', most: maxWorkspaces, name: 'workspace_name' },
  },
  satelliteTasks: {
    schema: 'SatelliteTask',
    id: 'task_id',
    parents: { workspace_id: 'workspaces' },
    hidden: {
      properties: {
        aliases: texts,
        descriptions: { type: 'object', additionalProperties: { type: ['string', 'null'] } },
        csv_ids: { type: 'array', items: { type: 'string' } },
        run,
      },
    },
    forms: { task_name: formIn('CreateTaskRequest', 'task_name') },
    group: { noun: 'Satellite task', most: maxSatelliteTasks, name: 'task_name', within: inWorkspace },
    faultOf: satelliteTaskFault,
    defaults: {
      task_type: 'ORSIP',
      data_id: '[]',
      production_level: 'L2',
      task_progress: '0.0',
      hidden: { aliases: {} },
    },
  },
  real3dTasks: {
    schema: 'Real3DTask',
    id: 'task_id',
    parents: { workspace_id: 'workspaces', folder_code: 'folders' },
    hidden: {
      properties: {
        run,
        triangulation: { type: 'boolean' },
        triangulated: { type: 'boolean' },
        marked: { type: 'boolean' },
        stored: bytes,
      },
    },
    forms: { task_name: { $ref: '#/components/schemas/Real3DTaskName' } },
    group: { noun: 'Real-scene task', most: maxReal3DTasks, name: 'task_name', within: inWorkspace },
    faultOf: real3dTaskFault,
    defaults: {
      task_type: 'REAL3D-UNCTRL',
      modeling_type: 'Nerf',
      modeling_params: defaultParams,
      coordinate_sys: defaultCoordinateSystem,
      folder_code: null,
    },
  },
  subtasks: {
    schema: 'Real3DSubTask',
    id: 'subtask_id',
    parents: { task_id: 'real3dTasks' },
    hidden: { properties: { run, stored: bytes } },
    forms: { subtask_name: formIn('CreateReal3DSubTaskRequest', 'subtask_name'), refine_product_id: text },
    group: {
      noun: 'Refinement subtask',
      most: maxSubtasks,
      name: 'subtask_name',
      within: { property: 'task_id', index: 'task' },
    },
    faultOf: runFault,
    generate: (id, ids) => ({ model_path: modelPathOf(id), refine_product_id: ids.next() }),
  },
  products: {
    schema: 'Real3DProduct',
    id: 'id',
    hidden: { required: ['task_id'], properties: { task_id: text } },
    faultOf: productFault,
    defaults: { status: 'available', folder_info: '{}' },
  },
  refineProducts: {
    schema: 'Real3DRefineProduct',
    id: 'id',
    hidden: { required: ['subtask_id', 'task_id'], properties: { subtask_id: text, task_id: text } },
    faultOf: refineProductFault,
    defaults: { status: 'available' },
  },
  spurPoints: {
    schema: 'SpurPoint',
    id: 'id',
    parents: { taskId: 'real3dTasks', imageCode: 'obliqueImages' },
    forms: Object.fromEntries(Object.keys(spurPoint).map((name) => [name, formIn('AddSpurPointRequest', name)])),
    defaults: spurPoint,
    hidden: { required: ['user', 'created'], properties: { user: userName, created: { type: 'number' } } },
  },
  folders: {
    schema: 'ObliqueFolder',
    id: 'folder_code',
    faultOf: ({ create_time }) =>
      Number.isNaN(chinaTimeOf(create_time))
        ? ['create_time', 'must be a time such as 2023-05-11 17:10:13.000 in China, or 2023-05-11T09:10:13Z']
        : undefined,
    // 1: complete.
    defaults: { status: 1 },
    generate: (_id, _ids, now) => ({ create_time: folderTimeOf(now) }),
  },
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
  satelliteImages: {
    schema: 'SatelliteImage',
    id: 'image_id',
    hidden: { properties: { bands: { type: 'number', minimum: 0 } } },
    // An image that is complete (0) and multispectral (1), so that it can be processed alone.
    defaults: { image_status: '0', image_type: '1', image_level: 'L1', image_resolution: '2' },
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
      properties: { token: text, user: userName, expires: time },
    },
    id: 'token',
    generate: (_id, _ids, now) => ({ expires: now + tokenLifetime }),
  },
  satelliteUsages: { schema: 'SatelliteUsage', id: 'usage_measure_name' },
  real3dUsages: { schema: 'Real3DUsage', id: 'usage_measure_name' },
}

/** The names of the tables. */
export const tableNames = Object.keys(rowKinds) as (keyof Rows)[]
