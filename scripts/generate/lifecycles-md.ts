import type { Action, Trigger } from '../../generated/lifecycles.ts'
import {
  actionsOf,
  lifecyclesOf,
  newStates,
  otherRefusalsOf,
  statesAndActions,
  type DescribedLifecycle,
  type Outcome,
} from '../description/lifecycles.ts'
import type { Description } from '../../src/description/model.ts'

/** Renders `lifecycles.md`: for each kind of resource a diagram, and the same in tables. */
export function renderLifecyclesPage(description: Description): string {
  const all = lifecyclesOf(description)
  return [
    '# Lifecycles',
    '',
    'Which states a resource can be in, and what moves it from one state to another. `openapi/` states it once for each kind',
    'of resource, in a `lifecycle.yaml`; the tables and the diagrams on this page are made from it.',
    '',
    'In the diagrams, lines on the right are operations, and lines on the left are everything else: a dashed line is',
    'something that happens by itself, and a dotted line something that someone does outside this API or to another',
    'resource. Rounded boxes are transient states, which end without a request. A double box means that the resource is',
    'gone. Operations that require a state but do not change it are only in the tables.',
    '',
    ...all.map(([, { title }]) => `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')})`),
    '',
    ...all.flatMap(([kind, lifecycle]) => section(description, kind, lifecycle)),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}

function section({ components }: Description, kind: string, lifecycle: DescribedLifecycle): string[] {
  const { title, schema, property, states, transitions } = lifecycle
  const initial = newStates(lifecycle).map(code).join(' or ')
  const others = otherRefusalsOf(lifecycle)
  const actions = distinct(lifecycle)
  const outcomes = statesAndActions(lifecycle)
  const deviations = new Set(transitions.flatMap((t) => [...(t['x-deviation'] ?? []).map(({ id }) => id), ...(t.deviations ?? [])])) // prettier-ignore
  return [
    `## ${title}`,
    '',
    schema
      ? `The state is the property \`${property}\` of \`${schema}\`; a new resource is in ${initial}.`
      : `No property holds the state; it follows from the conditions below; a new resource is in ${initial}.`,
    '',
    `![Diagram of the lifecycle; the tables below say the same](lifecycles/${kind}.svg)`,
    '',
    ...table(
      ['State', 'Meaning', 'Transient'],
      Object.entries(states).map(([state, about]) => [code(state), about.meaning, about.transient ? 'yes' : '']),
    ),
    'What changes the state:',
    '',
    ...table(
      ['Cause', 'From', 'To', 'Manual'],
      transitions
        .filter(({ to }) => to !== 'same')
        .map(({ trigger, from, to, section }) => [
          causeOf(trigger),
          from.length > 0 ? from.map(code).join(', ') : 'new',
          to === null ? 'gone' : code(to),
          section,
        ]),
    ),
    ...(actions.length > 0
      ? [
          'What each operation does in each state: ✓, with the new state if it changes, or the error code that refuses it.',
          '',
          ...table(
            ['State', ...actions.map(({ operation, when }) => causeOf(when ? { operation, when } : { operation }))],
            Object.keys(states).map((state) => [
              code(state),
              ...actions.map(({ column }) => cell(outcomes.find((o) => o.action === column && o.state === state)!)),
            ]),
          ),
        ]
      : ['No operation depends on the state.', '']),
    ...(others.length > 0
      ? [
          'Whatever the state, an operation can also be refused because of something else:',
          '',
          ...table(
            ['Operation', 'Error code', 'Meaning'],
            others.flatMap(([action, codes]) =>
              codes.map((refusal) => [causeOf(action), refusal, components.examples![refusal].summary]),
            ),
          ),
        ]
      : []),
    ...(deviations.size > 0
      ? [
          `Contradictions and gaps in the manual: ${[...deviations].map((id) => `[${code(id)}](deviations.md#${id})`).join(', ')}.`,
          '',
        ]
      : []),
  ]
}

const code = (text: string) => `\`${text}\``

function causeOf(trigger: Trigger): string {
  if ('time' in trigger) return trigger.time
  if ('outside' in trigger) return trigger.outside
  const given = Object.entries(trigger.when ?? {}).map(([name, value]) => code(`${name}: ${value}`))
  return [code(trigger.operation), ...given].join(' ')
}

function cell({ state, to, refusal }: Outcome): string {
  if (to === undefined) return refusal ?? ''
  return to === null ? '✓ gone' : to === state ? '✓' : `✓ ${code(to)}`
}

/** The actions, without arguments that do not matter. `column` is the action whose outcomes are shown. */
function distinct(lifecycle: DescribedLifecycle): (Action & { column: Action })[] {
  const actions = actionsOf(lifecycle.transitions)
  const outcomes = statesAndActions(lifecycle)
  const shown = (action: Action) =>
    JSON.stringify(outcomes.filter((o) => o.action === action).map(({ action: _, ...outcome }) => outcome))
  return actions.flatMap((action, i) => {
    const { operation } = action
    const alike = actions.filter((other) => other.operation === operation && shown(other) === shown(action))
    if (alike[0] !== actions[i]) return []
    return alike.length > 1 ? { operation, column: action } : { ...action, column: action }
  })
}

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}
