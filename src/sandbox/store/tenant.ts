import type {
  ObliqueFolder,
  Real3DProduct,
  Real3DRefineProduct,
  Real3DSubTask,
  Real3DTask,
  Real3DUsage,
  SatelliteImage,
  SatelliteTask,
  SatelliteUsage,
  SpurPoint,
  Workspace,
} from '../../../generated/schema.ts'
import { Outcomes, type Outcome } from './outcomes.ts'
import { Table, type Owners } from './table.ts'
import { Timers, type Timer } from './timers.ts'
import { Tombstones } from './tombstones.ts'

/** A resource with every property, and what the sandbox remembers beyond the API. */
type Row<Resource, Hidden = object> = Required<Resource> & { readonly hidden: Hidden }

export type WorkspaceRow = Row<Omit<Workspace, 'can_delete'>>
/** `started` and `ends` are the times of the current run, in milliseconds since 1970. */
export interface Run {
  started: number
  ends: number
}
export type SatelliteTaskRow = Row<
  SatelliteTask,
  {
    /** Aliases and descriptions of the result images, by their names. */
    aliases?: Record<string, string>
    descriptions?: Record<string, string | null>
    csv_ids?: string[]
    run?: Run | undefined
  }
>
export type Real3DTaskRow = Row<
  Real3DTask,
  {
    run?: Run | undefined
    /** Whether the current or last run is only the aerial triangulation. */
    triangulation?: boolean
    /** Whether aerial triangulation is finished. */
    triangulated?: boolean
    /** Whether the spur point file has been created. */
    marked?: boolean
    /** The intermediate data of the runs, in bytes. */
    stored?: number
  }
>
/** `stored` is the size of the uploaded model data, in bytes. */
export type SubtaskRow = Row<Real3DSubTask, { run?: Run | undefined; stored?: number }>
export type ProductRow = Row<Real3DProduct, { task_id: string }>
export type RefineProductRow = Row<Real3DRefineProduct, { subtask_id: string; task_id: string }>
/** `user` created the spur point. */
export type SpurPointRow = Row<SpurPoint, { user: string; created: number }>
export type FolderRow = Row<ObliqueFolder>
/** An oblique image in a folder. Its size is in pixels. */
export interface ObliqueImageRow {
  imageCode: string
  folder_code: string
  width: number
  height: number
}
export type Real3DUsageRow = Row<Real3DUsage>
/** `bands` is the number of spectral bands. */
export type SatelliteImageRow = Row<SatelliteImage, { bands?: number }>
export type SatelliteUsageRow = Row<SatelliteUsage>
/** A vector file (`SHAPE`) or other production material (`CSV`). */
export interface MaterialRow {
  id: string
  kind: 'SHAPE' | 'CSV'
  name: string
}

/** A token that was issued. `expires` is in milliseconds since 1970. */
export interface TokenRow {
  token: string
  user: string
  expires: number
}

/** @param remembering Also remembers what was removed, for the things whose error codes tell. */
const tablesOf = (owners: Owners, remembering: Owners) => ({
  workspaces: new Table<WorkspaceRow, 'name'>(
    (row) => row.workspace_id,
    { name: (row) => row.workspace_name.toLowerCase() },
    remembering,
  ),
  satelliteTasks: new Table<SatelliteTaskRow, 'workspace'>(
    (row) => row.task_id,
    { workspace: (row) => row.workspace_id },
    remembering,
  ),
  real3dTasks: new Table<Real3DTaskRow, 'workspace'>(
    (row) => row.task_id,
    { workspace: (row) => row.workspace_id },
    owners,
  ),
  subtasks: new Table<SubtaskRow, 'task'>((row) => row.subtask_id, { task: (row) => row.task_id }, owners),
  products: new Table<ProductRow, 'task'>((row) => row.id, { task: (row) => row.hidden.task_id }, owners),
  refineProducts: new Table<RefineProductRow, 'subtask'>(
    (row) => row.id,
    { subtask: (row) => row.hidden.subtask_id },
    owners,
  ),
  spurPoints: new Table<SpurPointRow, 'task' | 'image'>(
    (row) => row.id,
    { task: (row) => row.taskId, image: (row) => `${row.taskId} ${row.imageCode}` },
    owners,
  ),
  folders: new Table<FolderRow>((row) => row.folder_code, {}, owners),
  obliqueImages: new Table<ObliqueImageRow, 'folder'>(
    (row) => row.imageCode,
    { folder: (row) => row.folder_code },
    owners,
  ),
  satelliteImages: new Table<SatelliteImageRow>((row) => row.image_id, {}, owners),
  materials: new Table<MaterialRow, 'kind'>((row) => row.id, { kind: (row) => row.kind }, owners),
  tokens: new Table<TokenRow>((row) => row.token, {}, owners),
  // Production at one level has two records: one in gigabytes, and one in tasks.
  satelliteUsages: new Table<SatelliteUsageRow>(
    (row) => `${row.usage_measure_name} ${row.usage_unit_type}`,
    {},
    ownerless,
  ),
  // One item is measured in more than one unit.
  real3dUsages: new Table<Real3DUsageRow>((row) => `${row.usage_measure_name} ${row.usage_unit_type}`, {}, ownerless),
})

