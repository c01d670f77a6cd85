import { root } from '../../cli/paths.ts'
import type { Verdict } from './judge.ts'
import { rows as csharp } from './csharp.ts'
import { rows as go } from './go.ts'
import { rows as java } from './java.ts'
import { rows as kotlin } from './kotlin.ts'
import { rows as php } from './php.ts'
import { rows as python } from './python.ts'
import { rows as rust } from './rust.ts'
import type { Gap, Row } from './rows.ts'
import { rows as typescript } from './typescript.ts'

/** Every generator in the matrix. */
export const rows: Row[] = [...python, ...go, ...java, ...php, ...rust, ...kotlin, ...typescript, ...csharp]

/** The columns of the matrix and their headings. */
export const columns = {
  generates: 'Generates',
  compiles: 'Compiles',
  calls: 'Calls',
  errors: 'Errors',
  multipart: 'Form',
  deletes: 'DELETE',
  arrays: 'Arrays',
  chinese: '中文',
  token: 'Token',
  signature: 'AK/SK',
  path: 'Path',
} as const

const languageNames: Record<string, string> = { php: 'PHP', typescript: 'TypeScript', csharp: 'C#' }
const nameOf = ({ language }: Row) => languageNames[language] ?? language[0]!.toUpperCase() + language.slice(1)

/** The anchor of the note about a gap. */
const anchorOf = (row: Row, gap: Gap) => `${row.id}-${row.gaps.indexOf(gap) + 1}`

function renderCell(row: Row, column: string, verdict: Verdict | undefined): string {
  const gap = row.gaps.find((g) => g.in.includes(column))
  let text = '–'
  if (verdict) text = verdict.good === verdict.of ? '✓' : verdict.good === 0 ? '✗' : `${verdict.good}/${verdict.of}`
  return gap ? `[${text}](#${anchorOf(row, gap)})` : text
}

const spaceless = (line: string) => line.replaceAll(/ +/g, ' ')

/** Renders the start of a line of the matrix, which identifies it. */
export function headOf(row: Row): string {
  const generator = `${row.generator} ${row.version}`
  return `| ${nameOf(row)} | ${row.first ? `**${generator}**` : generator} | ${row.reads} |`
}

/** Renders the line of a row with its results. */
export function renderLine(row: Row, result: Record<string, Verdict>): string {
  return `${headOf(row)} ${Object.keys(columns)
    .map((c) => renderCell(row, c, result[c]))
    .join(' | ')} |`
}

const columnsOf = (gap: Gap) => gap.in.map((c) => columns[c as keyof typeof columns]).join(', ')

/** Renders the notes about gaps, one for all generators that have the same. */
function renderNotes(): string[] {
  const notes = new Map<string, { row: Row; gap: Gap }[]>()
  for (const row of rows)
    for (const gap of row.gaps) {
      const text = `(${columnsOf(gap)}): ${gap.because}`
      notes.set(text, [...(notes.get(text) ?? []), { row, gap }])
    }
  return [...notes].map(([text, found]) => {
    const anchors = found.map(({ row, gap }) => `<a id="${anchorOf(row, gap)}"></a>`)
    const names = found.map(({ row }) =>
      rows.some((other) => other !== row && other.generator === row.generator)
        ? `${row.generator} for ${nameOf(row)}`
        : row.generator,
    )
    return `- ${anchors.join('')}${names.join(', ')} ${text}`
  })
}

export const matrixPath = `${root}docs/generators.md`

/** The text of docs/generators.md before its table. */
const head = `<!-- Written by \`npm run test:clients\`. Do not edit. -->

# What client generators can do with this description

\`npm run test:clients\` generates a client with each of these generators, compiles it with warnings as errors or in the
strictest mode of its type checker, and calls every operation with it. A recorder between the client and the mock sees
what arrives. **Bold** generators are those that \`npm run clients\` uses; see [languages](languages.md). Their first programs
and, for those in Python, Go, Java, and PHP, all samples of the docs are run against the sandbox.

- **Reads**: the version of OpenAPI that the generator reads.
- **Calls**: the request arrives complete, and the response comes back in its declared type with every property.
- **Errors**: the status and the code of a documented error arrive in a declared type, for each operation.
- **Form**: \`listImageBaseInfo\` is sent as multipart. **DELETE**: a DELETE request has its body. **Arrays**: arrays in the
  query are repeated keys.
- **中文**: Chinese text arrives and comes back unchanged. **Token** and **AK/SK**: the credentials are sent, and the
  signature is correct.
- **Path**: a path parameter with an unusual value, such as \`..\`, \`a/b\`, or none, is rejected before the request is sent,
  or arrives as one segment.

A number says how many operations (in Path, how many calls) work. – means not tried.
`

/** Renders docs/generators.md. Lines that are not given are kept from the old text. */
export function renderMatrix(old: string, lines: Map<Row, string>): string {
  const kept = old.split('\n')
  const table = [
    `| Language | Generator | Reads | ${Object.values(columns).join(' | ')} |`,
    `| --- | --- | --- |${' :-: |'.repeat(Object.keys(columns).length)}`,
    ...rows.flatMap((row) => lines.get(row) ?? kept.find((line) => spaceless(line).startsWith(headOf(row))) ?? []),
  ]
  const compilers = new Set(rows.flatMap((row) => (row.compile ? `${nameOf(row)} with ${row.compile.by}` : [])))
  return [head, ...table, '', `Compiled: ${[...compilers].join('; ')}.`, '', ...renderNotes(), ''].join('\n')
}
