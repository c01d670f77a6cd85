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

/** Every generator that the matrix tries. */
export const rows: Row[] = [...python, ...go, ...java, ...php, ...rust, ...kotlin, ...typescript, ...csharp]

/** The columns of the matrix: what they are called, and what they show. */
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
} as const

const languageNames: Record<string, string> = { php: 'PHP', typescript: 'TypeScript', csharp: 'C#' }
const nameOf = ({ language }: Row) => languageNames[language] ?? language[0]!.toUpperCase() + language.slice(1)

/** Where the note about a gap stands. */
const anchorOf = (row: Row, gap: Gap) => `${row.id}-${row.gaps.indexOf(gap) + 1}`

function cell(row: Row, column: string, verdict: Verdict | undefined): string {
  const gap = row.gaps.find((g) => g.in.includes(column))
  let text = '–'
  if (verdict) text = verdict.good === verdict.of ? '✓' : verdict.good === 0 ? '✗' : `${verdict.good}/${verdict.of}`
  return gap ? `[${text}](#${anchorOf(row, gap)})` : text
}

const spaceless = (line: string) => line.replaceAll(/ +/g, ' ')

/** How a line of the matrix begins, by which it is found again. */
export function headOf(row: Row): string {
  const generator = `${row.generator} ${row.version}`
  return `| ${nameOf(row)} | ${row.first ? `**${generator}**` : generator} | ${row.reads} |`
}

/** The line of a row, with what it came to. */
export function lineOf(row: Row, result: Record<string, Verdict>): string {
  return `${headOf(row)} ${Object.keys(columns)
    .map((c) => cell(row, c, result[c]))
    .join(' | ')} |`
}

const columnsOf = (gap: Gap) => gap.in.map((c) => columns[c as keyof typeof columns]).join(', ')

const begin = '<!-- Written by `npm run test:clients`. -->\n'
const end = '<!-- End of what is written. -->'

/** The README with the matrix in it; a line that is not given stays as it is. */
export function withMatrix(readme: string, lines: Map<Row, string>): string {
  const [before, old, after] = readme.split(new RegExp(`(?<=${begin})([\\s\\S]*?)(?=${end})`))
  if (after === undefined) throw new Error(`README.md has no place for the matrix:\n${begin}…\n${end}`)
  const kept = old!.split('\n')
  const table = [
    `| Language | Generator | Reads | ${Object.values(columns).join(' | ')} |`,
    `| --- | --- | --- |${' :-: |'.repeat(Object.keys(columns).length)}`,
    ...rows.flatMap((row) => lines.get(row) ?? kept.find((line) => spaceless(line).startsWith(headOf(row))) ?? []),
  ]
  const notes = rows.flatMap((row) =>
    row.gaps.map((gap) => `- <a id="${anchorOf(row, gap)}"></a>${row.generator}, ${columnsOf(gap)}: ${gap.because}`),
  )
  const compilers = new Set(rows.flatMap((row) => (row.compile ? `${nameOf(row)} by ${row.compile.by}` : [])))
  return `${before}\n${table.join('\n')}\n\nCompiled: ${[...compilers].join('; ')}.\n\n${notes.join('\n')}\n\n${after}`
}
