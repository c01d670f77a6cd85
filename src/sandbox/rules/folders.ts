import { timeOf } from '../store/clock.ts'
import { chinaTimeOf } from './china-time.ts'
import { requireDates } from './dates.ts'
import { pageOf, within, type Handlers } from './handlers.ts'
import type { FolderRow } from '../store/tenant.ts'

/** The upload time as the API writes other times. */
const uploaded = ({ create_time }: FolderRow): string => timeOf(chinaTimeOf(create_time))

const keys: Record<string, (row: FolderRow) => string> = {
  1: (row) => row.folder_name,
  2: (row) => row.folder_alias,
  3: uploaded,
}

/** Sorts rows by the sort order of a request: the number of a key, with a sign for the direction. */
function sorted(rows: FolderRow[], order: string): FolderRow[] {
  const key = keys[order.replace('-', '')]!
  const direction = order.startsWith('-') ? -1 : 1
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => direction * (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row)
}

export const folders = {
  listFolder({ tenant }, { body }) {
    const { folder_name, folder_alias, folder_desc, from, to, status, order = '-3' } = body.condition ?? {}
    requireDates('KMP.00021200', '4.9.1', from, to)
    // The manual does not say whether a part of a text matches. It does in all other lists.
    const matches = (text: string, part: string | undefined) => !part || text.includes(part)
    const { folders } = tenant.tables
    const rows = [...folders].filter(
      (row) =>
        matches(row.folder_name, folder_name) &&
        matches(row.folder_alias, folder_alias) &&
        matches(row.folder_desc, folder_desc) &&
        (status === undefined || row.status === Number(status)) &&
        within(uploaded(row), from, to),
    )
    const { items, page } = pageOf(sorted(rows, order), body, (row) => folders.show(row))
    return { folders: items, page }
  },
} satisfies Partial<Handlers>
