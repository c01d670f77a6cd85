import type { Real3DUsage } from '../../generated/schema.ts'
import { timeOf } from './clock.ts'
import type { Context } from './handlers.ts'

type Measure = Pick<Real3DUsage, 'usage_measure_name' | 'usage_type' | 'usage_subtype' | 'usage_unit_type' | 'unit'>

// The manual does not say which tasks belong to the professional edition.
const basic = {
  usage_measure_name: '实景三维生产服务基础版',
  usage_type: 'REAL3D',
  usage_subtype: 'REAL3D_BASIC',
} as const
const measures = {
  storage: {
    usage_measure_name: '时空专属存储',
    usage_type: 'DATA',
    usage_subtype: null,
    usage_unit_type: 'VOLUME',
    unit: 'GB',
  },
  pixels: { ...basic, usage_unit_type: 'NUMBER', unit: 'GP' },
  runs: { ...basic, usage_unit_type: 'COUNT', unit: '次' },
} satisfies Record<string, Measure>

const bytesOfGigabyte = 1024 ** 3
const pixelsOfGigapixel = 1e9

/** The account pays per use, which the API shows as a capacity of 0. */
const payPerUse = 0

/** Usage has few digits, as in the API. Sums must not collect the errors of binary fractions. */
const rounded = (usage: number): number => Math.max(0, Math.round(usage * 1e6) / 1e6)

function grow({ tenant, now }: Context, measure: Measure, by: number): void {
  const { real3dUsages } = tenant.tables
  const time = timeOf(now)
  const row = real3dUsages.get(`${measure.usage_measure_name} ${measure.usage_unit_type}`)
  if (row) {
    real3dUsages.change(row, { usage: rounded(row.usage + by), update_time: time })
    return
  }
  real3dUsages.add({
    usage_subtype: null,
    ...measure,
    domain_id: tenant.domainId,
    usage: rounded(by),
    capacity: payPerUse,
    created_time: time,
    update_time: time,
    hidden: {},
  })
}

/** Adds to the used storage. A negative number of bytes frees storage. */
export function countStorage(context: Context, bytes: number): void {
  if (bytes !== 0) grow(context, measures.storage, bytes / bytesOfGigabyte)
}

/** Adds a successful modeling run to the usage. */
export function countModeling(context: Context, pixels: number): void {
  grow(context, measures.pixels, pixels / pixelsOfGigapixel)
  grow(context, measures.runs, 1)
}
