import type { Operations } from '../../generated/operations.ts'
import { Refusal } from '../server/refusal.ts'
import type { Ids } from './ids.ts'
import type { Tenant } from './tenant.ts'

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

/** The valid arguments of an operation, with defaults filled in. */
export interface Arguments<Id extends OperationId> {
  path: Part<Operations[Id]['parameters']['path']>
  query: Part<Operations[Id]['parameters']['query']>
  header: Part<Operations[Id]['parameters']['header']>
  body: Body<Operations[Id]>
}

type Responses<Id extends OperationId> = Operations[Id]['responses']

/** The response body of an operation that succeeds. */
export type Result<Id extends OperationId> = Json<Responses<Id>[keyof Responses<Id> & (200 | 201)]>

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
