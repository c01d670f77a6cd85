import { operationsOf, type Description, type Json } from './description.ts'

/** One place where the manual contradicts itself, the official SDK or its own examples. */
export interface Deviation {
  id: string
  manual: string
  chosen: string
  because: string
  tolerated?: string
  /** Where it stands: an operation, a schema, a schema member, … */
  place: string
}

/** All recorded deviations of a bundled description, in its order. */
export function deviationsOf(description: Description): Deviation[] {
  const found: Deviation[] = []
  const walk = (node: Json, place: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const entry of node['x-deviation'] ?? []) found.push({ ...entry, place })
    for (const [key, value] of Object.entries(node)) {
      if (key === 'x-deviation' || key === 'example' || key === 'value') continue
      walk(value, placeOf(place, key, value))
    }
  }
  walk(description.info, 'The whole API')
  for (const operation of operationsOf(description)) walk(operation.raw, operation.id)
  for (const item of Object.values(description.paths)) walk(item.parameters, 'Path parameter')
  for (const [kind, components] of Object.entries(description.components))
    for (const [name, component] of Object.entries(components))
      walk(component, kind === 'schemas' ? name : `${name} (${kind})`)
  return found
}

function placeOf(place: string, key: string, value: Json): string {
  if (['properties', 'parameters', 'headers', 'content', 'schema', 'items', 'requestBody', 'responses'].includes(key))
    return place
  if (value?.in && value?.name) return `${place}.${value.name}`
  return /^(\d{1,2}|application\/json|multipart\/form-data)$/.test(key) ? place : `${place}.${key}`
}

/** The page that lists them all. */
export function deviations(description: Description): string {
  const all = deviationsOf(description)
  const lines = [
    '# Where this description differs from the manual',
    '',
    `The manual (API reference, version 08 of 2024-05-17) contradicts itself, the official SDK or its own examples in the ${all.length} places below.`,
    'Each entry says what the manual states, what this description says instead, and why.',
    '',
  ]
  for (const d of all) {
    lines.push(
      `## ${d.id}`,
      '',
      d.place.includes(' ') ? d.place : `\`${d.place}\``,
      '',
      `- Manual: ${d.manual}`,
      `- Here: ${d.chosen}`,
      `- Why: ${d.because}`,
    )
    if (d.tolerated) lines.push(`- Also accepted: ${d.tolerated}`)
    lines.push('')
  }
  return lines.map((line) => line.trimEnd()).join('\n')
}
