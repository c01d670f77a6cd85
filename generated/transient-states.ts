// Generated from openapi/ by `npm run generate`. Do not edit.
// For each kind of resource, the transient states that lead to another state.

/** Satellite image */
export const satelliteImage = ["1","3","6"] as const

/** Image folder */
export const imageFolder = ["0"] as const

/** Satellite production task */
export const satelliteTask = ["START_RUNNING","RUNNING","STOPPING"] as const

/** Real-scene task */
export const real3dTask = ["PENDING","STARTING","RUNNING","STOPPING"] as const

/** Refinement subtask */
export const real3dSubtask = ["UPLOADING","PENDING","STARTING","RUNNING","STOPPING"] as const

/** Product */
export const real3dProduct = ["preparing"] as const

/** Refined product */
export const real3dRefineProduct = ["preparing"] as const
