import type { ModelingParams } from '../../../generated/schema.ts'
import { intermediateBytes, uploadedBytes } from '../rules/real3d/files.ts'
import { campus, factory, owned, workspaceId } from './places.ts'
import type { Real3DTaskRow, SpurPointRow, SubtaskRow, TenantState } from '../store/tenant.ts'
import { defaultDomainId, storyteller } from '../access/tenants.ts'

// The part of the story that the real-scene service tells. See story.ts.

/** The tasks, each in the state in which the examples need it. */
export const real3dTaskIds = {
  modeled: '914305233ef7428e8073a95d8042f0c3',
  triangulated: 'db554dbd410f4c53a2118c6e34a31eb0',
  uncontrolled: '41f72c882cc747a88f90151b1af18292',
  controlled: '8d3b6f1a9c7e4520b8d6f4a2c0e1b3d5',
  running: 'c2e4a6b8d0f14375a9b7c5d3e1f0a2b4',
  archived: 'e7f9a1c3b5d7426981a3c5e7d9f0b2d4',
}

export const subtaskIds = {
  refined: 'abc305233ef7428e8073a95d8042f0d4',
  uploaded: 'bcd416344f08539f9184ba6e9153a1e5',
  running: 'cde527455a19640aa295cb7fa264b2f6',
}

const high: ModelingParams = {
  accuracy: 'High',
  key_point_limit: '40000',
  tie_point_limit: '4000',
  mesh_accuracy: '0',
}
const highest: ModelingParams = {
  accuracy: 'Highest',
  key_point_limit: '60000',
  tie_point_limit: '6000',
  mesh_accuracy: '0',
}

const notRun = {
  task_status: 'INIT',
  complete_stage: null,
  total_stage: null,
  task_progress: null,
  exec_start_time: null,
  exec_stop_time: null,
  fail_message: null,
  AT_progress: null,
} as const
const completed = { ...notRun, complete_stage: 10, total_stage: 10, task_progress: '1.00' } as const

const radianceField = { task_type: 'REAL3D-UNCTRL', modeling_type: 'Nerf', folder_code: campus } as const
const controlledMesh = { task_type: 'REAL3D-CTRL', modeling_type: 'Mesh', folder_code: factory } as const

type Named = Pick<Real3DTaskRow, 'task_id' | 'task_name' | 'create_time'> & Partial<Real3DTaskRow>

const task = (row: Named): Real3DTaskRow => ({
  ...{ workspace_id: workspaceId, task_description: null, modeling_params: high, coordinate_sys: 'WGS84-UTM' },
  ...{ has_marker: false, update_time: row.create_time },
  ...owned,
  ...notRun,
  ...radianceField,
  hidden: {},
  ...row,
})

const real3dTasks: Real3DTaskRow[] = [
  task({
    task_id: real3dTaskIds.archived,
    task_name: '老园区建模',
    task_description: '老园区无控建模',
    create_time: '2023-05-24T07:12:30Z',
    update_time: '2023-05-26T01:00:00Z',
    ...completed,
    task_status: 'ARCHIVED',
    exec_start_time: '2023-05-24T07:26:00Z',
    exec_stop_time: '2023-05-24T07:29:00Z',
    hidden: { stored: intermediateBytes },
  }),
  task({
    task_id: real3dTaskIds.modeled,
    task_name: '园区建模',
    task_description: '园区无控建模',
    create_time: '2023-05-26T07:43:47Z',
    update_time: '2023-05-26T08:00:00Z',
    ...completed,
    task_status: 'SUCCESS',
    exec_start_time: '2023-05-26T07:57:00Z',
    exec_stop_time: '2023-05-26T08:00:00Z',
    hidden: { stored: intermediateBytes },
  }),
  task({
    task_id: real3dTaskIds.triangulated,
    task_name: '厂区有控建模',
    ...controlledMesh,
    modeling_params: highest,
    has_marker: true,
    create_time: '2023-05-26T08:10:05Z',
    update_time: '2023-05-26T08:21:36Z',
    task_status: 'BUNDLE_SUCCESS',
    complete_stage: 3,
    total_stage: 10,
    task_progress: '0.30',
    exec_start_time: '2023-05-26T08:16:10Z',
    exec_stop_time: '2023-05-26T08:21:36Z',
    AT_progress: '1.00',
    hidden: { triangulation: true, triangulated: true, stored: intermediateBytes },
  }),
  task({
    task_id: real3dTaskIds.uncontrolled,
    task_name: '西区建模',
    task_description: '西区',
    create_time: '2023-05-29T01:10:00Z',
  }),
  task({
    task_id: real3dTaskIds.controlled,
    task_name: '北区有控建模',
    ...controlledMesh,
    modeling_params: highest,
    create_time: '2023-05-29T02:05:10Z',
  }),
  task({
    task_id: real3dTaskIds.running,
    task_name: '南区建模',
    modeling_type: 'Mesh',
    create_time: '2023-05-29T03:00:00Z',
  }),
]

