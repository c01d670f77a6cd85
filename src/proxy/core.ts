import type { Judge } from './judge.ts'
import type { AccessKey } from './resigning.ts'
import type { Entry } from './types.ts'
import type { Upstream } from './upstream.ts'

/** What all exchanges of a proxy share. */
export interface Core {
  upstream: Upstream
  judge: Judge
  errors: boolean
  accessKey: AccessKey | undefined
  /** How long the upstream may be silent, in milliseconds. */
  silence: number
  /** How long the head of a response waits for its body, in milliseconds. */
  hold: number
  /** The base URL of the proxy. */
  self: string
  warnOnce(message: string): void
  /** Called with each request when it has ended. */
  ended(entry: Entry): void
  /** Called with errors of the proxy itself. */
  bug(error: unknown): void
}
