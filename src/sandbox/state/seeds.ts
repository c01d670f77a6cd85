import { lifecycles, type Lifecycle } from '../../../generated/lifecycles.ts'
import { resolve, type Description, type Json } from '../../description/model.ts'
import { timeOf } from '../store/clock.ts'
import type { Context } from '../rules/handlers.ts'
import { controlCheck } from '../control/description.ts'
import { rowKinds, tableNames } from './row-kinds.ts'
import { noteMarkers, takeSubtasksAlong } from './following.ts'
import { rememberedOrigins } from './origins.ts'
import { runColumnsOf } from './run-columns.ts'
import { putTimesInOrder, runTimesFault } from './time-order.ts'
import { idOf, refuseState } from './addition.ts'
import { refuseViolation } from './state-checks.ts'
import type { FolderRow, ObliqueImageRow, Rows, TenantState } from '../store/tenant.ts'

type Given<Row> = { [Property in keyof Row]?: Row[Property] | undefined }

/**
 * Resources to add to what an account has. Each needs only the properties that matter. Those with the ID of an existing
 * resource change that one.
 */
export type Seed = { [Name in Exclude<keyof Rows, 'folders'>]?: Given<Rows[Name][number]>[] } & {
  /** Folders. `images` is a list of the oblique images in the folder, or their number. */
  folders?: (Given<FolderRow> & { images?: Given<ObliqueImageRow>[] | number })[]
} & Pick<TenantState, Exclude<keyof TenantState, keyof Rows>>

/** How many images the numbers of all folders in a seed can amount to. */
const maxImages = 100_000

const checkShape = controlCheck('Rows')

/**
 * Fills in what a seed leaves out: IDs, times, users, states, and whatever else the resources need.
 *
 * @throws {SandboxError} If it does not have the shape of a seed.
 */
export function completeSeed(context: Context, description: Description, seed: Seed): TenantState {
  const violation = checkShape(seed, 'seed')
  if (violation) refuseViolation(violation)
  // A resource without an ID must not get one that the seed gives to another.
  context.ids.given = idsIn(seed)
  try {
    const state: TenantState = { ...(unfold(context, seed) as TenantState) }
    for (const name of tableNames)
      if (state[name])
        state[name] = state[name].map((given: Json, at: number) =>
          completeRow(context, description, state, name, given, `${name}[${at}]`),
        ) as never
    noteMarkers(context, state)
    takeSubtasksAlong(context, state)
    return state
  } finally {
    context.ids.given = new Set()
  }
}

/** The IDs in a seed. */
function idsIn(seed: Seed): Set<string> {
  const images = (seed.folders ?? []).flatMap(({ images }) => (Array.isArray(images) ? images : []))
  const ids = tableNames.flatMap((name) => (seed[name] ?? []).map((row: Json) => row[rowKinds[name].id]))
  return new Set([...ids, ...images.map(({ imageCode }) => imageCode)])
}

/** Takes the images out of the folders. */
function unfold({ ids }: Context, { folders, obliqueImages = [], ...rest }: Seed): Json {
  if (!folders) return { ...rest, ...(obliqueImages.length > 0 && { obliqueImages }) }
  const number = folders.reduce((sum, { images }) => sum + (typeof images === 'number' ? images : 0), 0)
  if (number > maxImages)
    refuseState('folders', `The folders are to have ${number} images. A seed can create ${maxImages}.`)
  let found: Json[] = obliqueImages
  const plain = folders.map(({ images = [], ...folder }) => {
    const folder_code = folder.folder_code ?? ids.next()
    const list = typeof images === 'number' ? Array.from({ length: images }, () => ({})) : images
    found = found.concat(list.map((image) => ({ ...image, folder_code })))
    return { ...folder, folder_code }
  })
  return { ...rest, folders: plain, obliqueImages: found }
}

function completeRow(
  context: Context,
  description: Description,
  state: TenantState,
  name: keyof Rows,
  row: Json,
  place: string,
): Json {
  const { id, derived = [] } = rowKinds[name]
  const given = Object.fromEntries(
    Object.entries<Json>(row).filter(([property, value]) => value !== undefined && !derived.includes(property)),
  )
  if (given[id] !== undefined && typeof given[id] !== 'string') refuseState(`${place}.${id}`, 'This must be text.')
  const existing = context.tenant.tables[name as 'folders'].get(idOf(name, given))
  const completed = existing
    ? { ...structuredClone(existing), ...changedRun(context, name, existing, given), ...given }
    : putTimesInOrder(newRow(context, description, state, name, given), given)
  if (name === 'products' || name === 'refineProducts')
    completed.hidden = { ...completed.hidden, ...rememberedOrigins(given), ...given.hidden }
  const wrong = runTimesFault(completed, given)
  if (wrong) refuseViolation({ place: `${place}.${wrong[0]}`, message: wrong[1] })
  return completed
}

