import { resolve, type Description, type Json } from './description.ts'

/**
 * A copy of the description for the generator of types: each member tells in its own description what its `$ref` says,
 * and its limits in words, so that an editor shows them.
 */
export function documented(description: Description): Description {
  const copy = structuredClone(description)
  const visit = (node: Json): void => {
    if (typeof node !== 'object' || node === null) return
    for (const member of Object.values<Json>(isMap(node.properties) ? node.properties : {})) tell(member)
    if (node.in && node.name) tell(node, node.schema)
    for (const [key, value] of Object.entries(node)) if (key !== 'value' && key !== 'example') visit(value)
  }
  const tell = (member: Json, schema: Json = member): void => {
    const target = resolve(description, schema)
    const text = (member.description ?? target.description ?? '').trim()
    const limits = limitsOf(target).filter((limit) => !text.includes(limit))
    member.description = limits.length > 0 ? `${text} Limits: ${limits.join('; ')}.` : text
  }
  visit(copy.paths)
  visit(copy.components)
  return copy
}

const isMap = (node: Json) => typeof node === 'object' && node !== null && !Array.isArray(node)

/** The limits of one schema node, in words. */
function limitsOf(schema: Json): string[] {
  const range = (low: Json, high: Json, unit: string) =>
    low !== undefined && high !== undefined
      ? `${low === high ? low : `${low} to ${high}`}${unit}`
      : low !== undefined
        ? `at least ${low}${low === 1 ? unit.replace(/s$/, '') : unit}`
        : high !== undefined
          ? `at most ${high}${high === 1 ? unit.replace(/s$/, '') : unit}`
          : ''
  return [
    range(schema.minLength || undefined, schema.maxLength, ' characters'),
    range(schema.minimum, schema.maximum, ''),
    range(schema.minItems || undefined, schema.maxItems, ' items'),
    schema.uniqueItems ? 'each item once' : '',
    schema.pattern ? `matches \`${schema.pattern}\`` : '',
  ].filter(Boolean)
}
