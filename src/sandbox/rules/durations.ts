import { durationOf } from '../store/clock.ts'

// The manual does not say how long anything takes. In reality, these are hours; here, they are minutes, as in the
// description's examples, so that a program can be watched to its end.

/** How long the steps of a satellite production task take. */
export const satelliteDurations = {
  starting: durationOf('30s'),
  running: durationOf('3m'),
  stopping: durationOf('15s'),
}

/** How long things of the real-scene service take. */
export const real3dDurations = {
  /** Until the resources for a run are ready. */
  pending: durationOf('30s'),
  starting: durationOf('30s'),
  triangulation: durationOf('2m'),
  modeling: durationOf('3m'),
  refinement: durationOf('3m'),
  stopping: durationOf('15s'),
  /** Until the files of a product are ready. */
  preparing: durationOf('1m'),
  deleting: durationOf('30s'),
}
