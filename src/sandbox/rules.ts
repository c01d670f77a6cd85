import type { Handlers, TimerHandler } from './handlers.ts'
import { workspaces } from './workspaces.ts'

/** The rule of each operation. */
export const handlers: Partial<Handlers> = {
  ...workspaces,
}

/** What happens when a timer elapses, by its kind. */
export const timers: Record<string, TimerHandler> = {}
