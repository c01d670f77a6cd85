import type { Json } from '../../description/model.ts'
import type { RowFault } from './row-faults.ts'

/** Pairs of times. The second is never before the first. */
const orders = [
  ['create_time', 'exec_stop_time'],
  ['create_time', 'exec_start_time'],
  ['exec_start_time', 'exec_stop_time'],
  ['create_time', 'update_time'],
  ['created_time', 'update_time'],
  ['image_date', 'upload_date'],
] as const

/** Moves the times that a seed leaves out, so that nothing ends, or has changed, before it has begun. */
export function putTimesInOrder(row: Json, given: Json): Json {
  const ordered = { ...row }
  for (const [first, second] of orders) {
    const isOff = typeof ordered[first] === 'string' && ordered[first] > ordered[second]
    if (!isOff || ordered[second] === null) continue
    if (given[second] === undefined) ordered[second] = ordered[first]
    else if (given[first] === undefined) ordered[first] = ordered[second]
  }
  return ordered
}

/** Finds a run that a seed lets end before it starts. */
export function runTimesFault(
  { exec_start_time: start, exec_stop_time: stop }: Json,
  given: Json,
): RowFault | undefined {
  const isGiven = given.exec_start_time !== undefined || given.exec_stop_time !== undefined
  const isOff = typeof start === 'string' && typeof stop === 'string' && stop < start
  return isGiven && isOff ? ['exec_stop_time', 'must not be before exec_start_time'] : undefined
}
