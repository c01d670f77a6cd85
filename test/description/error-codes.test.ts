import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { errorCatalogue } from '../../generated/errors.ts'
import { catalogueOf } from '../../src/description/error-codes.ts'
import type { Json } from '../../src/description/model.ts'
import { root } from '../../scripts/cli/paths.ts'
import { isKooMapError, type ErrorCode, type KooMapError } from '../../src/client/index.ts'
import { description } from '../support/description.ts'

const folder = join(root, 'openapi/errors')
const files = readdirSync(folder).map(
  (name) => [name, load(readFileSync(join(folder, name), 'utf8')) as Record<string, Json>] as const,
)
const all = catalogueOf(description)
/** The codes in the manual, by status. */
const manual: Record<string, string[]> = JSON.parse(
  readFileSync(join(root, 'test/description/manual-codes.json'), 'utf8'),
)

/** The codes that belong in each file. */
const families: Record<string, RegExp> = {
  'workspaces.yaml': /^KMP\.0001\d{4}$/,
  'real3d.yaml': /^KMP\.0002\d{4}$/,
  'satellite-images.yaml': /^KMP\.0004\d{4}$/,
  'satellite-tasks.yaml': /^KMP\.0005\d{4}$/,
  'ordering.yaml': /^KMP\.0006\d{4}$/,
  'positioning.yaml': /^VPS\.\d{4}$/,
  'navigation.yaml': /^NAVI\.\d{4}$/,
  'gateway.yaml': /^(GATEWAY|APIGW)\.\d{4}$/,
}

describe('the error catalog', () => {
  test('has every code in the manual, with its status', () => {
    const statuses = Object.fromEntries(all.map(({ code, status }) => [code, status]))
    for (const [status, codes] of Object.entries(manual))
      for (const code of codes) expect(`${code} ${statuses[code]}`).toBe(`${code} ${status}`)
  })

  test.each(files)('has the codes of one service in %s, sorted by status and code', (name, entries) => {
    const codes = Object.keys(entries)
    for (const code of codes) expect(code).toMatch(families[name]!)
    const rank = (code: string) => `${code.split('.')[0]} ${entries[code]['x-status']} ${code}`
    expect(codes).toEqual([...codes].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)))
    for (const [code, entry] of Object.entries(entries)) expect(entry.value.error_code).toBe(code)
  })

  test('explains in English what every code means and what to do about it', () => {
    for (const { code, meaning, remedy, advice, statedFor, unused, operations } of all) {
      expect(meaning, code).toMatch(/^[A-Z].*[^.]$/)
      expect(remedy, code).toMatch(/^[A-Z`].*[.]$/s)
      expect(`${meaning} ${remedy} ${advice}`, code).not.toMatch(/[一-龥]/)
      expect(unused, code).toBe(operations.length === 0)
      if (advice) expect(advice, code).toMatch(/^[A-Z`].*[.]$/s)
      for (const id of statedFor ?? []) expect(operations, code).toContain(id)
    }
  })

  test('is the same in the client as in the description', () => {
    expect(Object.keys(errorCatalogue)).toEqual(all.map(({ code }) => code))
    for (const { code, status, message } of all)
      expect(errorCatalogue[code as ErrorCode]).toMatchObject({ status, message })
  })
})

test('isKooMapError() narrows the type of an error by its code', () => {
  const error = { code: 'KMP.00011105' } as unknown
  if (isKooMapError(error, 'KMP.00011105')) expectTypeOf(error.code).toEqualTypeOf<'KMP.00011105'>()
  if (isKooMapError(error)) expectTypeOf(error).toExtend<KooMapError>()
  expect(isKooMapError(error)).toBe(false)
})
