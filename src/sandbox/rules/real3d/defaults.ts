import type { ModelingParams } from '../../../../generated/schema.ts'

/** The coordinate system of a task for which a request names none. */
export const defaultCoordinateSystem = 'WGS84-UTM'

/** The modeling parameters of a task for which a request has none. */
export const defaultParams: ModelingParams = {
  accuracy: 'High',
  key_point_limit: '40000',
  tie_point_limit: '4000',
  mesh_accuracy: '0',
}

/** Where the model data of a refinement subtask is uploaded to. */
export const modelPathOf = (subtaskId: string): string => `obs://real3d/refine/${subtaskId}`
