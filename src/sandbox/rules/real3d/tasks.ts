import type { ModelingParams } from '../../../../generated/schema.ts'
import { timeOf } from '../../store/clock.ts'
import { requireDates } from '../dates.ts'
import { pageOf, within, type Arguments, type Context, type Handlers } from '../handlers.ts'
import { move } from '../moves.ts'
import { isTriangulated, requireFreeTaskName, requireIdleSubtasks, requireRoom, requireStartable } from './checks.ts'
import { defaultCoordinateSystem, defaultParams } from './defaults.ts'
import { findTask, findWorkspaceOfTasks } from './find.ts'
import { findFolder } from './images.ts'
import { beforeRun, startRun, stopRun } from './runs.ts'
import { removeSubtask } from './subtasks.ts'
import { taskRunner, viewOfTask } from './task-runs.ts'
import { changeStorage } from './usage.ts'
import { forgetSpurPoints, removeSpurPoints } from '../spur-points.ts'
import type { Real3DTaskRow } from '../../store/tenant.ts'

const kind = 'real3d-task'

/** Modeling parameters as the responses have them: numbers as digits, which the official SDK can read. */
const paramsOf = ({ accuracy, key_point_limit, tie_point_limit, mesh_accuracy }: ModelingParams): ModelingParams => ({
  accuracy,
  key_point_limit: String(key_point_limit),
  tie_point_limit: String(tie_point_limit),
  mesh_accuracy: String(mesh_accuracy) as '0' | '1' | '2',
})

const nameOf = (row: Real3DTaskRow): string => `Task ${row.task_id}`

/** The states in each class of the overview. Other states count in the total alone. */
const classes = {
  running_count: ['PENDING', 'STARTING', 'RUNNING', 'STOPPING'],
  success_count: ['SUCCESS', 'STOP_SUCCESS'],
  failed_count: ['START_FAILED', 'FAILED'],
  archived_count: ['ARCHIVED'],
} satisfies Record<string, Real3DTaskRow['task_status'][]>

type Query = Arguments<'listTasksInWorkspace'>['query']

/** Creates the test of a task. A filter that is absent or empty lets all tasks pass. */
function fitting(query: Query): (row: Real3DTaskRow) => boolean {
  const { task_name, task_type, modeling_type, task_status } = query
  const ids = new Set(query.task_ids?.filter((id) => id !== ''))
  const hidesArchived = ids.size === 0 && !task_status
  return (row) =>
    (ids.size === 0 || ids.has(row.task_id)) &&
    !(hidesArchived && row.task_status === 'ARCHIVED') &&
    (!task_name || row.task_name.includes(task_name)) &&
    (task_type === undefined || (row.task_type !== null && task_type.includes(row.task_type))) &&
    (modeling_type === undefined || row.modeling_type === modeling_type) &&
    (task_status === undefined || task_status.includes(row.task_status)) &&
    within(row.create_time, query.create_time_from, query.create_time_to) &&
    within(row.update_time, query.update_time_from, query.update_time_to)
}

function requireFolder(context: Context, code: string | undefined, section: string): void {
  if (code !== undefined) findFolder(context, code, section)
}

/** What an update changes: the properties that it has. */
function changeOf(body: Arguments<'updateReal3DTask'>['body']): Partial<Real3DTaskRow> {
  const { task_name, task_type, modeling_type, task_description, folder_code, modeling_params, coordinate_sys } = body
  return {
    ...(task_name === undefined ? {} : { task_name }),
    ...(task_type === undefined ? {} : { task_type }),
    ...(modeling_type === undefined ? {} : { modeling_type }),
    ...(task_description === undefined ? {} : { task_description }),
    ...(folder_code === undefined ? {} : { folder_code }),
    ...(modeling_params === undefined ? {} : { modeling_params: paramsOf(modeling_params) }),
    ...(coordinate_sys === undefined ? {} : { coordinate_sys }),
  }
}

/** Whether an update changes what aerial triangulation was made from, so that it must run again. */
function outdates(
  change: Partial<Real3DTaskRow>,
  { task_type, folder_code, modeling_params: before }: Real3DTaskRow,
): boolean {
  const { task_type: type = task_type, folder_code: folder = folder_code, modeling_params: params = before } = change
  const inputs = (params: ModelingParams | null) =>
    `${params?.accuracy} ${params?.key_point_limit} ${params?.tie_point_limit}`
  return type !== task_type || folder !== folder_code || inputs(params) !== inputs(before)
}

/** Whether an update leaves spur points without the images in which they are, or the task without a use for them. */
const dropsSpurPoints = (change: Partial<Real3DTaskRow>, row: Real3DTaskRow): boolean =>
  (change.folder_code ?? row.folder_code) !== row.folder_code || (change.task_type ?? row.task_type) !== row.task_type

