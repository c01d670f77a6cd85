import { durationOf } from './clock.ts'

// The manual does not say how long anything takes. These are our own choices, in milliseconds of the sandbox's clock.

/** How long the steps of a satellite production task take. The run is about as long as the one in the description. */
export const satellite = { starting: 60_000, running: 26 * 60_000, stopping: 30_000 }

/**
 * How long things of the real-scene service take. In reality, these are hours; here, they are minutes, as in the
 * description's examples, so that a program can be watched to its end.
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
