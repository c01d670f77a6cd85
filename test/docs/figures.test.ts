import { expect, test } from 'vitest'
import { run, tool } from '../../scripts/cli/processes.ts'
import { read } from '../support/markdown.ts'

test('docs/figures.md has the score that Redocly gives the description', async () => {
  const { code, stdout, output } = await run([tool('redocly'), 'score', 'openapi/openapi.yaml', '--format', 'json'])
  expect(code, output).toBe(0)
  const { agentReadiness, subscores } = JSON.parse(stdout)
  expect(read('docs/figures.md'), 'Run `npm run figures`').toContain(`\`redocly score\`: ${agentReadiness} of 100`)
  expect(subscores).toMatchObject({
    documentationQuality: 1,
    exampleCoverage: 1,
    errorClarity: 1,
    identifierClarity: 1,
  })
})
