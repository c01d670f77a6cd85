import { lifecycles, type Kind, type Lifecycle } from '../../generated/lifecycles.ts'

/** What an operation does to a resource in one of its states, according to the description. */
export interface StateCase {
  /** The case as a statement, for the name of a test. Use it in a loop: `test.each` cuts off long values. */
  statement: string
  state: string
  operation: string
  /** The arguments that select what the operation does, such as `{ archived: true }`. */
  when: Record<string, string | boolean>
  /** The state that follows; `null` if the resource is then gone. Absent if the operation is refused. */
  to?: string | null
  /** The error code that refuses the operation. */
  refusal?: string
}

/** Every state of a kind of resource with every operation that depends on the state. */
export function stateCases(kind: Kind): StateCase[] {
  const { title, states, transitions }: Lifecycle = lifecycles[kind]
  const actions = transitions.flatMap(({ trigger, from, ...rest }) =>
    'operation' in trigger && from.length > 0
      ? [{ operation: trigger.operation, when: trigger.when ?? {}, from, ...rest }]
      : [],
  )
  const keyOf = ({ operation, when }: (typeof actions)[number]) => JSON.stringify([operation, when])
  const variants = new Map(actions.map((action) => [keyOf(action), action]))
  return [...variants.values()].flatMap(({ operation, when }) =>
    Object.keys(states).map((state) => {
      const alike = actions.filter((action) => keyOf(action) === JSON.stringify([operation, when]))
      const allowed = alike.find(({ from }) => from.includes(state))
      const choice = Object.entries(when).map(([key, value]) => ` with ${key}=${value}`)
      const call = `${operation}${choice.join()}`
      const thing = `a ${title.toLowerCase()}`.replace(/^a (?=[aeiou])/, 'an ')
      if (allowed) {
        const to = allowed.to === 'same' ? state : allowed.to
        const effect =
          to === null
            ? `removes ${thing} in ${state}`
            : to === state
              ? `accepts ${thing} in ${state}`
              : `moves ${thing} from ${state} to ${to}`
        return { statement: `${call} ${effect}`, state, operation, when, to }
      }
      const refusal = alike[0]!.refusals?.[state] ?? alike[0]!.refusal!
      return { statement: `${call} refuses ${thing} in ${state} with ${refusal}`, state, operation, when, refusal }
    }),
  )
}

/** Whether time alone can move a resource from a state to another, according to the description. */
export function movesByTime(kind: Kind, from: string, to: string): boolean {
  const { transitions }: Lifecycle = lifecycles[kind]
  return transitions.some((move) => 'time' in move.trigger && move.from.includes(from) && move.to === to)
}
