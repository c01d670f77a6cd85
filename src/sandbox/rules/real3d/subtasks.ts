import type { Real3DSubTask } from '../../../../generated/schema.ts'
import { lifecycles, type Lifecycle } from '../../../../generated/lifecycles.ts'
import { timeOf } from '../../store/clock.ts'
import { real3dDurations as durations } from '../durations.ts'
import { requireDates } from '../dates.ts'
import { pageOf, refuse, within, type Arguments, type Context, type Handlers } from '../handlers.ts'
import { move } from '../moves.ts'
import { modelPathOf } from './defaults.ts'
import { uploadedBytes } from './files.ts'
import { findSubtask, findTask } from './find.ts'
import { createRefineProduct } from './making.ts'
import { removeRefineProduct } from './refine-products.ts'
import { doneAt, runTimer, startRun, stopRun, type Runner } from './runs.ts'
import { shareOf } from './progress.ts'
import { changeStorage } from './usage.ts'
import type { Real3DTaskRow, SubtaskRow } from '../../store/tenant.ts'

const kind = 'real3d-subtask'
/** How many refinement subtasks a task can have. */
export const maxSubtasks = 10

const nameOf = (row: SubtaskRow): string => `Refinement subtask ${row.subtask_id}`

const progressOf = (done: number | null) => ({ subtask_progress: done === null ? null : shareOf(done) })

const view = ({ tenant, now }: Context, row: SubtaskRow): Required<Real3DSubTask> =>
  tenant.tables.subtasks.show(row, subtaskProgressAt(row, now))

/** The progress of a subtask while it runs. */
export const subtaskProgressAt = ({ subtask_status, hidden: { run } }: SubtaskRow, now: number) =>
  run && subtask_status === 'RUNNING' ? progressOf(doneAt(run, now)) : {}

const runner: Runner<SubtaskRow> = {
  kind,
  find: ({ tenant }, id) => tenant.tables.subtasks.get(id),
  idOf: (row) => row.subtask_id,
  stateOf: (row) => row.subtask_status,
  enter({ tenant, now }, row, state, { run, done, ...change }) {
    tenant.tables.subtasks.change(row, {
      ...change,
      ...(done === undefined ? {} : progressOf(done)),
      subtask_status: state as SubtaskRow['subtask_status'],
      update_time: timeOf(now),
      hidden: { ...row.hidden, run },
    })
  },
  lengthOf: () => durations.refinement,
  successOf: () => 'SUCCESS',
  succeeded: createRefineProduct,
}

function requireFreeName({ tenant }: Context, task: Real3DTaskRow, name: string): void {
  const rows = tenant.tables.subtasks.by('task', task.task_id)
  if (rows.size >= maxSubtasks)
    refuse('KMP.00021142', '4.6.1', `Task ${task.task_id} already has ${maxSubtasks} refinement subtasks.`)
  for (const row of rows)
    if (row.subtask_name.toLowerCase() === name.toLowerCase())
      refuse('KMP.00021143', '4.6.1', `${nameOf(row)} has the name ${row.subtask_name}.`)
}

type Query = Arguments<'listReal3DSubTasks'>['query']

/** Whether a subtask passes the filters. One that is absent or empty lets all subtasks pass. */
const fits = (row: SubtaskRow, query: Query): boolean =>
  (!query.subtask_id || row.subtask_id === query.subtask_id) &&
  (!query.subtask_name || row.subtask_name.includes(query.subtask_name)) &&
  (query.subtask_status === undefined || query.subtask_status.includes(row.subtask_status)) &&
  within(row.create_time, query.create_time_from, query.create_time_to) &&
  within(row.update_time, query.update_time_from, query.update_time_to)

