import { deviationsOf, sentencesOf } from '../description/deviations.ts'
import type { Description } from '../../src/description/model.ts'

/** Renders `deviations.md`: every place where the description differs from the manual. */
export function renderDeviations(description: Description): string {
  const all = deviationsOf(description)
  const lines = [
    '# Where this description differs from the manual',
    '',
    `The manual (API reference, version 08 of 2024-05-17) contradicts itself, the official SDK or its own examples in the ${all.length} places below.`,
    'Each entry says what the manual states, what this description says instead, and why.',
    '',
  ]
  for (const d of all)
    lines.push(
      `## ${d.id}`,
      '',
      d.place.includes(' ') ? d.place : `\`${d.place}\``,
      '',
      ...sentencesOf(d).map(([label, text]) => `- ${label}: ${text}`),
      '',
    )
  return lines.map((line) => line.trimEnd()).join('\n')
}
