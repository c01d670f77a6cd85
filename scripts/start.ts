import { main, UserError } from './cli/flags.ts'
import { freePort } from './cli/ports.ts'
import { closeOnSignals } from './cli/processes.ts'
import { generate } from './generate/update.ts'
import { serveDocs } from './start/docs-server.ts'
import { followDescription } from './start/follow.ts'
import { lineOf } from './start/log.ts'
import { startFlags } from './start/options.ts'

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
  closeOnSignals(() => {
    docs.close()
    return sandbox.close()
  })

  console.log(`Sandbox  ${sandbox.url}
Status   ${sandbox.url}/_sandbox
Docs     ${sandbox.url.replace(/\d+$/, String(docs.port))}
Try      curl ${sandbox.url}/v1/workspaces -H 'X-Auth-Token: any' -H 'Content-Type: application/json' -d '{"workspace_name":"我的空间"}'
Watching openapi/: the sandbox and the docs are updated when a file changes. Press Ctrl+C to stop.`)
  docs.build()

  // `generated/` is included because another process may update it, and `docs/` because its files become pages.
  await followDescription(['openapi', 'generated', 'docs'], {
    async changed(description, ms) {
      await sandbox.reload(description)
      console.log(`Updated the sandbox (${(ms / 1000).toFixed(1)} s). Rebuilding the docs.`)
    },
    always: () => docs.build(),
  })
})
