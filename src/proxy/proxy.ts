import { loadDescription } from '../server/description.ts'
import { createListener } from '../server/listener.ts'
import type { Core } from './core.ts'
import { Exchange } from './exchange.ts'
import { Judge } from './judge.ts'
import { reasonHeader } from './replies.ts'
import { Summary } from './summary.ts'
import type { ProxyOptions } from './types.ts'
import { upstreamOf } from './upstream.ts'

export { BadUpstream, upstreamOf } from './upstream.ts'
export type { AccessKey } from './resigning.ts'
export type { Summary } from './summary.ts'
export type { Finding } from './findings.ts'
export type { Entry, ProxyOptions } from './types.ts'

export interface Proxy {
  /** The base URL. */
  url: string
  /** The URL of the upstream. */
  upstream: string
  /** What the proxy has seen so far. */
  summary: Summary
  /** Lets the running requests end, and closes all connections. */
  close(): Promise<void>
}

/**
 * Starts a proxy: it passes requests on to another server, and their responses back, byte for byte, and compares copies
 * with the description.
 *
 * @throws {BadUpstream} If the URL of the upstream cannot be used.
 *
 * @example
 * const proxy = await startProxy({ upstream: 'https://koomap.cn-north-4.myhuaweicloud.com', log: console.log })
 */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const { description = loadDescription(), port = 0, host, errors = false, timeouts = {} } = options
  const upstream = upstreamOf(options.upstream)
  const judge = new Judge(description)
  const summary = new Summary(judge.operations.length)
  const core: Core = {
    upstream,
    judge,
    errors,
    accessKey: options.accessKey,
    silence: timeouts.upstream ?? 60_000,
    hold: timeouts.hold ?? 500,
    self: '',
    warnOnce(message) {
      options.warn?.(message)
      core.warnOnce = () => {}
    },
    bug: options.bug ?? console.error,
    ended(entry) {
      summary.add(entry)
      options.log?.(entry)
    },
  }
  const listener = createListener((request, response) => new Exchange(core, request, response, false).start(), {
    catalog: judge.catalog,
    // Uploads may be slow.
    timeouts: { request: 300_000, ...timeouts },
    onExpectation: (request, response) => new Exchange(core, request, response, true).start(),
    reasonHeader,
  })
  core.self = await listener.listen(port, host)
  return {
    url: core.self,
    upstream: upstream.url,
    summary,
    async close() {
      await listener.close()
      upstream.connection.agent.destroy()
    },
  }
}
