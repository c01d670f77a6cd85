import { expect, test } from 'vitest'
import { satelliteDurations as durations } from '../../src/sandbox/rules/durations.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'
import { createWorkspace, scene, taskRequest } from '../support/satellite.ts'

const served = serveSandbox()

const usage = async (usage_type: 'DATA' | 'TASK', paging: { limit?: number; offset?: number } = {}) =>
  served.client().listUsageInfo({ query: { usage_type, ...paging } })

/** Creates a task, and lets it run to its end. */
async function produce(workspace_id: string, task_name: string, production_level: 'L2' | 'L4' = 'L2') {
  const koomap = served.client()
  const { task_id } = await koomap.createTask({ body: taskRequest(workspace_id, { task_name, production_level }) })
  await koomap.startTask({ body: { id: task_id } })
  served.sandbox.clock.advance(durations.starting + durations.running)
}

async function prepare() {
  served.sandbox.seed({ satelliteImages: scene })
  return createWorkspace(served.client())
}

test('an account without production has no usage of satellite services', async () => {
  expect(await usage('DATA')).toEqual({ data: [], page: { offset: 0, limit: 10, total: 0 } })
  expect(await usage('TASK')).toEqual({ data: [], page: { offset: 0, limit: 10, total: 0 } })
})

test('a satellite task that succeeds counts as storage, and as volume and number of its level', async () => {
  await produce(await prepare(), 'first')
  const common = {
    domain_id: '234602bf93714dcba145eaa45686e0c1',
    capacity: 0,
    created_time: '2023-06-01T00:03:30Z',
    update_time: '2023-06-01T00:03:30Z',
  }
  const volume = { ...common, usage_unit_type: 'VOLUME', unit: 'GB', usage: 2.25 }
  const production = { usage_measure_name: '基础处理：色彩增强与粗纠正L2', usage_type: 'TASK', usage_subtype: 'L2' }
  expect((await usage('DATA')).data).toEqual([
    { ...volume, usage_measure_name: '时空专属存储', usage_type: 'DATA', usage_subtype: null },
  ])
  expect((await usage('TASK')).data).toEqual([
    { ...volume, ...production },
    { ...common, ...production, usage_unit_type: 'TIME', unit: '次', usage: 1 },
  ])
})

test('the usage of satellite services grows with each successful task, by its level', async () => {
  const workspace_id = await prepare()
  await produce(workspace_id, 'first')
  await produce(workspace_id, 'second')
  await produce(workspace_id, 'third', 'L4')
  expect((await usage('DATA')).data).toMatchObject([
    { usage: 6.75, created_time: '2023-06-01T00:03:30Z', update_time: '2023-06-01T00:10:30Z' },
  ])
  const { data } = await usage('TASK')
  expect(data.map((row) => [row.usage_subtype, row.usage_unit_type, row.usage])).toEqual([
    ['L2', 'VOLUME', 4.5],
    ['L2', 'TIME', 2],
    ['L4', 'VOLUME', 2.25],
    ['L4', 'TIME', 1],
  ])
})

test('a satellite task that fails does not count as usage', async () => {
  const workspace_id = await prepare()
  served.sandbox.seed({ outcomes: [{ kind: 'satellite-task', outcome: 'FAILED', times: 1 }] })
  await produce(workspace_id, 'first')
  expect((await usage('DATA')).data).toEqual([])
  expect((await usage('TASK')).data).toEqual([])
})

test('usage of satellite services is read page by page', async () => {
  const workspace_id = await prepare()
  await produce(workspace_id, 'first')
  const { data, page } = await usage('TASK', { offset: 1, limit: 1 })
  expect(data.map((row) => row.usage_unit_type)).toEqual(['TIME'])
  expect(page).toEqual({ offset: 1, limit: 1, total: 2 })
})

test('a list of usage of satellite services requires a known type and a limit in range', async () => {
  expect(await refusal(usage('OTHER' as 'DATA'))).toBe('KMP.00051076')
  expect(await refusal(usage(undefined as unknown as 'DATA'))).toBe('KMP.00051020')
  expect(await refusal(usage('DATA', { limit: 0 }))).toBe('KMP.00051013')
  expect(await refusal(usage('DATA', { limit: 101 }))).toBe('KMP.00051013')
  expect(await refusal(usage('DATA', { offset: -1 }))).toBe('KMP.00051013')
})
