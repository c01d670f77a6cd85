import { lifecyclesOf, transientStates } from '../description/lifecycles.ts'
import type { Description } from '../../src/description/model.ts'

const json = (value: unknown) => JSON.stringify(value)

/** Renders `lifecycles.ts`: the lifecycle of each kind of resource. */
export function renderLifecycles(description: Description): string {
  const entries = lifecyclesOf(description).map(([kind, { states, transitions, ...facts }]) =>
    [
      `  ${json(kind)}: {`,
      ...Object.entries(facts).map(([key, value]) => `    ${key}: ${json(value)},`),
      '    states: {',
      ...Object.entries(states).map(([state, about]) => `      ${json(state)}: ${json(about)},`),
      '    },',
      '    transitions: [',
      ...transitions.map(({ deviations: _, 'x-deviation': __, ...transition }) => `      ${json(transition)},`),
      '    ],',
      '  },',
    ].join('\n'),
  )
  return `/** The states of a kind of resource, and what moves it from one to another. */
export interface Lifecycle {
  /** What the resource is called. */
  title: string
  /** Component schema and property that hold the state. Absent if no property does. */
  schema?: string
  property?: string
  /** The state of a new resource. */
  initial?: string
  /** The states. A transient state ends without a request. */
  states: Record<string, { meaning: string; transient: boolean }>
  transitions: Transition[]
}

/** What moves a resource from one state to another. */
export interface Transition {
  trigger: Trigger
  /** The states in which it is possible. An empty list means that it creates the resource. */
  from: string[]
  /** The state that follows; \`null\` if the resource is then gone, and \`same\` if its state does not change. */
  to: string | null
  /** The error code that refuses the operation in every other state. */
  refusal?: string
  /** States in which another error code refuses the operation. */
  refusals?: Record<string, string>
  /** Error codes that refuse the operation in any state, for another reason, such as the type of a task. */
  otherRefusals?: string[]
  /** The section of the manual that says so. */
  section: string
}

export type Trigger =
  | Action
  /** What happens to the resource by itself. */
  | { time: string }
  /** What someone does outside of this API, or to another resource. */
  | { outside: string }

/** An operation, and the arguments with which it has this effect. Numbers are written as text. */
export interface Action {
  operation: string
  when?: Record<string, string | boolean>
}

/** The lifecycle of each kind of resource. */
export const lifecycles = {
${entries.join('\n')}
} satisfies Record<string, Lifecycle>

/** A kind of resource that has a lifecycle. */
export type Kind = keyof typeof lifecycles
`
}

/** Renders `transient-states.ts`: the states that a wait sits out. Every client contains some of them. */
export function renderTransientStates(description: Description): string {
  const lines = lifecyclesOf(description).flatMap(([kind, lifecycle]) => {
    const states = transientStates(lifecycle)
    if (states.length === 0) return []
    const name = kind.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    return `\n/** ${lifecycle.title} */\nexport const ${name} = ${json(states)} as const`
  })
  return `// For each kind of resource, the transient states that lead to another state.\n${lines.join('\n')}\n`
}
