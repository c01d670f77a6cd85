import { expect, test } from 'vitest'
import { Store } from '../../src/sandbox/store.ts'
import { Tombstones } from '../../src/sandbox/tombstones.ts'
import { imageRow, mss } from '../support/satellite.ts'

test('a tenant remembers the 1000 things that were deleted last', () => {
  const deleted = new Tombstones()
  for (let i = 0; i <= 1000; i++) deleted.add(`${i}`)
  expect([deleted.has('0'), deleted.has('1'), deleted.has('1000')]).toEqual([false, true, true])
})

test('a thing is remembered as deleted from its removal until it is added again, also in a snapshot', () => {
  const tenant = new Store().tenant('any')
  const { satelliteImages } = tenant.tables
  satelliteImages.add(imageRow())
  satelliteImages.add(imageRow())
  expect(tenant.deleted.has(mss)).toBe(false)
  satelliteImages.remove(mss)
  expect(tenant.deleted.has(mss)).toBe(true)

  const copy = new Store().tenant('any')
  copy.merge(JSON.parse(JSON.stringify(tenant)))
  expect(copy.deleted.has(mss)).toBe(true)

  satelliteImages.add(imageRow())
  expect(tenant.deleted.has(mss)).toBe(false)
  tenant.clear()
  expect(tenant.deleted.has(mss)).toBe(false)
})
