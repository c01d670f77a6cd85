import { beforeEach, describe, expect, test } from 'vitest'
import type { KooMap } from '../../src/client/index.ts'
import { real3dDurations as durations } from '../../src/sandbox/rules/durations.ts'
import {
  modeledRow,
  productRow,
  refineProductRow,
  scene,
  subtaskPath,
  subtaskRow,
  taskPath,
  uncontrolledRow,
} from '../support/real3d.ts'
import { folderRow } from '../support/rows.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const seed = (state: Parameters<typeof served.sandbox.seed>[0], token?: string) =>
  served.sandbox.seed(state, token === undefined ? {} : { token })
const advance = (ms: number) => served.sandbox.clock.advance(ms)
const products = async () => (await served.client().listReal3DProducts()).products
const refined = async () => (await served.client().listReal3DRefineProducts()).refine_products!

const params = '{"accuracy":"High","key_point_limit":"40000","tie_point_limit":"4000","mesh_accuracy":"0"}'

describe('the product of a real-scene task', () => {
  const run = async () => {
    await served.client().startReal3DTask({ path: taskPath, body: {} })
    advance(durations.pending + durations.starting + durations.modeling)
  }

  beforeEach(() =>
    seed(
      scene({
        real3dTasks: [uncontrolledRow({ task_name: '园区建模' })],
        folders: [
          folderRow({
            ...{ folder_name: '园区航拍', folder_alias: '园区_202305', folder_desc: '园区倾斜摄影' },
            create_time: '2023-05-11 17:10:13.000',
          }),
        ],
      }),
    ),
  )

  test('is prepared as soon as the task succeeds, with the names of its preview files but no sizes', async () => {
    await run()
    // The name ends with the time in China.
    const name = '园区航拍_园区建模_20230601080400'
    expect(await products()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        name,
        status: 'preparing',
        folder_code: 'folder',
        folder_info:
          '{"folder_name":"园区航拍","folder_alias":"园区_202305","create_time":"2023-05-11T09:10:13Z","folder_desc":"园区倾斜摄影"}',
        task_info: {
          ...{ task_id: 'task', task_name: '园区建模', task_params: params },
          ...{ task_exec_start_time: '2023-06-01T00:01:00Z', task_exec_end_time: '2023-06-01T00:04:00Z' },
        },
        product_details: [
          {
            type: 'nerf_osgb',
            storage_size_byte: 0,
            files: [`NERF_OSGB_${name}-Tile_+000_+000.zip`, `NERF_OSGB_${name}-Tile_+001_+000.zip`],
          },
          { type: 'nerf_obj', storage_size_byte: 0, files: [] },
        ],
        storage_size_byte: null,
        create_time: '2023-06-01T00:04:00Z',
        update_time: '2023-06-01T00:04:00Z',
        tenant_domain_id: '234602bf93714dcba145eaa45686e0c1',
      },
    ])
  })

  test('becomes available with all of its files, whose sizes add up', async () => {
    await run()
    advance(durations.preparing)
    const [product] = await products()
    expect(product).toMatchObject({ status: 'available', update_time: '2023-06-01T00:05:00Z' })
    expect(product!.product_details.map(({ type, files }) => [type, files.length])).toEqual([
      ['nerf_osgb', 2],
      ['nerf_obj', 2],
      ['metadata', 1],
    ])
    const sizes = product!.product_details.map(({ storage_size_byte }) => storage_size_byte)
    expect(sizes.every((size) => size > 0)).toBe(true)
    expect(product!.storage_size_byte).toBe(sizes.reduce((sum, size) => sum + size))
  })

  test('of a Mesh task has files of a mesh', async () => {
    seed({ real3dTasks: [uncontrolledRow({ modeling_type: 'Mesh' })] })
    await run()
    expect((await products())[0]!.product_details.map(({ type }) => type)).toEqual(['mesh_osgb', 'mesh_obj'])
  })

  test('remains when the task is deleted', async () => {
    await run()
    advance(durations.preparing)
    await served.client().deleteReal3DTask({ path: taskPath, body: {} })
    expect((await products()).map(({ status }) => status)).toEqual(['available'])
  })

  test('is being deleted for a while, and is then gone', async () => {
    await run()
    advance(durations.preparing)
    const { id: product_id } = (await products())[0]!
    expect(await served.client().deleteReal3DProduct({ path: { product_id }, body: {} })).toBe(true)
    expect((await products())[0]).toMatchObject({ status: 'deleting', update_time: '2023-06-01T00:05:00Z' })
    advance(durations.deleting)
    expect(await products()).toEqual([])
  })
})

