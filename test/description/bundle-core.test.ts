import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { run, tool } from '../../scripts/cli/processes.ts'
import { description } from '../support/description.ts'

// The bundle is made with an older @redocly/openapi-core than that of the command line, which lints the description.
test('generated/openapi.yaml is what `redocly bundle` makes of openapi/', async () => {
  const { code, stdout, output } = await run([tool('redocly'), 'bundle', 'openapi/openapi.yaml'])
  expect(code, output).toBe(0)
  expect(load(stdout)).toEqual(description)
})
