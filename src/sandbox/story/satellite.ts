import { owned, workspaceId } from './places.ts'
import type { SatelliteImageRow, SatelliteTaskRow, TenantState } from '../store/tenant.ts'
import { defaultDomainId } from '../access/tenants.ts'

// The part of the story that the satellite service tells. See story.ts.

/** The tasks, each in the state in which the examples need it. */
export const satelliteTaskIds = {
  finished: '4d40e927514a40898d23a20155f0a1b2',
  created: '5e51fa38625b519a9e34b31266a1b2c3',
  running: '6f620b49736c42ab8f45c42377b2c3d4',
  archived: '70731c5a847d43bc9056d53488c3d4e5',
}

const image = (row: Partial<SatelliteImageRow> & Pick<SatelliteImageRow, 'image_id'>): SatelliteImageRow => ({
  ...{ image_name: '', is_product: '0', image_level: 'L1A', image_status: '0', image_type: '1' },
  ...{ image_date: '2016-01-12T03:05:21Z', upload_date: '', image_resolution: '0.7', image_description: '' },
  ...{ user_name: owned.creator, image_alias: null, product_clip: 0, product_tile: 0, is_cog: 0 },
  hidden: {},
  ...row,
})

const northPan = 'ed9313d537dd4cf7a6a7758f942b1d84'
const northMss = '8dc0d6187b8e4f429c2d20d340c95a11'
const eastMss = '853499857b47411da21c628ba2ece325'

const satelliteImages: SatelliteImageRow[] = [
  image({
    image_id: northPan,
    image_name: 'JL1_20160112_203_0018_PAN',
    upload_date: '2023-05-24T02:11:08Z',
    image_type: '0',
    image_alias: '华北_0018_全色',
    hidden: { bands: 1 },
  }),
  image({
    image_id: northMss,
    image_name: 'JL1_20160112_203_0018_MSS',
    upload_date: '2023-05-24T02:13:52Z',
    image_resolution: '2.9',
    image_alias: '华北_0018_多光谱',
    hidden: { bands: 4 },
  }),
  // From another satellite, so that it does not match the other images.
  image({
    image_id: eastMss,
    image_name: 'GF2_20160203_118_0042_MSS',
    image_date: '2016-02-03T03:12:44Z',
    upload_date: '2023-05-25T01:30:27Z',
    image_resolution: '3.2',
    image_alias: '华东_0042_多光谱',
    hidden: { bands: 4 },
  }),
  image({
    image_id: 'be50d9f13a824c1d9f07c5b3e8d2a461',
    image_name: 'GF2_20160203_118_0042_L2',
    is_product: '1',
    image_level: 'L2',
    image_date: '2016-02-03T03:12:44Z',
    upload_date: '2023-05-25T03:12:30Z',
    image_resolution: '3.2',
    image_alias: '华东_0042',
    is_cog: 1,
  }),
  image({
    image_id: '9260ad8d63f84ed1a9269f56162e42a5',
    image_name: 'JL1_20160112_203_0018_L2',
    is_product: '1',
    image_level: 'L2',
    upload_date: '2023-05-26T09:02:30Z',
    image_alias: '华北_0018',
    is_cog: 1,
  }),
]

const dataId = (...ids: string[]) => `[${ids.map((id) => JSON.stringify(id)).join(', ')}]`
const linkTo = (name: string) => `https://koomap-optical-image-data.obs.cn-north-4.myhuaweicloud.com/${name}_L2_per.png`

type Named = Pick<SatelliteTaskRow, 'task_id' | 'task_name' | 'create_time' | 'data_id'> & Partial<SatelliteTaskRow>

