import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { operations, responsesOf, violations } from '../support/description.ts'

interface Printed {
  section: string
  operationId: string
  status: string
  printed: string
  because?: string
  except?: string[]
}
const manual = load(readFileSync(join(root, 'test/description/manual-responses.yaml'), 'utf8')) as {
  none: string[]
  responses: Printed[]
}

/** The violations of a printed response, by the schema of its operation and status. */
function violationsOf({ operationId, status, printed }: Printed): string[] {
  const operation = operations.find(({ id }) => id === operationId)
  const response = responsesOf(operation?.raw ?? {}).find((r) => r.status === status)
  if (!response) return ['The response is not declared']
  return violations(response.content.schema, JSON.parse(printed)).split('\n').filter(Boolean)
}

describe('a response that the manual prints validates as printed, except at the places that are listed', () => {
  test.each(manual.responses.map((r) => [`${r.section} ${r.operationId} ${r.status}`, r] as const))(
    '%s',
    (_, response) => {
      const { because, except = [] } = response
      expect(Boolean(because), 'Give both `because` and `except`, or neither').toBe(except.length > 0)
      const found = violationsOf(response)
      const unlisted = found.filter((line) => !except.some((place) => line.startsWith(`${place} `)))
      expect(unlisted, 'Let the schema accept it, or say why it does not in manual-responses.yaml').toEqual([])
      const stale = except.filter((place) => !found.some((line) => line.startsWith(`${place} `)))
      expect(stale, 'These places validate. Remove them from `except`').toEqual([])
    },
  )
})

test('every section that documents an operation is listed with its printed responses, or as one without', () => {
  const listed = new Set(manual.responses.map(({ section }) => section))
  expect(manual.none.filter((section) => listed.has(section))).toEqual([])
  // 3.3 explains what a response is, and documents no operation.
  const documented = operations.filter((o) => !o.raw['x-manual'].document).map((o) => o.raw['x-manual'].section)
  expect([...listed, ...manual.none].sort()).toEqual(['3.3', ...documented].sort())
})

test('a printed response is listed for the operation that its section documents', () => {
  const sections = new Map(operations.map((o) => [o.id, o.raw['x-manual'].section]))
  for (const { section, operationId } of manual.responses)
    if (section !== '3.3') expect(sections.get(operationId), operationId).toBe(section)
})
