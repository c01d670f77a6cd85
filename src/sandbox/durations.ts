import { durationOf } from './clock.ts'

/**
 * How long things of the real-scene service take, in milliseconds. The manual states no times. Those of the real service
 * are hours; these are the minutes of the description's examples, so that a program can be watched to its end.
 */
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
