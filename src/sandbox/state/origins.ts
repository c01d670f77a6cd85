import type { Json } from '../../description/model.ts'
import { objectOf } from './row-faults.ts'

/** Where products say what they were made from. The sandbox remembers the same IDs. */
const infos = { task_id: 'task_info', subtask_id: 'subtask_info' } as const

/**
 * What the sandbox remembers of a product, from what a seed says that it was made from, so that it is removed with its
 * subtask. What the seed gives itself remains.
 */
export function rememberedOrigins(given: Json): Json {
  const said = Object.entries(infos).map(([id, info]) => [id, objectOf(given[info])?.[id]] as const)
  return Object.fromEntries(said.filter(([, value]) => typeof value === 'string' && value !== ''))
}
