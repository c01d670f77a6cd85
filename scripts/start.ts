import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { buildDocs } from './lib/docs.ts'
import { generate } from './lib/generate.ts'
import { docsPath, errorsPath, flags, freePort, main, root, UserError } from './lib/project.ts'

main(async () => {
  const { values } = flags('npm start [-- --port N --docs-port N]', {
    port: { type: 'string', default: '4010' },
    'docs-port': { type: 'string', default: '4011' },
  })
  const prism = import('./lib/mock.ts')
  const port = await freePort('port', values.port)
  const docsPort = await freePort('docs-port', values['docs-port'])
  const { stale } = await generate()
  if (stale.length > 0) console.log(`Made ${stale.join(', ')}`)

  const mock = await (await prism).startMock(port)
  const docs = await serveDocs(docsPort)
  console.log(`Mock  ${mock.url}
Docs  http://127.0.0.1:${docs.port}
Try   curl -X POST ${mock.url}/v1/workspaces -H 'X-Auth-Token: any' -H 'Content-Type: application/json' -d '{"workspace_name":"测试空间"}'
Files under openapi/ are watched: save one, and the mock and the docs follow. Stop with Ctrl+C.`)
  docs.build()

  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const follow = async () => {
    try {
      const { stale, ms } = await generate()
      if (stale.length === 0) return
      await mock.reload()
      console.log(`Changed ${stale.join(', ')} (${(ms / 1000).toFixed(1)} s)`)
      docs.build()
    } catch (error) {
      console.error(error instanceof UserError ? error.message : error)
      console.error('The last good mock goes on.')
    }
  }
  watch(`${root}openapi`, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(follow)), 100)
  })
})

/** Serves the docs page; while it is being built, the visitor waits for it, and an open page reloads itself after. */
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
    const path = { '/': docsPath, '/index.html': docsPath, '/errors.html': errorsPath }[request.url!]
    if (!path) return void response.writeHead(404).end('Not found. The docs are at /.\n')
    await building
    const page = await readFile(path, 'utf8').catch(() => undefined)
    if (!page) return void response.writeHead(503).end('The docs could not be built; the terminal says why.\n')
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