const subtask = (row: Partial<SubtaskRow> & Pick<SubtaskRow, 'subtask_id' | 'create_time'>): SubtaskRow => ({
  ...{ task_id: real3dTaskIds.modeled, task_name: '园区建模', workspace_id: workspaceId, modeling_params: high },
  ...{ subtask_name: '', refine_product_id: '', update_time: row.create_time },
  ...{ subtask_status: 'UPLOAD_SUCCESS', model_path: `obs://real3d/refine/${row.subtask_id}` },
  ...owned,
  ...{ subtask_progress: null, exec_start_time: null, exec_stop_time: null, fail_message: null },
  hidden: { stored: uploadedBytes },
  ...row,
})

const subtasks: SubtaskRow[] = [
  subtask({
    subtask_id: subtaskIds.refined,
    subtask_name: '园区精修',
    refine_product_id: '44eb5d869258451595f15dd26ee0a1f6',
    subtask_status: 'SUCCESS',
    create_time: '2023-05-26T08:30:00Z',
    update_time: '2023-05-26T09:25:00Z',
    subtask_progress: '1.00',
    exec_start_time: '2023-05-26T09:02:30Z',
    exec_stop_time: '2023-05-26T09:25:00Z',
  }),
  subtask({
    subtask_id: subtaskIds.uploaded,
    subtask_name: '园区道路精修',
    refine_product_id: '55fc6e97a369562606a26ee37ff1b207',
    create_time: '2023-05-26T08:30:00Z',
    update_time: '2023-05-26T08:52:40Z',
  }),
  subtask({
    subtask_id: subtaskIds.running,
    subtask_name: '园区绿地精修',
    refine_product_id: '660d7fa8b47a673717b37ff48002c318',
    create_time: '2023-05-29T03:10:00Z',
    update_time: '2023-05-29T03:25:12Z',
  }),
]

const taskInfo = {
  task_id: real3dTaskIds.modeled,
  task_name: '园区建模',
  task_params: JSON.stringify(high),
  task_exec_start_time: '2023-05-26T07:57:00Z',
  task_exec_end_time: '2023-05-26T08:00:00Z',
}

const productName = '园区航拍_园区建模_20230526160024'
const products: TenantState['products'] = [
  {
    id: 'b6fbb5c6b7ba4b89aaeadfaba3df71e5',
    name: productName,
    status: 'available',
    folder_code: campus,
    folder_info: JSON.stringify({
      folder_name: '园区航拍',
      folder_alias: '园区_202305',
      create_time: '2023-05-11T09:10:13Z',
      folder_desc: '园区倾斜摄影',
    }),
    task_info: taskInfo,
    product_details: [
      {
        type: 'nerf_osgb',
        storage_size_byte: 734_003_200,
        files: [`NERF_OSGB_${productName}-Tile_+000_+000.zip`, `NERF_OSGB_${productName}-Tile_+001_+000.zip`],
      },
      { type: 'nerf_obj', storage_size_byte: 0, files: [] },
      { type: 'metadata', storage_size_byte: 512, files: ['metadata.xml'] },
    ],
    storage_size_byte: 734_003_712,
    create_time: '2023-05-26T08:00:24Z',
    update_time: '2023-05-26T08:12:40Z',
    tenant_domain_id: defaultDomainId,
    hidden: { task_id: real3dTaskIds.modeled },
  },
]

