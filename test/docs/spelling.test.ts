import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { run, tool } from '../../scripts/cli/processes.ts'
import { labels } from '../../scripts/docs/text/labels.ts'
import type { Json } from '../../src/description/model.ts'
import { description } from '../support/description.ts'

// `redocly recheck` reads Markdown files and descriptions, but neither other texts nor those of the site.

let folder: string
beforeEach(() => void (folder = mkdtempSync(`${root}dist/spelling-`)))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What the texts of errors do not have in backticks: file extensions, content types, snake case, and formats of times. */
const names = /\b(?:dbf|prj|rpc|shp|shx|tiff|xml)\b|\S*[./_]\w\S*|\S*'\w'\S*/g

/** What the spelling checker says of some texts, with the vocabulary of the project. */
async function misspelledIn(texts: Iterable<string>): Promise<string> {
  const { recheck } = load(readFileSync(`${root}redocly.yaml`, 'utf8')) as Json
  writeFileSync(`${folder}/redocly.yaml`, JSON.stringify({ recheck: { rules: recheck.rules } }))
  writeFileSync(`${folder}/texts.md`, [...texts].map((text) => text.replaceAll(names, '')).join('\n\n'))
  const { output } = await run([tool('redocly'), 'recheck'], folder)
  return output
}

/** The strings under some keys, at any depth, except for those in example values. */
function* textsUnder(keys: RegExp, node: Json): Generator<string> {
  for (const [key, value] of Object.entries<Json>(node ?? {}))
    if (typeof value === 'string' && keys.test(key)) yield value
    else if (typeof value === 'object' && key !== 'value') yield* textsUnder(keys, value)
}

test('summaries, remedies, advice, states, and the texts of the site have no misspelled words', async () => {
  const texts = [
    ...textsUnder(/^(summary|meaning|time|outside|x-(remedy|advice|displayName))$/, description),
    ...textsUnder(/./, labels.en),
  ]
  expect(texts.length).toBeGreaterThan(500)
  const output = await misspelledIn(texts)
  expect(output).not.toMatch(/Unknown word|Repeated word/)
})

test('the checker finds misspelled and repeated words', async () => {
  const output = await misspelledIn(['Creates a workspce.', 'The colour of of a `wrkspce`.'])
  expect(output).toContain('Unknown word "workspce"')
  expect(output).toContain('Unknown word "colour"')
  expect(output).toContain('Repeated word "of"')
  expect(output).not.toContain('wrkspce')
})
