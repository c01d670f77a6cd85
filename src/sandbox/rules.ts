import type { Handlers, TimerHandler } from './handlers.ts'
import { satelliteImages } from './satellite-images.ts'
import { satelliteTimers } from './satellite-runs.ts'
import { satelliteTasks } from './satellite-tasks.ts'
import { satelliteUsage } from './satellite-usage.ts'
import { workspaces } from './workspaces.ts'

/** The rule of each operation. */
export const handlers: Partial<Handlers> = {
  ...workspaces,
  ...satelliteTasks,
  ...satelliteUsage,
  ...satelliteImages,
}

/** What happens when a timer elapses, by its kind. */
export const timers: Record<string, TimerHandler> = {
  ...satelliteTimers,
}
