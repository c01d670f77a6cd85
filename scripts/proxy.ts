import { main, UserError } from './cli/flags.ts'
import { hostOf } from './cli/host.ts'
import { fromCaller } from './cli/paths.ts'
import { freePort } from './cli/ports.ts'
import { closeOnSignals } from './cli/processes.ts'
import { generate } from './generate/update.ts'
import { linesOf, linesOfSummary, openLog } from './proxy/log.ts'
import { proxyFlags } from './proxy/options.ts'

/** Whether an upstream is the address where the proxy will listen, so that requests would go round in circles. */
const isItself = (upstream: { hostname: string; port: string }, host: string, port: number): boolean =>
  Number(upstream.port) === port && [host, 'localhost', '127.0.0.1', '::1'].includes(upstream.hostname)

main(async () => {
  const { upstream, errors, accessKey, usage, ...values } = proxyFlags(process.env)
  const loading = import('../src/proxy/proxy.ts')
  const danger = accessKey && 'They can send requests that are signed with the access key.'
  const { BadUpstream, startProxy, upstreamOf } = await loading
  try {
    upstreamOf(upstream)
  } catch (error) {
    throw error instanceof BadUpstream ? new UserError(`${error.message}\nUsage: ${usage}`) : error
  }
  const host = await hostOf(values.host, 'the proxy', danger)
  const port = await freePort('port', values.port, host)
  if (isItself(upstreamOf(upstream).connection, host, port))
    throw new UserError(`${upstream} is the proxy itself. Choose another port: --port ${port + 1}`)
  const file = values.log === undefined ? undefined : await openLog(fromCaller(values.log))
  await generate()
  const proxy = await startProxy({
    upstream,
    port,
    host,
    errors,
    ...(accessKey && { accessKey }),
    warn: (message) => console.error(`Warning: ${message}`),
    log(entry) {
      console.log(linesOf(entry))
      file?.add(entry)
    },
  })
  closeOnSignals(async () => {
    await proxy.close()
    await file?.close()
    console.log(linesOfSummary(proxy.summary))
  })
  console.log(`The proxy is listening on ${proxy.url}, and forwards requests to ${proxy.upstream}.
Press Ctrl+C to stop it and to print a summary.`)
})
