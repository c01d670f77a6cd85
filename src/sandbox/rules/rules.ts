import { folders } from './folders.ts'
import type { Handlers, TimerHandler } from './handlers.ts'
import { navigation } from './ar/navigation.ts'
import { positioning } from './ar/positioning.ts'
import { products } from './real3d/products.ts'
import { refineProducts } from './real3d/refine-products.ts'
import { subtasks } from './real3d/subtasks.ts'
import { real3dTasks } from './real3d/tasks.ts'
import { real3dTimers } from './real3d/timers.ts'
import { real3dUsage } from './real3d/usage.ts'
import { satelliteImages } from './satellite/images.ts'
import { satelliteTimers } from './satellite/runs.ts'
import { satelliteTasks } from './satellite/tasks.ts'
import { satelliteUsage } from './satellite/usage.ts'
import { spurPoints } from './spur-points.ts'
import { workspaces } from './workspaces.ts'

/** The rule of each operation. */
export const handlers: Partial<Handlers> = {
  ...workspaces,
  ...real3dTasks,
  ...subtasks,
  ...products,
  ...refineProducts,
  ...spurPoints,
  ...folders,
  ...real3dUsage,
  ...positioning,
  ...navigation,
  ...satelliteTasks,
  ...satelliteUsage,
  ...satelliteImages,
}

/** What happens when a timer elapses, by its kind. */
export const timers: Record<string, TimerHandler> = {
  ...satelliteTimers,
  ...real3dTimers,
}