export const real3dTasks = {
  createReal3DTask(context, { path, body }) {
    const { tenant, now, ids, user } = context
    const { workspace_id } = findWorkspaceOfTasks(context, path.workspace_id, '4.5.1')
    requireRoom(context, workspace_id)
    requireFreeTaskName(context, workspace_id, body.task_name, '4.5.1')
    requireFolder(context, body.folder_code, '4.5.1')
    const time = timeOf(now)
    const row = tenant.tables.real3dTasks.add({
      task_id: ids.next(),
      task_name: body.task_name,
      task_type: body.task_type ?? null,
      modeling_type: body.modeling_type ?? null,
      task_description: body.task_description ?? null,
      workspace_id,
      modeling_params: paramsOf(body.modeling_params ?? defaultParams),
      coordinate_sys: body.coordinate_sys ?? defaultCoordinateSystem,
      has_marker: false,
      folder_code: body.folder_code ?? null,
      create_time: time,
      update_time: time,
      tenant_domain_id: tenant.domainId,
      creator: user,
      latest_operator: user,
      task_status: 'INIT',
      complete_stage: null,
      total_stage: null,
      task_progress: null,
      exec_start_time: null,
      exec_stop_time: null,
      fail_message: null,
      AT_progress: null,
      hidden: {},
    })
    return viewOfTask(context, row)
  },

  listTasksInWorkspace(context, { path, query }) {
    requireDates('KMP.00021200', '4.5.7', query.create_time_from, query.create_time_to)
    requireDates('KMP.00021200', '4.5.7', query.update_time_from, query.update_time_to)
    const { workspace_id } = findWorkspaceOfTasks(context, path.workspace_id, '4.5.7')
    const { real3dTasks } = context.tenant.tables
    const rows = [...real3dTasks.by('workspace', workspace_id)].filter(fitting(query))
    const { items, page } = pageOf(rows, query, (row) => viewOfTask(context, row))
    return { tasks: items, page }
  },

  updateReal3DTask(context, { path, body }) {
    const { tenant, user } = context
    const row = findTask(context, path, '4.5.2')
    const state = move(kind, 'updateReal3DTask', nameOf(row), row.task_status)
    if (body.task_name !== undefined) requireFreeTaskName(context, row.workspace_id, body.task_name, '4.5.2', row)
    requireFolder(context, body.folder_code, '4.5.2')
    const change = changeOf(body)
    if (dropsSpurPoints(change, row)) forgetSpurPoints(context, row)
    const hidden = outdates(change, row) ? { ...row.hidden, triangulated: false } : row.hidden
    tenant.tables.real3dTasks.change(row, { ...change, hidden })
    taskRunner.enter(context, row, state, { ...beforeRun, latest_operator: user })
    return viewOfTask(context, row)
  },

  startReal3DTask(context, { path, body }) {
    const { run_AT_only: triangulation = false } = body
    const row = findTask(context, path, '4.5.3')
    const state = move(kind, 'startReal3DTask', nameOf(row), row.task_status, { run_AT_only: triangulation })
    requireStartable(context, row, triangulation)
    // A new aerial triangulation replaces the last one.
    const triangulated = !triangulation && isTriangulated(row)
    context.tenant.tables.real3dTasks.change(row, { hidden: { ...row.hidden, triangulation, triangulated } })
    startRun(taskRunner, context, row, state)
    return viewOfTask(context, row)
  },

  stopReal3DTask(context, { path }) {
    const row = findTask(context, path, '4.5.5')
    stopRun(taskRunner, context, row, move(kind, 'stopReal3DTask', nameOf(row), row.task_status))
    return true
  },

  updateReal3DTaskArchivedStatus(context, { path, body }) {
    const row = findTask(context, path, '4.5.4')
    const { archive } = body
    const state = move(kind, 'updateReal3DTaskArchivedStatus', nameOf(row), row.task_status, { archive })
    taskRunner.enter(context, row, state, { latest_operator: context.user })
    return viewOfTask(context, row)
  },

  deleteReal3DTask(context, { path }) {
    const { tables } = context.tenant
    const row = findTask(context, path, '4.5.6')
    move(kind, 'deleteReal3DTask', nameOf(row), row.task_status)
    requireIdleSubtasks(context, row.task_id)
    for (const subtask of [...tables.subtasks.by('task', row.task_id)]) removeSubtask(context, subtask)
    removeSpurPoints(context, row.task_id)
    tables.real3dTasks.remove(row.task_id)
    if (row.hidden.stored) changeStorage(context, -row.hidden.stored)
    return true
  },

  showTaskOverviewInWorkspace(context, { path }) {
    const { workspace_id } = findWorkspaceOfTasks(context, path.workspace_id, '4.5.8')
    const rows = context.tenant.tables.real3dTasks.by('workspace', workspace_id)
    const counts = { running_count: 0, success_count: 0, failed_count: 0, archived_count: 0 }
    for (const { task_status } of rows)
      for (const [name, states] of Object.entries(classes))
        if ((states as string[]).includes(task_status)) counts[name as keyof typeof counts]++
    return { workspace_id, total_count: rows.size, ...counts }
  },
} satisfies Partial<Handlers>
