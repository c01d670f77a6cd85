import { describe, expect, test } from 'vitest'
import { markdownIn, read } from '../support/markdown.ts'

/** The documents that are generated, or that record the past. */
const exempt = /^docs\/(figures|coverage|generators|rules)\.md$|^docs\/decisions\//
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...markdownIn('docs')].filter((p) => !exempt.test(p))

const numbers = String.raw`(?:(?<![\d.])\d{1,3}(?:,\d{3})+|(?<![\d.])\d{2,}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|dozens?|hundreds?|thousands?)`
const things =
  'operations|endpoints|schemas|(?:error )?codes|deviations|contradictions|tests|mutants|generators|requests|lines of code'
/** A count of something that changes with the project, such as "40 operations" or "over a hundred contradictions". */
const count = new RegExp(String.raw`\b${numbers} (?:of (?:its |the )?)?(?:[a-z]+ ){0,2}?(?:${things})\b`, 'gi')
const countsIn = (text: string) => text.replaceAll(/\s+/g, ' ').match(count) ?? []

test.each(documents)('%s does not state how many operations, error codes, deviations, or tests there are', (path) => {
  expect(countsIn(read(path)), 'State the number in docs/figures.md, which is generated, and link to it').toEqual([])
})

describe('the check of counts', () => {
  test.each(['All 40 operations.', 'Its 41 operations', '2,472 valid requests', 'A hundred contradictions', '269 error codes'])(
    'finds "%s"',
    (text) => expect(countsIn(text)).toHaveLength(1),
  ) // prettier-ignore

  test.each(['Status 400 has an error code.', 'OpenAPI 3.0 schemas', 'Operations: see the figures.', 'The 400 response'])(
    'permits "%s"',
    (text) => expect(countsIn(text)).toEqual([]),
  ) // prettier-ignore
})
