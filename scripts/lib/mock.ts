import { createRequire } from 'node:module'
import { bundlePath } from './project.ts'

const require = createRequire(import.meta.url)
require('./prism-guard.cjs')
const { createLogger } = require('@stoplight/prism-core') as typeof import('@stoplight/prism-core')
const { getHttpOperationsFromSpec } = require('@stoplight/prism-http') as typeof import('@stoplight/prism-http')
const { createServer } = require('@stoplight/prism-http-server') as typeof import('@stoplight/prism-http-server')

export interface Mock {
  /** Address that it answers at. */
  url: string
  /** Reads the bundle again; requests that come from now on see it. */
  reload(): Promise<void>
  close(): Promise<void>
}

/** Starts Prism inside this process, on the bundle. Port 0 takes a free one. */
export async function startMock(port: number, level: 'silent' | 'info' = 'silent'): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(bundlePath)
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false, ignoreExamples: false },
    },
    components: { logger: createLogger('koomap', { level }) },
  })
  const url = await server.listen(port, '127.0.0.1')
  return {
    url,
    async reload() {
      // Prism looks the operation up in this very array for each request.
      operations.splice(0, operations.length, ...(await getHttpOperationsFromSpec(bundlePath)))
    },
    close: () => server.close(),
  }
}
