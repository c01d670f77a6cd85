/** A page of a list. `total` is whatever the service reports as the number of all items. */
export interface Page<Item> {
  items: Item[]
  total: unknown
}

/** Reads up to `limit` items from `offset` on. */
export type ReadPage<Item> = (offset: number, limit: number) => Promise<Page<Item>>

/** How to read a list. */
export interface Listing<Item> {
  read: ReadPage<Item>
  /** Tells an item from the others; undefined if nothing does. */
  keyOf: ((item: Item) => unknown) | undefined
  pageSize: number
  /** The error for a list that cannot be read to its end. */
  fail: (what: string) => Error
}

/**
 * The pages of a list; the next one is fetched ahead. Each item is returned once, whatever happens to the list in the
 * meantime: if the total drops, items were removed and others have moved toward the front, so that part is read again.
 *
 * The total ends the list as long as it is plausible and does not go up and down; after that, a page that is not full
 * does. If two pages in a row have nothing new, the service does not honor `offset`, and the list ends with an error.
 */
export async function* pages<Item>(listing: Listing<Item>): AsyncGenerator<Item[]> {
  const { read, keyOf, pageSize, fail } = listing
  const start = (offset: number) => {
    const page = read(offset, pageSize)
    // A page fetched ahead may fail before anyone awaits it, which must not count as an unhandled rejection.
    page.catch(() => {})
    return page
  }
  // More than this is not read again: the service may return the same page for every offset.
  const most = Math.max(40, 4 * pageSize)
  const seen = new Set<unknown>()
  let previous = ''
  /** Offset of the page that is being read, and the end of what has been read. */
  let from = 0
  let furthest = 0
  /** Total of the last page, and the one that it has dropped from. */
  let known: number | undefined
  let before: number | undefined
  let trusted = true
  let flaps = 0
  /** How many items in a row were not new, and how many may have been moved there. */
  let stale = 0
  let grown = 0
  let full = false
  /** Whether the last page of items that had not been read was not full. */
  let drained = false
  let next = start(0)
  for (;;) {
    const { items, total } = await next
    const size = items.length
    const end = from + size
    trusted &&= Number.isInteger(total) && (total as number) >= (size > 0 ? end : 0)
    const all = trusted ? (total as number) : undefined
    const keys = items.map((item) => keyOf?.(item))
    const keyed = !keys.includes(undefined)
    // Items that nothing tells apart are new unless the whole page is repeated.
    const text = keyed ? '' : JSON.stringify(items)
    const fresh = keyed
      ? items.filter((_, i) => !seen.has(keys[i]) && seen.add(keys[i]))
      : items.filter(() => text !== previous)
    previous = text
    full ||= size === pageSize
    const ended =
      all === undefined
        ? size !== pageSize && (fresh.length === 0 || (full && size < pageSize))
        : end >= all && (known === undefined || known === all || size < pageSize)
    const last = size === 0 || ended
    const again = from < furthest
    const old = size > 0 && fresh.length === 0
    if (!again) drained = size < pageSize
    const change = keyOf && known !== undefined && all !== undefined ? all - known : 0
    // Items that were added in front of the list move others into the pages that follow.
    if (change > 0) grown = Math.min(grown + change, most)
    const dropped = from > 0 && change < 0 ? -change : 0
    if (dropped > 0) {
      before = known
      furthest = Math.max(end, furthest)
      from = Math.max(0, from - dropped)
    } else if (old && again && all !== undefined && all === before) {
      // The total is back where it was, so nothing was removed.
      if (drained) return
      trusted = ++flaps < 2
      from = furthest
    } else {
      if (!old) stale = 0
      else if (!again && !last && (stale += pageSize) > pageSize + grown)
        throw fail(
          `The service returned the same items again for offset ${from}, so the list cannot be read to its end`,
        )
      from = end
      furthest = Math.max(end, furthest)
    }
    known = all
    const more = !last || dropped > 0
    if (more) next = start(from)
    if (fresh.length > 0) yield fresh
    if (!more) return
  }
}
