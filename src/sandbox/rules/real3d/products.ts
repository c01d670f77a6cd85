import { timeOf } from '../../store/clock.ts'
import { real3dDurations as durations } from '../durations.ts'
import { pageOf, refuse, type Context, type Handlers, type TimerHandler } from '../handlers.ts'
import { move } from '../moves.ts'
import { pass } from '../passing.ts'
import { readyDetails, sizeOf } from './files.ts'
import { changeStorage } from './usage.ts'

const kind = 'real3d-product'

/** Refuses a product or refined product that the account does not have. */
export function refuseMissing({ isForeign }: Context, id: string, section: string): never {
  if (isForeign(id)) refuse('KMP.00042009', section, `Product ${id} belongs to another account.`)
  return refuse('KMP.00042010', section, `There is no product ${id}.`)
}

/** Refuses a query for a product or refined product of another account. */
export function refuseForeign({ isForeign }: Context, id: string, section: string): void {
  if (isForeign(id)) refuse('KMP.00042023', section, `Product ${id} belongs to another account.`)
}

/** Sorts by the time of the last update, the latest first. Of two of the same second, the newer is first. */
export function latestFirst<Row extends { update_time?: string }>(rows: Row[]): Row[] {
  const time = (row: Row) => row.update_time ?? ''
  return rows.reverse().sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0))
}

export const products = {
  listReal3DProducts(context, { query }) {
    const { product_id, product_name } = query
    const { products } = context.tenant.tables
    // A filter that is absent or empty lets all products pass.
    if (product_id) refuseForeign(context, product_id, '4.9.2')
    const candidates = product_id ? [products.get(product_id) ?? []].flat() : [...products]
    const rows = candidates.filter(({ name }) => !product_name || name.includes(product_name))
    const { items, page } = pageOf(latestFirst(rows), query, (row) => products.show(row))
    return { products: items, page }
  },

  deleteReal3DProduct(context, { path }) {
    const { tenant, now } = context
    const row = tenant.tables.products.get(path.product_id) ?? refuseMissing(context, path.product_id, '4.9.3')
    const status = move(kind, 'deleteReal3DProduct', `Product ${row.id}`, row.status)
    tenant.tables.products.change(row, { status, update_time: timeOf(now) })
    tenant.timers.set({ at: now + durations.deleting, kind, id: row.id })
    return true
  },
} satisfies Partial<Handlers>

/** Takes products from one state to the next. */
export const productTimer: TimerHandler = (context, id) => {
  const { tenant, now } = context
  const row = tenant.tables.products.get(id)
  if (row?.status === 'preparing') {
    const product_details = readyDetails(row.product_details, row.name)
    tenant.tables.products.change(row, {
      status: pass(kind, 'time', row.status, 'available'),
      product_details,
      storage_size_byte: sizeOf(product_details),
      update_time: timeOf(now),
    })
    changeStorage(context, row.storage_size_byte!)
  } else if (row?.status === 'deleting') {
    pass(kind, 'time', row.status, null)
    tenant.tables.products.remove(id)
    if (row.storage_size_byte) changeStorage(context, -row.storage_size_byte)
  }
}
