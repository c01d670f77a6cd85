import { expect, test } from 'vitest'
import { Store } from '../../src/sandbox/store/store.ts'
import { Tombstones } from '../../src/sandbox/store/tombstones.ts'
import { taskRow } from '../support/satellite.ts'

test('a tenant remembers the 1000 IDs that were deleted last', () => {
  const deleted = new Tombstones()
  for (let i = 0; i <= 1000; i++) deleted.add(`${i}`)
  expect([deleted.has('0'), deleted.has('1'), deleted.has('1000')]).toEqual([false, true, true])
})

test('a satellite task is remembered as deleted from its removal until it is added again, also in a snapshot', () => {
  const tenant = new Store().tenant('any')
  const { task_id } = taskRow()
  const { satelliteTasks } = tenant.tables
  satelliteTasks.add(taskRow())
  satelliteTasks.add(taskRow())
  expect(tenant.deleted.has(task_id)).toBe(false)
  satelliteTasks.remove(task_id)
  expect(tenant.deleted.has(task_id)).toBe(true)

  const copy = new Store().tenant('any')
  copy.merge(JSON.parse(JSON.stringify(tenant)))
  expect(copy.deleted.has(task_id)).toBe(true)

  satelliteTasks.add(taskRow())
  expect(tenant.deleted.has(task_id)).toBe(false)
  tenant.clear()
  expect(tenant.deleted.has(task_id)).toBe(false)
})
