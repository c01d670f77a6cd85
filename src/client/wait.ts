import type { KooMap } from './client.ts'
import { KooMapAbortError, KooMapTimeoutError, KooMapWaitError } from './errors.ts'
import { sleep } from './send.ts'
import type { Item } from './types.ts'

type SatelliteTask = Item<'listTaskInfo'>
type Real3DTask = Item<'listTasksInWorkspace'>
type Real3DSubTask = Item<'listReal3DSubTasks'>
type Real3DProduct = Item<'listReal3DProducts'>

/** Options for waiting. */
export interface WaitOptions<Thing, State> {
  /** States to wait for. Default: `SUCCESS`, or `available` for a product. */
  until?: readonly NonNullable<State>[]
  /** Called after each poll, for example to show the progress. */
  onProgress?: (thing: Thing) => void
  /** Stops waiting when it is aborted. */
  signal?: AbortSignal
  /** Time limit for the whole wait, in milliseconds. Default: no limit. */
  timeout?: number
  /** Time between the first two polls, in milliseconds; it grows by half after each poll. Default: 2,000. */
  interval?: number
  /** Longest time between two polls, in milliseconds. Default: 30,000. */
  maxInterval?: number
}

export type WaitForTaskOptions = WaitOptions<SatelliteTask, SatelliteTask['task_status']>
export type WaitForReal3DTaskOptions = WaitOptions<Real3DTask, Real3DTask['task_status']>
export type WaitForReal3DSubTaskOptions = WaitOptions<Real3DSubTask, Real3DSubTask['subtask_status']>
export type WaitForReal3DProductOptions = WaitOptions<Real3DProduct, Real3DProduct['status']>

interface Waiting<Thing, State extends string> {
  what: string
  ask: (signal: AbortSignal) => Promise<Thing | undefined>
  stateOf: (thing: Thing) => State | null | undefined
  wanted: readonly State[]
  /** States that pass by themselves; in any other, the wait ends. */
  passing: readonly State[]
}

async function wait<Thing, State extends string>(
  { what, ask, stateOf, wanted, passing }: Waiting<Thing, State>,
  { onProgress, signal, timeout, interval = 2_000, maxInterval = 30_000 }: WaitOptions<Thing, State>,
): Promise<Thing> {
  const limit = timeout === undefined ? undefined : AbortSignal.timeout(timeout)
  const stops = [signal, limit].filter((s) => s !== undefined)
  const stop = AbortSignal.any(stops)
  let tries = 0
  const gaveUp = () =>
    signal?.aborted
      ? new KooMapAbortError({ operationId: what, tries }, 'The caller gave up waiting', signal.reason)
      : new KooMapTimeoutError(
          { operationId: what, tries },
          `Did not reach ${wanted.join(' or ')} within ${timeout} ms`,
        )
  for (let pause = interval; ; pause = Math.min(pause * 1.5, maxInterval)) {
    if (stop.aborted) throw gaveUp()
    tries++
    const thing = await ask(stop).catch((error: unknown) => {
      throw stop.aborted ? gaveUp() : error
    })
    if (thing === undefined) throw new KooMapWaitError(what, undefined, wanted)
    onProgress?.(thing)
    const state = stateOf(thing)
    if (state && wanted.includes(state)) return thing
    // A task that has just been started may not have left its first state yet.
    const fresh = state === 'INIT' && tries <= 3
    if (state && !passing.includes(state) && !fresh) throw new KooMapWaitError(what, state, wanted, thing as never)
    await sleep(pause, stops).catch(() => {
      throw gaveUp()
    })
  }
}

export function waitForTask(
  koomap: KooMap,
  { workspace_id, task_id }: { workspace_id: string; task_id: string },
  options: WaitForTaskOptions = {},
): Promise<SatelliteTask> {
  return wait(
    {
      what: `Satellite production task ${task_id}`,
      // The service has no filter by ID, and lists archived tasks only on request.
      async ask(signal) {
        for (const query of [{ workspace_id }, { workspace_id, task_status: ['ARCHIVED' as const] }])
          for await (const task of koomap.listTaskInfo.all({ query }, { signal }))
            if (task.task_id === task_id) return task
        return undefined
      },
      stateOf: (task) => task.task_status,
      wanted: options.until ?? ['SUCCESS'],
      passing: ['START_RUNNING', 'RUNNING', 'STOPPING'],
    },
    options,
  )
}

export function waitForReal3DTask(
  koomap: KooMap,
  { workspace_id, task_id }: { workspace_id: string; task_id: string },
  options: WaitForReal3DTaskOptions = {},
): Promise<Real3DTask> {
  return wait(
    {
      what: `Real-scene task ${task_id}`,
      ask: async (signal) =>
        (await koomap.listTasksInWorkspace({ path: { workspace_id }, query: { task_ids: [task_id] } }, { signal }))
          .tasks[0],
      stateOf: (task) => task.task_status,
      wanted: options.until ?? ['SUCCESS'],
      passing: ['PENDING', 'STARTING', 'RUNNING', 'STOPPING'],
    },
    options,
  )
}

export function waitForReal3DSubTask(
  koomap: KooMap,
  { workspace_id, task_id, subtask_id }: { workspace_id: string; task_id: string; subtask_id: string },
  options: WaitForReal3DSubTaskOptions = {},
): Promise<Real3DSubTask> {
  return wait(
    {
      what: `Refinement subtask ${subtask_id}`,
      ask: async (signal) =>
        (await koomap.listReal3DSubTasks({ path: { workspace_id, task_id }, query: { subtask_id } }, { signal }))
          .subtasks[0],
      stateOf: (subtask) => subtask.subtask_status,
      wanted: options.until ?? ['SUCCESS'],
      passing: ['UPLOADING', 'PENDING', 'STARTING', 'RUNNING', 'STOPPING'],
    },
    options,
  )
}

export function waitForReal3DProduct(
  koomap: KooMap,
  { product_id }: { product_id: string },
  options: WaitForReal3DProductOptions = {},
): Promise<Real3DProduct> {
  return wait(
    {
      what: `Product ${product_id}`,
      ask: async (signal) => (await koomap.listReal3DProducts({ query: { product_id } }, { signal })).products[0],
      stateOf: (product) => product.status,
      wanted: options.until ?? ['available'],
      passing: options.until?.includes('deleting') ? ['preparing', 'available'] : ['preparing'],
    },
    options,
  )
}
