import type { CreateTaskRequest } from '../../../../generated/schema.ts'
import { refuse, type Context } from '../handlers.ts'
import { move } from '../moves.ts'
import { mismatchesOf, resultsOf } from './matching.ts'
import type { MaterialRow, SatelliteImageRow, SatelliteTaskRow, WorkspaceRow } from '../../store/tenant.ts'
import { findWorkspace } from '../workspaces.ts'

/** How many satellite production tasks a workspace can have. */
export const maxTasks = 500

const limits = { bands: 4, alias: 255, description: 255 }

/** The lengths of task IDs, according to 4.2.1. */
const idLengths = { shortest: 32, longest: 36 }

/** The workspace with an ID, or the refusal with the code of the satellite production service. */
export function findWorkspaceOfTasks(context: Context, id: string, section: string): WorkspaceRow {
  if (context.tenant.deleted.has(id)) refuse('KMP.00051061', section, `Workspace ${id} has been deleted.`)
  return findWorkspace(context, id, section, { missing: 'KMP.00051053', foreign: 'KMP.00051002' })
}

/** The task with an ID, or the refusal with the code that says why there is none. */
export function findTask({ tenant, isForeign }: Context, id: string, section: string): SatelliteTaskRow {
  const found = tenant.tables.satelliteTasks.get(id)
  if (found) return found
  if (isForeign(id)) refuse('KMP.00051014', section, `Task ${id} belongs to another account.`)
  if (tenant.deleted.has(id)) refuse('KMP.00051046', section, `Task ${id} has been deleted.`)
  if (id.length < idLengths.shortest || id.length > idLengths.longest)
    refuse('KMP.00051052', '4.2.1', `Task IDs have ${idLengths.shortest} to ${idLengths.longest} characters.`)
  return refuse('KMP.00051044', section, `There is no task ${id}.`)
}

/** The raw images with the given IDs, all of which must be fit for production. */
export function findRawImages({ tenant }: Context, ids: string[], section: string): SatelliteImageRow[] {
  return ids.map((id) => {
    const image = tenant.tables.satelliteImages.get(id)
    if (!image) return refuse('KMP.00051074', section, `There is no satellite image ${id}.`)
    if (image.is_product === '1') refuse('KMP.00051016', section, `Image ${id} is a result image, not a raw one.`)
    if ((image.hidden.bands ?? 0) > limits.bands)
      refuse('KMP.00054007', '6.2', `Image ${id} has more than ${limits.bands} bands.`)
    return image
  })
}

/** Refuses a new task that the workspace, its name, images, files, or results do not permit. */
export function checkNewTask(context: Context, body: CreateTaskRequest): void {
  const workspace = findWorkspaceOfTasks(context, body.workspace_id, '4.2.1')
  const tasks = [...context.tenant.tables.satelliteTasks.by('workspace', workspace.workspace_id)]
  if (tasks.length >= maxTasks)
    refuse('KMP.00051011', '6.2', `The workspace already has ${maxTasks} satellite production tasks.`)
  const name = body.task_name.toLowerCase()
  const namesake = tasks.find((task) => task.task_name.toLowerCase() === name)
  if (namesake) refuse('KMP.00051004', '6.2', `Task ${namesake.task_id} has the name ${namesake.task_name}.`)
  const images = findRawImages(context, body.data_ids, '4.2.1')
  for (const image of images) move('satellite-image', 'createTask', `Image ${image.image_id}`, image.image_status)
  checkMaterials(context, body)
  checkResults(images, body)
  checkAliases(tasks, Object.values(body.data_alias))
}

/** Refuses files that do not exist, or are of another kind. */
function checkMaterials({ tenant }: Context, { csv_ids, shape_id }: CreateTaskRequest): void {
  const check = (id: string, kind: MaterialRow['kind'], codes: { missing: string; other: string }) => {
    const file = tenant.tables.materials.get(id)
    if (!file) return refuse(codes.missing, '4.2.1', `There is no file ${id}.`)
    if (file.kind !== kind) refuse(codes.other, '4.2.1', `File ${id} is of kind ${file.kind}, not ${kind}.`)
  }
  for (const id of csv_ids) check(id, 'CSV', { missing: 'KMP.00051042', other: 'KMP.00051045' })
  if (shape_id) check(shape_id, 'SHAPE', { missing: 'KMP.00051007', other: 'KMP.00051056' })
}

/** Refuses images that do not match, and texts for results that the task does not have or images cannot have. */
function checkResults(images: SatelliteImageRow[], body: CreateTaskRequest): void {
  const [mismatch] = mismatchesOf(images)
  if (mismatch)
    refuse(mismatch.code, '4.2.8', `Image ${mismatch.image.image_id} does not match the others: ${mismatch.message}`)
  const names = resultsOf(images, body.production_level, body.task_name).map(({ name }) => name)
  for (const name of Object.keys({ ...body.data_alias, ...body.data_description }))
    if (!names.includes(name))
      refuse('KMP.00051069', '4.2.1', `The results have the names ${names.join(', ')}, as validateImage returns.`)
  for (const alias of Object.values(body.data_alias))
    if (alias.length > limits.alias || !/^[一-龥A-Za-z0-9_.-]*$/.test(alias))
      refuse('KMP.00051076', '4.4.1', `${alias} is not an alias of at most ${limits.alias} permitted characters.`)
  for (const text of Object.values(body.data_description))
    if (text && (text.length > limits.description || !/^[一-龥A-Za-z0-9_-]*$/.test(text)))
      refuse('KMP.00051076', '4.4.1', `${text} is not a text of at most ${limits.description} permitted characters.`)
}

/** Refuses aliases that appear twice, in the new task or in the workspace. */
function checkAliases(tasks: SatelliteTaskRow[], aliases: string[]): void {
  const used = new Set(tasks.flatMap((task) => Object.values(task.hidden.aliases ?? {})))
  for (const alias of aliases.filter((alias) => alias !== '')) {
    if (used.has(alias)) refuse('KMP.00051005', '6.2', `The alias ${alias} is already in use in the workspace.`)
    used.add(alias)
  }
}

/** Refuses the start of a task whose images or files no longer exist. */
export function checkFilesOf({ tenant }: Context, task: SatelliteTaskRow): void {
  for (const id of imageIdsOf(task))
    if (!tenant.tables.satelliteImages.get(id)) refuse('KMP.00051016', '6.2', `There is no image ${id} any more.`)
  for (const id of task.hidden.csv_ids ?? [])
    if (!tenant.tables.materials.get(id)) refuse('KMP.00051045', '6.2', `There is no file ${id} any more.`)
}

/** The IDs of the images that a task processes. */
export const imageIdsOf = ({ data_id }: SatelliteTaskRow): string[] => JSON.parse(data_id)
