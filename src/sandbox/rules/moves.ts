import { lifecycles, type Kind, type Lifecycle, type Transition } from '../../../generated/lifecycles.ts'
import { refuse } from './handlers.ts'

/**
 * The state to which an operation moves a thing. Refuses the request if the operation does not allow its state.
 *
 * @param choice The values of the request that select the transition, such as `{ archived: true }`.
 * @param name What the thing is called in the reason, such as `Task 9143…`.
 */
export function move<State extends string>(
  kind: Kind,
  operation: string,
  name: string,
  state: State,
  choice: Record<string, string | boolean> = {},
): State {
  const { transitions }: Lifecycle = lifecycles[kind]
  const candidates = transitions.filter(
    ({ trigger }) =>
      'operation' in trigger &&
      trigger.operation === operation &&
      Object.entries(trigger.when ?? {}).every(([key, value]) => choice[key] === value),
  )
  const found = candidates.find(({ from }) => from.includes(state))
  if (found) return (found.to === 'same' ? state : found.to) as State
  const [first] = candidates as [Transition, ...Transition[]]
  const allowed = [...new Set(candidates.flatMap(({ from }) => from))].join(', ')
  return refuse(
    first.refusals?.[state] ?? first.refusal!,
    first.section,
    `${name} is in ${state}. ${operation} is allowed in ${allowed}.`,
  )
}
