import type { TimerHandler } from '../handlers.ts'
import { productTimer } from './products.ts'
import { refineProductTimer } from './refine-products.ts'
import { subtaskTimer } from './subtasks.ts'
import { runTimer } from './runs.ts'
import { taskRunner } from './task-runs.ts'

/** What happens to the things of the real-scene service when their time has come. */
export const real3dTimers: Record<string, TimerHandler> = {
  'real3d-task': runTimer(taskRunner),
  'real3d-subtask': subtaskTimer,
  'real3d-product': productTimer,
  'real3d-refine-product': refineProductTimer,
}
