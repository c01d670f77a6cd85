import { readFile } from 'node:fs/promises'
import { main, UserError } from './cli/flags.ts'
import { root } from './cli/paths.ts'
import { freePort } from './cli/ports.ts'
import { generate } from './generate/update.ts'
import { serveDocs } from './start/docs-server.ts'
import { follow } from './start/follow.ts'
import { lineOf } from './start/log.ts'
import { startFlags } from './start/options.ts'

const descriptionPath = `${root}generated/openapi.json`

main(async () => {
  const options = startFlags()
  const { host } = options
  const loading = import('../src/sandbox/sandbox.ts')
  const port = await freePort('port', options.port, host)
  const docsPort = await freePort('docs-port', options.docsPort, host)
  if (port === docsPort) throw new UserError(`--port and --docs-port are both ${port}. Give the docs another port.`)
  const { stale } = await generate()
  if (stale.length > 0) console.log(`Updated ${stale.join(', ')}`)

  const { startSandbox } = await loading
  const log = (request: Parameters<typeof lineOf>[0]) => console.log(lineOf(request))
  const sandbox = await startSandbox({ ...options.sandbox, port, host, log }).catch((error: Error) => {
    throw error.name === 'SandboxError' ? new UserError(error.message) : error
  })
  const docs = await serveDocs(docsPort, host, port)
  // Without a handler, a process with the ID 1, as in a container, ignores these signals.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      docs.close()
      sandbox.close().then(
        () => process.exit(0),
        (error: Error) => {
          console.error(error.message)
          process.exit(1)
        },
      )
      // Who asks again does not want to wait.
      for (const again of ['SIGTERM', 'SIGINT'] as const) process.once(again, () => process.exit(1))
    })

  console.log(`Sandbox  ${sandbox.url}
Status   ${sandbox.url}/_sandbox
Docs     ${sandbox.url.replace(/\d+$/, String(docs.port))}
Try      curl ${sandbox.url}/v1/workspaces -H 'X-Auth-Token: any' -H 'Content-Type: application/json' -d '{"workspace_name":"我的空间"}'
Watching openapi/: the sandbox and the docs are updated when a file changes. Press Ctrl+C to stop.`)
  docs.build()

  let loaded = await readFile(descriptionPath, 'utf8')
  let broken = false
  // `generated/` is included because another process may update it, and `docs/` because its files become pages.
  await follow(['openapi', 'generated', 'docs'], async () => {
    try {
      const { ms } = await generate()
      const description = await readFile(descriptionPath, 'utf8')
      if (description !== loaded) {
        await sandbox.reload(JSON.parse(description))
        loaded = description
        console.log(`Updated the sandbox (${(ms / 1000).toFixed(1)} s). Rebuilding the docs.`)
      } else if (broken) console.log('The description is valid again.')
      docs.build()
      broken = false
    } catch (error) {
      broken = true
      console.error(error instanceof UserError ? error.message : error)
      console.error('Still serving the last valid description.')
    }
  })
})
