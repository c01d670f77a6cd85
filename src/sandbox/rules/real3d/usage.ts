import { timeOf } from '../../store/clock.ts'
import type { Context, Handlers } from '../handlers.ts'
import type { Real3DTaskRow } from '../../store/tenant.ts'

/** The account has bought no package: it pays per use. */
const capacity = 0

/** What the sandbox measures. The manual names a professional edition, too, but nothing in a request chooses it. */
const measures = {
  storage: {
    usage_measure_name: '时空专属存储',
    usage_type: 'DATA',
    usage_subtype: null,
    usage_unit_type: 'VOLUME',
    unit: 'GB',
  },
  pixels: {
    usage_measure_name: '实景三维生产服务基础版',
    usage_type: 'REAL3D',
    usage_subtype: 'REAL3D_BASIC',
    usage_unit_type: 'NUMBER',
    unit: 'GP',
  },
  runs: {
    usage_measure_name: '实景三维生产服务基础版',
    usage_type: 'REAL3D',
    usage_subtype: 'REAL3D_BASIC',
    usage_unit_type: 'COUNT',
    unit: '次',
  },
} as const

const bytesPerGigabyte = 2 ** 30
const pixelsPerGigapixel = 1e9

/** Adds to a usage, which exists from its first use on. */
function add({ tenant, now }: Context, measure: keyof typeof measures, amount: number): void {
  const { real3dUsages } = tenant.tables
  const { usage_measure_name, usage_unit_type } = measures[measure]
  const time = timeOf(now)
  const row =
    real3dUsages.get(`${usage_measure_name} ${usage_unit_type}`) ??
    real3dUsages.add({
      ...measures[measure],
      ...{ domain_id: tenant.domainId, usage: 0, capacity, created_time: time, update_time: time },
      hidden: {},
    })
  real3dUsages.change(row, { usage: Math.max(row.usage + amount, 0), update_time: time })
}

/** Counts the successful full run of a task, and the pixels of the images that it modeled. */
export function countModeling(context: Context, task: Real3DTaskRow): void {
  let pixels = 0
  for (const { width, height } of context.tenant.tables.obliqueImages.by('folder', task.folder_code ?? ''))
    pixels += width * height
  add(context, 'pixels', pixels / pixelsPerGigapixel)
  add(context, 'runs', 1)
}

/** Changes how much is stored: by the size of a product that is new, or by its negative size when it is gone. */
export function changeStorage(context: Context, bytes: number): void {
  add(context, 'storage', bytes / bytesPerGigabyte)
}

/** How many digits of a usage are shown. The value has the precision of a 32-bit number. */
const precision = 1000

export const real3dUsage = {
  showReal3DUsage({ tenant }, { query }) {
    const { real3dUsages } = tenant.tables
    const rows = [...real3dUsages].filter((row) => row.usage_type === query.usage_type)
    const rounded = (usage: number) => Math.round(usage * precision) / precision
    return { data: rows.map((row) => real3dUsages.show(row, { usage: rounded(row.usage) })) }
  },
} satisfies Partial<Handlers>
