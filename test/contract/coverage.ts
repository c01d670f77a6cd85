import type { Operation } from '../../scripts/lib/description.ts'
import { operations } from '../support/description.ts'
import { gaps } from './gaps.ts'

/** Columns of broken constraints, and the JSON Schema keywords that each counts. */
const kinds: Record<string, string[]> = {
  Required: ['required', 'minProperties'],
  Type: ['type'],
  Enum: ['enum'],
  Pattern: ['pattern'],
  Length: ['minLength', 'maxLength'],
  Range: ['minimum', 'maximum'],
  Format: ['format'],
  Items: ['minItems', 'maxItems', 'uniqueItems'],
  Closed: ['additionalProperties'],
  Rule: ['if/then'],
}

/** What the test run did for one operation. */
export class Tally {
  examples = 0
  right = 0
  whole = 0
  statuses = 0
  errors = 0
  readonly broken = new Map<string, number>()
}

const tallies = new Map<string, Tally>()

/** The tally of an operation, to count in. */
export function tally(operation: Operation): Tally {
  let found = tallies.get(operation.id)
  if (!found) tallies.set(operation.id, (found = new Tally()))
  return found
}

/** Whether the run went over everything, so that its figures are whole. */
export const complete = () =>
  operations.every((o) => (tallies.get(o.id)?.errors ?? 0) > 0 && tallies.get(o.id)!.broken.size > 0)

const row = (cells: unknown[]) => `| ${cells.join(' | ')} |`

/** The matrix, as Markdown, from the figures of the run. */
export function matrix(random: number): string {
  const columns = Object.keys(kinds)
  const counts = (t: Tally) => columns.map((c) => kinds[c]!.reduce((sum, k) => sum + (t.broken.get(k) ?? 0), 0))
  const cells = operations.map((o) => {
    const t = tallies.get(o.id)!
    const credentials = o.security.flatMap((s) => Object.keys(s)).join(' or ') || 'none'
    return { id: o.id, numbers: [t.examples, t.right, ...counts(t), t.whole, t.statuses, t.errors], credentials }
  })
  const sums = cells[0]!.numbers.map((_, i) => cells.reduce((sum, c) => sum + c.numbers[i]!, 0))
  const headings = ['Operation', 'Examples', 'Accepted', ...columns, 'Whole', 'Statuses', 'Errors', 'Credentials']
  return [
    '<!-- Written by the contract tests: `npm run test:contract -- --update`. Do not edit. -->',
    '',
    '# What the contract tests cover',
    '',
    `The client sends every request, and the mock answers. **Accepted**: right requests, which are the examples, one for each edge of a limit, enumeration value, null and member left out, and ${random} random ones. Then requests that break one constraint each and are refused with the API's own error body, by kind of constraint: **Required** members, **Type**, **Enum**, **Pattern**, **Length**, **Range**, **Format**, **Items** of lists, **Closed** objects, **Rules** that span members. **Whole**: requests without credentials, with a wrong media type, a malformed body, no body. **Statuses** that are declared, and **Errors** that can be had by \`Prefer\` and reach the caller as typed errors. Every example and ${5} made-up answers of each operation follow the description.`,
    '',
    row(headings),
    row(headings.map((h, i) => (i === 0 || h === 'Credentials' ? '---' : '---:'))),
    ...cells.map((c) => row([`\`${c.id}\``, ...c.numbers, c.credentials])),
    row(['**All**', ...sums.map((n) => `**${n}**`), '']),
    '',
    '## Gaps',
    '',
    'Wrong requests that the mock does not refuse as the API would. A test fails when one of these is refused after all.',
    '',
    ...gaps.map(({ cases, reason }) => `- \`${cases.source.replaceAll('\\', '')}\`: ${reason}`),
    '',
  ].join('\n')
}

/** The totals, as the README says them. */
export function totals(): string[] {
  const all = [...tallies.values()]
  const sum = (of: (t: Tally) => number) => all.reduce((total, t) => total + of(t), 0)
  const broken = sum((t) => [...t.broken.values()].reduce((total, n) => total + n, 0))
  return [
    `${sum((t) => t.right)} right requests are accepted`,
    `${broken} requests that break one constraint, and ${sum((t) => t.whole)} that are broken as a whole`,
    `${sum((t) => t.errors)} documented errors`,
  ]
}
