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

const gaps: Gap[] = rows.flatMap((row) => row.gaps)

function cell(row: Row, column: string, verdict: Verdict | undefined): string {
  if (!verdict) return '–'
  const gap = row.gaps.find((g) => g.in.includes(column))
  const { good, of } = verdict
  const text = good === of ? '✓' : good === 0 ? '✗' : `${good}/${of}`
  return gap ? `${text} [${gaps.indexOf(gap) + 1}](#gap-${gaps.indexOf(gap) + 1})` : text
}

const spaceless = (line: string) => line.replaceAll(/ +/g, ' ')

/** How a line of the matrix begins, by which it is found again. */
export const headOf = (row: Row) => `| ${row.language} | ${row.generator} ${row.version} | ${row.reads} |`

/** The line of a row, with what it came to. */
export function lineOf(row: Row, result: Record<string, Verdict>): string {
  return `${headOf(row)} ${Object.keys(columns)
    .map((c) => cell(row, c, result[c]))
    .join(' | ')} |`
}

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
  const notes = gaps.map((gap, i) => `${i + 1}. <a id="gap-${i + 1}"></a>${gap.because}`)
  return `${before}\n${table.join('\n')}\n\n${notes.join('\n')}\n\n${after}`
}
