import type { ListImageBaseInfoRequest } from '../../../../generated/schema.ts'
import { requireDates } from '../dates.ts'
import { pageOf, within, type Handlers } from '../handlers.ts'
import type { SatelliteImageRow } from '../../store/tenant.ts'

/** What each sort order compares. A leading `-` reverses it. */
const keys: Record<string, (image: SatelliteImageRow) => string> = {
  '1': (image) => image.image_name,
  '2': (image) => image.image_alias ?? '',
  '3': (image) => image.upload_date,
}

/** Sorts images. Those that are equal keep the order in which they were added, or the reverse of it. */
function sort(images: SatelliteImageRow[], order: string): SatelliteImageRow[] {
  const key = keys[order.replace('-', '')]!
  const sorted = images.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  return order.startsWith('-') ? sorted.reverse() : sorted
}

/** Creates the test of an image. A filter that is absent or empty lets all images pass. */
function filterOf(filters: ListImageBaseInfoRequest): (image: SatelliteImageRow) => boolean {
  const { image_name, raw_alias, description, is_product, image_type, image_date_from, image_date_to } = filters
  const contains = (text: string | null, part: string | undefined) => !part || (text ?? '').includes(part)
  const equals = (text: string | null, other: string | undefined) => !other || text === other
  const isOneOf = (list: string | undefined) => {
    const values = list === undefined ? undefined : new Set(list.split(','))
    return (text: string | null) => values === undefined || (text !== null && values.has(text))
  }
  const hasStatus = isOneOf(filters.image_status)
  const hasLevel = isOneOf(filters.image_levels)
  const hasAlias = isOneOf(filters.image_alias)
  return (image) =>
    contains(image.image_name, image_name) &&
    contains(image.image_alias, raw_alias) &&
    equals(image.image_description, description) &&
    equals(image.is_product, is_product) &&
    equals(image.image_type, image_type) &&
    hasStatus(image.image_status) &&
    hasLevel(image.image_level) &&
    hasAlias(image.image_alias) &&
    within(image.upload_date, image_date_from, image_date_to)
}

export const satelliteImages = {
  listImageBaseInfo({ tenant }, { body }) {
    requireDates('KMP.00042002', '6.2', body.image_date_from, body.image_date_to)
    const { satelliteImages } = tenant.tables
    const images = [...satelliteImages].filter(filterOf(body))
    const rows = body.order === undefined ? images : sort(images, body.order)
    const { items, page } = pageOf(rows, body, (row) => satelliteImages.show(row))
    return { data_info: items, page }
  },
} satisfies Partial<Handlers>
