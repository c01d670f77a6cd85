import type { AnyArguments, Row, Tools } from '../internals.ts'
import type { CallOptions } from '../options.ts'
import type { Reply } from '../transport/reply.ts'
import type { OperationId } from '../types.ts'
import type { PagingOptions } from './items.ts'
import { pages } from './pages.ts'

type Item = Record<string, unknown> | null

/** Reads a list of the service, page by page. `call` calls its operation. */
export async function* readList(
  { KooMapConnectionError, ownController, Stop, unusable }: Tools,
  operationId: OperationId,
  { in: place, items, key }: NonNullable<Row['paging']>,
  args: AnyArguments,
  { pageSize = 100, signal }: PagingOptions,
  call: (args: AnyArguments, options: CallOptions) => Promise<Reply>,
): AsyncGenerator<Item[]> {
  const controller = ownController()
  const stop = new Stop(signal)
  const halt = () => controller.abort(signal!.reason)
  if (stop.cause) halt()
  stop.listen(halt)
  try {
    yield* pages<Item>({
      pageSize,
      keyOf: key ? (item) => item?.[key] ?? undefined : undefined,
      fail: (what) => new KooMapConnectionError({ operationId, tries: 1 }, what),
      async read(offset, limit) {
        const part = { ...(args[place] as object | undefined), offset, limit }
        const { data } = await call({ ...args, [place]: part }, controller)
        const page = data as Record<string, Item[]> & { page?: { total?: unknown } }
        if (!Array.isArray(page?.[items])) throw unusable(operationId, data, `list \`${items}\``)
        return { items: page[items]!, total: page.page?.total }
      },
    })
  } finally {
    stop.end()
    controller.abort()
  }
}