/** A row that does not exist yet. */
function newRow(context: Context, description: Description, state: TenantState, name: keyof Rows, given: Json): Json {
  const { schema, id, derived = [], parents = {}, defaults = {}, generate } = rowKinds[name]
  const { ids, now } = context
  const row: Json = { [id]: given[id] ?? ids.next() }
  const resource = typeof schema === 'string' ? description.components.schemas![schema] : schema
  for (const [property, node] of Object.entries<Json>(resource.properties)) {
    // Which row it belongs to is for the seed to say; a missing one is refused.
    if (property === id || derived.includes(property) || property in parents) continue
    row[property] = valueOf(context, description, schema, property, node, row[id])
  }
  if (typeof schema === 'string') row.hidden = hiddenOf(context, name)
  Object.assign(row, structuredClone(defaults), generate?.(row[id], ids, now), implied(context, state, name, given))
  const runs = runColumnsOf(name, { ...row, ...given }, undefined, { ms: now, time: timeOf(now) })
  return { ...row, ...runs, ...given }
}

/** What a row has because of the state or the type that a seed gives it, if that is another one than before. */
function changedRun({ now }: Context, name: keyof Rows, existing: Json, given: Json): Json {
  const changesType = given.task_type !== undefined && given.task_type !== existing.task_type
  if (!changesType && !changesState(name, existing, given)) return {}
  return runColumnsOf(name, { ...existing, ...given }, existing, { ms: now, time: timeOf(now) })
}

/** Whether a seed gives a row another state, so that what was to happen to it no longer is. */
export function changesState(name: keyof Rows, existing: Json, given: Json): boolean {
  const property = lifecycleOf(name)?.[1].property
  return property !== undefined && given[property] !== undefined && given[property] !== existing[property]
}

/** The lifecycle of the rows of a table, with its name. */
export function lifecycleOf(name: keyof Rows): [kind: string, lifecycle: Lifecycle] | undefined {
  return Object.entries<Lifecycle>(lifecycles).find(([, one]) => one.schema === rowKinds[name].schema)
}

/** The value of a property that a seed leaves out. */
function valueOf(
  { tenant, now, user }: Context,
  description: Description,
  schema: Json,
  property: string,
  node: Json,
  id: string,
): Json {
  const { format } = resolve(description, node)
  if (/domain_id$/.test(property)) return tenant.domainId
  if (/^(creator|latest_operator|user_name|user)$/.test(property)) return user
  const lifecycle = Object.values<Lifecycle>(lifecycles).find((one) => one.schema === schema)
  if (lifecycle?.property === property) return stateOf(description, node, lifecycle)
  if (/name$|alias$/.test(property) && !isNullable(description, node)) return `${property}_${partOf(id)}`
  if ((format === 'date-time' || /_time$/.test(property)) && !isNullable(description, node)) return timeOf(now)
  return blank(description, node, now)
}

/** The end of an ID, which can be part of a name, and makes it differ from others. */
const partOf = (id: string): string => id.slice(-12).replaceAll(/\W/g, '_')

function isNullable(description: Description, node: Json): boolean {
  const schema = resolve(description, node)
  return [schema.type].flat().includes('null') || (schema.oneOf ?? []).some((one: Json) => one.type === 'null')
}

/** The state of a new resource. */
function stateOf(description: Description, node: Json, { initial }: Lifecycle): Json {
  return resolve(description, node).type === 'integer' ? Number(initial) : initial
}

/** The plainest value that a schema allows. */
function blank(description: Description, node: Json, now: number): Json {
  const schema = resolve(description, node)
  const type = [schema.type].flat()[0]
  if (isNullable(description, schema)) return null
  if (schema.oneOf) return blank(description, schema.oneOf[0], now)
  if (schema.default !== undefined) return schema.default
  if (schema.enum) return schema.enum[0]
  if (schema.examples?.length > 0) return schema.examples[0]
  if (schema.format === 'date-time') return timeOf(now)
  if (type === 'object')
    return Object.fromEntries(
      (schema.required ?? []).map((name: string) => [name, blank(description, schema.properties[name], now)]),
    )
  return { string: '', integer: schema.minimum ?? 0, number: schema.minimum ?? 0, boolean: false, array: [] }[
    type as 'string'
  ]
}

/** What the sandbox remembers of a row beyond the API. */
function hiddenOf({ now, user }: Context, name: keyof Rows): Json {
  if (name === 'spurPoints') return { user, created: now }
  if (name === 'products') return { task_id: 'none' }
  if (name === 'refineProducts') return { task_id: 'none', subtask_id: 'none' }
  return {}
}

/** What a row has because of something else that the seed gives: its task, or its state. */
function implied({ tenant }: Context, { real3dTasks = [] }: TenantState, name: keyof Rows, given: Json): Json {
  // Only a controlled task has this state.
  if (name === 'real3dTasks') return given.task_status === 'BUNDLE_SUCCESS' ? { task_type: 'REAL3D-CTRL' } : {}
  if (name !== 'subtasks') return {}
  const task =
    real3dTasks.find(({ task_id }) => task_id === given.task_id) ?? tenant.tables.real3dTasks.get(given.task_id)
  if (!task) return {}
  const { workspace_id, task_name, modeling_params } = task
  return structuredClone({ workspace_id, task_name, modeling_params })
}
