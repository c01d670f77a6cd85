import { folders } from './folders.ts'
import type { Handlers, TimerHandler } from './handlers.ts'
import { navigation } from './navigation.ts'
import { positioning } from './positioning.ts'
import { real3dUsage } from './real3d-usage.ts'
import { spurPoints } from './spur-points.ts'
import { workspaces } from './workspaces.ts'

/** The rule of each operation. */
export const handlers: Partial<Handlers> = {
  ...workspaces,
  ...spurPoints,
  ...folders,
  ...real3dUsage,
  ...positioning,
  ...navigation,
}

/** What happens when a timer elapses, by its kind. */
export const timers: Record<string, TimerHandler> = {}
