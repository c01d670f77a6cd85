import { expect, test } from 'vitest'
import type { Outcome } from '../../src/sandbox/store/outcomes.ts'
import { satelliteDurations as durations } from '../../src/sandbox/rules/durations.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'
import { createWorkspace, idOf, imageRow, mss, pan, result, scene, taskRequest, taskRow } from '../support/satellite.ts'
import { movesByTime } from '../support/states.ts'

const served = serveSandbox()

/** A task that can be started, and a way to look at it after a while. */
async function prepare(change: Parameters<typeof taskRequest>[1] = {}) {
  const koomap = served.client()
  const workspace_id = await createWorkspace(koomap)
  served.sandbox.seed({ satelliteImages: scene })
  const { task_id: id } = await koomap.createTask({ body: taskRequest(workspace_id, change) })
  const look = async () => {
    const { data } = await koomap.listTaskInfo({ query: { workspace_id, offset: 0, limit: 1 } })
    return data[0]!
  }
  const after = (ms: number) => {
    served.sandbox.clock.advance(ms)
    return look()
  }
  return { koomap, id, body: { id }, look, after }
}

const order = (outcome: Partial<Outcome>) =>
  served.sandbox.seed({ outcomes: [{ kind: 'satellite-task', outcome: 'SUCCESS', times: 1, ...outcome }] })

const whole = durations.starting + durations.running

test('a satellite task waits, runs, and succeeds as time passes, and time moves it as the lifecycle says', async () => {
  const { koomap, body, look, after } = await prepare()
  await koomap.startTask({ body })
  const seen = [
    await look(),
    await after(durations.starting - 1000),
    await after(1000),
    await after(durations.running - 1000),
    await after(1000),
    await after(whole),
  ].map((task) => task.task_status)
  expect(seen).toEqual(['START_RUNNING', 'START_RUNNING', 'RUNNING', 'RUNNING', 'SUCCESS', 'SUCCESS'])
  expect(movesByTime('satellite-task', 'START_RUNNING', 'RUNNING')).toBe(true)
  expect(movesByTime('satellite-task', 'RUNNING', 'SUCCESS')).toBe(true)
})

test('the progress of a satellite task follows the clock and reaches 1.0 only at the end', async () => {
  const { koomap, body, look, after } = await prepare()
  const progress = [(await look()).task_progress]
  await koomap.startTask({ body })
  progress.push((await after(durations.starting)).task_progress)
  progress.push((await after(durations.running / 2)).task_progress)
  progress.push((await after(durations.running / 2 - 1)).task_progress)
  progress.push((await after(1)).task_progress)
  expect(progress).toEqual(['0.0', '0.0', '0.5', '0.9', '1.0'])
})

test('a satellite task has the times of its start and its end, however late it is looked at', async () => {
  const { koomap, body, look, after } = await prepare()
  await koomap.startTask({ body })
  expect(await look()).toMatchObject({ exec_start_time: '2023-06-01T00:00:00Z', exec_stop_time: null })
  const end = new Date(served.sandbox.clock.now + whole).toISOString().replace('.000', '')
  expect(await after(24 * whole)).toMatchObject({ exec_start_time: '2023-06-01T00:00:00Z', exec_stop_time: end })
})

test('a satellite task that succeeds adds its result images with their aliases and descriptions', async () => {
  const { koomap, body, after } = await prepare({
    data_alias: { [result]: 'North' },
    data_description: { [result]: 'sharp' },
  })
  await koomap.startTask({ body })
  const { image_url } = await after(whole)
  expect(image_url).toBe(`https://koomap-optical-image-data.obs.cn-north-4.myhuaweicloud.com/${result}_per.png`)
  const { data_info } = await koomap.listImageBaseInfo({ body: { is_product: '1', limit: 10, offset: 0 } })
  expect(data_info).toEqual([
    {
      image_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      image_name: result,
      image_alias: 'North',
      image_description: 'sharp',
      is_product: '1',
      image_level: 'L2',
      image_status: '0',
      image_date: '2016-01-12T03:05:21Z',
      upload_date: '2023-06-01T00:03:30Z',
      image_resolution: '0.7',
      image_type: '1',
      user_name: 'map_operator',
      product_clip: 0,
      product_tile: 0,
      is_cog: 1,
    },
  ])
})

test('a satellite task adds a result image for each scene, without alias where none was given', async () => {
  const koomap = served.client()
  const workspace_id = await createWorkspace(koomap)
  const other = imageRow({ image_id: idOf('a3'), image_name: 'JL1_0019_MSS' })
  served.sandbox.seed({ satelliteImages: [...scene, other] })
  const change = { data_ids: [mss, other.image_id], data_alias: { [result]: 'North' } }
  const { task_id } = await koomap.createTask({ body: taskRequest(workspace_id, change) })
  await koomap.startTask({ body: { id: task_id } })
  served.sandbox.clock.advance(whole)
  const { data_info } = await koomap.listImageBaseInfo({ body: { is_product: '1', limit: 10, offset: 0 } })
  expect(data_info.map((image) => [image.image_name, image.image_alias, image.image_description])).toEqual([
    [result, 'North', ''],
    ['JL1_0019_L2', null, ''],
  ])
})

