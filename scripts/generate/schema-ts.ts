import { resolve, type Description, type Json } from '../../src/description/model.ts'

/**
 * Copies the description for the type generator. The description of each property then includes that of its `$ref`, and
 * its limits in words, so that editors show them.
 */
export function documentProperties(description: Description): Description {
  const copy = structuredClone(description)
  const visit = (node: Json): void => {
    if (typeof node !== 'object' || node === null) return
    for (const property of Object.values<Json>(isMap(node.properties) ? node.properties : {})) extend(property)
    if (node.in && node.name) extend(node, node.schema)
    for (const [key, value] of Object.entries(node)) if (key !== 'value' && key !== 'example') visit(value)
  }
  const extend = (property: Json, schema: Json = property): void => {
    const target = resolve(description, schema)
    const text = (property.description ?? target.description ?? '').trim()
    const limits = renderLimits(target).filter((limit) => !text.includes(limit))
    property.description = limits.length > 0 ? `${text} Limits: ${limits.join('; ')}.` : text
  }
  visit(copy.paths)
  visit(copy.components)
  return copy
}

const isMap = (node: Json) => typeof node === 'object' && node !== null && !Array.isArray(node)

/** Renders the limits of one schema node in words. */
function renderLimits(schema: Json): string[] {
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
    schema.uniqueItems ? 'no duplicates' : '',
    schema.pattern ? `matches \`${schema.pattern}\`` : '',
  ].filter(Boolean)
}
