import { createRequire } from 'node:module'
import { bundlePath } from '../cli/paths.ts'

const require = createRequire(import.meta.url)
require('./prism-guard.cjs')
const { createLogger } = require('@stoplight/prism-core') as typeof import('@stoplight/prism-core')
const { getHttpOperationsFromSpec } = require('@stoplight/prism-http') as typeof import('@stoplight/prism-http')
const { createServer } = require('@stoplight/prism-http-server') as typeof import('@stoplight/prism-http-server')

export interface Mock {
  /** Base URL of the mock. */
  url: string
  /** Reloads the bundle for all subsequent requests. */
  reload(): Promise<void>
  close(): Promise<void>
}

/** Starts Prism in this process, with the bundle. Port 0 selects a free port. */
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
      // Prism looks up the operation of each request in this array, so it must be changed in place.
      operations.splice(0, operations.length, ...(await getHttpOperationsFromSpec(bundlePath)))
    },
    close: () => server.close(),
  }
}