const task = (row: Named): SatelliteTaskRow => ({
  ...{ workspace_id: workspaceId, creator: owned.creator, domain_id: defaultDomainId, task_type: 'ORSIP' },
  ...{ task_status: 'INIT', task_description: null, production_level: 'L2', task_progress: '0.0', shape_id: null },
  ...{ exec_start_time: null, exec_stop_time: null, fail_message: null, image_url: null },
  ...{ origin_data_alias: null, is_deleted: 0, frozen_tag: null, isClip: '0', isTile: '0' },
  hidden: { aliases: {} },
  ...row,
})

const satelliteTasks: SatelliteTaskRow[] = [
  task({
    task_id: satelliteTaskIds.archived,
    task_name: '华东_2016冬',
    data_id: dataId(eastMss),
    create_time: '2023-05-25T02:40:00Z',
    task_status: 'ARCHIVED',
    task_progress: '1.0',
    exec_start_time: '2023-05-25T02:45:00Z',
    exec_stop_time: '2023-05-25T03:12:30Z',
    image_url: linkTo('GF2_0042'),
    hidden: { aliases: { GF2_20160203_118_0042_L2: '华东_0042' } },
  }),
  task({
    task_id: satelliteTaskIds.finished,
    task_name: '华北_2016秋',
    task_description: '色彩增强与粗纠正',
    data_id: dataId(northPan, northMss),
    create_time: '2023-05-26T08:27:07Z',
    task_status: 'SUCCESS',
    task_progress: '1.0',
    exec_start_time: '2023-05-26T08:35:00Z',
    exec_stop_time: '2023-05-26T09:02:30Z',
    image_url: linkTo('JL1_0018'),
    hidden: { aliases: { JL1_20160112_203_0018_L2: '华北_0018' } },
  }),
  task({
    task_id: satelliteTaskIds.created,
    task_name: '华北_2016秋_镶嵌',
    task_description: '镶嵌后按矢量切割',
    data_id: dataId(northPan, northMss),
    create_time: '2023-05-26T08:31:40Z',
    production_level: 'L5',
    shape_id: '541f58792fb84cd0bc3d8d6d8cd93337',
    isClip: '1',
    isTile: '1',
    hidden: { aliases: { JL1_20160112_203_0018_L5: '华北_0018_镶嵌' } },
  }),
  task({
    task_id: satelliteTaskIds.running,
    task_name: '华东_2016冬_精纠正',
    data_id: dataId(eastMss),
    create_time: '2023-05-29T02:31:40Z',
    production_level: 'L3',
    hidden: {
      aliases: { GF2_20160203_118_0042_L3: '华东_0042_精纠正' },
      csv_ids: ['3cd09e0fbf7949a59c9ec14012a4d5e6'],
    },
  }),
]

const production = {
  usage_measure_name: '基础处理：色彩增强与粗纠正L2',
  usage_type: 'TASK',
  usage_subtype: 'L2',
  domain_id: defaultDomainId,
  capacity: 0,
  created_time: '2023-05-25T03:12:30Z',
  update_time: '2023-05-26T09:02:30Z',
  hidden: {},
} as const

export const satelliteStory: TenantState = {
  satelliteImages,
  satelliteTasks,
  materials: [
    { id: '541f58792fb84cd0bc3d8d6d8cd93337', kind: 'SHAPE', name: '华北边界' },
    { id: '3cd09e0fbf7949a59c9ec14012a4d5e6', kind: 'CSV', name: '控制点' },
  ],
  satelliteUsages: [
    {
      ...{ usage_measure_name: '时空专属存储', usage_unit_type: 'VOLUME', usage_type: 'DATA', usage_subtype: null },
      ...{ domain_id: defaultDomainId, usage: 12.5, capacity: 0, unit: 'GB' },
      ...{ created_time: '2023-05-23T07:26:28Z', update_time: '2023-05-26T09:02:30Z' },
      hidden: {},
    },
    { ...production, usage: 4.5, usage_unit_type: 'VOLUME', unit: 'GB' },
    { ...production, usage: 2, usage_unit_type: 'TIME', unit: '次' },
  ],
}
