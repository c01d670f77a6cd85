import type { CreateTaskRequest } from '../../generated/schema.ts'
import type { SatelliteImageRow, SatelliteTaskRow } from '../../src/sandbox/store/tenant.ts'
import type { KooMap } from '../../src/client/index.ts'

/** An ID of 32 characters that ends with a text. */
export const idOf = (text: string): string => text.padStart(32, '0')

/** The panchromatic image and the multispectral one of a scene. */
export const pan = idOf('a1')
export const mss = idOf('a2')

/** The name of the result image that the two produce at level L2. */
export const result = 'JL1_0018_L2'

/** A raw image. */
export const imageRow = (change: Partial<SatelliteImageRow> = {}): SatelliteImageRow => ({
  image_id: mss,
  image_name: 'JL1_0018_MSS',
  image_alias: null,
  image_description: '',
  is_product: '0',
  image_level: 'L1A',
  image_status: '0',
  image_date: '2016-01-12T03:05:21Z',
  upload_date: '2023-05-24T02:13:52Z',
  image_resolution: '2.9',
  image_type: '1',
  user_name: 'map_operator',
  product_clip: 0,
  product_tile: 0,
  is_cog: 0,
  hidden: {},
  ...change,
})

/** The two images of a scene. */
export const scene: SatelliteImageRow[] = [
  imageRow({ image_id: pan, image_name: 'JL1_0018_PAN', image_type: '0', image_resolution: '0.7' }),
  imageRow(),
]

/** A stored task, without a timer. */
export const taskRow = (change: Partial<SatelliteTaskRow> = {}): SatelliteTaskRow => ({
  task_id: idOf('b1'),
  workspace_id: idOf('c1'),
  data_id: `["${pan}", "${mss}"]`,
  task_name: `seeded${(change.task_id ?? '').slice(-12)}`,
  creator: 'map_operator',
  create_time: '2023-05-26T08:27:07Z',
  task_status: 'INIT',
  task_type: 'ORSIP',
  task_description: null,
  exec_start_time: null,
  exec_stop_time: null,
  origin_data_alias: null,
  production_level: 'L2',
  task_progress: '0.0',
  shape_id: null,
  is_deleted: 0,
  image_url: null,
  domain_id: '234602bf93714dcba145eaa45686e0c1',
  fail_message: null,
  frozen_tag: null,
  isClip: '0',
  isTile: '0',
  hidden: {},
  ...change,
})

/** The request for a task that the two images of the scene permit. */
export const taskRequest = (workspace_id: string, change: Partial<CreateTaskRequest> = {}): CreateTaskRequest => ({
  task_name: 'North_2016',
  task_type: 'ORSIP',
  workspace_id,
  data_ids: [pan, mss],
  production_level: 'L2',
  data_alias: {},
  coordination: 'WGS84',
  data_description: {},
  csv_ids: [],
  isClip: '0',
  isTile: '0',
  ...change,
})

/** Creates a workspace, and returns its ID. */
export async function createWorkspace(koomap: KooMap, workspace_name = 'North'): Promise<string> {
  return (await koomap.createCommonWorkspace({ body: { workspace_name } })).workspace_id
}

/** All tasks of a workspace, archived ones too. */
export async function tasksIn(koomap: KooMap, workspace_id: string) {
  const states = ['INIT', 'START_RUNNING', 'RUNNING', 'SUCCESS', 'FAILED', 'STOPPING', 'STOP_SUCCESS', 'STOP_FAILED', 'ARCHIVED'] as const // prettier-ignore
  const query = { workspace_id, offset: 0, limit: 100, task_status: [...states] }
  return (await koomap.listTaskInfo({ query })).data
}
