import { checkSending } from './checks.ts'
import type { Credentials } from './credentials/credentials.ts'
import { KooMapConnectionError, KooMapTimeoutError } from './errors/errors.ts'
import { unusable } from './errors/unusable.ts'
import { mergeHeaders } from './headers.ts'
import type { Sender } from './transport/outgoing.ts'
import { copyOf } from './transport/reply.ts'
import { reasonOf, send, stopError } from './transport/send.ts'
import { ownController, Stop } from './transport/stop.ts'

/** One row of the operation table, without its literal types. */
export interface Row {
  method: string
  path: string
  server?: string
  form?: true
  emptyBody?: true
  credentials?: readonly Credentials['scheme'][]
  idempotent?: boolean
  paging?: { in: 'query' | 'body'; items: string; key?: string }
}

/** Arguments of any operation. */
export interface AnyArguments {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  header?: Record<string, unknown>
  body?: unknown
}

/** What a client consists of. */
export interface Internals extends Sender {
  base: string
  iamBase: string | undefined
}

/** What the client passes to the modules that are loaded on demand, because these import only types. */
export const tools = {
  checkSending,
  copyOf,
  KooMapConnectionError,
  KooMapTimeoutError,
  mergeHeaders,
  ownController,
  reasonOf,
  send,
  Stop,
  stopError,
  unusable,
}
export type Tools = typeof tools
