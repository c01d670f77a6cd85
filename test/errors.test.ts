import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { errorCatalogue } from '../generated/errors.ts'
import { catalogueOf } from '../scripts/lib/errors.ts'
import type { Json } from '../scripts/lib/description.ts'
import { root } from '../scripts/lib/project.ts'
import { isKooMapError, type ErrorCode, type KooMapError } from '../src/client/index.ts'
import { description } from './support/description.ts'

const folder = join(root, 'openapi/errors')
const files = readdirSync(folder).map(
  (name) => [name, load(readFileSync(join(folder, name), 'utf8')) as Record<string, Json>] as const,
)
const all = catalogueOf(description)

/** Which codes stand in which file. */
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

describe('the catalogue of error codes', () => {
  test('has the 267 codes of the manual, 185 of them with status 400, and two of the API gateway', () => {
    const manual = all.filter(({ code }) => !code.startsWith('APIGW.'))
    expect(manual.length).toBe(267)
    const statuses = new Map<number, number>()
    for (const { status } of manual) statuses.set(status, (statuses.get(status) ?? 0) + 1)
    expect(Object.fromEntries(statuses)).toEqual({
      400: 185,
      401: 3,
      403: 14,
      404: 19,
      409: 3,
      415: 1,
      429: 1,
      500: 40,
      502: 1,
    })
    expect(all.length).toBe(269)
  })

  test.each(files)('%s holds the codes of its family, ascending within a status', (name, entries) => {
    const codes = Object.keys(entries)
    for (const code of codes) expect(code).toMatch(families[name]!)
    const rank = (code: string) => `${code.split('.')[0]} ${entries[code]['x-status']} ${code}`
    expect(codes).toEqual([...codes].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)))
    for (const [code, entry] of Object.entries(entries)) expect(entry.value.error_code).toBe(code)
  })

  test('says of every code what it means and what to do, and how it was assigned', () => {
    const examples = description.components.examples!
    for (const { code, meaning, remedy, unused, operations } of all) {
      expect(meaning, code).toMatch(/^[A-Z].*[^.]$/)
      expect(remedy, code).toMatch(/^[A-Z`].*[.]$/s)
      expect(`${meaning} ${remedy}`, code).not.toMatch(/[一-龥]/)
      expect(unused, code).toBe(operations.length === 0)
      expect(unused ? [undefined] : ['stated', 'inferred'], code).toContain(examples[code]['x-assignment'])
    }
  })

  test('is what the client reads', () => {
    expect(Object.keys(errorCatalogue)).toEqual(all.map(({ code }) => code))
    for (const { code, status, message } of all)
      expect(errorCatalogue[code as ErrorCode]).toMatchObject({ status, message })
  })

  test('narrows by code', () => {
    const error = { code: 'KMP.00011105' } as unknown
    if (isKooMapError(error, 'KMP.00011105')) expectTypeOf(error.code).toEqualTypeOf<'KMP.00011105'>()
    if (isKooMapError(error)) expectTypeOf(error).toExtend<KooMapError>()
    expect(isKooMapError(error)).toBe(false)
  })
})
