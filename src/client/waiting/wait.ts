import { check, checkSignal, checkTime } from '../checks.ts'
import {
  KooMapAbortError,
  KooMapConnectionError,
  KooMapError,
  KooMapTimeoutError,
  KooMapWaitError,
} from '../errors/errors.ts'
import { unusable } from '../errors/unusable.ts'
import { mayPass } from '../transport/retry.ts'
import { ownController, Stop } from '../transport/stop.ts'
import * as passingStates from '../../../generated/passing-states.ts'
import type { Item, Methods } from '../types.ts'

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
interface Target<Ids, Thing, State extends string> {
  what: string
  /** The ID of the awaited thing among the IDs, and the property that has it. */
  key: keyof Ids
  id: keyof Thing
  state: keyof Thing
  wanted: State
  /** States that pass by themselves; in any other, the wait ends. */
  passing: readonly State[]
  /** The lists that may contain it, page by page. */
  lists: ((koomap: Lists, ids: Ids, paging: Paging, options: { signal: AbortSignal }) => Promise<Thing[]>)[]
}

interface Paging {
  offset: number
  limit: number
}

type TaskIds = { workspace_id: string; task_id: string }

export const task: Target<TaskIds, SatelliteTask, NonNullable<SatelliteTask['task_status']>> = {
  what: 'Satellite production task',
  key: 'task_id',
  id: 'task_id',
  state: 'task_status',
  wanted: 'SUCCESS',
  passing: passingStates.satelliteTask,
  // The service has no filter by ID, and lists archived tasks only on request.
  lists: [{}, { task_status: ['ARCHIVED' as const] }].map(
    (filter) =>
      (koomap, { workspace_id }, paging, options) =>
        koomap.listTaskInfo({ query: { workspace_id, ...filter, ...paging } }, options).then((page) => page?.data),
  ),
}

export const real3DTask: Target<TaskIds, Real3DTask, NonNullable<Real3DTask['task_status']>> = {
  what: 'Real-scene task',
  key: 'task_id',
  id: 'task_id',
  state: 'task_status',
  wanted: 'SUCCESS',
  passing: passingStates.real3dTask,
  lists: [
    (koomap, { workspace_id, task_id }, paging, options) =>
      koomap
        .listTasksInWorkspace({ path: { workspace_id }, query: { task_ids: [task_id], ...paging } }, options)
        .then((page) => page?.tasks),
  ],
}

export const real3DSubTask: Target<
  TaskIds & { subtask_id: string },
  Real3DSubTask,
  NonNullable<Real3DSubTask['subtask_status']>
> = {
  what: 'Refinement subtask',
  key: 'subtask_id',
  id: 'subtask_id',
  state: 'subtask_status',
  wanted: 'SUCCESS',
  passing: passingStates.real3dSubtask,
  lists: [
    (koomap, { workspace_id, task_id, subtask_id }, paging, options) =>
      koomap
        .listReal3DSubTasks({ path: { workspace_id, task_id }, query: { subtask_id, ...paging } }, options)
        .then((page) => page?.subtasks),
  ],
}

export const real3DProduct: Target<{ product_id: string }, Real3DProduct, NonNullable<Real3DProduct['status']>> = {
  what: 'Product',
  key: 'product_id',
  id: 'id',
  state: 'status',
  wanted: 'available',
  passing: passingStates.real3dProduct,
  lists: [
    (koomap, { product_id }, paging, options) =>
      koomap.listReal3DProducts({ query: { product_id, ...paging } }, options).then((page) => page?.products),
  ],
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
  const { until = [target.wanted], onProgress, signal, timeout, interval = 2_000, maxInterval = 30_000 } = options
  checkSignal(signal)
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
  const what = `${target.what} ${ids[target.key]}`
  // A state in which the thing would rest passes if a later one is wanted.
  const passing: readonly unknown[] = (until as readonly unknown[]).includes('deleting')
    ? [...target.passing, target.wanted]
    : target.passing
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
        if (!stop.cause) thing = await find(koomap, target, ids, controller, what)
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
        if (state && !passing.includes(state) && (state !== 'INIT' || ++initial > 3))
          throw new KooMapWaitError(what, state, until, thing as never)
      }
      const { retryAfter = 0 } = (failure ?? {}) as Partial<KooMapError>
      await stop.sleep(Math.max(Math.min(pause, maxInterval), retryAfter))
      if (stop.cause === 'signal') throw new KooMapAbortError(facts, 'The caller gave up waiting', signal!.reason)
      if (stop.cause)
        throw new KooMapTimeoutError(facts, `Did not reach ${until.join(' or ')} within ${timeout} ms`, failure)
    }
  } finally {
    stop.end()
  }
}

/** The awaited thing, if a list has it. A service may ignore a filter. */
async function find<Ids, Thing, State extends string>(
  koomap: Lists,
  { lists, id, key }: Target<Ids, Thing, State>,
  ids: Ids,
  options: { signal: AbortSignal },
  what: string,
): Promise<Thing | undefined> {
  const limit = 100
  for (const list of lists)
    // Pages overlap, because tasks may be removed while they are read.
    for (let offset = 0, first: unknown; ; offset += limit / 2) {
      const things = await list(koomap, ids, { offset, limit }, options)
      if (!Array.isArray(things)) throw unusable(what, things, 'list')
      const thing = things.find((thing) => thing?.[id] === ids[key])
      // The same page again means that the service ignores `offset`.
      if (thing || things.length < limit || things[0]?.[id] === first) {
        if (thing) return thing
        break
      }
      first = things[0]?.[id]
    }
  return undefined
}
