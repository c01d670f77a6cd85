import { describe, expect, test } from 'vitest'
import type { Context } from '../../src/sandbox/rules/handlers.ts'
import { changeStorage, countModeling, real3dUsage } from '../../src/sandbox/rules/real3d/usage.ts'
import { Tenant } from '../../src/sandbox/store/tenant.ts'
import { imageRow, real3dTaskRow } from '../support/rows.ts'

const none = { path: {}, header: {}, body: undefined }
const created = Date.parse('2023-06-01T00:00:00Z')
const tenantAt = (now: number, tenant = new Tenant('any', 'd'.repeat(32), { add() {}, delete() {}, changed() {} })) =>
  ({ tenant, now, user: 'map_operator', isForeign: () => false }) as unknown as Context
const show = (context: Context, usage_type: 'DATA' | 'REAL3D') =>
  real3dUsage.showReal3DUsage(context, { ...none, query: { usage_type } } as never).data

describe('showReal3DUsage', () => {
  test('returns nothing of an account that has used nothing', () => {
    expect(show(tenantAt(created), 'DATA')).toEqual([])
    expect(show(tenantAt(created), 'REAL3D')).toEqual([])
  })

  test('counts the runs that modeled something, and the pixels of their images', () => {
    const context = tenantAt(created)
    context.tenant.merge({
      obliqueImages: [
        imageRow({ width: 50_000, height: 20_000 }),
        imageRow({ imageCode: 'next', width: 25_000, height: 20_000 }),
        imageRow({ imageCode: 'elsewhere', folder_code: 'other' }),
      ],
    })
    countModeling(context, real3dTaskRow())
    countModeling(tenantAt(created + 60_000, context.tenant), real3dTaskRow())
    const item = {
      usage_measure_name: '实景三维生产服务基础版',
      usage_type: 'REAL3D',
      usage_subtype: 'REAL3D_BASIC',
      domain_id: 'd'.repeat(32),
      capacity: 0,
      created_time: '2023-06-01T00:00:00Z',
      update_time: '2023-06-01T00:01:00Z',
    }
    expect(show(context, 'REAL3D')).toEqual([
      { ...item, usage: 3, usage_unit_type: 'NUMBER', unit: 'GP' },
      { ...item, usage: 2, usage_unit_type: 'COUNT', unit: '次' },
    ])
  })

  test('measures storage in gigabytes, which grows with a product and shrinks when it is gone', () => {
    const context = tenantAt(created)
    changeStorage(context, 2 ** 31)
    changeStorage(context, 2 ** 29)
    expect(show(context, 'DATA')).toMatchObject([{ usage_measure_name: '时空专属存储', usage: 2.5, unit: 'GB' }])
    changeStorage(context, -(2 ** 31))
    changeStorage(context, -(2 ** 31))
    expect(show(context, 'DATA')).toMatchObject([{ usage: 0, usage_subtype: null, usage_unit_type: 'VOLUME' }])
  })
})
