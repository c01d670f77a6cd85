import { doneAt } from './runs.ts'
import type { Real3DTaskRow } from '../../store/tenant.ts'

/** The steps of a full run, and those that aerial triangulation takes, as in the description's examples. */
const stages = { total: 10, triangulation: 3 }

/** So little that it only makes up for the errors of binary fractions: 0.29 * 100 is less than 29. */
const epsilon = 1e-9

/** A share as the API writes it, with two decimal places. */
export const shareOf = (share: number): string => (Math.floor(share * 100 + epsilon) / 100).toFixed(2)

type Progress = Pick<Real3DTaskRow, 'complete_stage' | 'total_stage' | 'task_progress' | 'AT_progress'>

/** The steps from which and to which a run goes. A controlled full run continues after aerial triangulation. */
function spanOf({ task_type, hidden }: Real3DTaskRow): [from: number, to: number] {
  if (hidden.triangulation) return [0, stages.triangulation]
  return [task_type === 'REAL3D-CTRL' ? stages.triangulation : 0, stages.total]
}

function triangulationOf({ task_type, hidden }: Real3DTaskRow, done: number | null): string | null {
  if (task_type !== 'REAL3D-CTRL') return null
  if (hidden.triangulated) return shareOf(1)
  return done === null ? null : shareOf(done)
}

/** The progress of a task. `done` is how much of its run is done, from 0 to 1, or `null` if the run has not begun. */
export function progressOf(row: Real3DTaskRow, done: number | null): Progress {
  const AT_progress = triangulationOf(row, done)
  if (done === null) return { complete_stage: null, total_stage: null, task_progress: null, AT_progress }
  const [from, to] = spanOf(row)
  const stage = from + done * (to - from)
  return {
    complete_stage: Math.floor(stage + epsilon),
    total_stage: stages.total,
    task_progress: shareOf(stage / stages.total),
    AT_progress,
  }
}

/** The progress of a task while it runs. */
export const progressAt = (row: Real3DTaskRow, now: number): Progress | object =>
  row.hidden.run && row.task_status === 'RUNNING' ? progressOf(row, doneAt(row.hidden.run, now)) : {}
