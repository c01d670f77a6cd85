import { describe, expect, test } from 'vitest'
import { KooMapConnectionError } from '../../src/client/index.ts'
import { failure } from '../support/faults.ts'
import { listService, usages, workspaces } from '../support/list-service.ts'

const sizes = [0, 1, 3, 4, 5, 8, 9, 10, 23]
const pageSize = 4

/** What a service may report as the total of `count` items on its n-th page, counted from 0. */
const totals: Record<string, (count: number, n: number) => unknown> = {
  'is right': (count) => count,
  'is one too high on every second page': (count, n) => count + (n % 2),
  'is one too low on every second page': (count, n) => count - (n % 2),
  'is a page too high on every second page': (count, n) => count + (n % 2) * pageSize,
  'is a page too low on every second page': (count, n) => count - (n % 2) * pageSize,
  'is much too low on every second page': (count, n) => (n % 2 ? Math.floor(count / 2) : count),
  'counts only what remains': (count, n) => Math.max(0, count - n * pageSize),
  'grows with each page': (count, n) => count + n * pageSize,
  'drops to 0': (count, n) => (n === 0 ? count : 0),
  'drops to 1': (count, n) => (n === 0 ? count : 1),
  'drops to −1': (count, n) => (n === 0 ? count : -1),
  'becomes null': (count, n) => (n === 0 ? count : null),
  'becomes missing': (count, n) => (n === 0 ? count : undefined),
  'appears late': (count, n) => (n === 0 ? null : count),
  'is always 0': () => 0,
  'is always −1': () => -1,
  'is always null': () => null,
  'is always missing': () => undefined,
  'is text': (count) => String(count),
  'is no number': () => 'NaN',
  'is a fraction': (count) => count + 0.5,
  'is an object': (count) => ({ count }),
  'is a list': (count) => [count],
  'is true': () => true,
  'is higher than any number of items': () => Number.MAX_SAFE_INTEGER,
  'overflows': () => '1e999',
} // prettier-ignore

/** The totals above with which the list seems to change again and again. */
const varying = /every second page|remains|grows/

describe.each([
  ['whose items have an ID', workspaces],
  ['whose items have no ID', usages],
])('a list %s', (_, kind) => {
  test.each(Object.entries(totals))('is read completely, and each item once, if the total %s', async (about, total) => {
    for (const count of sizes) {
      const service = listService(kind, count, { total })
      const read = await service.read({ pageSize })
      expect(read, `${count} items`).toEqual(service.items)
      // At most one page brings nothing new, and another where items may have moved because the total has dropped.
      // A total that drops with every page looks like items that are removed all the time.
      const extra = kind !== workspaces || !varying.test(about) ? 1 : about.includes('remains') ? 5 : 2
      expect(service.requests, `${count} items`).toBeLessThanOrEqual(Math.floor(count / pageSize) + 1 + extra)
    }
  })

  test.each(Object.entries(totals))(
    'is never read forever if offset is ignored and the total %s',
    async (about, total) => {
      for (const count of sizes) {
        const service = listService(kind, count, { total, ignoresOffset: true })
        const seen: object[] = []
        const error = await service.read({ pageSize }, seen).then(() => undefined, (error: Error) => error) // prettier-ignore
        // A total that varies may make the client read more at once.
        const expected = service.items.slice(0, varying.test(about) ? Math.max(pageSize, seen.length) : pageSize)
        expect(seen, `${count} items`).toEqual(expected)
        expect(service.requests, `${count} items`).toBeLessThanOrEqual(varying.test(about) ? 15 : 3)
        if (error) expect(error).toBeInstanceOf(KooMapConnectionError)
      }
    },
  )

  test.each([
    ['has a total', () => 10],
    ['has no total', () => undefined],
  ])('rejects with what the service did if it ignores offset and %s', async (_, total) => {
    const service = listService(kind, 10, { total, ignoresOffset: true })
    const error = await failure<Error>(service.read({ pageSize }))
    expect(error).toBeInstanceOf(KooMapConnectionError)
    expect(error.message).toMatch(
      new RegExp(`^${kind.operation}: The service returned the same items again for offset \\d+`),
    )
    expect(service.requests).toBeLessThanOrEqual(3)
  })

  test('is read once if the service ignores both offset and limit', async () => {
    for (const total of [() => 10, () => null]) {
      const service = listService(kind, 10, { total, ignoresOffset: true, maxPage: 0 })
      expect(await service.read({ pageSize })).toEqual(service.items)
    }
  })

  test('is read completely if the service returns fewer items per page than it is asked for', async () => {
    for (const total of [(count: number) => count, () => null]) {
      const service = listService(kind, 10, { total, maxPage: 3 })
      expect(await service.read({ pageSize: 100 })).toEqual(service.items)
    }
  })
})
