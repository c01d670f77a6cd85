import { timeOf } from '../../store/clock.ts'
import { real3dDurations as durations } from '../durations.ts'
import { requireDates } from '../dates.ts'
import { pageOf, within, type Arguments, type Context, type Handlers, type TimerHandler } from '../handlers.ts'
import { move } from '../moves.ts'
import { pass } from '../passing.ts'
import { readyRefinedDetails, sizeOf } from './files.ts'
import { latestFirst, refuseForeign, refuseMissing } from './products.ts'
import { changeStorage } from './usage.ts'
import type { RefineProductRow } from '../../store/tenant.ts'

const kind = 'real3d-refine-product'

/** What a product was made from. A seeded product may have it as JSON text, as the API does. */
const objectOf = <T extends object>(info: T | string): T => (typeof info === 'string' ? JSON.parse(info) : info)

type Query = Arguments<'listReal3DRefineProducts'>['query']

/** Whether a product passes the filters. One that is absent or empty lets all products pass. */
function fits({ subtask_info, task_info }: RefineProductRow, query: Query): boolean {
  const { subtask_name, create_time = '', completed_time = '' } = objectOf(subtask_info)
  return (
    (!query.task_name || query.task_name === objectOf(task_info).task_name) &&
    (!query.subtask_name || query.subtask_name === subtask_name) &&
    within(create_time, query.subtask_create_time_from, query.subtask_create_time_to) &&
    within(completed_time, query.subtask_completed_time_from, query.subtask_completed_time_to)
  )
}

/** Sorts as asked. Products with the same name, or without an order, are sorted as those of tasks are. */
function sorted(rows: RefineProductRow[], order: Query['order_by']): RefineProductRow[] {
  const latest = latestFirst(rows)
  if (order === undefined) return latest
  const nameOf = ({ task_info, subtask_info }: RefineProductRow): string =>
    (order.startsWith('subtask') ? objectOf(subtask_info).subtask_name : objectOf(task_info).task_name) ?? ''
  const direction = order.endsWith('_asc') ? 1 : -1
  return latest.sort((a, b) => direction * (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0))
}

export const refineProducts = {
  listReal3DRefineProducts(context, { query }) {
    const { refine_product_id: id } = query
    const { refineProducts } = context.tenant.tables
    requireDates('KMP.00021200', '4.9.4', query.subtask_create_time_from, query.subtask_create_time_to)
    requireDates('KMP.00021200', '4.9.4', query.subtask_completed_time_from, query.subtask_completed_time_to)
    if (id) refuseForeign(context, id, '4.9.4')
    const candidates = id ? [refineProducts.get(id) ?? []].flat() : [...refineProducts]
    const rows = candidates.filter((row) => fits(row, query))
    const { items, page } = pageOf(sorted(rows, query.order_by), query, (row) => refineProducts.show(row))
    return { refine_products: items, page }
  },

  deleteReal3DRefineProduct(context, { path }) {
    const { tenant, now } = context
    const id = path.refine_product_id
    const row = tenant.tables.refineProducts.get(id) ?? refuseMissing(context, id, '4.9.5')
    const status = move(kind, 'deleteReal3DRefineProduct', `Refined product ${id}`, row.status)
    tenant.tables.refineProducts.change(row, { status, update_time: timeOf(now) })
    tenant.timers.set({ at: now + durations.deleting, kind, id })
    return true
  },
} satisfies Partial<Handlers>

/** Removes the refined product of a subtask that is being deleted. */
export function removeRefineProduct(context: Context, subtaskId: string): void {
  const { tenant } = context
  for (const row of [...tenant.tables.refineProducts.by('subtask', subtaskId)]) {
    pass(kind, 'outside', row.status, null)
    remove(context, row)
    tenant.timers.clear(kind, row.id)
  }
}

function remove(context: Context, row: RefineProductRow): void {
  context.tenant.tables.refineProducts.remove(row.id)
  if (row.storage_size_byte) changeStorage(context, -row.storage_size_byte)
}

/** Takes refined products from one state to the next. */
export const refineProductTimer: TimerHandler = (context, id) => {
  const { tenant, now } = context
  const row = tenant.tables.refineProducts.get(id)
  if (row?.status === 'preparing') {
    const product_details = readyRefinedDetails(row.product_details)
    tenant.tables.refineProducts.change(row, {
      status: pass(kind, 'time', row.status, 'available'),
      product_details,
      storage_size_byte: sizeOf(product_details),
      update_time: timeOf(now),
    })
    changeStorage(context, row.storage_size_byte!)
  } else if (row?.status === 'deleting') {
    pass(kind, 'time', row.status, null)
    remove(context, row)
  }
}
