import { timeOf } from '../../store/clock.ts'
import { real3dDurations as durations } from '../durations.ts'
import type { Context, TimerHandler } from '../handlers.ts'
import { pass } from '../passing.ts'
import type { Run } from '../../store/tenant.ts'

/** What a step of a run changes, beyond the state. */
export interface RunChange {
  latest_operator?: string
  exec_start_time?: string | null
  exec_stop_time?: string | null
  fail_message?: string | null
  run?: Run
  /** How much of the run is done, from 0 to 1, or `null` if it has not begun. Default: as before. */
  done?: number | null
}

interface Runnable {
  exec_start_time: string | null
  readonly hidden: { run?: Run | undefined }
}

/** What differs between the runs of tasks and those of refinement subtasks. */
export interface Runner<Row extends Runnable> {
  kind: 'real3d-task' | 'real3d-subtask'
  find(context: Context, id: string): Row | undefined
  idOf(row: Row): string
  stateOf(row: Row): string
  /** Puts a row into a state. The times of a run end with it, unless the change has new ones. */
  enter(context: Context, row: Row, state: string, change: RunChange): void
  lengthOf(row: Row): number
  successOf(row: Row): string
  /** Called after a successful run. */
  succeeded(context: Context, row: Row): void
}

/** A failing run fails in its last step: this much of it is done. */
export const failingAt = 0.99

/** Why runs fail for which no reason was ordered. */
export const messages = { START_FAILED: '任务启动失败', FAILED: '任务运行失败' }

/** How much of a run is done at some time, from 0 to 1. */
export const doneAt = ({ started, ends }: Run, now: number): number =>
  Math.min(1, Math.max(0, (now - started) / (ends - started)))

/** The run columns of something that has not run yet. */
export const beforeRun = { exec_start_time: null, exec_stop_time: null, fail_message: null, done: null } as const

/** Queues a run. What the last run has left is gone. */
export function startRun<Row extends Runnable>(runner: Runner<Row>, context: Context, row: Row, state: string): void {
  runner.enter(context, row, state, { ...beforeRun, latest_operator: context.user })
  setTimer(runner, context, row, durations.pending)
}

/** Stops a run that is queued or has begun. */
export function stopRun<Row extends Runnable>(runner: Runner<Row>, context: Context, row: Row, state: string): void {
  const { run } = row.hidden
  runner.enter(context, row, state, {
    latest_operator: context.user,
    ...(run ? { done: doneAt(run, context.now) } : {}),
  })
  if (state === 'STOPPING') setTimer(runner, context, row, durations.stopping)
  else context.tenant.timers.clear(runner.kind, runner.idOf(row))
}

/** Creates the handler of the timers that take runs from one state to the next. */
export function runTimer<Row extends Runnable>(runner: Runner<Row>): TimerHandler {
  const steps: Record<string, (context: Context, row: Row, id: string) => void> = {
    PENDING(context, row) {
      enter(runner, context, row, 'STARTING')
      setTimer(runner, context, row, durations.starting)
    },

    STARTING(context, row, id) {
      const order = context.tenant.outcomes.take(runner.kind, id, 'start')
      if (order) {
        enter(runner, context, row, 'START_FAILED', { fail_message: order.message ?? messages.START_FAILED })
        return
      }
      const run = { started: context.now, ends: context.now + runner.lengthOf(row) }
      enter(runner, context, row, 'RUNNING', { run, exec_start_time: timeOf(context.now), done: 0 })
      setTimer(runner, context, row, runner.lengthOf(row))
    },

    RUNNING(context, row, id) {
      const order = context.tenant.outcomes.take(runner.kind, id, 'end')
      const exec_stop_time = timeOf(context.now)
      if (order?.outcome === 'FAILED') {
        const fail_message = order.message ?? messages.FAILED
        enter(runner, context, row, 'FAILED', { exec_stop_time, fail_message, done: failingAt })
        return
      }
      enter(runner, context, row, runner.successOf(row), { exec_stop_time, done: 1 })
      runner.succeeded(context, row)
    },

    STOPPING(context, row) {
      // A run that was stopped while it was starting has neither time.
      enter(runner, context, row, 'STOP_SUCCESS', row.exec_start_time ? { exec_stop_time: timeOf(context.now) } : {})
    },
  }
  return (context, id) => {
    const row = runner.find(context, id)
    if (row) steps[runner.stateOf(row)]?.(context, row, id)
  }
}

function enter<Row extends Runnable>(
  runner: Runner<Row>,
  context: Context,
  row: Row,
  state: string,
  change: RunChange = {},
): void {
  runner.enter(context, row, pass(runner.kind, 'time', runner.stateOf(row), state), change)
}

function setTimer<Row extends Runnable>(runner: Runner<Row>, { tenant, now }: Context, row: Row, after: number): void {
  tenant.timers.set({ at: now + after, kind: runner.kind, id: runner.idOf(row) })
}
