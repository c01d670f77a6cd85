import type {
  FolderRow,
  ObliqueImageRow,
  Real3DTaskRow,
  SatelliteImageRow,
  SpurPointRow,
  WorkspaceRow,
} from '../../src/sandbox/store/tenant.ts'

/** Rows to seed a sandbox with, of which a test names only what matters. */

const domain = '0'.repeat(32)
const time = '2023-05-01T00:00:00Z'
const made = { tenant_domain_id: domain, creator: 'map_operator', latest_operator: 'map_operator' }
const dated = { create_time: time, update_time: time }

export const workspaceRow = (row: Partial<WorkspaceRow> = {}): WorkspaceRow => ({
  workspace_id: 'a'.repeat(32),
  workspace_name: 'workspace',
  workspace_description: null,
  ...made,
  ...dated,
  star: 0,
  hidden: {},
  ...row,
})

export const real3dTaskRow = (row: Partial<Real3DTaskRow> = {}): Real3DTaskRow => ({
  task_id: 'task',
  task_name: row.task_id ?? 'task',
  task_type: 'REAL3D-CTRL',
  modeling_type: 'Mesh',
  task_description: null,
  workspace_id: 'a'.repeat(32),
  modeling_params: { accuracy: 'High', key_point_limit: '40000', tie_point_limit: '4000', mesh_accuracy: '0' },
  coordinate_sys: 'WGS84-UTM',
  has_marker: false,
  folder_code: 'folder',
  ...made,
  ...dated,
  task_status: 'BUNDLE_SUCCESS',
  complete_stage: null,
  total_stage: null,
  task_progress: null,
  exec_start_time: null,
  exec_stop_time: null,
  fail_message: null,
  AT_progress: null,
  hidden: {},
  ...row,
})

export const imageRow = (row: Partial<ObliqueImageRow> = {}): ObliqueImageRow => ({
  imageCode: 'image',
  folder_code: 'folder',
  width: 1000,
  height: 800,
  ...row,
})

export const spurPointRow = (row: Partial<SpurPointRow> = {}): SpurPointRow => ({
  imageCode: 'image',
  id: 'point',
  taskId: 'task',
  pointWidth: '10.5',
  pointHeight: '20.25',
  longitude: '113.5',
  latitude: '22.5',
  height: '37.5',
  accuracy: '0.05',
  hidden: { user: 'map_operator', created: 0 },
  ...row,
})

export const folderRow = (row: Partial<FolderRow> = {}): FolderRow => ({
  folder_code: 'folder',
  folder_name: 'folder',
  folder_alias: 'alias',
  folder_desc: '',
  obs_endpoint: 'obs.cn-north-4.myhuaweicloud.com',
  obs_path: 'real3d/folder',
  create_time: '2023-05-01 08:00:00.000',
  status: 1,
  hidden: {},
  ...row,
})

export const satelliteImageRow = (row: Partial<SatelliteImageRow> = {}): SatelliteImageRow => ({
  image_id: 'b'.repeat(32),
  image_name: 'JL1_0018_MSS',
  is_product: '0',
  image_level: 'L1A',
  image_status: '0',
  image_date: time,
  upload_date: time,
  image_resolution: '2.9',
  image_description: '',
  image_type: '1',
  user_name: 'map_operator',
  image_alias: null,
  product_clip: 0,
  product_tile: 0,
  is_cog: 0,
  hidden: {},
  ...row,
})
