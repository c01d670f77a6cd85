import type { Real3DTask } from '../../../../generated/schema.ts'
import { timeOf } from '../../store/clock.ts'
import { real3dDurations as durations } from '../durations.ts'
import type { Context } from '../handlers.ts'
import { intermediateBytes } from './files.ts'
import { createProduct } from './making.ts'
import { progressAt, progressOf } from './progress.ts'
import type { Runner } from './runs.ts'
import { countModeling, changeStorage } from './usage.ts'
import type { Real3DTaskRow } from '../../store/tenant.ts'

/** A task as the API shows it. */
export const viewOfTask = ({ tenant, now }: Context, row: Real3DTaskRow): Required<Real3DTask> =>
  tenant.tables.real3dTasks.show(row, progressAt(row, now))

/** How tasks run. */
export const taskRunner: Runner<Real3DTaskRow> = {
  kind: 'real3d-task',
  find: ({ tenant }, id) => tenant.tables.real3dTasks.get(id),
  idOf: (row) => row.task_id,
  stateOf: (row) => row.task_status,
  enter({ tenant, now }, row, state, { run, done, ...change }) {
    tenant.tables.real3dTasks.change(row, {
      ...change,
      ...(done === undefined ? {} : progressOf(row, done)),
      task_status: state as Real3DTaskRow['task_status'],
      update_time: timeOf(now),
      hidden: { ...row.hidden, run },
    })
  },
  lengthOf: ({ hidden }) => (hidden.triangulation ? durations.triangulation : durations.modeling),
  successOf: ({ hidden }) => (hidden.triangulation ? 'BUNDLE_SUCCESS' : 'SUCCESS'),
  succeeded(context, row) {
    const { real3dTasks } = context.tenant.tables
    const { triangulation, stored = 0 } = row.hidden
    real3dTasks.change(row, {
      hidden: { ...row.hidden, stored: stored + intermediateBytes, ...(triangulation ? { triangulated: true } : {}) },
    })
    changeStorage(context, intermediateBytes)
    if (triangulation) return
    countModeling(context, row)
    createProduct(context, row)
  },
}
