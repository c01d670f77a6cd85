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

/** The largest page that the service returns. */
const maxPageSize = 100
/** How many pages in a row may have nothing new while each of them has another total. */
const maxChanges = 10

/**
 * The pages of a list; the next one is fetched ahead. No item with an ID is returned twice, whatever happens to the list in
 * the meantime. If the total drops, items may have been removed, and others moved to before the page that has shown it; that
 * part is read again. So an item is missed only if the total does not show how many have been removed: there is none, or
 * others have been added between the same two pages. A total that drops and rises again although nothing has moved is not
 * trusted any more.
 *
 * The total ends the list only if it never changes. Otherwise, the list ends with a page that is shorter than others. It
 * is an error if two pages in a row have nothing new although nothing has moved: the service does not honor `offset`.
 */
export async function* pages<Item>({ read, keyOf, pageSize, fail }: Listing<Item>): AsyncGenerator<Item[]> {
  const seen = new Set<unknown>()
  /** The items by the offset at which they were last seen. */
  const order: unknown[] = []
  let offset = 0
  let limit = pageSize
  /** The end of the part that is read again, and of the part after it that need not be. */
  let from = 0
  let to = 0
  /** The last total, undefined if it was impossible, and the one before it dropped. */
  let total: number | undefined
  let before: number | undefined
  let trusted = true
  let constant = true
  let keyed = keyOf !== undefined
  /** The number of items of the largest page, of `pageSize` at most. */
  let largest = 0
  /** Up to where items may be returned once more. */
  let high = 0
  let previous = ''
  /** How many pages in a row had nothing new, without and with a change of the total. */
  let stale = 0
  let changes = 0
  const start = () => {
    const page = read(offset, limit)
    // A page fetched ahead may fail before anyone awaits it, which must not count as an unhandled rejection.
    page.catch(() => {})
    return page
  }
  let next = start()
  for (;;) {
    const page = await next
    const { items } = page
    const size = items.length
    const at = offset
    const end = at + size
    const again = at < from
    const keys = items.map((item) => keyOf?.(item))
    keyed &&= !keys.includes(undefined)
    // Items that nothing tells apart are new unless the whole page is repeated.
    const text = JSON.stringify(keyed ? keys : items)
    const repeated = size > 0 && text === previous
    previous = text
    const fresh = items.filter((_, i) => (keys[i] === undefined ? !repeated : !seen.has(keys[i]) && seen.add(keys[i])))
    const none = fresh.length === 0

    const possible = Number.isInteger(page.total) && (page.total as number) >= (size > 0 ? end : 0)
    const now = possible ? (page.total as number) : undefined
    const change = now === undefined || total === undefined ? 0 : now - total
    const unmoved = again ? keys.every((key, i) => order[at + i] === key) : fresh.length === size
    if (now === undefined || (!keyed && change !== 0) || (change > 0 && now === before && unmoved)) trusted = false
    if (change !== 0) {
      constant = false
      before = change < 0 && !again ? total : undefined
    }
    total = now
    keys.forEach((key, i) => (order[at + i] = key))

    const short = size < largest || size > limit || (none && size < pageSize && end > high)
    largest = Math.max(largest, Math.min(size, pageSize))
    const gone = trusted ? Math.max(0, -change) : 0
    const moved = gone > 0 && at > 0
    if (again) to -= gone
    if (moved) {
      if (!again) [from, to] = [at, end]
      offset = Math.max(0, at - gone)
      limit = Math.min(maxPageSize, Math.max(pageSize, 2 * gone))
    } else {
      offset = end
      if (again && trusted && change > 0) from += change
      if (offset >= from || !trusted) {
        offset = Math.max(offset, to)
        limit = pageSize
        from = to = 0
      }
    }
    const last = !moved && (size === 0 || (constant && trusted ? offset >= total! : short && !again))

    if (change > 0 && keyed) high += change
    if (!none) stale = changes = 0
    else if (change !== 0 && keyed) changes++
    else if (end > high) stale++
    high = Math.max(high, end)
    if (last ? none && repeated && constant && trusted : stale > 1)
      throw fail(`The service returned the same items again for offset ${at}, so the list cannot be read to its end`)
    if (!last && changes > maxChanges)
      throw fail(`The total of the service keeps changing, last to ${now}, so the list cannot be read to its end`)
    if (!last) next = start()
    if (!none) yield fresh
    if (last) return
  }
}
