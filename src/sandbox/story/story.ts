import { durationOf } from '../store/clock.ts'
import type { Context } from '../rules/handlers.ts'
import { real3dTasks } from '../rules/real3d/tasks.ts'
import { subtasks } from '../rules/real3d/subtasks.ts'
import { satelliteTasks } from '../rules/satellite/tasks.ts'
import { placesStory, workspaceId } from './places.ts'
import { real3dStory, real3dTaskIds, subtaskIds } from './real3d.ts'
import { satelliteStory, satelliteTaskIds } from './satellite.ts'
import type { TenantState } from '../store/tenant.ts'

/**
 * What the default tenant has at the start: the things of the description's examples, with the same IDs, in the states
 * in which each example of a request succeeds. Everything rests.
 */
export const story = (): TenantState => structuredClone({ ...placesStory, ...satelliteStory, ...real3dStory })

/** How long before the start of the sandbox the runs have begun: just long enough to be in `RUNNING`. */
const runningFor = durationOf('65s')

const none = { query: {}, header: {} }

/**
 * Tells the story to a tenant: adds what it has, and starts the runs that are in progress.
 *
 * @param now When the sandbox starts.
 * @param at Creates the context of the tenant at a time, after everything has happened that was due until then.
 */
export function tellStory(now: number, at: (time: number) => Context): void {
  const context = at(now - runningFor)
  context.tenant.merge(story())
  const path = { workspace_id: workspaceId, task_id: real3dTaskIds.running }
  satelliteTasks.startTask(context, { ...none, path: {}, body: { id: satelliteTaskIds.running } })
  real3dTasks.startReal3DTask(context, { ...none, path, body: {} })
  const subtaskPath = { ...path, task_id: real3dTaskIds.modeled, subtask_id: subtaskIds.running }
  subtasks.startReal3DSubTask(context, { ...none, path: subtaskPath, body: {} })
  at(now)
}
