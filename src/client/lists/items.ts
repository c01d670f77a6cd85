import { check, checkObject, checkOptions, demand } from '../checks.ts'
import { KooMapAbortError } from '../errors/errors.ts'

/** Options for reading a list. */
export interface PagingOptions {
  /** Number of items per request, 1 to 100. Default: 100. */
  pageSize?: number | undefined
  /** Stops reading when it is aborted. */
  signal?: AbortSignal | null | undefined
}

/** All items of a list, fetched page by page as they are needed. */
export interface Items<Item> extends AsyncIterable<Item> {
  /**
   * Resolves to the first items, at most `limit` of them. `Infinity` means all.
   *
   * Rejects with a `TypeError` if `limit` is missing or negative.
   *
   * @example
   * const newest = await koomap.listCommonWorkspace.all({ query: { order_by: 'create_time_desc' } }).toArray({ limit: 20 })
   */
  toArray(options: { limit: number }): Promise<Item[]>
}

/** Throws a `TypeError` if an argument or an option for reading a list is not what it must be. */
export function checkPaging(args: object, options: PagingOptions): void {
  checkObject('args', args)
  checkOptions(options)
  const { pageSize } = options
  const fits = Number.isInteger(pageSize) && pageSize! >= 1 && pageSize! <= 100
  check('pageSize', pageSize, fits, 'an integer from 1 to 100')
}

/** The items of a list, as an async iterable. */
export function itemsOf<Item>(
  operationId: string,
  read: () => AsyncIterable<Item[]>,
  signal: AbortSignal | null | undefined,
): Items<Item> {
  return {
    async *[Symbol.asyncIterator]() {
      for await (const page of read())
        for (const item of page) {
          if (signal?.aborted)
            throw new KooMapAbortError({ operationId, tries: 0 }, 'The caller aborted the call', signal.reason)
          yield item
        }
    },
    async toArray(options = {} as { limit: number }) {
      checkObject('options', options)
      const { limit } = options
      const what = 'the maximum number of items to return, or Infinity'
      demand('limit', limit, typeof limit === 'number' && limit >= 0, what)
      const found: Item[] = []
      if (limit > 0) for await (const item of this) if (found.push(item) >= limit) break
      return found
    },
  }
}
