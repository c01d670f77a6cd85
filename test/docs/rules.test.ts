import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import { codesOfSandbox, renderRules, rulesPath } from '../../scripts/figures/rules.ts'

const { produced, others } = codesOfSandbox()

describe('each error code', () => {
  test('that the sandbox produces occurs in a test', () => {
    expect(produced.filter(({ tests }) => tests.length === 0).map(({ entry }) => entry.code)).toEqual([])
  })

  test('that the sandbox does not produce has a reason (scripts/figures/rules.ts)', () => {
    expect(others.filter(({ because }) => because === undefined).map(({ entry }) => entry.code)).toEqual([])
  })
})

test('docs/rules.md is up to date (npm run figures)', async () => {
  const rendered = await format(renderRules(), { parser: 'markdown', printWidth: 120 })
  expect(readFileSync(rulesPath, 'utf8')).toBe(rendered)
})
