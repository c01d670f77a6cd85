import { timeOf } from '../../store/clock.ts'
import { satelliteDurations as durations } from '../durations.ts'
import type { Context, TimerHandler } from '../handlers.ts'
import type { RunKind } from '../../store/outcomes.ts'
import { imageIdsOf } from './checks.ts'
import { resultsOf, type ResultImage } from './matching.ts'
import { countProduction } from './usage.ts'
import type { SatelliteImageRow, SatelliteTaskRow } from '../../store/tenant.ts'

const kind = 'satellite-task' satisfies RunKind

/** Where the links to images of results point to. In the manual's example, they are in another region. */
const imageHost = 'https://koomap-optical-image-data.obs.cn-north-4.myhuaweicloud.com'

/** Why runs fail for which no reason was ordered. */
export const messages = { FAILED: '影像处理失败', STOP_FAILED: '任务停止失败' }

/** The progress of a task. A task that is running has one that follows the clock, and reaches 1.0 at the end. */
export function progressOf({ task_status, task_progress, hidden: { run } }: SatelliteTaskRow, now: number): string {
  if (task_status !== 'RUNNING' || !run) return task_progress
  const tenths = Math.floor((10 * (now - run.started)) / (run.ends - run.started))
  return (Math.min(tenths, 9) / 10).toFixed(1)
}

/** Lets a task wait for its run, in the state to which the start moved it. */
export function begin({ tenant, now }: Context, task: SatelliteTaskRow, state: SatelliteTaskRow['task_status']): void {
  tenant.tables.satelliteTasks.change(task, {
    task_status: state,
    task_progress: '0.0',
    exec_start_time: timeOf(now),
    exec_stop_time: null,
    fail_message: null,
    hidden: { ...task.hidden, run: undefined },
  })
  tenant.timers.set({ kind, id: task.task_id, at: now + durations.starting })
}

/** Lets a task end before its run does, in the state to which the stop moved it. */
export function interrupt(
  { tenant, now }: Context,
  task: SatelliteTaskRow,
  state: SatelliteTaskRow['task_status'],
): void {
  tenant.tables.satelliteTasks.change(task, {
    task_progress: progressOf(task, now),
    task_status: state,
    exec_stop_time: timeOf(now),
  })
  tenant.timers.set({ kind, id: task.task_id, at: now + durations.stopping })
}

function run({ tenant, now }: Context, task: SatelliteTaskRow): void {
  const ends = now + durations.running
  tenant.tables.satelliteTasks.change(task, {
    task_status: 'RUNNING',
    hidden: { ...task.hidden, run: { started: now, ends } },
  })
  tenant.timers.set({ kind, id: task.task_id, at: ends })
}

function end(context: Context, task: SatelliteTaskRow): void {
  const { tenant, now } = context
  const order = tenant.outcomes.take(kind, task.task_id, 'end')
  const exec_stop_time = timeOf(now)
  if (order?.outcome === 'FAILED') {
    const task_progress = progressOf(task, now)
    const fail_message = order.message ?? messages.FAILED
    tenant.tables.satelliteTasks.change(task, { task_status: 'FAILED', task_progress, exec_stop_time, fail_message })
    return
  }
  const image_url = addResults(context, task)
  tenant.tables.satelliteTasks.change(task, {
    task_status: 'SUCCESS',
    task_progress: '1.0',
    exec_stop_time,
    image_url,
  })
}

function stopped({ tenant }: Context, task: SatelliteTaskRow): void {
  const order = tenant.outcomes.take(kind, task.task_id, 'stop')
  tenant.tables.satelliteTasks.change(
    task,
    order
      ? { task_status: 'STOP_FAILED', fail_message: order.message ?? messages.STOP_FAILED }
      : { task_status: 'STOP_SUCCESS' },
  )
}

/** Adds the result images of a task that has succeeded. Returns the link to an image of them. */
function addResults(context: Context, task: SatelliteTaskRow): string | null {
  const { satelliteImages } = context.tenant.tables
  const sources = imageIdsOf(task).flatMap((id) => satelliteImages.get(id) ?? [])
  const results = resultsOf(sources, task.production_level, task.task_name)
  for (const result of results) satelliteImages.add(imageOf(context, task, result))
  countProduction(context, task.production_level, results.length)
  return results[0] ? `${imageHost}/${encodeURIComponent(results[0].name)}_per.png` : null
}

function imageOf({ ids, now }: Context, task: SatelliteTaskRow, { name, sources }: ResultImage): SatelliteImageRow {
  const { aliases, descriptions } = task.hidden
  return {
    image_id: ids.next(),
    image_name: name,
    image_alias: aliases?.[name] ?? null,
    image_description: descriptions?.[name] ?? '',
    is_product: '1',
    image_level: task.production_level,
    image_status: '0',
    image_date: sources[0]!.image_date,
    upload_date: timeOf(now),
    // The panchromatic image sharpens the multispectral one.
    image_resolution: Math.min(...sources.map((source) => Number(source.image_resolution))).toFixed(1),
    image_type: '1',
    user_name: task.creator,
    product_clip: task.isClip === '1' ? 1 : 0,
    product_tile: task.isTile === '1' ? 1 : 0,
    is_cog: 1,
    hidden: {},
  }
}

/** What happens to satellite production tasks as time passes. */
export const satelliteTimers: Record<typeof kind, TimerHandler> = {
  'satellite-task'(context, id) {
    const task = context.tenant.tables.satelliteTasks.get(id)
    if (task?.task_status === 'START_RUNNING') run(context, task)
    else if (task?.task_status === 'RUNNING') end(context, task)
    else if (task?.task_status === 'STOPPING') stopped(context, task)
  },
}
