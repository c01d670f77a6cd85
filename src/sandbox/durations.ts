import { durationOf } from './clock.ts'

/**
 * How long the steps of a satellite production task take, in milliseconds. The manual states no times. In reality, they
 * are longer; these let a program be watched to its end.
 */
export const satelliteDurations = {
  starting: durationOf('30s'),
  running: durationOf('3m'),
  stopping: durationOf('15s'),
}