describe('listReal3DProducts', () => {
  const idsOf = async (query: NonNullable<Parameters<KooMap['listReal3DProducts']>[0]>['query'] = {}) =>
    (await served.client().listReal3DProducts({ query })).products.map(({ id }) => id)

  test('lists the most recently updated first, and of two of the same second the newer', async () => {
    seed({
      products: [
        productRow({ id: 'first', update_time: '2023-05-02T00:00:00Z' }),
        productRow({ id: 'old' }),
        productRow({ id: 'last', update_time: '2023-05-02T00:00:00Z' }),
      ],
    })
    expect(await idsOf()).toEqual(['last', 'first', 'old'])
    expect(await served.client().listReal3DProducts({ query: { offset: 1, limit: 1 } })).toMatchObject({
      products: [{ id: 'first' }],
      page: { offset: 1, limit: 1, total: 3 },
    })
  })

  test('filters by part of the name, and by the whole ID', async () => {
    seed({ products: [productRow({ id: 'a', name: 'north_1' }), productRow({ id: 'ab', name: 'south' })] })
    expect(await idsOf({ product_name: 'orth' })).toEqual(['a'])
    expect(await idsOf({ product_id: 'a' })).toEqual(['a'])
    expect(await idsOf({ product_id: 'a', product_name: 'south' })).toEqual([])
    expect(await idsOf({ product_id: 'missing' })).toEqual([])
  })

  test('refuses the ID of a product of another account, whose products are not listed', async () => {
    seed({ products: [productRow({ id: 'theirs' })] }, 'other')
    expect(await idsOf()).toEqual([])
    expect(await refusal(idsOf({ product_id: 'theirs' }))).toBe('KMP.00042023')
  })
})

test('deleteReal3DProduct refuses an unknown product, and one of another account', async () => {
  seed({ products: [productRow({ id: 'theirs' })] }, 'other')
  const remove = (product_id: string) => served.client().deleteReal3DProduct({ path: { product_id }, body: {} })
  expect(await refusal(remove('missing'))).toBe('KMP.00042010')
  expect(await refusal(remove('theirs'))).toBe('KMP.00042009')
})

describe('the refined product of a refinement subtask', () => {
  const run = async () => {
    await served.client().startReal3DSubTask({ path: subtaskPath, body: {} })
    advance(durations.pending + durations.starting + durations.refinement)
  }

  beforeEach(() =>
    seed(
      scene({
        real3dTasks: [modeledRow({ task_name: '园区建模' })],
        subtasks: [subtaskRow({ subtask_name: '园区精修', task_name: '园区建模' })],
      }),
    ),
  )

  test('is prepared as soon as the subtask succeeds, with the ID that the subtask has had from the beginning', async () => {
    await run()
    const name = '园区建模_园区精修_20230601080400'
    expect(await refined()).toEqual([
      {
        id: 'refined',
        name,
        status: 'preparing',
        subtask_info: {
          ...{ subtask_name: '园区精修', subtask_id: 'subtask' },
          ...{ create_time: '2023-05-01T00:00:00Z', completed_time: '2023-06-01T00:04:00Z' },
        },
        task_info: {
          task_id: 'task',
          task_name: '园区建模',
          workspace_id: 'a'.repeat(32),
          task_params: params,
          task_exec_start_time: '2023-05-01T00:00:00Z',
          task_exec_end_time: '2023-05-01T00:00:00Z',
        },
        product_details: [
          {
            type: 'nerf_osgb',
            storage_size_byte: 0,
            files: [`NERF_OSGB_${name}-Tile_+000_+000.zip`, `NERF_OSGB_${name}-Tile_+001_+000.zip`],
          },
        ],
        storage_size_byte: null,
        create_time: '2023-06-01T00:04:00Z',
        update_time: '2023-06-01T00:04:00Z',
        tenant_domain_id: '234602bf93714dcba145eaa45686e0c1',
      },
    ])
  })

  test('becomes available, is being deleted for a while, and is then gone', async () => {
    await run()
    advance(durations.preparing)
    const [product] = await refined()
    expect(product).toMatchObject({ status: 'available', update_time: '2023-06-01T00:05:00Z' })
    expect(product!.storage_size_byte).toBe(product!.product_details![0]!.storage_size_byte)
    expect(product!.storage_size_byte).toBeGreaterThan(0)
    const path = { refine_product_id: 'refined' }
    expect(await served.client().deleteReal3DRefineProduct({ path })).toBe(true)
    expect(await refined()).toMatchObject([{ status: 'deleting' }])
    advance(durations.deleting)
    expect(await refined()).toEqual([])
  })

  test('does not come back when its subtask is deleted while it is prepared', async () => {
    await run()
    await refined()
    await served.client().deleteReal3DSubTask({ path: subtaskPath, body: {} })
    served.sandbox.clock.advance('2h')
    expect(await refined()).toEqual([])
  })
})

