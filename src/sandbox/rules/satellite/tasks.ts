import type { SatelliteTask, SatelliteTaskCounts, SatelliteTaskStatus } from '../../../../generated/schema.ts'
import { Refusal } from '../../../server/refusal.ts'
import { timeOf } from '../../store/clock.ts'
import { requireDates } from '../dates.ts'
import { pageOf, within, type Context, type Handlers } from '../handlers.ts'
import { move } from '../moves.ts'
import { checkFilesOf, checkNewTask, findRawImages, findTask, findWorkspaceOfTasks } from './checks.ts'
import { mismatchesOf, resultsOf, type Mismatch } from './matching.ts'
import { begin, interrupt, progressOf } from './runs.ts'
import type { SatelliteTaskRow } from '../../store/tenant.ts'

function view({ tenant, now }: Context, row: SatelliteTaskRow): Required<SatelliteTask> {
  return tenant.tables.satelliteTasks.show(row, { task_progress: progressOf(row, now) })
}

const tasksIn = ({ tenant }: Context, workspace: string): SatelliteTaskRow[] => [
  ...tenant.tables.satelliteTasks.by('workspace', workspace),
]

const numberIn = (tasks: SatelliteTaskRow[], ...states: SatelliteTaskStatus[]): number =>
  tasks.filter((task) => states.includes(task.task_status)).length

/** Counts only the state that each number is named after, among all tasks, whatever the list is filtered by. */
const countsOf = (tasks: SatelliteTaskRow[]): SatelliteTaskCounts => ({
  totalNum: tasks.length,
  failedNum: numberIn(tasks, 'FAILED'),
  archivedNum: numberIn(tasks, 'ARCHIVED'),
  successNum: numberIn(tasks, 'SUCCESS'),
  runningNum: numberIn(tasks, 'RUNNING'),
})

/** The state to which an operation moves a task. */
const moved = (operation: string, task: SatelliteTaskRow, choice?: Record<string, boolean>): SatelliteTaskStatus =>
  move('satellite-task', operation, `Task ${task.task_id}`, task.task_status, choice)

function refuseImages(mismatches: Mismatch[]): never {
  throw new Refusal('KMP.00051076', {
    section: '4.2.8',
    reason: `Images do not match: ${mismatches.map(({ image }) => image.image_id).join(', ')}.`,
    body: mismatches.map(({ image, message }) => ({ name: null, data_id: image.image_id, error_message: message })),
  })
}

export const satelliteTasks = {
  createTask(context, { body }) {
    checkNewTask(context, body)
    const { tenant, now, ids, user } = context
    const row = tenant.tables.satelliteTasks.add({
      task_id: ids.next(),
      workspace_id: body.workspace_id,
      // The separator is that of the manual's examples.
      data_id: `[${body.data_ids.map((id) => JSON.stringify(id)).join(', ')}]`,
      task_name: body.task_name,
      creator: user,
      create_time: timeOf(now),
      task_status: 'INIT',
      task_type: body.task_type,
      task_description: body.task_description ?? null,
      exec_start_time: null,
      exec_stop_time: null,
      origin_data_alias: null,
      production_level: body.production_level,
      task_progress: '0.0',
      shape_id: body.shape_id ?? null,
      is_deleted: 0,
      image_url: null,
      domain_id: tenant.domainId,
      fail_message: null,
      frozen_tag: null,
      isClip: body.isClip,
      isTile: body.isTile,
      hidden: { aliases: body.data_alias, descriptions: body.data_description, csv_ids: body.csv_ids },
    })
    return view(context, row)
  },

  listTaskInfo(context, { query }) {
    const { workspace_id, task_name, task_status, create_time_start, create_time_end } = query
    requireDates('KMP.00051026', '6.2', create_time_start, create_time_end)
    findWorkspaceOfTasks(context, workspace_id, '4.2.3')
    const tasks = tasksIn(context, workspace_id)
    const rows = tasks.filter(
      (task) =>
        (task_status?.length ? task_status.includes(task.task_status) : task.task_status !== 'ARCHIVED') &&
        (task_name === undefined || task.task_name.includes(task_name)) &&
        within(task.create_time, create_time_start, create_time_end),
    )
    const { items, page } = pageOf(rows, query, (row) => view(context, row))
    return { page, data: items, taskNumVo: countsOf(tasks) }
  },

  showTaskOverview(context, { query }) {
    findWorkspaceOfTasks(context, query.workspace_id, '4.2.2')
    const tasks = tasksIn(context, query.workspace_id)
    return {
      total: tasks.length,
      finished: numberIn(tasks, 'SUCCESS', 'ARCHIVED'),
      unfinished: numberIn(tasks, 'RUNNING'),
    }
  },

  startTask(context, { body }) {
    const task = findTask(context, body.id, '4.2.4')
    const state = moved('startTask', task)
    checkFilesOf(context, task)
    begin(context, task, state)
    return true
  },

  stopTask(context, { body }) {
    const task = findTask(context, body.id, '4.2.5')
    interrupt(context, task, moved('stopTask', task))
    return true
  },

  updateTaskArchivedStatus(context, { query, body }) {
    const task = findTask(context, body.id, '4.2.6')
    const task_status = moved('updateTaskArchivedStatus', task, { archived: query.archived })
    context.tenant.tables.satelliteTasks.change(task, { task_status })
    return true
  },

  deleteTask(context, { body }) {
    const task = findTask(context, body.id, '4.2.7')
    moved('deleteTask', task)
    context.tenant.tables.satelliteTasks.remove(task.task_id)
    return true
  },

  validateImage(context, { body }) {
    const images = findRawImages(context, body.data_ids, '4.2.8')
    const mismatches = mismatchesOf(images)
    if (mismatches.length > 0) refuseImages(mismatches)
    return resultsOf(images, body.production_level, body.task_name).map(({ name }) => ({
      name,
      data_id: null,
      error_message: null,
    }))
  },
} satisfies Partial<Handlers>
