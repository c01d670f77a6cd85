import { describe, expect, test } from 'vitest'
import { description, operations } from '../support/description.ts'

describe('the description', () => {
  test('has an operation for every section of chapter 4 of the manual, without a gap in the numbers', () => {
    const sections = operations
      .filter((o) => !o.raw['x-manual'].document)
      .map((o) => (o.raw['x-manual'].section as string).split('.').map(Number))
    const subsections = (section: number) =>
      sections
        .filter(([first, second]) => first === 4 && second === section)
        .map(([, , third]) => third!)
        .sort((a, b) => a - b)
    for (const found of Array.from({ length: 11 }, (_, i) => subsections(i + 1))) {
      expect(found.length).toBeGreaterThan(0)
      expect(found).toEqual(found.map((_, i) => i + 1))
    }
  })

  test('has unique operation IDs', () => {
    expect(new Set(operations.map((o) => o.id)).size).toBe(operations.length)
  })

  test('describes the tag of every operation', () => {
    const tags = new Set(description.tags.map((t) => t.name))
    for (const o of operations) expect(tags).toContain(o.raw.tags[0])
  })
})
