import { describe, expect, test } from 'vitest'
import {
  lifecyclesOf,
  newStates,
  otherRefusalsOf,
  transientStates,
  statesAndActions,
} from '../../scripts/description/lifecycles.ts'
import { resolve } from '../../src/description/model.ts'
import type { Lifecycle } from '../../generated/lifecycles.ts'
import { description, operations } from '../support/description.ts'

const all = lifecyclesOf(description)
const quoted = (states: string[]) => states.map((state) => `\`${state}\``).join(', ')

/** For each operation that moves a resource on, the states in which it is possible. */
const allowed = new Map<string, Set<string>>()
/** The same for the operations that only require a state. */
const required = new Map<string, Set<string>>()
for (const [, { schema, transitions }] of all)
  for (const { trigger, from, to } of transitions) {
    if (!schema || !('operation' in trigger) || from.length === 0) continue
    const map = to === 'same' ? required : allowed
    map.set(trigger.operation, new Set([...(map.get(trigger.operation) ?? []), ...from]))
  }

describe('the description of an operation', () => {
  test.each(operations.map(({ id, raw }) => [id, raw.description as string]))(
    '%s lists the allowed states',
    (id, text) => {
      const expected = allowed.has(id) ? `Allowed states: ${quoted([...allowed.get(id)!])}.` : undefined
      expect(/^Allowed states: .*$/m.exec(text)?.[0], 'Correct the line, or the lifecycle.yaml').toBe(expected)
    },
  )

  test.each([...required])('%s names the state that it requires', (id, states) => {
    const { raw } = operations.find((operation) => operation.id === id)!
    for (const state of states) expect(raw.description).toContain(`\`${state}\``)
  })
})

describe('the description of a property', () => {
  const states = all.flatMap(([, { schema, property, states }]) =>
    schema ? Object.entries(states).map(([state, { meaning }]) => [schema, property!, state, meaning] as const) : [],
  )

  test.each(states)(
    '%s.%s gives state %s the meaning that it has in the lifecycle',
    (schema, property, state, meaning) => {
      const { description: text } = resolve(description, description.components.schemas![schema].properties[property])
      const words = text.replaceAll(/\s+/g, ' ')
      expect(
        [`\`${state}\`: ${meaning}`, `\`${state}\` (${meaning})`].some((phrase) => words.includes(phrase)),
        words,
      ).toBe(true)
    },
  )
})

describe('the states and actions of a lifecycle', () => {
  test('are complete: each action leads to a state, or is refused with an error code', () => {
    for (const [kind, lifecycle] of all)
      for (const { state, action, to, refusal } of statesAndActions(lifecycle))
        expect(
          [to, refusal].filter((one) => one !== undefined),
          `${kind} ${state} ${action.operation}`,
        ).toHaveLength(1)
  })

  test('distinguish the arguments of an action, and say which code refuses it in which state', () => {
    const task: Lifecycle = {
      title: 'Task',
      initial: 'new',
      states: {
        new: { meaning: 'new', transient: false },
        busy: { meaning: 'running', transient: true },
        done: { meaning: 'done', transient: false },
        leaving: { meaning: 'being deleted', transient: true },
      },
      transitions: [
        { trigger: { operation: 'create' }, from: [], to: 'new', section: '1.1' },
        {
          trigger: { operation: 'start' },
          from: ['new'],
          to: 'busy',
          refusal: 'A',
          refusals: { busy: 'B' },
          section: '1.2',
        },
        { trigger: { time: 'It ends' }, from: ['busy'], to: 'done', section: '1.2' },
        {
          trigger: { operation: 'mark', when: { star: true } },
          from: ['new', 'done'],
          to: 'same',
          refusal: 'C',
          section: '1.3',
        },
        {
          trigger: { operation: 'mark', when: { star: false } },
          from: ['done'],
          to: 'new',
          refusal: 'C',
          section: '1.3',
        },
        { trigger: { operation: 'delete' }, from: ['new'], to: null, refusal: 'D', section: '1.4' },
        { trigger: { operation: 'delete' }, from: ['done'], to: 'leaving', refusal: 'D', section: '1.4' },
        { trigger: { time: 'The deletion ends' }, from: ['leaving'], to: null, section: '1.4' },
      ],
    }
    const rows = statesAndActions(task).map(
      ({ state, action, to, refusal }) =>
        `${action.operation}${action.when ? ` ${action.when.star}` : ''} in ${state}: ${to ?? refusal ?? 'gone'}`,
    )
    expect(rows).toEqual([
      'start in new: busy', 'start in busy: B', 'start in done: A', 'start in leaving: A',
      'mark true in new: new', 'mark true in busy: C', 'mark true in done: done', 'mark true in leaving: C',
      'mark false in new: C', 'mark false in busy: C', 'mark false in done: new', 'mark false in leaving: C',
      'delete in new: gone', 'delete in busy: D', 'delete in done: leaving', 'delete in leaving: D',
    ]) // prettier-ignore
    expect(transientStates(task)).toEqual(['busy'])
  })
  test('say in which states a new resource can be, the usual one first', () => {
    const of = (kind: string) => newStates(all.find(([name]) => name === kind)![1])
    // An import creates an image, and a task that succeeds creates its results.
    expect(of('satellite-image')).toEqual(['1', '0'])
    expect(of('real3d-task')).toEqual(['INIT'])
  })

  test('say which codes refuse an operation for another reason than the state', () => {
    const others = otherRefusalsOf(all.find(([name]) => name === 'real3d-task')![1])
    const codesOf = (value: boolean) => others.find(([{ when }]) => when?.run_AT_only === value)![1]
    // Only a controlled task runs aerial triangulation alone (table 4-113).
    expect(codesOf(true)).toContain('KMP.00021134')
    expect(codesOf(false)).not.toContain('KMP.00021134')
  })
})
