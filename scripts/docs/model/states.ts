import { lifecyclesOf } from '../../description/lifecycles.ts'
import type { Context } from './context.ts'

/** What an operation requires of the state of a resource. */
export interface StateRule {
  kind: string
  title: string
  /** Arguments with which it holds. */
  when: string
  from: string[]
  /** The state that follows; `null` if the resource is gone, absent if its state does not change. */
  to: string | null | undefined
  refusal: string | undefined
  /** Codes that refuse it in particular states. */
  refusals: [code: string, states: string[]][]
}

/** The state rules of an operation. Rules that differ only in arguments are one. */
export function statesFor({ description }: Context, operation: string): StateRule[] {
  const rules: StateRule[] = []
  for (const [kind, { title, transitions }] of lifecyclesOf(description))
    for (const { trigger, from, to, refusal, refusals } of transitions) {
      if (!('operation' in trigger) || trigger.operation !== operation) continue
      const codes = new Map<string, string[]>()
      for (const [state, code] of Object.entries(refusals ?? {})) codes.set(code, [...(codes.get(code) ?? []), state])
      const when = Object.entries(trigger.when ?? {}).map(([name, value]) => `${name}: ${value}`).join(', ') // prettier-ignore
      rules.push({ kind, title, when, from, to: to === 'same' ? undefined : to, refusal, refusals: [...codes] })
    }
  const same = (a: StateRule, b: StateRule) => JSON.stringify({ ...a, when: '' }) === JSON.stringify({ ...b, when: '' })
  return rules
    .filter((rule, i) => rules.findIndex((other) => same(other, rule)) === i)
    .map((rule) => (rules.filter((other) => same(other, rule)).length > 1 ? { ...rule, when: '' } : rule))
}
