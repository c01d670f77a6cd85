import type { ProductionLevel } from '../../../generated/schema.ts'
import type { Json } from '../../description/model.ts'
import type { ProductRow, Real3DTaskRow, RefineProductRow, Run, SatelliteTaskRow } from '../store/tenant.ts'

/** A property with what is wrong with it, as the end of a sentence. */
export type RowFault = [property: string, message: string]

/** Finds a run that ends before it starts. */
export const runFault = ({ hidden }: { readonly hidden: { run?: Run | undefined } }): RowFault | undefined =>
  hidden.run && hidden.run.ends <= hidden.run.started ? ['hidden.run', 'must end after it has started'] : undefined

/** The value of JSON text, or `undefined` if it is none. */
function valueOf(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is wrong with a satellite production task that no request could have created. */
export function satelliteTaskFault(row: SatelliteTaskRow): RowFault | undefined {
  const list = valueOf(row.data_id)
  if (!Array.isArray(list) || !list.every((id) => typeof id === 'string'))
    return ['data_id', 'must be JSON text of a list of image IDs']
  const isFinal = row.production_level === ('L5' satisfies ProductionLevel)
  for (const name of ['isClip', 'isTile'] as const)
    if (row[name] === '1' && !isFinal) return [name, 'must not be "1" unless production_level is L5']
  if (row.isClip === '1' && !row.shape_id) return ['isClip', 'must not be "1" unless there is a shape_id']
  return runFault(row)
}

/** The states in which it matters what a run of a real-scene task does. */
const underWay: Real3DTaskRow['task_status'][] = ['PENDING', 'STARTING', 'RUNNING']

/** What is wrong with a real-scene task that is not controlled, but has what only aerial triangulation leaves. */
function uncontrolledFault({ task_type, task_status, AT_progress, hidden }: Real3DTaskRow): RowFault | undefined {
  if (task_type === 'REAL3D-CTRL') return undefined
  if (task_status === 'BUNDLE_SUCCESS')
    return ['task_status', 'must not be BUNDLE_SUCCESS unless task_type is REAL3D-CTRL']
  if (AT_progress !== null) return ['AT_progress', 'must be null unless task_type is REAL3D-CTRL']
  // An update of the type leaves behind what the last run was.
  const isTriangulating = hidden.triangulation && underWay.includes(task_status)
  if (!isTriangulating && !hidden.triangulated) return undefined
  return [
    isTriangulating ? 'hidden.triangulation' : 'hidden.triangulated',
    'must not be true unless task_type is REAL3D-CTRL',
  ]
}

/** What is wrong with a real-scene task whose values contradict each other. */
export function real3dTaskFault(row: Real3DTaskRow): RowFault | undefined {
  const { complete_stage, total_stage, has_marker, hidden } = row
  if ((complete_stage ?? 0) > (total_stage ?? 0)) return ['complete_stage', 'must not be greater than total_stage']
  // It is made from the spur points.
  if (hidden.marked && !has_marker) return ['hidden.marked', 'must not be true unless has_marker is true']
  return uncontrolledFault(row) ?? runFault(row)
}

/** An object, or one as JSON text. Undefined if it is neither. */
export function objectOf(info: Json): Json {
  const value = typeof info === 'string' ? valueOf(info) : info
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
}

/** Finds a property that is text, but not that of an object. */
const textFault = (row: Json, ...properties: string[]): RowFault | undefined =>
  properties
    .filter((property) => typeof row[property] === 'string' && objectOf(row[property]) === undefined)
    .map((property): RowFault => [property, 'must be an object, as JSON text'])[0]

/** What is wrong with a product. */
export const productFault = (row: ProductRow): RowFault | undefined => textFault(row, 'folder_info', 'task_info')

/** What is wrong with a refined product. */
export const refineProductFault = (row: RefineProductRow): RowFault | undefined =>
  textFault(row, 'subtask_info', 'task_info')
