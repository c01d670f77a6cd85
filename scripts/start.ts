import { readdir, readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { buildDocs } from './docs/build.ts'
import { generate } from './generate/update.ts'
import { bundlePath, docsPath, errorsPath, root } from './cli/paths.ts'
import { flags, main, UserError } from './cli/flags.ts'
import { freePort } from './cli/ports.ts'

main(async () => {
  const { values } = flags('npm start [-- --port N --docs-port N]', {
    port: { type: 'string', default: '4010' },
    'docs-port': { type: 'string', default: '4011' },
  })
  const prism = import('./mock/embedded.ts')
  const port = await freePort('port', values.port)
  const docsPort = await freePort('docs-port', values['docs-port'])
  if (port === docsPort) throw new UserError(`--port and --docs-port are both ${port}. Give the docs another port.`)
  const { stale } = await generate()
  if (stale.length > 0) console.log(`Updated ${stale.join(', ')}`)

  const mock = await (await prism).startMock(port)
  const docs = await serveDocs(docsPort)
  console.log(`Mock  ${mock.url}
Docs  http://127.0.0.1:${docs.port}
Try   curl -X POST ${mock.url}/v1/workspaces -H 'X-Auth-Token: any' -H 'Content-Type: application/json' -d '{"workspace_name":"测试空间"}'
Watching openapi/: the mock and the docs are updated when a file changes. Press Ctrl+C to stop.`)
  docs.build()

  let loaded = await readFile(bundlePath, 'utf8')
  let broken = false
  const follow = async () => {
    try {
      const { ms } = await generate()
      const bundle = await readFile(bundlePath, 'utf8')
      if (bundle !== loaded) {
        await mock.reload()
        loaded = bundle
        console.log(`Updated the mock (${(ms / 1000).toFixed(1)} s). Rebuilding the docs.`)
        docs.build()
      } else if (broken) console.log('The description is valid again.')
      broken = false
    } catch (error) {
      broken = true
      console.error(error instanceof UserError ? error.message : error)
      console.error('Still serving the last valid description.')
    }
  }
  // Polling is more reliable than watching, which loses track of files that are replaced. `generated/` is included
  // because another process may update it.
  let seen = await listFiles(['openapi', 'generated'])
  for (;;) {
    await setTimeout(300)
    const state = await listFiles(['openapi', 'generated'])
    if (state === seen) continue
    seen = state
    await follow()
  }
})

/** Lists the sizes and modification times of all files in some folders of the project, to detect changes. */
async function listFiles(folders: string[]): Promise<string> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(root + folder, { recursive: true }).catch(() => [])
      return Promise.all(
        names.map(async (name) => {
          const path = `${root}${folder}/${name}`
          const { mtimeMs, size } = await stat(path).catch(() => ({ mtimeMs: 0, size: 0 }))
          return `${path} ${mtimeMs} ${size}`
        }),
      )
    }),
  )
  return files.flat().sort().join('\n')
}

/** Serves the docs. Requests wait for a build that is in progress, and open pages reload after each build. */
async function serveDocs(wanted: number): Promise<{ port: number; build: () => void }> {
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
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    build() {
      building = building
        .then(buildDocs)
        .then((result) => result === 'built' && listeners.forEach((listener) => listener()))
        .catch((error: unknown) => console.error(error instanceof UserError ? error.message : error))
    },
  }
}
