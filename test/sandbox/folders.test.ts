import { beforeEach, describe, expect, test } from 'vitest'
import { folderRow } from '../support/rows.ts'
import { serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const list = async (condition?: object) => {
  const { folders, page } = await served
    .client()
    .listFolder({ body: { offset: 0, limit: 10, ...(condition && { condition }) } })
  expect(page.total).toBe(folders.length)
  return folders.map(({ folder_code }) => folder_code)
}

beforeEach(() =>
  served.sandbox.seed({
    folders: [
      folderRow({
        folder_code: 'a',
        folder_name: 'b-name',
        folder_alias: 'alias3',
        create_time: '2023-05-01 07:59:59.000',
      }),
      folderRow({ folder_code: 'b', folder_name: 'c-name', folder_alias: 'alias1', folder_desc: 'north', status: 0 }),
      folderRow({
        ...{ folder_code: 'c', folder_name: 'a-name', folder_alias: 'alias2', folder_desc: 'north-east', status: 2 },
        create_time: '2023-05-03 10:00:00.000',
      }),
    ],
  }),
)

describe('listFolder', () => {
  test('returns all folders of the account, the latest upload first', async () => {
    served.sandbox.seed({ folders: [folderRow({ folder_code: 'theirs' })] }, 'other')
    expect(await list()).toEqual(['c', 'b', 'a'])
  })

  test('returns exactly the properties of a folder', async () => {
    const { hidden: _, ...folder } = folderRow()
    served.sandbox.seed({ folders: [folderRow()] }, 'other')
    expect(await served.client('other').listFolder({ body: { offset: 0, limit: 1 } })).toEqual({
      folders: [folder],
      page: { offset: 0, limit: 1, total: 1 },
    })
  })

  test.each([
    ['name', '1', ['c', 'a', 'b']],
    ['name, descending', '-1', ['b', 'a', 'c']],
    ['alias', '2', ['b', 'c', 'a']],
    ['alias, descending', '-2', ['a', 'c', 'b']],
    ['upload time', '3', ['a', 'b', 'c']],
    ['upload time, descending', '-3', ['c', 'b', 'a']],
  ])('sorts by %s', async (_, order, expected) => {
    expect(await list({ order })).toEqual(expected)
  })

  test.each([
    ['a part of the name', { folder_name: '-name' }, ['c', 'b', 'a']],
    ['the whole name', { folder_name: 'c-name' }, ['b']],
    ['a part of the alias', { folder_alias: '3' }, ['a']],
    ['a part of the description', { folder_desc: 'north' }, ['c', 'b']],
    ['an empty description, which every description contains', { folder_desc: '' }, ['c', 'b', 'a']],
    ['the state 0', { status: '0' }, ['b']],
    ['the state 1', { status: '1' }, ['a']],
    ['the state 2', { status: '2' }, ['c']],
    ['the start of the upload time, which is shown in the time of China', { from: '2023-05-01T00:00:00Z' }, ['c', 'b']],
    ['the end of the upload time', { to: '2023-05-01T00:00:00Z' }, ['b', 'a']],
    ['several at once', { folder_desc: 'north', status: '2', from: '2023-05-02T00:00:00Z' }, ['c']],
    ['what no folder has', { folder_name: 'missing' }, []],
  ])('filters by %s', async (_, condition, expected) => {
    expect(await list(condition)).toEqual(expected)
  })

  test('returns one page, and how many folders there are', async () => {
    const { folders, page } = await served.client().listFolder({ body: { offset: 1, limit: 1 } })
    expect(folders.map(({ folder_code }) => folder_code)).toEqual(['b'])
    expect(page).toEqual({ offset: 1, limit: 1, total: 3 })
  })
})