test('the result image of a satellite task shows that it was clipped and tiled', async () => {
  const shape_id = idOf('d2')
  served.sandbox.seed({ materials: [{ id: shape_id, kind: 'SHAPE', name: 'border.shp' }] })
  const { koomap, body, after } = await prepare({ production_level: 'L5', isClip: '1', isTile: '1', shape_id })
  await koomap.startTask({ body })
  await after(whole)
  const { data_info } = await koomap.listImageBaseInfo({ body: { image_levels: 'L5', limit: 10, offset: 0 } })
  expect(data_info).toMatchObject([{ image_name: 'JL1_0018_L5', product_clip: 1, product_tile: 1 }])
})

test('a satellite task whose failure was ordered fails with the ordered message, adds nothing, and can start again', async () => {
  const { koomap, id, body, after } = await prepare()
  order({ outcome: 'FAILED', id, message: 'too cloudy' })
  await koomap.startTask({ body })
  const failed = await after(whole)
  expect(failed).toMatchObject({
    task_status: 'FAILED',
    fail_message: 'too cloudy',
    task_progress: '0.9',
    image_url: null,
    exec_stop_time: '2023-06-01T00:03:30Z',
  })
  expect(movesByTime('satellite-task', 'RUNNING', 'FAILED')).toBe(true)
  const list = { body: { is_product: '1', limit: 10, offset: 0 } } as const
  expect((await koomap.listImageBaseInfo(list)).data_info).toEqual([])

  await koomap.startTask({ body })
  expect(await after(0)).toMatchObject({ task_progress: '0.0', fail_message: null, exec_stop_time: null })
  expect(await after(whole)).toMatchObject({ task_status: 'SUCCESS', fail_message: null })
  expect((await koomap.listImageBaseInfo(list)).data_info).toHaveLength(1)
})

test('a satellite task that fails without an ordered message still says why', async () => {
  const { koomap, body, after } = await prepare()
  order({ outcome: 'FAILED' })
  await koomap.startTask({ body })
  expect((await after(whole)).fail_message).toBe('影像处理失败')
})

test('a satellite task that is stopped keeps its progress and does not end later', async () => {
  const { koomap, body, look, after } = await prepare()
  await koomap.startTask({ body })
  await after(durations.starting + durations.running / 2)
  await koomap.stopTask({ body })
  const stop = { task_progress: '0.5', exec_stop_time: '2023-06-01T00:02:00Z' }
  expect(await look()).toMatchObject({ ...stop, task_status: 'STOPPING' })
  expect(await after(durations.stopping)).toMatchObject({ ...stop, task_status: 'STOP_SUCCESS' })
  expect(await after(24 * whole)).toMatchObject({ ...stop, task_status: 'STOP_SUCCESS' })
  expect(movesByTime('satellite-task', 'STOPPING', 'STOP_SUCCESS')).toBe(true)
})

test('a satellite task that was stopped starts from the beginning', async () => {
  const { koomap, body, after } = await prepare()
  await koomap.startTask({ body })
  await after(durations.starting + durations.running / 2)
  await koomap.stopTask({ body })
  await after(durations.stopping)
  await koomap.startTask({ body })
  expect(await after(durations.starting)).toMatchObject({ task_status: 'RUNNING', task_progress: '0.0' })
  expect(await after(durations.running - 1)).toMatchObject({ task_status: 'RUNNING' })
  expect(await after(1)).toMatchObject({ task_status: 'SUCCESS' })
})

test('a satellite task whose failed stop was ordered ends in STOP_FAILED', async () => {
  const { koomap, id, body, after } = await prepare()
  order({ outcome: 'STOP_FAILED', id })
  await koomap.startTask({ body })
  await after(durations.starting)
  await koomap.stopTask({ body })
  expect(await after(durations.stopping)).toMatchObject({ task_status: 'STOP_FAILED', fail_message: '任务停止失败' })
  expect(movesByTime('satellite-task', 'STOPPING', 'STOP_FAILED')).toBe(true)
})

test('an ordered stop failure does not affect a satellite task that is not stopped', async () => {
  const { koomap, body, after } = await prepare()
  order({ outcome: 'STOP_FAILED' })
  await koomap.startTask({ body })
  expect(await after(whole)).toMatchObject({ task_status: 'SUCCESS' })
})

test('an order for another satellite task does not affect this one', async () => {
  const { koomap, body, after } = await prepare()
  order({ outcome: 'FAILED', id: idOf('ff') })
  await koomap.startTask({ body })
  expect(await after(whole)).toMatchObject({ task_status: 'SUCCESS' })
})

test('a satellite task does not start without its images and CSV files', async () => {
  const koomap = served.client()
  const workspace_id = await createWorkspace(koomap)
  const hidden = { csv_ids: [idOf('ff')] }
  served.sandbox.seed({
    satelliteImages: scene,
    satelliteTasks: [
      taskRow({ workspace_id, data_id: `["${pan}", "${idOf('ff')}"]` }),
      taskRow({ task_id: idOf('b2'), workspace_id, hidden }),
    ],
  })
  expect(await refusal(koomap.startTask({ body: { id: idOf('b1') } }))).toBe('KMP.00051016')
  expect(await refusal(koomap.startTask({ body: { id: idOf('b2') } }))).toBe('KMP.00051045')
})

test('the same seed produces the same task and image IDs in the sandbox', async () => {
  const run = async () => {
    const { koomap, id, body, after } = await prepare()
    await koomap.startTask({ body })
    await after(whole)
    const { data_info } = await koomap.listImageBaseInfo({ body: { is_product: '1', limit: 10, offset: 0 } })
    return [id, data_info[0]!.image_id]
  }
  const first = await run()
  served.sandbox.reset()
  expect(await run()).toEqual(first)
})