describe('listReal3DRefineProducts', () => {
  type Query = NonNullable<NonNullable<Parameters<KooMap['listReal3DRefineProducts']>[0]>['query']>
  const idsOf = async (query: Query = {}) =>
    (await served.client().listReal3DRefineProducts({ query })).refine_products!.map(({ id }) => id)
  const row = (id: string, task_name: string, subtask_name: string, create_time: string, completed_time: string) =>
    refineProductRow({
      id,
      subtask_info: { subtask_name, subtask_id: id, create_time, completed_time },
      task_info: { task_name },
    })

  beforeEach(() =>
    seed({
      refineProducts: [
        row('a', 'north', 'second', '2023-05-01T00:00:00Z', '2023-05-04T00:00:00Z'),
        row('b', 'south', 'first', '2023-05-02T00:00:00Z', '2023-05-03T00:00:00Z'),
        row('c', 'east', 'third', '2023-05-03T00:00:00Z', '2023-05-05T00:00:00Z'),
      ],
    }),
  )

  test('sorts by the name of the task or subtask, in both directions, and without an order the latest first', async () => {
    expect(await idsOf({ order_by: 'task_name_asc' })).toEqual(['c', 'a', 'b'])
    expect(await idsOf({ order_by: 'task_name_desc' })).toEqual(['b', 'a', 'c'])
    expect(await idsOf({ order_by: 'subtask_name_asc' })).toEqual(['b', 'a', 'c'])
    expect(await idsOf({ order_by: 'subtask_name_desc' })).toEqual(['c', 'a', 'b'])
    expect(await idsOf()).toEqual(['c', 'b', 'a'])
  })

  test('filters by ID, whole names, and times of the subtask', async () => {
    expect(await idsOf({ refine_product_id: 'b' })).toEqual(['b'])
    expect(await idsOf({ refine_product_id: 'missing' })).toEqual([])
    expect(await idsOf({ task_name: 'north' })).toEqual(['a'])
    expect(await idsOf({ task_name: 'nor' })).toEqual([])
    expect(await idsOf({ subtask_name: 'first' })).toEqual(['b'])
    expect(await idsOf({ subtask_create_time_from: '2023-05-02T00:00:00Z' })).toEqual(['c', 'b'])
    expect(await idsOf({ subtask_create_time_to: '2023-05-02T00:00:00Z' })).toEqual(['b', 'a'])
    expect(await idsOf({ subtask_completed_time_from: '2023-05-04T00:00:00Z' })).toEqual(['c', 'a'])
    expect(await idsOf({ subtask_completed_time_to: '2023-05-03T00:00:00Z' })).toEqual(['b'])
  })

  test('reads what a product was made from when it is stored as JSON text', async () => {
    const text = refineProductRow({
      id: 'text',
      task_info: '{"task_name":"west"}',
      subtask_info: '{"subtask_name":"x"}',
    })
    seed({ refineProducts: [text] })
    expect(await idsOf({ task_name: 'west' })).toEqual(['text'])
  })

  test('returns one page', async () => {
    expect(await served.client().listReal3DRefineProducts({ query: { offset: 1, limit: 1 } })).toMatchObject({
      refine_products: [{ id: 'b' }],
      page: { offset: 1, limit: 1, total: 3 },
    })
  })

  test('refuses the ID of a refined product of another account', async () => {
    seed({ refineProducts: [refineProductRow({ id: 'theirs' })] }, 'other')
    expect(await refusal(idsOf({ refine_product_id: 'theirs' }))).toBe('KMP.00042023')
  })
})

test('deleteReal3DRefineProduct refuses an unknown refined product, and one of another account', async () => {
  seed({ refineProducts: [refineProductRow({ id: 'theirs' })] }, 'other')
  const remove = (id: string) => served.client().deleteReal3DRefineProduct({ path: { refine_product_id: id } })
  expect(await refusal(remove('missing'))).toBe('KMP.00042010')
  expect(await refusal(remove('theirs'))).toBe('KMP.00042009')
})
