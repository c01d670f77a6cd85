import { lifecycles, type Lifecycle } from '../../../generated/lifecycles.ts'
import { resolve, type Description, type Json } from '../../description/model.ts'
import { timeOf } from '../store/clock.ts'
import type { Context } from '../rules/handlers.ts'
import { rowKinds, tableNames } from './row-kinds.ts'
import { idOf, refuseState } from './state-checks.ts'
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

/** Fills in what a seed leaves out: IDs, times, users, states, and whatever else the resources need. */
export function completeSeed(context: Context, description: Description, seed: Seed): TenantState {
  const state: TenantState = { ...(unfold(context, seed) as TenantState) }
  for (const [name, list] of Object.entries<unknown>({ ...state })) {
    if (!tableNames.includes(name as keyof Rows) && !otherLists.includes(name))
      refuseState(name, `There are no ${name}. Use ${[...tableNames, ...otherLists].join(', ')}.`)
    if (!Array.isArray(list)) refuseState(name, 'This must be a list.')
  }
  for (const name of tableNames)
    if (state[name])
      state[name] = state[name].map((given: Json, at: number) => {
        if (typeof given !== 'object' || given === null) refuseState(`${name}[${at}]`, 'This must be an object.')
        return completeRow(context, description, state, name, given)
      }) as never
  return state
}

/** What a state has beside rows. */
const otherLists = ['timers', 'outcomes', 'deleted']

/** Takes the images out of the folders. */
function unfold({ ids }: Context, { folders, obliqueImages = [], ...rest }: Seed): Json {
  if (!folders) return { ...rest, ...(obliqueImages.length > 0 && { obliqueImages }) }
  if (!Array.isArray(folders)) refuseState('folders', 'This must be a list.')
  const found: Json[] = [...obliqueImages]
  const plain = folders.map(({ images = [], ...folder }) => {
    const folder_code = folder.folder_code ?? ids.next()
    const list = typeof images === 'number' ? Array.from({ length: images }, () => ({})) : images
    found.push(...list.map((image) => ({ ...image, folder_code })))
    return { ...folder, folder_code }
  })
  return { ...rest, folders: plain, obliqueImages: found }
}

function completeRow(
  context: Context,
  description: Description,
  state: TenantState,
  name: keyof Rows,
  given: Json,
): Json {
  const { schema, id, derived = [], parents = {}, defaults = {} } = rowKinds[name]
  const { tenant, ids } = context
  const existing = given[id] === undefined ? undefined : tenant.tables[name as 'folders'].get(idOf(name, given))
  if (existing) return { ...structuredClone(existing), ...withoutUndefined(given) }
  const row: Json = { [id]: given[id] ?? ids.next() }
  const resource = typeof schema === 'string' ? description.components.schemas![schema] : schema
  for (const [property, node] of Object.entries<Json>(resource.properties)) {
    // Which row it belongs to is for the seed to say; a missing one is refused.
    if (property === id || derived.includes(property) || property in parents) continue
    row[property] = valueOf(context, description, schema, property, node, row[id])
  }
  if (typeof schema === 'string') row.hidden = hiddenOf(context, name)
  return { ...row, ...structuredClone(defaults), ...inherited(context, state, name, given), ...withoutUndefined(given) }
}

const withoutUndefined = (row: Json): Json =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))

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
  if (/^(creator|latest_operator|user_name)$/.test(property)) return user
  const lifecycle = Object.values<Lifecycle>(lifecycles).find((one) => one.schema === schema)
  if (lifecycle?.property === property) return stateOf(description, node, lifecycle)
  if (/name$|alias$/.test(property) && !isNullable(description, node)) return `${property}_${id.slice(0, 6)}`
  if ((format === 'date-time' || /_time$/.test(property)) && !isNullable(description, node)) return timeOf(now)
  return blank(description, node, now)
}

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

/** What a subtask has from its task. */
function inherited({ tenant }: Context, { real3dTasks = [] }: TenantState, name: keyof Rows, given: Json): Json {
  if (name !== 'subtasks') return {}
  const task =
    real3dTasks.find(({ task_id }) => task_id === given.task_id) ?? tenant.tables.real3dTasks.get(given.task_id)
  return task ? { workspace_id: task.workspace_id, task_name: task.task_name } : {}
}