const refinedName = '园区建模_园区精修_20230526172530'
const refineProducts: TenantState['refineProducts'] = [
  {
    id: '44eb5d869258451595f15dd26ee0a1f6',
    name: refinedName,
    status: 'available',
    subtask_info: {
      subtask_name: '园区精修',
      subtask_id: subtaskIds.refined,
      create_time: '2023-05-26T08:30:00Z',
      completed_time: '2023-05-26T09:25:00Z',
    },
    task_info: { ...taskInfo, workspace_id: workspaceId },
    product_details: [
      {
        type: 'nerf_osgb',
        storage_size_byte: 629_145_600,
        files: [`NERF_OSGB_${refinedName}-Tile_+000_+000.zip`],
      },
    ],
    storage_size_byte: 629_145_600,
    create_time: '2023-05-26T09:25:30Z',
    update_time: '2023-05-26T09:31:02Z',
    tenant_domain_id: defaultDomainId,
    hidden: { subtask_id: subtaskIds.refined, task_id: real3dTaskIds.modeled },
  },
]

/** The six images in which the first ground control point is marked; the second one is only in the first of them. */
const markedImages = Array.from({ length: 6 }, (_, i) => `167401903539001344${i}`)

const point = (row: Pick<SpurPointRow, 'imageCode' | 'id' | 'pointWidth' | 'pointHeight'>): SpurPointRow => ({
  ...{ taskId: real3dTaskIds.triangulated, accuracy: '0.05' },
  ...{ longitude: '113.87890565212626', latitude: '22.876653471049696', height: '37.884999999999998' },
  hidden: { user: storyteller, created: Date.parse('2023-05-26T09:00:00Z') },
  ...row,
})

const spurPoints: SpurPointRow[] = [
  {
    ...point({
      imageCode: markedImages[0]!,
      id: '1674395911112953856',
      pointWidth: '9274.5957',
      pointHeight: '2941.47803',
    }),
    ...{ longitude: '113.8800482786927', latitude: '22.8771672263087', height: '37.976999999999997' },
  },
  ...markedImages.map((imageCode, i) =>
    point({
      imageCode,
      id: String(1676151290921086976n + BigInt(i)),
      pointWidth: i === 0 ? '7864.08984' : `${7864 - 1210 * i}.25`,
      pointHeight: '5433.04541',
    }),
  ),
]

const modelingUsage = {
  usage_measure_name: '实景三维生产服务基础版',
  usage_type: 'REAL3D',
  usage_subtype: 'REAL3D_BASIC',
  domain_id: defaultDomainId,
  capacity: 0,
  created_time: '2023-05-24T07:29:00Z',
  update_time: '2023-05-26T08:00:00Z',
  hidden: {},
} as const

export const real3dStory: TenantState = {
  real3dTasks,
  subtasks,
  products,
  refineProducts,
  spurPoints,
  real3dUsages: [
    {
      ...{ usage_measure_name: '时空专属存储', usage_type: 'DATA', usage_subtype: null, domain_id: defaultDomainId },
      ...{ usage: 128.5, capacity: 1024, usage_unit_type: 'VOLUME', unit: 'GB' },
      ...{ created_time: '2023-05-11T09:10:13Z', update_time: '2023-05-26T09:31:02Z' },
      hidden: {},
    },
    { ...modelingUsage, usage: 5.5, usage_unit_type: 'NUMBER', unit: 'GP' },
    { ...modelingUsage, usage: 2, usage_unit_type: 'COUNT', unit: '次' },
  ],
}
