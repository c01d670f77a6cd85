import type { Operations, operationTable } from '../../generated/operations.ts'
import type { Items, PagingOptions } from './lists/items.ts'
import type { CallOptions } from './options.ts'
import type { Arguments, Call, Item, ListArguments, OperationId, Result } from './types.ts'

/** The method of an operation. Its arguments are optional if none is required. */
export type Method<Id extends OperationId> =
  object extends Arguments<Id>
    ? (args?: Arguments<Id>, options?: CallOptions) => Call<Result<Id>>
    : (args: Arguments<Id>, options?: CallOptions) => Call<Result<Id>>

type Listing<Id extends OperationId> =
  object extends ListArguments<Id>
    ? [args?: ListArguments<Id>, options?: PagingOptions]
    : [args: ListArguments<Id>, options?: PagingOptions]

/** What the method of a paged list has in addition. */
export interface Paged<Id extends OperationId> {
  /**
   * All items, fetched page by page as they are needed.
   *
   * @example
   * for await (const workspace of koomap.listCommonWorkspace.all()) console.log(workspace.workspace_name)
   */
  all(...args: Listing<Id>): Items<Item<Id>>
  /** All pages; the next one is fetched ahead. */
  pages(...args: Listing<Id>): AsyncIterable<Item<Id>[]>
}

type IsPaged<Id extends OperationId> = (typeof operationTable)[Id] extends { paging: object } ? true : false

/** All operations as methods, with their documentation from the description. */
export type Methods = {
  [Id in keyof Operations]: IsPaged<Id> extends true ? Method<Id> & Paged<Id> : Method<Id>
}
