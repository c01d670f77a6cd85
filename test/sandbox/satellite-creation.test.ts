import { expect, test } from 'vitest'
import type { CreateTaskRequest } from '../../generated/schema.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'
import { createWorkspace, idOf, imageRow, mss, pan, result, scene, taskRequest, taskRow } from '../support/satellite.ts'

const served = serveSandbox()

const csv = idOf('d1')
const shape = idOf('d2')

/** A client with a workspace, the two images of a scene, a CSV file, and a vector file. */
async function prepare() {
  const koomap = served.client()
  const workspace_id = await createWorkspace(koomap)
  served.sandbox.seed({
    satelliteImages: scene,
    materials: [
      { id: csv, kind: 'CSV', name: 'points.csv' },
      { id: shape, kind: 'SHAPE', name: 'border.shp' },
    ],
  })
  const create = (change: Partial<CreateTaskRequest> = {}) =>
    koomap.createTask({ body: taskRequest(workspace_id, change) })
  return { koomap, workspace_id, create }
}

test('a new satellite task has the values of the request and has not been started', async () => {
  const { workspace_id, create } = await prepare()
  const task = await create({ task_description: 'first', data_alias: { [result]: 'North' } })
  expect(task).toEqual({
    task_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    workspace_id,
    data_id: `["${pan}", "${mss}"]`,
    task_name: 'North_2016',
    creator: 'map_operator',
    create_time: '2023-06-01T00:00:00Z',
    task_status: 'INIT',
    task_type: 'ORSIP',
    task_description: 'first',
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
  })
})

test('a satellite task cannot be created in a workspace that does not exist, is foreign, or was deleted', async () => {
  const { koomap } = await prepare()
  const create = (id: string) => koomap.createTask({ body: taskRequest(id) })
  expect(await refusal(create(idOf('ff')))).toBe('KMP.00051053')
  expect(await refusal(create(await createWorkspace(served.client('other'))))).toBe('KMP.00051002')
  const deleted = await createWorkspace(koomap, 'South')
  await koomap.deleteCommonWorkspace({ path: { workspace_id: deleted } })
  expect(await refusal(create(deleted))).toBe('KMP.00051061')
})

test('the names of satellite tasks are unique within a workspace, regardless of case', async () => {
  const { koomap, create } = await prepare()
  await create({ task_name: 'Autumn' })
  expect(await refusal(create({ task_name: 'aUTUMN' }))).toBe('KMP.00051004')
  const other = await createWorkspace(koomap, 'South')
  expect((await create({ task_name: 'Autumn', workspace_id: other })).task_name).toBe('Autumn')
})

test('the name and the aliases of a deleted satellite task can be used again', async () => {
  const { koomap, create } = await prepare()
  const { task_id } = await create({ data_alias: { [result]: 'North' } })
  await koomap.deleteTask({ body: { id: task_id } })
  expect((await create({ data_alias: { [result]: 'North' } })).task_id).not.toBe(task_id)
})

test('a workspace holds at most 500 satellite tasks', async () => {
  const { workspace_id, create } = await prepare()
  const tasks = Array.from({ length: 499 }, (_, i) => taskRow({ task_id: idOf(`b${i}`), workspace_id }))
  served.sandbox.seed({ satelliteTasks: tasks })
  await create({ task_name: 'last' })
  expect(await refusal(create({ task_name: 'one_more' }))).toBe('KMP.00051011')
})

test('the aliases of result images are unique within a workspace', async () => {
  const { koomap, create } = await prepare()
  const change = { task_name: 'first', data_alias: { [result]: 'North' } }
  await create(change)
  expect(await refusal(create({ ...change, task_name: 'second' }))).toBe('KMP.00051005')
  const workspace_id = await createWorkspace(koomap, 'South')
  expect((await create({ ...change, workspace_id })).task_status).toBe('INIT')
})

test('the aliases of result images are unique within a satellite task', async () => {
  const { create } = await prepare()
  const other = imageRow({ image_id: idOf('a3'), image_name: 'JL1_0019_MSS' })
  served.sandbox.seed({ satelliteImages: [other] })
  const data_alias = { [result]: 'North', JL1_0019_L2: 'North' }
  expect(await refusal(create({ data_ids: [mss, other.image_id], data_alias }))).toBe('KMP.00051005')
})

test('the images of a satellite task exist in the account and are raw', async () => {
  const { create } = await prepare()
  const foreign = imageRow({ image_id: idOf('a8') })
  const product = imageRow({ image_id: idOf('a9'), is_product: '1', image_level: 'L2' })
  served.sandbox.seed({ satelliteImages: [foreign] }, { token: 'other' })
  served.sandbox.seed({ satelliteImages: [product] }, { token: 'any' })
  expect(await refusal(create({ data_ids: [idOf('ff')] }))).toBe('KMP.00051074')
  expect(await refusal(create({ data_ids: [foreign.image_id] }))).toBe('KMP.00051074')
  expect(await refusal(create({ data_ids: [product.image_id] }))).toBe('KMP.00051016')
})

