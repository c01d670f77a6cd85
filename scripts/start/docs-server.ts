import { createServer } from 'node:http'
import { UserError } from '../cli/flags.ts'
import { docsFolder } from '../cli/paths.ts'
import { buildDocs } from '../docs/build.ts'
import { StaticFiles } from './static-files.ts'

export interface DocsServer {
  port: number
  /** Builds the docs again. */
  build(): void
  close(): void
}

const reload = `<script>new EventSource('/changes').onmessage = () => location.reload()</script>`

/** Serves the docs. Requests wait for a build that is in progress, and open pages reload after each build. */
export async function serveDocs(wanted: number, host: string): Promise<DocsServer> {
  const listeners = new Set<() => void>()
  let building: Promise<unknown> = Promise.resolve()
  // The page for missing pages is shown at any path, so that its links need a base.
  const files = new StaticFiles(docsFolder, (html, missing) => {
    const folder = html.includes('<html lang="zh') ? '/zh/' : '/'
    return (missing ? html.replace('<head>', `<head><base href="${folder}">`) : html) + reload
  })
  const server = createServer(async (request, response) => {
    if (request.url === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n')
      const listener = () => response.write('data: reload\n\n')
      listeners.add(listener)
      request.once('close', () => listeners.delete(listener))
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end('The docs can only be read.\n')
    await building
    const answer = await files.answer(request)
    if (!answer)
      return void response.writeHead(503).end('The docs could not be built. See the terminal for the reason.\n')
    response.writeHead(answer.status, answer.headers).end(request.method === 'HEAD' ? undefined : answer.body)
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
        .then(() => buildDocs())
        .then((result) => {
          if (result !== 'built') return
          files.clear()
          for (const listener of listeners) listener()
        })
        .catch((error: unknown) => console.error(error instanceof UserError ? error.message : error))
    },
  }
}
