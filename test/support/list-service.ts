import { KooMap, token, type PagingOptions } from '../../src/client/index.ts'

/** A list of the service, and how its items look. */
export interface ListKind {
  operation: 'listCommonWorkspace' | 'listUsageInfo'
  item: (n: number) => object
}

export const workspaces: ListKind = { operation: 'listCommonWorkspace', item: (n) => ({ workspace_id: `w${n}` }) }
/** Nothing tells these items apart, and some are equal. */
export const usages: ListKind = { operation: 'listUsageInfo', item: (n) => ({ usage: Math.floor(n / 2) }) }

interface Behavior {
  /** The total that the n-th response reports, counted from 0. */
  total?: (count: number, n: number) => unknown
  ignoresOffset?: boolean
  /** The most items of a page, whatever `limit` is; 0 means no limit, not even the one that is asked for. */
  maxPage?: number
}

/** A service with one list, which may behave oddly, and a client for it. More than 100 requests are an error. */
export function listService(
  { operation, item }: ListKind,
  count: number,
  { total = (count) => count, ignoresOffset, maxPage = Infinity }: Behavior = {},
) {
  const items = Array.from({ length: count }, (_, n) => item(n))
  const fetch = async ({ url }: Request) => {
    if (service.requests > 100) throw new Error('Too many requests')
    const query = new URL(url).searchParams
    const offset = ignoresOffset ? 0 : Number(query.get('offset'))
    const limit = maxPage === 0 ? Infinity : Math.min(maxPage, Number(query.get('limit')))
    const data = items.slice(offset, offset + limit)
    return Response.json({ data, page: { offset, limit, total: total(items.length, service.requests++) } })
  }
  const koomap = new KooMap({ auth: token('t'), baseUrl: 'https://service.example', maxRetries: 0, fetch })
  const service = {
    items,
    requests: 0,
    /** Reads all items, into `found` as they come. */
    async read(options: PagingOptions, found: object[] = []) {
      for await (const one of koomap[operation].all({} as never, options)) found.push(one)
      return found
    },
  }
  return service
}
