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

/** Loaded by every page, so that open pages follow changes. */
const reload = `new EventSource('/changes').onmessage = () => location.reload()\n`
const reloadPath = '/reload.js'

/** Pages load nothing from elsewhere and run no inline scripts. The request form may call any server. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' http: https:; base-uri 'self'; form-action 'none'; frame-ancestors 'none'" // prettier-ignore

/**
 * Serves the docs. Requests wait for a build that is in progress, and open pages reload after each build. The forms of the
 * pages send their requests to the sandbox at `sandboxPort` of the same host.
 */
export async function serveDocs(wanted: number, host: string, sandboxPort: number): Promise<DocsServer> {
  const listeners = new Set<() => void>()
  let building: Promise<unknown> = Promise.resolve()
  // The page for missing pages is shown at any path, so that its links need a base.
  const files = new StaticFiles(docsFolder, (html, missing) => {
    const folder = html.includes('<html lang="zh') ? '/zh/' : '/'
    return (missing ? html.replace('<head>', `<head><base href="${folder}">`) : html)
      .replace('</head>', `<script src="${reloadPath}" defer></script></head>`)
      .replace('<body ', `<body data-sandbox-port="${sandboxPort}" `)
  })
  const server = createServer(async (request, response) => {
    if (request.url === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n')
      const listener = () => response.write('data: reload\n\n')
      listeners.add(listener)
      request.once('close', () => listeners.delete(listener))
      return
    }
    if (request.url === reloadPath)
      return void response
        .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
        .end(reload)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end('The docs can only be read.\n')
    await building
    const answer = await files.answer(request)
    if (!answer)
      return void response.writeHead(503).end('The docs could not be built. See the terminal for the reason.\n')
    const headers = { ...answer.headers, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' }
    response.writeHead(answer.status, headers).end(request.method === 'HEAD' ? undefined : answer.body)
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
