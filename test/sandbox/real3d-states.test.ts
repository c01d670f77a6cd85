import { beforeEach, describe, expect, test } from 'vitest'
import type { KooMap } from '../../src/client/index.ts'
import type { Kind } from '../../generated/lifecycles.ts'
import type { TenantState } from '../../src/sandbox/store/tenant.ts'
import {
  inWorkspace,
  modeledRow,
  productRow,
  refineProductRow,
  scene,
  subtaskPath,
  subtaskRow,
  taskPath,
} from '../support/real3d.ts'
import { real3dTaskRow, spurPointRow } from '../support/rows.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'
import { stateCases } from '../support/states.ts'

const served = serveSandbox()

/** A thing in a state, how to operate on it, and its state afterwards; `undefined` if it is gone. */
interface Subject {
  kind: Kind
  seed(state: string): TenantState
  operations: Record<string, (koomap: KooMap, when: Record<string, string | boolean>) => Promise<unknown>>
  state(koomap: KooMap): Promise<string | undefined>
}

const empty = {}
const point = { ...{ imageCode: 'image', taskId: 'task', pointWidth: '1', pointHeight: '1' } }
const controlPoint = { longitude: '1', latitude: '1', height: '1', accuracy: '1' }

const subjects: Subject[] = [
  {
    kind: 'real3d-task',
    seed: (state) => ({
      real3dTasks: [
        real3dTaskRow({
          task_status: state as 'INIT',
          modeling_type: 'Nerf',
          has_marker: true,
          hidden: { triangulated: true, marked: true },
        }),
      ],
      spurPoints: [spurPointRow()],
    }),
    operations: {
      updateReal3DTask: (koomap) => koomap.updateReal3DTask({ path: taskPath, body: { task_description: 'changed' } }),
      startReal3DTask: (koomap, when) => koomap.startReal3DTask({ path: taskPath, body: when }),
      stopReal3DTask: (koomap) => koomap.stopReal3DTask({ path: taskPath, body: empty }),
      updateReal3DTaskArchivedStatus: (koomap, when) =>
        koomap.updateReal3DTaskArchivedStatus({ path: taskPath, body: { archive: when.archive as boolean } }),
      deleteReal3DTask: (koomap) => koomap.deleteReal3DTask({ path: taskPath, body: empty }),
      createReal3DSubTask: (koomap) => koomap.createReal3DSubTask({ path: taskPath, body: { subtask_name: 'new' } }),
      addSpurPoint: (koomap) => koomap.addSpurPoint({ body: { ...point, ...controlPoint } }),
      createMarkerInfo: (koomap) => koomap.createMarkerInfo({ path: { task_id: 'task' }, body: empty }),
    },
    async state(koomap) {
      const { tasks } = await koomap.listTasksInWorkspace({ path: inWorkspace, query: { task_ids: ['task'] } })
      return tasks[0]?.task_status
    },
  },
  {
    kind: 'real3d-subtask',
    seed: (state) => ({ real3dTasks: [modeledRow()], subtasks: [subtaskRow({ subtask_status: state as 'INIT' })] }),
    operations: {
      startReal3DSubTask: (koomap) => koomap.startReal3DSubTask({ path: subtaskPath, body: empty }),
      stopReal3DSubTask: (koomap) => koomap.stopReal3DSubTask({ path: subtaskPath, body: empty }),
      deleteReal3DSubTask: (koomap) => koomap.deleteReal3DSubTask({ path: subtaskPath, body: empty }),
    },
    async state(koomap) {
      const { subtasks } = await koomap.listReal3DSubTasks({ path: taskPath })
      return subtasks[0]?.subtask_status
    },
  },
  {
    kind: 'real3d-product',
    seed: (state) => ({ products: [productRow({ status: state as 'available' })] }),
    operations: {
      deleteReal3DProduct: (koomap) => koomap.deleteReal3DProduct({ path: { product_id: 'product' }, body: empty }),
    },
    async state(koomap) {
      const { products } = await koomap.listReal3DProducts()
      return products[0]?.status
    },
  },
  {
    kind: 'real3d-refine-product',
    seed: (state) => ({ refineProducts: [refineProductRow({ status: state as 'available' })] }),
    operations: {
      deleteReal3DRefineProduct: (koomap) =>
        koomap.deleteReal3DRefineProduct({ path: { refine_product_id: 'refined' }, body: empty }),
    },
    async state(koomap) {
      const { refine_products } = await koomap.listReal3DRefineProducts()
      return refine_products?.[0]?.status
    },
  },
]

beforeEach(() => served.sandbox.seed(scene()))

describe.each(subjects)('$kind', ({ kind, seed, operations, state }) => {
  test.each(stateCases(kind))('$statement', async (expected) => {
    const koomap = served.client()
    served.sandbox.seed(seed(expected.state))
    const call = operations[expected.operation]!(koomap, expected.when)
    if (expected.refusal === undefined) await call
    else expect(await refusal(call)).toBe(expected.refusal)
    const after = expected.to === undefined ? expected.state : (expected.to ?? undefined)
    expect(await state(koomap)).toBe(after)
  })
})