test('the images of a satellite task have at most 4 bands', async () => {
  const { create } = await prepare()
  const four = imageRow({ image_id: idOf('a4'), hidden: { bands: 4 } })
  const five = imageRow({ image_id: idOf('a5'), hidden: { bands: 5 } })
  served.sandbox.seed({ satelliteImages: [four, five] })
  expect(await refusal(create({ data_ids: [five.image_id] }))).toBe('KMP.00054007')
  expect((await create({ data_ids: [four.image_id] })).task_status).toBe('INIT')
})

test('the images of a satellite task match', async () => {
  const { create } = await prepare()
  served.sandbox.seed({ satelliteImages: [imageRow({ image_id: idOf('a6'), image_name: 'GF1_0018_MSS' })] })
  expect(await refusal(create({ data_ids: [mss, idOf('a6')] }))).toBe('KMP.00051076')
  expect(await refusal(create({ data_ids: [pan] }))).toBe('KMP.00051076')
})

test('two result images of a satellite task cannot have the same name', async () => {
  const { create } = await prepare()
  served.sandbox.seed({ satelliteImages: [imageRow({ image_id: idOf('a6') })] })
  expect(await refusal(create({ data_ids: [mss, idOf('a6')] }))).toBe('KMP.00051010')
})

test('aliases and descriptions are for the result images that validateImage names', async () => {
  const { create } = await prepare()
  expect(await refusal(create({ data_alias: { JL1_0018_L3: 'North' } }))).toBe('KMP.00051069')
  expect(await refusal(create({ data_description: { other: 'North' } }))).toBe('KMP.00051069')
})

test('aliases and descriptions of result images have the format that images have', async () => {
  const { create } = await prepare()
  const longest = 'x'.repeat(255)
  expect(await refusal(create({ data_alias: { [result]: 'a b' } }))).toBe('KMP.00051076')
  expect(await refusal(create({ data_alias: { [result]: `${longest}x` } }))).toBe('KMP.00051076')
  expect(await refusal(create({ data_description: { [result]: 'a.b' } }))).toBe('KMP.00051076')
  expect(await refusal(create({ data_description: { [result]: `${longest}x` } }))).toBe('KMP.00051076')
  const task = await create({ data_alias: { [result]: longest }, data_description: { [result]: longest } })
  expect(task.task_status).toBe('INIT')
})

test('level L3 requires a CSV file that exists', async () => {
  const { create } = await prepare()
  expect(await refusal(create({ production_level: 'L3' }))).toBe('KMP.00051008')
  expect(await refusal(create({ production_level: 'L3', csv_ids: [idOf('ff')] }))).toBe('KMP.00051042')
  expect(await refusal(create({ production_level: 'L3', csv_ids: [shape] }))).toBe('KMP.00051045')
  expect((await create({ production_level: 'L3', csv_ids: [csv] })).production_level).toBe('L3')
})

test('clipping requires level L5 and a vector file that exists', async () => {
  const { create } = await prepare()
  const clip = { isClip: '1', production_level: 'L5' } as const
  expect(await refusal(create(clip))).toBe('KMP.00051006')
  expect(await refusal(create({ ...clip, shape_id: null }))).toBe('KMP.00051006')
  expect(await refusal(create({ ...clip, shape_id: idOf('ff') }))).toBe('KMP.00051007')
  expect(await refusal(create({ ...clip, shape_id: csv }))).toBe('KMP.00051056')
  expect(await refusal(create({ isClip: '1', shape_id: shape }))).toBe('KMP.00051075')
  expect(await create({ ...clip, shape_id: shape })).toMatchObject({ isClip: '1', shape_id: shape })
})

test('tiling requires level L5', async () => {
  const { create } = await prepare()
  expect(await refusal(create({ isTile: '1', production_level: 'L4' }))).toBe('KMP.00051075')
  expect(await create({ isTile: '1', production_level: 'L5' })).toMatchObject({ isTile: '1' })
})

test('images and CSV files of a satellite task appear only once in the request', async () => {
  const { create } = await prepare()
  expect(await refusal(create({ data_ids: [mss, mss] }))).toBe('KMP.00051073')
  expect(await refusal(create({ csv_ids: [csv, csv] }))).toBe('KMP.00051072')
})

for (const [what, change, code] of [
  ['an unknown level', { production_level: 'L6' }, 'KMP.00051001'],
  ['a name with a space', { task_name: 'a b' }, 'KMP.00051012'],
  ['a name of 51 characters', { task_name: 'x'.repeat(51) }, 'KMP.00051012'],
  ['an empty name', { task_name: '' }, 'KMP.00051020'],
  ['no images', { data_ids: [] }, 'KMP.00051020'],
  ['no name', { task_name: undefined }, 'KMP.00051020'],
  ['a description of 256 characters', { task_description: 'x'.repeat(256) }, 'KMP.00051022'],
  ['a description with a period', { task_description: 'a.b' }, 'KMP.00051022'],
  ['an unknown type of task', { task_type: 'OTHER' }, 'KMP.00051076'],
] as const)
  test(`createTask refuses ${what} with ${code}`, async () => {
    const { create } = await prepare()
    expect(await refusal(create(change as object))).toBe(code)
  })
