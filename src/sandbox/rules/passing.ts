import { lifecycles, type Kind, type Lifecycle } from '../../../generated/lifecycles.ts'

/**
 * Lets time, or something outside of the API, move a thing to a state.
 *
 * @throws {Error} If the lifecycle of the kind has no such transition, which is a bug.
 */
export function pass<State extends string | null>(kind: Kind, by: 'time' | 'outside', from: string, to: State): State {
  const { transitions }: Lifecycle = lifecycles[kind]
  if (
    !transitions.some(
      (transition) => by in transition.trigger && transition.from.includes(from) && transition.to === to,
    )
  )
    throw new Error(`The lifecycle ${kind} has no transition from ${from} to ${to} by ${by}.`)
  return to
}

/** Whether a state ends without a request. */
export function isTransient(kind: Kind, state: string): boolean {
  const { states }: Lifecycle = lifecycles[kind]
  return states[state]?.transient === true
}
