import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { UserError } from '../cli/flags.ts'
import { docsPath, errorsPath } from '../cli/paths.ts'
import { buildDocs } from '../docs/build.ts'

export interface DocsServer {
  port: number
  /** Builds the docs again. */
  build(): void
  close(): void
}

/** Serves the docs. Requests wait for a build that is in progress, and open pages reload after each build. */
export async function serveDocs(wanted: number, host: string): Promise<DocsServer> {
  const listeners = new Set<() => void>()
  let building: Promise<unknown> = Promise.resolve()
  const server = createServer(async (request, response) => {
    if (request.url === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n')
      const listener = () => response.write('data: reload\n\n')
      listeners.add(listener)
      request.once('close', () => listeners.delete(listener))
      return
    }
    if (request.url === '/favicon.ico') return void response.writeHead(204).end()
    const path = { '/': docsPath, '/index.html': docsPath, '/errors.html': errorsPath }[request.url!.split('?')[0]!]
    if (!path) return void response.writeHead(404).end('Not found. The docs are at /.\n')
    await building
    const page = await readFile(path, 'utf8').catch(() => undefined)
    if (!page)
      return void response.writeHead(503).end('The docs could not be built. See the terminal for the reason.\n')
    const reload = `<script>new EventSource('/changes').onmessage = () => location.reload()</script>`
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(page + reload)
  })
  await new Promise<void>((resolve) => server.listen(wanted, host, resolve))
  return {
    port: (server.address() as { port: number }).port,
    close() {
      server.close()
      server.closeAllConnections()
    },
    build() {
      building = building
        .then(buildDocs)
        .then((result) => result === 'built' && listeners.forEach((listener) => listener()))
        .catch((error: unknown) => console.error(error instanceof UserError ? error.message : error))
    },
  }
}
