import type { Operations } from '../../../generated/operations.ts'
import { Refusal } from '../../server/refusal.ts'
import type { Ids } from '../store/ids.ts'
import type { Tenant } from '../store/tenant.ts'

/** What a rule works on: one tenant, at one time. */
export interface Context {
  tenant: Tenant
  /** Milliseconds since 1970, by the sandbox's clock. */
  now: number
  ids: Ids
  /** Name of the IAM user who sent the request. */
  user: string
  /** Whether another tenant has a thing. */
  isForeign(id: string): boolean
}

export type OperationId = keyof Operations

type Json<T> = T extends { content: infer C } ? C[keyof C] : undefined
type Part<T> = [Exclude<T, undefined>] extends [never] ? Record<string, never> : Exclude<T, undefined>
type Body<T> = T extends { requestBody: infer B }
  ? Json<B>
  : T extends { requestBody?: infer B }
    ? Json<Exclude<B, undefined>> | undefined
    : undefined

interface Described {
  parameters: { path?: unknown; query?: unknown; header?: unknown }
  responses: unknown
}

/** The valid arguments of a described operation, with defaults filled in. */
export interface ArgumentsOf<Operation extends Described> {
  path: Part<Operation['parameters']['path']>
  query: Part<Operation['parameters']['query']>
  header: Part<Operation['parameters']['header']>
  body: Body<Operation>
}

/** The response body of a described operation that succeeds. */
export type ResultOf<Operation extends Described> = Json<
  Operation['responses'][keyof Operation['responses'] & (200 | 201)]
>

export type Arguments<Id extends OperationId> = ArgumentsOf<Operations[Id]>
export type Result<Id extends OperationId> = ResultOf<Operations[Id]>

/** A rule for each operation: changes the tenant, and returns the response body, or throws a `Refusal`. */
export type Handlers = { [Id in OperationId]: (context: Context, args: Arguments<Id>) => Result<Id> }

/** What happens when a timer elapses. */
export type TimerHandler = (context: Context, id: string) => void

/** Refuses a request: with a code of the catalog, the section that states the rule, and the reason. */
export function refuse(code: string, section: string, reason: string): never {
  throw new Refusal(code, { section, reason })
}

/** A page of a list. Counting needs all items, but only those of the page are shown. */
export function pageOf<Row, View>(
  rows: Row[],
  { offset = 0, limit = 10 }: { offset?: number | undefined; limit?: number | undefined },
  view: (row: Row) => View,
): { items: View[]; page: { offset: number; limit: number; total: number } } {
  return { items: rows.slice(offset, offset + limit).map(view), page: { offset, limit, total: rows.length } }
}

/** Whether a time of the API is in a range whose ends may be absent. Both ends belong to it. */
export const within = (time: string, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined || time >= from) && (to === undefined || time <= to)
