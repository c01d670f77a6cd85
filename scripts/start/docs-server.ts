import { createServer } from 'node:http'
import { UserError } from '../cli/flags.ts'
import { docsFolder } from '../cli/paths.ts'
import { isEnding } from '../cli/processes.ts'
import { buildDocs, isIncomplete } from '../docs/build.ts'
import { StaticFiles } from './static-files.ts'

export interface DocsServer {
  port: number
  /** Builds the docs again. */
  build(): void
  close(): void
}

/**
 * Reloads a page after a build. Pages ask instead of listening, because browsers allow six connections to a server, which
 * as many tabs would hold.
 */
const reload = `const { build } = document.body.dataset
const ask = async () => {
  const latest = await fetch('/changes').then((response) => response.text()).catch(() => build)
  if (latest !== build) location.reload()
}
setInterval(() => document.hidden || ask(), 500)
document.addEventListener('visibilitychange', () => document.hidden || ask())
`
const reloadPath = '/reload.js'

/** Pages load nothing from elsewhere and run no inline scripts. The request form may call any server. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' http: https:; base-uri 'self'; form-action 'none'; frame-ancestors 'none'" // prettier-ignore

/**
 * Serves the docs. Requests wait for a build that is in progress, and open pages reload after each build. The forms of the
 * pages send their requests to the sandbox at `sandboxPort` of the same host.
 */
export async function serveDocs(wanted: number, host: string, sandboxPort: number): Promise<DocsServer> {
  /** Names the latest build, also among those of earlier servers. */
  let latest = String(Date.now())
  let building: Promise<unknown> = Promise.resolve()
  // The page for missing pages is shown at any path, so that its links need a base.
  const files = new StaticFiles(docsFolder, (html, missing) => {
    const folder = html.includes('<html lang="zh') ? '/zh/' : '/'
    return (missing ? html.replace('<head>', `<head><base href="${folder}">`) : html)
      .replace('</head>', `<script src="${reloadPath}" defer></script></head>`)
      .replace('<body ', `<body data-sandbox-port="${sandboxPort}" data-build="${latest}" `)
  })
  const build = () => {
    building = building
      .then(() => buildDocs())
      .then((result) => {
        if (result !== 'built') return
        files.clear()
        latest = String(Date.now())
      })
      .catch((error: unknown) => isEnding() || console.error(error instanceof UserError ? error.message : error))
  }
  const server = createServer(async (request, response) => {
    if (request.url === '/changes')
      return void response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end(latest)
    if (request.url === reloadPath)
      return void response
        .writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' })
        .end(reload)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end('The docs can only be read.\n')
    await building
    let answer = await files.answer(request)
    // Someone may have removed the files.
    if ((answer?.status ?? 404) === 404 && (await isIncomplete())) {
      build()
      await building
      answer = await files.answer(request)
    }
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
    build,
  }
}
