import { resolve, type Json } from '../../src/description/model.ts'
import { description } from '../support/description.ts'
import type { Place } from './places.ts'

/** A rule that spans several properties. */
export interface Rule {
  if: Json
  then: Json
  /** The schema without this rule. */
  others: Json
}

const rules = new WeakMap<object, Rule[]>()

/** The rules of a schema that span several properties. */
export function rulesOf(root: Json): Rule[] {
  let found = rules.get(root)
  if (!found) {
    const schema = resolve(description, root)
    found = Object.entries<Json>(schema.dependentSchemas ?? {}).map(([name, { if: condition, then }]) => {
      const { [name]: _, ...dependentSchemas } = schema.dependentSchemas
      return { if: condition, then, others: { ...schema, dependentSchemas } }
    })
    rules.set(root, found)
  }
  return found
}

/** Changes a value so that it meets a condition, which consists of properties with `const`. */
export function apply(value: Json, condition: Json): Json {
  const constants = Object.entries<Json>(condition.properties ?? {}).filter(([, property]) => 'const' in property)
  return {
    ...structuredClone(value),
    ...Object.fromEntries(constants.map(([name, property]) => [name, property.const])),
  }
}

/** How to violate each conclusion of a rule: the keyword, the place, and the value to put there. */
export function conclusions(then: Json): [string, Place, Json][] {
  const found: [string, Place, Json][] = (then.required ?? []).map((name: string) => ['required', [name], undefined])
  for (const [name, property] of Object.entries<Json>(then.properties ?? {})) {
    if ('const' in property) found.push(['const', [name], 'L2'])
    if (property.minItems) found.push(['minItems', [name], []])
    if (property.type === 'string') found.push(['type', [name], null])
  }
  return found
}
