import { KooMapAbortError } from './errors.ts'

/** How a list is read. */
export interface PagingOptions {
  /** Items asked for at a time, 1 to 100. Default: 100. */
  pageSize?: number
  /** Ends the reading when it is aborted. */
  signal?: AbortSignal
}

/** All items of a list, page by page as they are needed. */
export interface Items<Item> extends AsyncIterable<Item> {
  /**
   * The first items, at most `limit` of them.
   *
   * @example
   * const newest = await koomap.listCommonWorkspace.all({ query: { order_by: 'create_time_desc' } }).toArray({ limit: 20 })
   */
  toArray(options: { limit: number }): Promise<Item[]>
}

/** Reads `limit` items after `offset` of them; `total` counts all, if the service says so. */
export type ReadPage<Item> = (
  offset: number,
  limit: number,
  signal: AbortSignal,
) => Promise<{ items: Item[]; total: number | undefined }>

/**
 * The pages of a list, one read ahead. Items that vanish meanwhile shift the others to the front; then the reading steps
 * back by as many, so that every item that stays is given exactly once.
 */
export async function* pages<Item>(
  read: ReadPage<Item>,
  keyOf: (item: Item) => unknown,
  { pageSize = 100, signal }: PagingOptions,
): AsyncGenerator<Item[]> {
  if (!(Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= 100))
    throw new RangeError(`pageSize must be a whole number from 1 to 100, not ${pageSize}.`)
  const stop = new AbortController()
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const start = (offset: number) => {
    const page = read(offset, pageSize, either)
    // A page read ahead may fail while the one before is still being used, or after the reader has left.
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

/** The items of a list, as something to loop over. */
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
            throw new KooMapAbortError({ operationId, tries: 0 }, 'The caller gave it up', signal.reason)
          yield item
        }
    },
    async toArray({ limit }) {
      if (!(limit >= 0)) throw new RangeError('toArray needs a limit: the most items that you want to hold at once.')
      const found: Item[] = []
      if (limit === 0) return found
      for await (const item of this) if (found.push(item) >= limit) break
      return found
    },
  }
}
