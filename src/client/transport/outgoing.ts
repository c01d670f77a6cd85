import type { Credentials, TokenIssuer } from '../credentials/credentials.ts'
import type { HeaderRecord } from '../headers.ts'
import type { KooMapOptions } from '../options.ts'

/** One request, and how it may be sent. */
export interface Outgoing {
  operationId: string
  method: string
  url: string
  headers: HeaderRecord
  body: string | FormData | undefined
  /** Creates the request, if it is the caller's own. The body of its response is streamed to the caller. */
  make?: () => Request
  credentials: Credentials | undefined
  /** Whether sending it twice has the same effect as sending it once. */
  idempotent: boolean
  signal: AbortSignal | null | undefined
  /** Whether it can be sent only once, because its body is a stream. */
  once?: boolean
}

/** What the client contributes to every request. */
export interface Sender {
  options: KooMapOptions
  /** Issues the tokens that credentials need. */
  iam: TokenIssuer
}
