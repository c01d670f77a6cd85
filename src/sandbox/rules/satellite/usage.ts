import type { ProductionLevel } from '../../../../generated/schema.ts'
import { timeOf } from '../../store/clock.ts'
import { pageOf, type Context, type Handlers } from '../handlers.ts'
import type { SatelliteUsageRow } from '../../store/tenant.ts'

/** The size of a result image, in GB. Our own choice: the API does not show sizes of images. */
const resultSize = 2.25

const storage = '时空专属存储'

const production: Record<ProductionLevel, string> = {
  L2: '基础处理：色彩增强与粗纠正L2',
  L3: '基础处理：色彩增强与精纠正L3',
  L4: '基础处理：正射纠正L4',
  L5: '基础处理：影像镶嵌L5',
}

type Item = Pick<SatelliteUsageRow, 'usage_measure_name' | 'usage_unit_type' | 'usage_type' | 'usage_subtype' | 'unit'>

function grow({ tenant, now }: Context, item: Item, by: number): void {
  const { satelliteUsages } = tenant.tables
  const time = timeOf(now)
  const row = satelliteUsages.get(`${item.usage_measure_name} ${item.usage_unit_type}`)
  if (row) satelliteUsages.change(row, { usage: row.usage + by, update_time: time })
  else
    satelliteUsages.add({
      ...item,
      domain_id: tenant.domainId,
      usage: by,
      capacity: 0,
      created_time: time,
      update_time: time,
      hidden: {},
    })
}

/** Counts a task that has succeeded, with the storage that its result images occupy. */
export function countProduction(context: Context, level: string, images: number): void {
  const volume = { usage_unit_type: 'VOLUME', unit: 'GB' } as const
  const size = images * resultSize
  grow(context, { ...volume, usage_measure_name: storage, usage_type: 'DATA', usage_subtype: null }, size)
  // Tasks of older types, which only a seed can contain, have no item.
  if (!Object.hasOwn(production, level)) return
  const name = production[level as ProductionLevel]
  const item = { usage_measure_name: name, usage_type: 'TASK', usage_subtype: level } as const
  grow(context, { ...item, ...volume }, size)
  grow(context, { ...item, usage_unit_type: 'TIME', unit: '次' }, 1)
}

export const satelliteUsage = {
  listUsageInfo({ tenant }, { query }) {
    const { satelliteUsages } = tenant.tables
    const rows = [...satelliteUsages].filter((row) => row.usage_type === query.usage_type)
    const { items, page } = pageOf(rows, query, (row) => satelliteUsages.show(row))
    return { data: items, page }
  },
} satisfies Partial<Handlers>
