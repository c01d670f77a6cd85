import { pageOf, refuse, type Arguments, type Context, type Handlers } from './handlers.ts'
import { move } from './moves.ts'
import type { ObliqueImageRow, Real3DTaskRow } from '../store/tenant.ts'

/** A task of the account. To the service, one of another account does not exist. */
function findTask({ tenant, isForeign }: Context, id: string, section: string): Real3DTaskRow {
  const found = tenant.tables.real3dTasks.get(id)
  if (found) return found
  return refuse(
    'KMP.00021151',
    section,
    isForeign(id) ? `Task ${id} belongs to another account.` : `There is no task ${id}.`,
  )
}

/** An image in the folder from which a task builds its model. */
function findImage({ tenant }: Context, task: Real3DTaskRow, code: string, section: string): ObliqueImageRow {
  const found = tenant.tables.obliqueImages.get(code)
  if (!found) return refuse('KMP.00021152', section, `There is no image ${code}.`)
  if (found.folder_code !== task.folder_code)
    return refuse(
      'KMP.00021153',
      section,
      `Image ${code} is in folder ${found.folder_code}, but task ${task.task_id} uses ${task.folder_code ?? 'none'}.`,
    )
  return found
}

/** Refuses a task that cannot have spur points. Two codes say so: one when adding a point, one when binding them. */
function requireControlled(task: Real3DTaskRow, section: string, code: string): void {
  if (task.task_type !== 'REAL3D-CTRL')
    refuse(code, section, `Task ${task.task_id} is not controlled, but ${task.task_type ?? 'without a type'}.`)
}

/** Refuses a pixel that is outside of its image, or already marked. Numbers may be written in more than one way. */
function requireFreePixel(context: Context, image: ObliqueImageRow, body: Arguments<'addSpurPoint'>['body']): void {
  const [x, y] = [Number(body.pointWidth), Number(body.pointHeight)]
  if (x > image.width || y > image.height)
    refuse('KMP.00021156', '4.8.1', `Image ${image.imageCode} has ${image.width} × ${image.height} pixels.`)
  for (const point of pointsIn(context, body))
    if (Number(point.pointWidth) === x && Number(point.pointHeight) === y)
      refuse('KMP.00021157', '4.8.1', `Spur point ${point.id} is already at this pixel.`)
}

const pointsIn = ({ tenant }: Context, { taskId, imageCode }: { taskId: string; imageCode: string }) =>
  tenant.tables.spurPoints.by('image', `${taskId} ${imageCode}`)

/** When the IDs of spur points in the manual's examples start to count: they are snowflake IDs of Twitter's kind. */
const snowflakeEpoch = Date.UTC(2010, 10, 4, 1, 42, 54, 657)

/** The milliseconds since then for which IDs have 19 digits: those from 2018 to 2086. */
const snowflakeTimes = [Math.ceil(10 ** 18 / 2 ** 22), Math.floor(10 ** 19 / 2 ** 22) - 1] as const

/** An ID of 19 digits, like those in the manual, also when the clock is far from today. */
function nextId({ tenant, ids, now, isForeign }: Context): string {
  const [first, last] = snowflakeTimes
  const time = BigInt(Math.min(Math.max(now - snowflakeEpoch, first), last))
  for (;;) {
    const part = BigInt(Math.floor(ids.random() * 2 ** 22))
    const id = String((time << 22n) + part)
    if (!tenant.tables.spurPoints.get(id) && !isForeign(id)) return id
  }
}

/** Removes the spur points of a task that is deleted. */
export function removeSpurPoints({ tenant }: Context, taskId: string): void {
  for (const { id } of [...tenant.tables.spurPoints.by('task', taskId)]) tenant.tables.spurPoints.remove(id)
}

/** Removes the spur points of a task that remains, and the spur point file with them. */
export function forgetSpurPoints(context: Context, task: Real3DTaskRow): void {
  removeSpurPoints(context, task.task_id)
  unmark(context, task)
}

/** Notes that a task has no spur points any more, so that there is nothing in the spur point file to read for a run. */
function unmark({ tenant }: Context, task: Real3DTaskRow): void {
  tenant.tables.real3dTasks.change(task, { has_marker: false, hidden: { ...task.hidden, marked: false } })
}

export const spurPoints = {
  addSpurPoint(context, { body }) {
    const task = findTask(context, body.taskId, '4.8.1')
    requireControlled(task, '4.8.1', 'KMP.00021172')
    move('real3d-task', 'addSpurPoint', `Task ${task.task_id}`, task.task_status)
    requireFreePixel(context, findImage(context, task, body.imageCode, '4.8.1'), body)
    const { imageCode, taskId, pointWidth, pointHeight, longitude, latitude, height, accuracy } = body
    const { spurPoints, real3dTasks } = context.tenant.tables
    const row = spurPoints.add({
      ...{ imageCode, id: nextId(context), taskId, pointWidth, pointHeight, longitude, latitude, height, accuracy },
      hidden: { user: context.user, created: context.now },
    })
    real3dTasks.change(task, { has_marker: true })
    return spurPoints.show(row)
  },

  listSpurPoints(context, { body }) {
    const task = findTask(context, body.taskId, '4.8.3')
    findImage(context, task, body.imageCode, '4.8.3')
    // The newest first, as in the example of 4.8.3.
    const { spurPoints } = context.tenant.tables
    const { items, page } = pageOf([...pointsIn(context, body)].reverse(), body, (row) => spurPoints.show(row))
    return { spurInfos: items, page }
  },

  showSpurCount(context, { body }) {
    const { tenant } = context
    const task = findTask(context, body.taskId, '4.8.4')
    const images = [...tenant.tables.spurPoints.by('task', task.task_id)]
      .filter((point) => controlPoint.every((name) => Number(point[name]) === Number(body[name])))
      .map(({ imageCode }) => imageCode)
    return { count: new Set(images).size }
  },

  createMarkerInfo(context, { path }) {
    const { tenant } = context
    const task = findTask(context, path.task_id, '4.8.5')
    requireControlled(task, '4.8.5', 'KMP.00021107')
    move('real3d-task', 'createMarkerInfo', `Task ${task.task_id}`, task.task_status)
    // The account "does not exist" if there is no point that could belong to one.
    if (tenant.tables.spurPoints.by('task', task.task_id).size === 0)
      refuse('KMP.00021161', '4.8.5', `Task ${task.task_id} has no spur points.`)
    tenant.tables.real3dTasks.change(task, { hidden: { ...task.hidden, marked: true } })
    return true
  },

  deleteSpurPoint(context, { body: { id } }) {
    const { tenant, user, isForeign } = context
    const { spurPoints, real3dTasks } = tenant.tables
    const point = spurPoints.get(id)
    if (!point && isForeign(id)) refuse('KMP.00021160', '4.8.2', `Another account created spur point ${id}.`)
    if (!point) return refuse('KMP.00021158', '4.8.2', `There is no spur point ${id}.`)
    if (point.hidden.user !== user)
      refuse('KMP.00021160', '4.8.2', `${point.hidden.user} created spur point ${id}, not ${user}.`)
    spurPoints.remove(id)
    const task = real3dTasks.get(point.taskId)
    if (task && spurPoints.by('task', task.task_id).size === 0) unmark(context, task)
    return true
  },
} satisfies Partial<Handlers>

/** What identifies a ground control point: numbers, which may be written in more than one way. */
const controlPoint = ['longitude', 'latitude', 'height', 'accuracy'] as const
