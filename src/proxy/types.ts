import type { Description } from '../description/model.ts'
import type { Timeouts } from '../server/listener.ts'
import type { Finding } from './findings.ts'
import type { AccessKey } from './resigning.ts'

/** A request that the proxy has handled. It contains no secrets. */
export interface Entry {
  /** When the request arrived, in ISO 8601. */
  time: string
  /** Milliseconds until the response had ended. */
  duration: number
  method: string
  /** The path with the query. */
  path: string
  /** Undefined if the description does not have the operation. */
  operation: string | undefined
  /** The status that was sent. Undefined if the caller left before. */
  status: number | undefined
  findings: Finding[]
}

export interface ProxyOptions {
  /** The URL of the server to which requests are passed on. */
  upstream: string
  /** Default: the bundled description. */
  description?: Description
  /** Default: 0, a free port. */
  port?: number
  /** Default: 127.0.0.1. */
  host?: string
  /** Whether messages that violate the description are replaced by errors. Default: false. */
  errors?: boolean
  /** Signs signed requests again. */
  accessKey?: AccessKey
  /** Called with each request when it has ended. */
  log?(entry: Entry): void
  /** Called with errors of the proxy itself, and with what `log` throws. Default: prints them. */
  bug?(error: unknown): void
  /** Called with what the user should know, once. */
  warn?(message: string): void
  timeouts?: Timeouts & {
    /** How long the upstream may be silent, in milliseconds. Default: 60 seconds. */
    upstream?: number
    /** How long a response waits for its body, so that its headers can name violations, in milliseconds. Default: 500. */
    hold?: number
  }
}
