import { expect, test } from 'vitest'
import { Table } from '../../src/sandbox/store/table.ts'

const owners = { add() {}, delete() {}, changed() {} }

test('a row is shown without what is hidden, and as the same object until something of it changes', () => {
  const table = new Table<{ id: string; name: string; hidden: { run: number } }>((row) => row.id, {}, owners)
  const row = table.add({ id: 'a', name: 'North', hidden: { run: 1 } })
  const first = table.show(row, { progress: '0.1' })
  expect(first).toEqual({ id: 'a', name: 'North', progress: '0.1' })
  expect(Object.isFrozen(first)).toBe(true)
  expect(table.show(row, { progress: '0.1' })).toBe(first)
  expect(table.show(row, { progress: '0.2' })).toEqual({ ...first, progress: '0.2' })
  table.change(row, { name: 'South' })
  expect(table.show(row, { progress: '0.2' })).toEqual({ id: 'a', name: 'South', progress: '0.2' })
  table.add({ id: 'a', name: 'West', hidden: { run: 2 } })
  expect(table.show(row)).toMatchObject({ name: 'West' })
})