export const subtasks = {
  createReal3DSubTask(context, { path, body }) {
    const { tenant, now, ids, user } = context
    const task = findTask(context, path, '4.6.1')
    if (task.modeling_type !== 'Nerf')
      refuse('KMP.00021140', '4.6.1', `The modeling type of task ${task.task_id} is ${task.modeling_type}.`)
    move('real3d-task', 'createReal3DSubTask', `Task ${task.task_id}`, task.task_status)
    requireFreeName(context, task, body.subtask_name)
    const time = timeOf(now)
    const subtask_id = ids.next()
    const row = tenant.tables.subtasks.add({
      subtask_id,
      task_id: task.task_id,
      subtask_name: body.subtask_name,
      task_name: task.task_name,
      workspace_id: task.workspace_id,
      modeling_params: task.modeling_params,
      subtask_status: 'INIT',
      model_path: modelPathOf(subtask_id),
      refine_product_id: ids.next(),
      create_time: time,
      update_time: time,
      tenant_domain_id: tenant.domainId,
      creator: user,
      latest_operator: user,
      subtask_progress: null,
      exec_start_time: null,
      exec_stop_time: null,
      fail_message: null,
      hidden: {},
    })
    return view(context, row)
  },

  listReal3DSubTasks(context, { path, query }) {
    requireDates('KMP.00021200', '4.6.2', query.create_time_from, query.create_time_to)
    requireDates('KMP.00021200', '4.6.2', query.update_time_from, query.update_time_to)
    const task = findTask(context, path, '4.6.2')
    const rows = [...context.tenant.tables.subtasks.by('task', task.task_id)].filter((row) => fits(row, query))
    const { items, page } = pageOf(rows, query, (row) => view(context, row))
    return { subtasks: items, page }
  },

  startReal3DSubTask(context, { path }) {
    const row = findSubtask(context, path, '4.6.3')
    startRun(runner, context, row, move(kind, 'startReal3DSubTask', nameOf(row), row.subtask_status))
    return view(context, row)
  },

  stopReal3DSubTask(context, { path }) {
    const row = findSubtask(context, path, '4.6.4')
    stopRun(runner, context, row, move(kind, 'stopReal3DSubTask', nameOf(row), row.subtask_status))
    return true
  },

  deleteReal3DSubTask(context, { path }) {
    const row = findSubtask(context, path, '4.6.5')
    move(kind, 'deleteReal3DSubTask', nameOf(row), row.subtask_status)
    removeRefineProduct(context, row.subtask_id)
    removeSubtask(context, row)
    return true
  },
} satisfies Partial<Handlers>

/** Removes a subtask that does not run, with its uploaded model data, but not its refined product. */
export function removeSubtask(context: Context, row: SubtaskRow): void {
  context.tenant.tables.subtasks.remove(row.subtask_id)
  if (row.hidden.stored) changeStorage(context, -row.hidden.stored)
}

/**
 * Sets the state of the upload of a subtask's model data, as the service does that receives the data. This is not an
 * operation of the API. Refuses as the service would.
 *
 * @param status `UPLOADING`, `UPLOAD_SUCCESS`, or `UPLOAD_FAILED`.
 */
export function setUpload(context: Context, subtaskId: string, status: string): Required<Real3DSubTask> {
  const section = '6.2'
  const row = context.tenant.tables.subtasks.get(subtaskId)
  if (!row) return refuse('KMP.00021006', section, `The account has no refinement subtask ${subtaskId}.`)
  const { transitions, initial }: Lifecycle = lifecycles[kind]
  const found = transitions.find(({ trigger, to }) => 'outside' in trigger && to === status)
  if (!found) return refuse('KMP.00021150', section, `${status} is not the state of an upload.`)
  if (!found.from.includes(row.subtask_status)) {
    const code = found.from.includes(initial!) ? 'KMP.00021139' : 'KMP.00021148'
    refuse(code, section, `${nameOf(row)} is in ${row.subtask_status}. ${status} follows ${found.from.join(', ')}.`)
  }
  runner.enter(context, row, status, {})
  if (status === 'UPLOAD_SUCCESS') {
    context.tenant.tables.subtasks.change(row, { hidden: { ...row.hidden, stored: uploadedBytes } })
    changeStorage(context, uploadedBytes)
  }
  return view(context, row)
}

/** Takes the runs of subtasks from one state to the next. */
export const subtaskTimer = runTimer(runner)