const ownerless: Owners = { add() {}, delete() {}, changed() {} }

type Tables = ReturnType<typeof tablesOf>
type RowOf<T> = T extends Table<infer R, infer _> ? R : never

/** The rows of each table, as JSON. */
export type Rows = { [Name in keyof Tables]: RowOf<Tables[Name]>[] }

/** What a tenant has, as JSON. */
export interface TenantState extends Partial<Rows> {
  timers?: Timer[]
  outcomes?: Outcome[]
  /** The IDs of workspaces and satellite tasks that were deleted. */
  deleted?: string[]
}

/** One account, with all that it has. */
export class Tenant {
  /** What selects the tenant: a token, or something that stands for the tokens that were issued for it. */
  readonly key: string
  /** The tenant's account ID (`tenant_domain_id`). */
  readonly domainId: string
  readonly tables: Tables
  readonly timers = new Timers()
  readonly outcomes = new Outcomes()
  /** Workspaces and satellite tasks that were deleted: their error codes tell them apart from what never was. */
  readonly deleted = new Tombstones()

  readonly #owners: Owners

  /** @param owners Is told of each row that is added, changed, or removed, and of whatever else the tenant gets. */
  constructor(key: string, domainId: string, owners: Owners) {
    this.key = key
    this.domainId = domainId
    this.#owners = owners
    this.tables = tablesOf(owners, {
      add: (id) => {
        this.deleted.delete(id)
        owners.add(id)
      },
      delete: (id) => {
        this.deleted.add(id)
        owners.delete(id)
      },
      changed: () => owners.changed(),
    })
  }

  /** Adds what is in a state to what the tenant has. Rows with the same ID are replaced. */
  merge({ timers = [], outcomes = [], deleted = [], ...rows }: TenantState): void {
    for (const id of deleted) this.deleted.add(id)
    for (const [name, list] of Object.entries(rows))
      for (const row of list) this.tables[name as 'folders'].add(structuredClone(row) as FolderRow)
    for (const timer of timers) this.timers.set({ ...timer })
    for (const outcome of outcomes) this.outcomes.add({ ...outcome })
    this.#owners.changed()
  }

  /** Decides how coming runs end. */
  order(outcome: Outcome): void {
    this.outcomes.add(outcome)
    this.#owners.changed()
  }

  /** Whether the tenant has something with an ID. */
  has(id: string): boolean {
    return Object.values(this.tables).some((table) => table.get(id) !== undefined)
  }

  /** Whether there is nothing to remember of the tenant. */
  get isEmpty(): boolean {
    return [...Object.values(this.tables), this.timers, this.outcomes, this.deleted].every(({ size }) => size === 0)
  }

  /** Removes everything. */
  clear(): void {
    for (const table of Object.values(this.tables)) for (const id of [...table.keys()]) table.remove(id)
    this.timers.clearAll()
    this.outcomes.clear()
    this.deleted.clear()
  }

  toJSON(): TenantState {
    const rows = Object.fromEntries(Object.entries(this.tables).map(([name, table]) => [name, table.toJSON()]))
    return {
      ...rows,
      timers: this.timers.toJSON(),
      outcomes: this.outcomes.toJSON(),
      deleted: this.deleted.toJSON(),
    }
  }
}
