import { check, checkOptions, checkTime, demand } from '../checks.ts'
import {
  KooMapAbortError,
  KooMapConnectionError,
  KooMapError,
  KooMapTimeoutError,
  KooMapWaitError,
} from '../errors/errors.ts'
import { unusable, withCaller } from '../errors/unusable.ts'
import { mayPass } from '../transport/retry.ts'
import { ownController, Stop } from '../transport/stop.ts'
import * as transientStates from '../../../generated/transient-states.ts'
import { operationTable } from '../../../generated/operations.ts'
import type { Methods } from '../methods.ts'
import type { Item, ListArguments } from '../types.ts'

type SatelliteTask = Item<'listTaskInfo'>
type Real3DTask = Item<'listTasksInWorkspace'>
type Real3DSubTask = Item<'listReal3DSubTasks'>
type Real3DProduct = Item<'listReal3DProducts'>

/** The operations that a wait polls. */
type Lists = Pick<Methods, 'listTaskInfo' | 'listTasksInWorkspace' | 'listReal3DSubTasks' | 'listReal3DProducts'>

/** Options for waiting. */
export interface WaitOptions<Thing, State> {
  /** States to wait for. Default: `SUCCESS`, or `available` for a product. */
  until?: readonly NonNullable<State>[] | undefined
  /** Called after each poll, for example to show the progress. */
  onProgress?: ((thing: Thing) => void) | undefined
  /** Stops waiting when it is aborted. */
  signal?: AbortSignal | null | undefined
  /** Time limit for the whole wait, in milliseconds. Default: `Infinity`, no limit. */
  timeout?: number | undefined
  /** Time between the first two polls, in milliseconds; it grows by half after each poll. Default: 2,000. */
  interval?: number | undefined
  /** Longest time between two polls, in milliseconds. Default: 30,000. */
  maxInterval?: number | undefined
}

export type WaitForTaskOptions = WaitOptions<SatelliteTask, SatelliteTask['task_status']>
export type WaitForReal3DTaskOptions = WaitOptions<Real3DTask, Real3DTask['task_status']>
export type WaitForReal3DSubTaskOptions = WaitOptions<Real3DSubTask, Real3DSubTask['subtask_status']>
export type WaitForReal3DProductOptions = WaitOptions<Real3DProduct, Real3DProduct['status']>

/** What is awaited: how to find it, and how its states are to be read. */
interface Target<Ids, Thing, State extends string, List extends keyof Lists = any> {
  what: string
  /** The names of the IDs, of which the last is that of the awaited thing. */
  ids: (string & keyof Ids)[]
  state: keyof Thing
  wanted: State
  /** States that pass by themselves; in any other, the wait ends. */
  transient: readonly State[]
  /** The operation whose lists may contain it, and the arguments for each of these lists. */
  list: List
  args(ids: Ids): ListArguments<List>[]
}

type TaskIds = { workspace_id: string; task_id: string }

export const task: Target<TaskIds, SatelliteTask, NonNullable<SatelliteTask['task_status']>, 'listTaskInfo'> = {
  what: 'Satellite production task',
  ids: ['workspace_id', 'task_id'],
  state: 'task_status',
  wanted: 'SUCCESS',
  transient: transientStates.satelliteTask,
  list: 'listTaskInfo',
  // The service has no filter by ID, and lists archived tasks only on request.
  args: ({ workspace_id }) => [{ query: { workspace_id } }, { query: { workspace_id, task_status: ['ARCHIVED'] } }],
}

export const real3DTask: Target<TaskIds, Real3DTask, NonNullable<Real3DTask['task_status']>, 'listTasksInWorkspace'> = {
  what: 'Real-scene task',
  ids: ['workspace_id', 'task_id'],
  state: 'task_status',
  wanted: 'SUCCESS',
  transient: transientStates.real3dTask,
  list: 'listTasksInWorkspace',
  args: ({ workspace_id, task_id }) => [{ path: { workspace_id }, query: { task_ids: [task_id] } }],
}

export const real3DSubTask: Target<
  TaskIds & { subtask_id: string },
  Real3DSubTask,
  NonNullable<Real3DSubTask['subtask_status']>,
  'listReal3DSubTasks'
> = {
  what: 'Refinement subtask',
  ids: ['workspace_id', 'task_id', 'subtask_id'],
  state: 'subtask_status',
  wanted: 'SUCCESS',
  transient: transientStates.real3dSubtask,
  list: 'listReal3DSubTasks',
  args: ({ workspace_id, task_id, subtask_id }) => [{ path: { workspace_id, task_id }, query: { subtask_id } }],
}

export const real3DProduct: Target<
  { product_id: string },
  Real3DProduct,
  NonNullable<Real3DProduct['status']>,
  'listReal3DProducts'
