import type { Json } from '../../description/model.ts'
import { messages as real3dMessages, failingAt } from '../rules/real3d/runs.ts'
import { progressAt, progressOf, shareOf } from '../rules/real3d/progress.ts'
import { subtaskProgressAt } from '../rules/real3d/subtasks.ts'
import { messages as satelliteMessages, progressOf as satelliteProgressOf } from '../rules/satellite/runs.ts'
import type { Rows } from '../store/tenant.ts'

/** What a row of a table has because of its state: what a run has left there. */
interface RunColumns {
  /** The property with the state. */
  state: string
  /** The states before which a run has begun, or has come to an end as well. */
  begun: string[]
  ended: string[]
  /** Why it failed, by the states in which it has. */
  messages: Record<string, string>
  /** The progress of a row; `before` is that of the run that was in progress, if there was one. */
  progress(row: Json, before: Json): Json
  /** The progress of a row at some time, which it does not store while it runs. */
  progressAt(row: Json, now: number): Json
  /** What else the sandbox remembers of a row. */
  hidden?(row: Json): Json
}

/** How much of a run is done, by the state; `null` if it has not begun. A run that was stopped had not got far. */
const doneIn = (state: string): number | null =>
  ({ SUCCESS: 1, ARCHIVED: 1, BUNDLE_SUCCESS: 1, FAILED: failingAt, RUNNING: 0, STOPPING: 0, STOP_SUCCESS: 0 })[
    state
  ] ?? null

const isStopped = (state: string): boolean => /^STOP/.test(state)
const isModeled = (state: string): boolean => state === 'SUCCESS' || state === 'ARCHIVED'

const satelliteTasks: RunColumns = {
  state: 'task_status',
  begun: ['START_RUNNING', 'RUNNING'],
  ended: ['SUCCESS', 'FAILED', 'STOPPING', 'STOP_SUCCESS', 'STOP_FAILED', 'ARCHIVED'],
  messages: satelliteMessages,
  progress: ({ task_status }, before) => ({
    task_progress: isModeled(task_status)
      ? '1.0'
      : task_status === 'FAILED'
        ? '0.9'
        : isStopped(task_status)
          ? (before.task_progress ?? '0.0')
          : '0.0',
  }),
  progressAt: (row, now) => ({ task_progress: satelliteProgressOf(row, now) }),
}

const real3dTasks: RunColumns = {
  state: 'task_status',
  begun: ['RUNNING', 'STOPPING'],
  ended: ['BUNDLE_SUCCESS', 'SUCCESS', 'FAILED', 'STOP_SUCCESS', 'ARCHIVED'],
  messages: real3dMessages,
  progress: (row, before) =>
    isStopped(row.task_status) && before.task_progress ? before : progressOf(row, doneIn(row.task_status)),
  progressAt,
  hidden({ task_status, task_type, hidden }) {
    const isControlled = task_type === 'REAL3D-CTRL'
    if (isControlled && task_status === 'BUNDLE_SUCCESS') return { triangulation: true, triangulated: true }
    if (isControlled && isModeled(task_status)) return { triangulation: false, triangulated: true }
    return !isControlled && hidden.triangulated ? { triangulation: false, triangulated: false } : {}
  },
}

const subtasks: RunColumns = {
  state: 'subtask_status',
  begun: ['RUNNING', 'STOPPING'],
  ended: ['SUCCESS', 'FAILED', 'STOP_SUCCESS'],
  messages: real3dMessages,
  progress({ subtask_status }, before) {
    if (isStopped(subtask_status) && before.subtask_progress) return before
    const done = doneIn(subtask_status)
    return { subtask_progress: done === null ? null : shareOf(done) }
  },
  progressAt: subtaskProgressAt,
}

const columns: { [Name in keyof Rows]?: RunColumns } = { satelliteTasks, real3dTasks, subtasks }

/**
 * What a row has because of the state that a seed gives it.
 *
 * @param row The row, as far as it is known.
 * @param existing The row before, if it is one that is changed.
 * @param now The time of the seed, as the API writes it, and in milliseconds since 1970.
 */
export function runColumnsOf(
  name: keyof Rows,
  row: Json,
  existing: Json | undefined,
  now: { time: string; ms: number },
): Json {
  const kind = columns[name]
  if (!kind) return {}
  const state = row[kind.state]
  const ended = kind.ended.includes(state)
  const exec_start_time = ended || kind.begun.includes(state) ? startOf(row, now.time) : null
  const { run, ...hidden } = { ...row.hidden }
  const goesOn = run && existing?.[kind.state] === state
  const remembered = { ...hidden, ...(goesOn && { run }), ...kind.hidden?.({ ...row, hidden }) }
  return {
    exec_start_time,
    exec_stop_time: ended ? (row.exec_stop_time ?? latest(exec_start_time!, now.time)) : null,
    fail_message: Object.hasOwn(kind.messages, state) ? (row.fail_message ?? kind.messages[state]) : null,
    ...kind.progress({ ...row, hidden: remembered }, existing ? kind.progressAt(existing, now.ms) : {}),
    hidden: remembered,
  }
}

const startOf = ({ exec_start_time, exec_stop_time }: Json, time: string): string =>
  exec_start_time ?? exec_stop_time ?? time

const latest = (a: string, b: string): string => (a > b ? a : b)
