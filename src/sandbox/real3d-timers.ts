import type { TimerHandler } from './handlers.ts'
import { productTimer } from './real3d-products.ts'
import { refineProductTimer } from './real3d-refine-products.ts'
import { subtaskTimer } from './real3d-subtasks.ts'
import { runTimer } from './real3d-runs.ts'
import { taskRunner } from './real3d-task-runs.ts'

/** What happens to the things of the real-scene service when their time has come. */
export const real3dTimers: Record<string, TimerHandler> = {
  'real3d-task': runTimer(taskRunner),
  'real3d-subtask': subtaskTimer,
  'real3d-product': productTimer,
  'real3d-refine-product': refineProductTimer,
}
