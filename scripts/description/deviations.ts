import { operationsOf, type Description, type Json } from '../../src/description/model.ts'

/** A place where the manual contradicts itself, the official SDK or its own examples. */
export interface Deviation {
  id: string
  manual: string
  chosen: string
  because: string
  /** Other forms that the description accepts. */
  tolerated?: { description: string; examples: Json[] }
  /** What the service may do beyond the description. */
  unverified?: string
  /** Differences from the official SDK that this entry explains, as patterns. */
  sdk?: string[]
  /** What it concerns: an operation, a schema, a property, … */
  place: string
  /** The object that has the `x-deviation`. */
  node: Json
}

/** All recorded deviations of a bundled description, in document order. */
export function deviationsOf(description: Description): Deviation[] {
  const found: Deviation[] = []
  const walk = (node: Json, place: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const entry of node['x-deviation'] ?? []) found.push({ ...entry, place, node })
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
  for (const [kind, lifecycle] of Object.entries(description['x-lifecycles'] ?? {}))
    walk(lifecycle.transitions, `${kind} (lifecycles)`)
  return found
}

function placeOf(place: string, key: string, value: Json): string {
  if (['properties', 'parameters', 'headers', 'content', 'schema', 'items', 'requestBody', 'responses'].includes(key))
    return place
  if (value?.in && value?.name) return `${place}.${value.name}`
  return /^(\d{1,2}|application\/json|multipart\/form-data)$/.test(key) ? place : `${place}.${key}`
}

/** A deviation as labeled sentences. */
export function sentencesOf({ manual, chosen, because, tolerated, unverified }: Deviation): [string, string][] {
  const sentences: [string, string | undefined][] = [
    ['Manual', manual],
    ['Here', chosen],
    ['Why', because],
    ['Also accepted', tolerated?.description],
    ['Not verified', unverified],
  ]
  return sentences.flatMap(([label, text]) => (text ? [[label, text.trim()]] : []))
}