> = {
  what: 'Product',
  ids: ['product_id'],
  state: 'status',
  wanted: 'available',
  transient: transientStates.real3dProduct,
  list: 'listReal3DProducts',
  args: ({ product_id }) => [{ query: { product_id } }],
}

/** Whether a poll failed for a reason that can pass: a lost connection, a time limit, or the service's state. */
const passes = (error: unknown) =>
  // Without a cause, there was a response, but one that cannot be used.
  (error instanceof KooMapConnectionError && error.cause !== undefined) ||
  error instanceof KooMapTimeoutError ||
  (error instanceof KooMapError && mayPass(error.status))

/** Polls until the awaited thing is in a wanted state. */
export async function wait<Ids, Thing, State extends string>(
  koomap: Lists,
  target: Target<Ids, Thing, State>,
  ids: Ids,
  options: WaitOptions<Thing, State> = {},
): Promise<Thing> {
  checkOptions(options)
  let id: unknown
  for (const name of target.ids) {
    id = (ids as Ids | undefined)?.[name]
    demand(`ids.${name}`, id, typeof id === 'string', 'a string')
  }
  const { until = [target.wanted], onProgress, signal, timeout, interval = 2_000, maxInterval = 30_000 } = options
  checkTime('timeout', timeout)
  checkTime('maxInterval', maxInterval)
  check(
    'interval',
    interval,
    typeof interval === 'number' && interval > 0 && interval < Infinity,
    'a positive number of milliseconds',
  )
  check('onProgress', onProgress, typeof onProgress === 'function', 'a function')
  check('until', until, Array.isArray(until) && until.length > 0, 'a list of at least one state')
  const what = `${target.what} ${id}`
  // A state in which the thing would rest passes if a later one is wanted.
  const transient: readonly unknown[] = (until as readonly unknown[]).includes('deleting')
    ? [...target.transient, target.wanted]
    : target.transient
  const caller = new Error()
  const stop = new Stop(signal, timeout)
  const facts = { operationId: what, tries: 0 }
  let failure: unknown
  let initial = 0
  try {
    for (let pause = interval; ; pause *= 1.5) {
      facts.tries++
      // A controller for each poll, so that nothing of one poll is left behind.
      const controller = ownController()
      stop.listen(() => controller.abort())
      let thing: Thing | undefined | null = null
      try {
        if (!stop.cause) thing = await find(koomap, target, ids, id, controller)
        failure = undefined
      } catch (error) {
        if (!stop.cause) {
          if (!passes(error)) throw error
          failure = error
        }
      }
      if (thing !== null && !stop.cause) {
        if (thing === undefined) throw new KooMapWaitError(what, undefined, until)
        onProgress?.(thing)
        const state = thing[target.state] as State | null | undefined
        if (state && until.includes(state as never)) return thing
        // A task that has just been started may not have left its first state yet.
        if (state && !transient.includes(state) && (state !== 'INIT' || ++initial > 3))
          throw new KooMapWaitError(what, state, until, thing as never)
      }
      const { retryAfter = 0 } = (failure ?? {}) as Partial<KooMapError>
      await stop.sleep(Math.max(Math.min(pause, maxInterval), retryAfter))
      if (stop.cause === 'signal') throw new KooMapAbortError(facts, 'The caller gave up waiting', signal!.reason)
      if (stop.cause)
        throw new KooMapTimeoutError(facts, `Did not reach ${until.join(' or ')} within ${timeout} ms`, failure)
    }
  } catch (error) {
    throw withCaller(error, caller)
  } finally {
    stop.end()
  }
}

/** The awaited thing, if a list has it. A service may ignore a filter. */
async function find<Ids, Thing, State extends string>(
  koomap: Lists,
  { list, args }: Target<Ids, Thing, State>,
  ids: Ids,
  wanted: unknown,
  options: { signal: AbortSignal },
): Promise<Thing | undefined> {
  const limit = 100
  const { items, key } = operationTable[list as keyof Lists].paging
  for (const { path, query } of args(ids))
    // Pages overlap, because tasks may be removed while they are read.
    for (let offset = 0, first: unknown; ; offset += limit / 2) {
      const page = await (koomap as Record<string, any>)[list]({ path, query: { ...query, offset, limit } }, options)
      const things: (Thing & Record<string, unknown>)[] | undefined = page?.[items]
      if (!Array.isArray(things)) throw unusable(list, things, 'list')
      const thing = things.find((thing) => thing?.[key] === wanted)
      // The same page again means that the service ignores `offset`.
      if (thing || things.length < limit || things[0]?.[key] === first) {
        if (thing) return thing
        break
      }
      first = things[0]?.[key]
    }
  return undefined
}
