import { readdir, readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { buildDocs } from './lib/docs.ts'
import { generate } from './lib/generate.ts'
import { bundlePath, docsPath, errorsPath, flags, freePort, main, root, UserError } from './lib/project.ts'

main(async () => {
  const { values } = flags('npm start [-- --port N --docs-port N]', {
    port: { type: 'string', default: '4010' },
    'docs-port': { type: 'string', default: '4011' },
  })
  const prism = import('./lib/mock.ts')
  const port = await freePort('port', values.port)
  const docsPort = await freePort('docs-port', values['docs-port'])
  if (port === docsPort) throw new UserError(`--port and --docs-port are both ${port}. Give the docs another port.`)
  const { stale } = await generate()
  if (stale.length > 0) console.log(`Made ${stale.join(', ')}`)

  const mock = await (await prism).startMock(port)
  const docs = await serveDocs(docsPort)
  console.log(`Mock  ${mock.url}
Docs  http://127.0.0.1:${docs.port}
Try   curl -X POST ${mock.url}/v1/workspaces -H 'X-Auth-Token: any' -H 'Content-Type: application/json' -d '{"workspace_name":"测试空间"}'
Files under openapi/ are watched: save one, and the mock and the docs follow. Stop with Ctrl+C.`)
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
        console.log(`The mock and the docs follow the change (${(ms / 1000).toFixed(1)} s).`)
        docs.build()
      } else if (broken) console.log('The description is well again.')
      broken = false
    } catch (error) {
      broken = true
      console.error(error instanceof UserError ? error.message : error)
      console.error('The last good mock goes on.')
    }
  }
  // Asking is surer than being told: watchers lose files that are replaced, and others may generate too.
  let seen = await stateOf(['openapi', 'generated'])
  for (;;) {
    await setTimeout(300)
    const state = await stateOf(['openapi', 'generated'])
    if (state === seen) continue
    seen = state
    await follow()
  }
})

/** Sizes and times of all files in some folders of the project; it changes when one of them does. */
async function stateOf(folders: string[]): Promise<string> {
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
    if (request.url === '/favicon.ico') return void response.writeHead(204).end()
    const path = { '/': docsPath, '/index.html': docsPath, '/errors.html': errorsPath }[request.url!.split('?')[0]!]
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
