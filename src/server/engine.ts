import type { Description } from '../description/model.ts'
import { buildApp } from './app.ts'
import { catalogOf } from './codes.ts'
import { createListener, type Timeouts } from './listener.ts'
import type { Behavior } from './routes.ts'

export type { Timeouts } from './listener.ts'
export type { Answer, Behavior, Call } from './routes.ts'

export interface EngineOptions {
  description: Description
  /** Default: each request is answered with an example. */
  behavior?: Behavior
  timeouts?: Timeouts
}

export interface Engine {
  /** Starts to listen, by default on this machine only, and resolves to the base URL. */
  listen(port: number, host?: string): Promise<string>
  /** Serves another version of the description from now on. */
  reload(description: Description): Promise<void>
  /** Stops to accept requests, lets the running ones end, and closes all connections. */
  close(): Promise<void>
}

/** Creates a server of the operations of a description. */
export async function createEngine({ description, behavior = {}, timeouts = {} }: EngineOptions): Promise<Engine> {
  let app = await buildApp(description, behavior)
  const listener = createListener((request, response) => app.routing(request, response), {
    catalog: catalogOf(description, []),
    timeouts,
  })
  return {
    listen: (port, host) => listener.listen(port, host),
    async reload(next) {
      const before = app
      app = await buildApp(next, behavior)
      await before.close()
    },
    async close() {
      await listener.close()
      await app.close()
    },
  }
}
