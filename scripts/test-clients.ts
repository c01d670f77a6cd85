import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { flags, main, UserError } from './cli/flags.ts'
import { matrixPath, renderLine, renderMatrix, rows } from './clients/matrix/document.ts'
import { onPath, prepare, resultOf, type Result } from './clients/matrix/run.ts'
import type { Row } from './clients/matrix/rows.ts'
import { testWithSchemathesis } from './clients/matrix/schemathesis.ts'
import { generate } from './generate/update.ts'
import { readDescription } from './description/bundle.ts'
import { startMock } from './mock/server.ts'

main(async () => {
  const usage = 'npm run test:clients [-- LANGUAGE|ROW... --fresh]'
  const { values, positionals } = flags(usage, { fresh: { type: 'boolean', default: false } }, 0, 100)
  for (const name of positionals)
    if (name !== 'schemathesis' && !rows.some((row) => [row.id, row.language].includes(name)))
      throw new UserError(
        `There is no language or row "${name}".\nUsage: ${usage}\nRows: ${rows.map((r) => r.id).join(', ')}, schemathesis`,
      )
  const queue = rows.filter(
    (r) => positionals.length === 0 || positionals.some((name) => [r.id, r.language].includes(name)),
  )

  await generate()
  await prepare()
  const mock = await startMock(0, { description: readDescription() })
  const results = new Map<Row, Result>()
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const worker = async () => {
    for (let row = queue.shift(); row; row = queue.shift()) {
      const missing = row.needs.filter((program) => !onPath(program))
      if (missing.length > 0) {
        const must = process.env.CI && positionals.length > 0
        counts[must ? 'failed' : 'skipped']++
        console.log(`${must ? 'FAILED' : 'skipped'} ${row.id}: ${missing.join(', ')} not on the PATH`)
        continue
      }
      const { result, time } = await resultOf(row, mock.url, values.fresh)
      results.set(row, result)
      console.log(`${row.id} (${time})`)
      for (const [name, { good, of, wrong }] of Object.entries(result)) {
        const gap = row.gaps.find((g) => g.in.includes(name))
        const right = gap ? good < of : good === of
        counts[right ? 'passed' : 'failed']++
        if (right && !gap) continue
        console.log(`  ${right ? 'known ' : 'FAILED'} ${name} ${good}/${of}${gap ? `: ${gap.because}` : ''}`)
        if (gap && !right)
          console.log(`         It works now. Remove the gap from scripts/clients/matrix/${row.language}.ts.`)
        if (!gap) for (const line of wrong.slice(0, 5)) console.log(`         ${line.slice(0, 1500)}`)
      }
    }
  }
  try {
    await Promise.all([worker(), worker()])
    if (positionals.length === 0 || positionals.some((name) => ['python', 'schemathesis'].includes(name)))
      counts[await testWithSchemathesis(mock.url, values.fresh)]++
  } finally {
    await mock.close()
  }
  const old = existsSync(matrixPath) ? await readFile(matrixPath, 'utf8') : ''
  const lines = new Map([...results].map(([row, result]) => [row, renderLine(row, result)]))
  const options = { ...(await resolveConfig(matrixPath)), filepath: matrixPath }
  const written = await format(renderMatrix(old, lines), options)
  if (written !== old && process.env.CI) {
    counts.failed++
    console.log('FAILED docs/generators.md differs from this run. Run `npm run test:clients`, and commit it.')
    console.log([...lines.values()].join('\n'))
  } else await writeFile(matrixPath, written)
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  process.exitCode = counts.failed > 0 ? 1 : 0
})
