import { t } from './elements.js'

/** Things by the value that some function has for them. */
function groupBy(rows = [], valueOf) {
  const groups = new Map()
  for (const row of rows) {
    const value = valueOf(row)
    if (groups.has(value)) groups.get(value).push(row)
    else groups.set(value, [row])
  }
  return (value) => groups.get(value) ?? []
}

/** What the page shows of an account, from its state. */
function modelOf({ state, account }, now) {
  const timers = new Map((state.timers ?? []).map(({ kind, id, at }) => [`${kind} ${id}`, at]))
  const item = (kind, id, values) => ({ kind, id, now, at: timers.get(`${kind} ${id}`), progress: null, ...values })
  const product = (kind, row) =>
    item(kind, row.id, {
      row,
      name: row.name,
      state: row.status,
      facts: [t(kind === 'real3d-product' ? 'product' : 'refineProduct'), sizeText(row.storage_size_byte)],
    })
  const productsOf = groupBy(state.products, (row) => row.hidden.task_id)
  const refinedOf = groupBy(state.refineProducts, (row) => row.hidden.subtask_id)
  const subtasksOf = groupBy(state.subtasks, (row) => row.task_id)
  const pointsOf = groupBy(state.spurPoints, (row) => row.taskId)
  const subtask = (row) =>
    item('real3d-subtask', row.subtask_id, {
      row,
      name: row.subtask_name,
      state: row.subtask_status,
      progress: row.subtask_progress,
      facts: [t('subtask'), row.fail_message],
      below: refinedOf(row.subtask_id).map((row) => product('real3d-refine-product', row)),
    })
  const task = (row) => {
    const points = pointsOf(row.task_id).length
    return item('real3d-task', row.task_id, {
      row,
      name: row.task_name,
      state: row.task_status,
      progress: row.task_progress,
      facts: [row.task_type, row.modeling_type, points ? t('spurPoints', { count: points }) : '', row.fail_message],
      below: [
        ...productsOf(row.task_id).map((row) => product('real3d-product', row)),
        ...subtasksOf(row.task_id).map(subtask),
      ],
    })
  }
  const satelliteTask = (row) =>
    item('satellite-task', row.task_id, {
      row,
      name: row.task_name,
      state: row.task_status,
      progress: row.task_progress,
      facts: [row.production_level, row.fail_message],
    })
  const satelliteOf = groupBy(state.satelliteTasks, (row) => row.workspace_id)
  const real3dOf = groupBy(state.real3dTasks, (row) => row.workspace_id)
  const tasks = new Set((state.real3dTasks ?? []).map((row) => row.task_id))
  const imagesOf = groupBy(state.obliqueImages, (row) => row.folder_code)
  return {
    workspaces: (state.workspaces ?? [])
      .map((row) => ({ row, account, satellite: satelliteOf(row.workspace_id), real3d: real3dOf(row.workspace_id) }))
      .map((one) => ({
        ...one,
        satelliteLines: () => one.satellite.map(satelliteTask),
        real3dLines: () => one.real3d.map(task),
      })),
    orphans: (state.products ?? [])
      .filter((row) => !tasks.has(row.hidden.task_id))
      .map((row) => product('real3d-product', row)),
    folders: (state.folders ?? []).map((row) => ({ ...row, images: imagesOf(row.folder_code).length })),
    images: state.satelliteImages ?? [],
    usage: [...(state.satelliteUsages ?? []), ...(state.real3dUsages ?? [])].map((row) => ({ ...row, account })),
    outcomes: state.outcomes ?? [],
    tasks: [
      ...(state.satelliteTasks ?? []).map((row) => ({ kind: 'satellite-task', id: row.task_id, name: row.task_name })),
      ...(state.real3dTasks ?? []).map((row) => ({ kind: 'real3d-task', id: row.task_id, name: row.task_name })),
      ...(state.subtasks ?? []).map((row) => ({ kind: 'real3d-subtask', id: row.subtask_id, name: row.subtask_name })),
    ],
  }
}

const sizes = ['B', 'KB', 'MB', 'GB', 'TB']

function sizeText(bytes) {
  if (!bytes) return ''
  const power = Math.min(Math.floor(Math.log(bytes) / Math.log(1024)), sizes.length - 1)
  return `${Number((bytes / 1024 ** power).toPrecision(3))} ${sizes[power]}`
}

/** Joins what all accounts have. The account of a thing is named only if there is more than one. */
export function readState({ tenants }, now) {
  const entries = Object.entries(tenants)
  const models = entries.map(([key, { state }]) => modelOf({ state, account: entries.length > 1 ? key : '' }, now))
  return Object.fromEntries(Object.keys(models[0] ?? {}).map((name) => [name, models.flatMap((model) => model[name])]))
}
