import type { Action, Lifecycle, Transition, Trigger } from '../../generated/lifecycles.ts'
import type { Description } from '../../src/description/model.ts'

/** A transition with what only the description has: deviations, and the IDs of deviations that are recorded elsewhere. */
export type DescribedTransition = Transition & { deviations?: string[]; 'x-deviation'?: { id: string }[] }
export type DescribedLifecycle = Omit<Lifecycle, 'transitions'> & { transitions: DescribedTransition[] }

/** The lifecycles of a description, by kind. */
export const lifecyclesOf = (description: Description): [kind: string, lifecycle: DescribedLifecycle][] =>
  Object.entries(description['x-lifecycles'] ?? {})

/** What an action does to a resource in a state. */
export interface Outcome {
  state: string
  action: Action
  /** The state that follows; `null` if the resource is then gone. Absent if the action is refused. */
  to?: string | null
  /** The error code that refuses the action. */
  refusal?: string
}

/**
 * Every action on an existing resource in every state, action by action. If the outcome has neither `to` nor `refusal`,
 * the action is impossible, and the manual names no code.
 */
export function statesAndActions({ states, transitions }: Lifecycle): Outcome[] {
  return actionsOf(transitions).flatMap((action) => {
    const possible = transitions.filter(({ trigger, from }) => from.length > 0 && sameTrigger(trigger, action))
    return Object.keys(states).map((state): Outcome => {
      const transition = possible.find(({ from }) => from.includes(state))
      if (transition) return { state, action, to: transition.to === 'same' ? state : transition.to }
      const [refusal] = possible.flatMap((t) => t.refusals?.[state] ?? t.refusal ?? [])
      return { state, action, ...(refusal && { refusal }) }
    })
  })
}

/** The distinct operations that act on an existing resource, with the arguments that matter. */
export function actionsOf(transitions: Transition[]): Action[] {
  const actions = transitions.flatMap(({ trigger, from }) => ('operation' in trigger && from.length > 0 ? trigger : []))
  return actions.filter((action, i) => actions.findIndex((other) => sameTrigger(action, other)) === i)
}

export const sameTrigger = (a: Trigger, b: Trigger) => JSON.stringify(a) === JSON.stringify(b)

/** The transient states that lead to another state, as opposed to those in which the resource vanishes. */
export function transientStates({ states, transitions }: Lifecycle): string[] {
  const leads = (state: string) =>
    transitions.some(({ trigger, from, to }) => !('operation' in trigger) && from.includes(state) && to !== null)
  return Object.keys(states).filter((state) => states[state]!.transient && leads(state))
}

/** The states in which a new resource can be, the usual one first. */
export const newStates = ({ initial, transitions }: Lifecycle): string[] =>
  [...new Set([initial, ...transitions.filter(({ from }) => from.length === 0).map(({ to }) => to)])].filter(
    (state) => typeof state === 'string',
  )

/** The error codes that refuse an action for another reason than the state. */
export const otherRefusalsOf = ({ transitions }: Lifecycle): [action: Action, codes: string[]][] =>
  transitions.flatMap(({ trigger, otherRefusals }): [Action, string[]][] =>
    'operation' in trigger && otherRefusals ? [[trigger, otherRefusals]] : [],
  )
