import { describe, expect, test } from 'vitest'
import { columns, headOf, rows } from '../../scripts/clients/matrix/document.ts'
import { read } from '../support/markdown.ts'

describe('docs/generators.md', () => {
  const lines = read('docs/generators.md')
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' '))

  test.each(rows.map((row) => [row.id, row] as const))('has a row for %s with exactly its known gaps', (_, row) => {
    const line = lines.find((l) => l.startsWith(headOf(row)))
    expect(line, `There is no row for ${headOf(row)}. Run \`npm run test:clients -- ${row.id}\``).toBeDefined()
    const cells = line!
      .slice(headOf(row).length)
      .split('|')
      .map((cell) => cell.trim())
    Object.keys(columns).forEach((column, i) => {
      const known = row.gaps.some((gap) => gap.in.includes(column))
      expect(cells[i], `${row.id}, ${column}`).toMatch(known ? /^\[(✗|–|\d+\/\d+)\]\(#/ : /^(✓|–)$/)
    })
  })

  test('names exact versions of the generators, and has each row once', () => {
    for (const row of rows) expect(row.version, row.id).toMatch(/^v?\d+\.\d+\.\d+$/)
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  })
})
