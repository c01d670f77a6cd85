import { KooMapAbortError } from './errors.ts'

/** Options for reading a list. */
export interface PagingOptions {
  /** Number of items per request, 1 to 100. Default: 100. */
  pageSize?: number
  /** Stops reading when it is aborted. */
  signal?: AbortSignal
}

/** All items of a list, fetched page by page as they are needed. */
export interface Items<Item> extends AsyncIterable<Item> {
  /**
   * Resolves to the first items, at most `limit` of them.
   *
   * @throws {RangeError} If there is no limit, or it is negative.
   *
   * @example
   * const newest = await koomap.listCommonWorkspace.all({ query: { order_by: 'create_time_desc' } }).toArray({ limit: 20 })
   */
  toArray(options: { limit: number }): Promise<Item[]>
}

/** Reads up to `limit` items from `offset` on. `total` is the number of all items, if the service reports it. */
export type ReadPage<Item> = (
  offset: number,
  limit: number,
  signal: AbortSignal,
) => Promise<{ items: Item[]; total: number | undefined }>

/**
 * The pages of a list; the next one is fetched ahead. If items are removed in the meantime, the others move toward the
 * front; the offset then moves back by as many, so that every remaining item is returned exactly once.
 */
export async function* pages<Item>(
  read: ReadPage<Item>,
  keyOf: (item: Item) => unknown,
  { pageSize = 100, signal }: PagingOptions,
): AsyncGenerator<Item[]> {
  if (!(Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= 100))
    throw new RangeError(`pageSize must be an integer from 1 to 100, but is ${pageSize}.`)
  const stop = new AbortController()
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const start = (offset: number) => {
    const page = read(offset, pageSize, either)
    // A page fetched ahead may fail before anyone awaits it, which must not count as an unhandled rejection.
    page.catch(() => {})
    return page
  }
  const seen = new Set<unknown>()
  let offset = 0
  let known: number | undefined
  let next = start(0)
  try {
    for (;;) {
      const { items, total } = await next
      const vanished = known !== undefined && total !== undefined ? known - total : 0
      known = total
      if (vanished > 0 && offset > 0) {
        offset = Math.max(0, offset - vanished)
        next = start(offset)
        continue
      }
      offset += items.length
      const last = items.length === 0 || (total === undefined ? items.length < pageSize : offset >= total)
      if (!last) next = start(offset)
      const fresh = items.filter((item) => {
        const key = keyOf(item)
        return key === undefined || (!seen.has(key) && seen.add(key))
      })
      if (fresh.length > 0) yield fresh
      if (last) return
    }
  } finally {
    stop.abort()
  }
}

/** The items of a list, as an async iterable. */
export function items<Item>(
  operationId: string,
  read: () => AsyncGenerator<Item[]>,
  signal: AbortSignal | undefined,
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
    async toArray({ limit }) {
      if (!(limit >= 0)) throw new RangeError('toArray() requires a limit: the maximum number of items to return.')
      const found: Item[] = []
      if (limit === 0) return found
      for await (const item of this) if (found.push(item) >= limit) break
      return found
    },
  }
}
