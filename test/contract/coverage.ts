import type { Operation } from '../../src/description/model.ts'
import { operations } from '../support/description.ts'
import { gaps } from './gaps.ts'

/** The columns of violated constraints, and the JSON Schema keywords that each counts. */
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

/** How many requests the test run sent for one operation, and what it covered. */
export class Tally {
  examples = 0
  valid = 0
  malformed = 0
  statuses = 0
  errors = 0
  /** Requests that violate one constraint, by keyword. */
  readonly violations = new Map<string, number>()
}

const tallies = new Map<string, Tally>()

/** The tally of an operation, which the tests increase. */
export function tally(operation: Operation): Tally {
  let found = tallies.get(operation.id)
  if (!found) tallies.set(operation.id, (found = new Tally()))
  return found
}

/** Whether the run covered every operation, so that its figures are complete. */
export const complete = () =>
  operations.every((o) => (tallies.get(o.id)?.errors ?? 0) > 0 && tallies.get(o.id)!.violations.size > 0)

const row = (cells: unknown[]) => `| ${cells.join(' | ')} |`

/** Renders the figures of the run as Markdown. */
export function renderCoverage(random: number): string {
  const columns = Object.keys(kinds)
  const counts = (t: Tally) => columns.map((c) => kinds[c]!.reduce((sum, k) => sum + (t.violations.get(k) ?? 0), 0))
  const cells = operations.map((o) => {
    const t = tallies.get(o.id)!
    const credentials = o.security.flatMap((s) => Object.keys(s)).join(' or ') || 'none'
    return { id: o.id, numbers: [t.examples, t.valid, ...counts(t), t.malformed, t.statuses, t.errors], credentials }
  })
  const sums = cells[0]!.numbers.map((_, i) => cells.reduce((sum, c) => sum + c.numbers[i]!, 0))
  const headings = ['Operation', 'Examples', 'Accepted', ...columns, 'Whole', 'Statuses', 'Errors', 'Credentials']
  return [
    '<!-- Written by `npm run figures`. Do not edit. -->',
    '',
    '# What the contract tests cover',
    '',
    `The client sends each request, and the mock responds. The columns count:`,
    '',
    `- **Accepted**: valid requests, which are the examples, ${random} random requests, and one request for each limit, enumeration value, null and omitted property.`,
    "- **Required** to **Rule**: requests that violate one constraint and are rejected with the API's own error body, by kind of constraint: **Required** properties, **Type**, **Enum**, **Pattern**, **Length**, **Range**, **Format**, **Items** of lists, **Closed** objects, and **Rules** that span properties.",
    '- **Whole**: requests without credentials, with a wrong media type, with a malformed body, or without a body.',
    '- **Statuses** that the operation declares, and **Errors** that the mock returns on request and the client throws as typed errors.',
    '',
    'In addition, every response example and five generated responses of each operation are valid against the description.',
    '',
    row(headings),
    row(headings.map((h, i) => (i === 0 || h === 'Credentials' ? '---' : '---:'))),
    ...cells.map((c) => row([`\`${c.id}\``, ...c.numbers, c.credentials])),
    row(['**All**', ...sums.map((n) => `**${n}**`), '']),
    '',
    '## Gaps',
    '',
    'Invalid requests that the mock does not reject as the API would. A test fails when the mock starts to reject one of them.',
    '',
    ...gaps.map(({ cases, reason }) => `- \`${cases.source.replaceAll('\\', '')}\`: ${reason}`),
    '',
  ].join('\n')
}
