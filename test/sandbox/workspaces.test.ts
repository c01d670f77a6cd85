import { beforeEach, describe, expect, test } from 'vitest'
import { real3dTaskRow, workspaceRow } from '../support/rows.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const create = (workspace_name: string, as?: string) =>
  served.client(as).createCommonWorkspace({ body: { workspace_name } })
const update = (workspace_id: string, body: object) =>
  served.client().updateCommonWorkspace({ path: { workspace_id }, body })
const remove = (workspace_id: string, as?: string) =>
  served.client(as).deleteCommonWorkspace({ path: { workspace_id }, body: {} })
type Query = NonNullable<Parameters<ReturnType<typeof served.client>['listCommonWorkspace']>[0]>['query']
const list = (query: Query = {}) => served.client().listCommonWorkspace({ query })
const names = async (query?: Query) => (await list(query)).data.map(({ workspace_name }) => workspace_name)
const seedTask = (workspace_id: string) =>
  served.sandbox.seed({ real3dTasks: [real3dTaskRow({ workspace_id, folder_code: null })] })
const missing = '0'.repeat(32)

describe('createCommonWorkspace', () => {
  test('returns the new workspace, with the account, the user and the time of the clock', async () => {
    const body = { workspace_name: 'North', workspace_description: '北_1' }
    const created = await served.client().createCommonWorkspace({ body })
    expect(created).toEqual({
      ...body,
      workspace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
      tenant_domain_id: '234602bf93714dcba145eaa45686e0c1',
      creator: 'map_operator',
      latest_operator: 'map_operator',
      create_time: '2023-06-01T00:00:00Z',
      update_time: '2023-06-01T00:00:00Z',
      star: 0,
      can_delete: false,
    })
    expect((await list()).data).toEqual([created])
  })

  test('shows a workspace without a description with the description null', async () => {
    expect((await create('North')).workspace_description).toBeNull()
  })

  test('refuses a name that a workspace of the account has, regardless of case', async () => {
    await create('North')
    expect(await refusal(create('nORTH'))).toBe('KMP.00011105')
    await create('North', 'another')
  })

  test('accepts the name of a workspace that was deleted or renamed', async () => {
    const [first, second] = [await create('first'), await create('second')]
    await remove(first.workspace_id)
    await update(second.workspace_id, { workspace_name: 'third' })
    await create('first')
    await create('second')
  })

  test('refuses the 501st workspace of an account', async () => {
    served.sandbox.seed({
      workspaces: Array.from({ length: 499 }, (_, i) =>
        workspaceRow({ workspace_id: String(i).padStart(32, '0'), workspace_name: `w${i}` }),
      ),
    })
    const { workspace_id } = await create('the500th')
    expect(await refusal(create('the501st'))).toBe('KMP.00011100')
    await create('another', 'another')
    await remove(workspace_id)
    await create('the500th')
  })
})

describe('listCommonWorkspace', () => {
  beforeEach(async () => {
    for (const name of ['first', 'second', 'third', 'fourth']) {
      await create(name)
      served.sandbox.clock.advance('1h')
    }
  })
  const idOf = async (name: string) => (await list({ workspace_name: name })).data[0]!.workspace_id

  test('returns only the workspaces of the account', async () => {
    await create('theirs', 'another')
    expect(await names()).toEqual(['fourth', 'third', 'second', 'first'])
  })

  test('returns starred workspaces first, in the order of the request within each group', async () => {
    for (const name of ['first', 'third']) await update(await idOf(name), { star: 1 })
    expect(await names()).toEqual(['third', 'first', 'fourth', 'second'])
    expect(await names({ order_by: 'create_time_desc' })).toEqual(['third', 'first', 'fourth', 'second'])
    expect(await names({ order_by: 'create_time_asc' })).toEqual(['first', 'third', 'second', 'fourth'])
  })

  test('returns in the opposite order also what was created in the same second', async () => {
    for (const name of ['x1', 'x2', 'x3']) await create(name)
    expect(await names({ workspace_name: 'x', order_by: 'create_time_asc' })).toEqual(['x1', 'x2', 'x3'])
    expect(await names({ workspace_name: 'x', order_by: 'create_time_desc' })).toEqual(['x3', 'x2', 'x1'])
  })

  test('returns ten workspaces at a time unless the request says otherwise, and how many there are', async () => {
    for (let i = 0; i < 8; i++) await create(`more${i}`)
    expect((await list()).data.length).toBe(10)
    const { data, page } = await list({ offset: 10, limit: 5, order_by: 'create_time_asc' })
    expect(data.map(({ workspace_name }) => workspace_name)).toEqual(['more6', 'more7'])
    expect(page).toEqual({ offset: 10, limit: 5, total: 12 })
    expect((await list({ offset: 12 })).data).toEqual([])
  })

  test('filters by IDs, of which unknown ones are ignored and repeated ones count once', async () => {
    const [first, third] = [await idOf('first'), await idOf('third')]
    expect(await names({ workspace_ids: [first, missing, third, first] })).toEqual(['third', 'first'])
    expect(await names({ workspace_ids: [missing] })).toEqual([])
  })

  test('does not return the workspace of another account by its ID', async () => {
    const { workspace_id } = await create('theirs', 'another')
    expect(await names({ workspace_ids: [workspace_id] })).toEqual([])
  })

  test('filters by a part of the name', async () => {
    expect(await names({ workspace_name: 'ir' })).toEqual(['third', 'first'])
    expect(await names({ workspace_name: 'none' })).toEqual([])
  })

  test('filters by whether workspaces are starred', async () => {
    await update(await idOf('second'), { star: 1 })
    expect(await names({ star: true })).toEqual(['second'])
    expect(await names({ star: false })).toEqual(['fourth', 'third', 'first'])
  })

  test('filters by the time of creation, both ends included', async () => {
    const range = { create_time_from: '2023-06-01T01:00:00Z', create_time_to: '2023-06-01T02:00:00Z' }
    expect(await names(range)).toEqual(['third', 'second'])
    expect(await names({ create_time_from: '2023-06-01T02:00:01Z' })).toEqual(['fourth'])
    expect(await names({ create_time_to: '2023-06-01T00:59:59Z' })).toEqual(['first'])
  })

  test('filters by the time of the latest update, both ends included', async () => {
    await update(await idOf('second'), { workspace_description: 'changed' })
    expect(await names({ update_time_from: '2023-06-01T04:00:00Z' })).toEqual(['second'])
    expect(await names({ update_time_to: '2023-06-01T02:00:00Z' })).toEqual(['third', 'first'])
  })

  test('applies all filters at once', async () => {
    await update(await idOf('third'), { star: 1 })
    const query = { workspace_name: 'ir', star: true, create_time_from: '2023-06-01T00:00:00Z' }
    expect(await names(query)).toEqual(['third'])
    expect(await names({ ...query, create_time_to: '2023-06-01T01:00:00Z' })).toEqual([])
  })
})

describe('updateCommonWorkspace', () => {
  test('changes only what the request contains, and the time and user of the update', async () => {
    const before = await served
      .client()
      .createCommonWorkspace({ body: { workspace_name: 'North', workspace_description: 'cold' } })
    served.sandbox.clock.advance('1h')
    const after = await update(before.workspace_id, { workspace_name: 'South' })
    expect(after).toEqual({ ...before, workspace_name: 'South', update_time: '2023-06-01T01:00:00Z' })
    expect(await update(before.workspace_id, { workspace_description: '' })).toEqual({
      ...after,
      workspace_description: '',
    })
    expect((await list()).data).toMatchObject([{ workspace_name: 'South', workspace_description: '' }])
  })

  test('ignores properties that a workspace has but an update does not', async () => {
    const before = await create('North')
    const foreign = { creator: 'someone', workspace_id: missing, create_time: '2020-01-01T00:00:00Z', more: 1 }
    expect(await update(before.workspace_id, { star: 0, ...foreign })).toEqual(before)
    expect((await list()).data).toEqual([before])
  })

  test('refuses the name of another workspace regardless of case, but not its own name', async () => {
    const { workspace_id } = await create('North')
    await create('South')
    expect(await refusal(update(workspace_id, { workspace_name: 'SOUTH' }))).toBe('KMP.00011105')
    expect((await update(workspace_id, { workspace_name: 'NORTH' })).workspace_name).toBe('NORTH')
    expect(await refusal(create('north'))).toBe('KMP.00011105')
  })

  test('stars at most four workspaces of an account', async () => {
    const ids: string[] = []
    for (const name of ['w1', 'w2', 'w3', 'w4', 'w5']) ids.push((await create(name)).workspace_id)
    for (const id of ids.slice(0, 4)) expect((await update(id, { star: 1 })).star).toBe(1)
    expect(await refusal(update(ids[4]!, { star: 1, workspace_name: 'renamed' }))).toBe('KMP.00011101')
    expect(await names({ star: false })).toEqual(['w5'])
    // What is starred can be starred again; what is unstarred makes room.
    await update(ids[0]!, { star: 1 })
    await update(ids[0]!, { star: 0 })
    expect((await update(ids[4]!, { star: 1 })).star).toBe(1)
  })

  test('refuses a workspace that does not exist, and one of another account', async () => {
    const { workspace_id } = await create('theirs', 'another')
    for (const id of [missing, workspace_id])
      expect(await refusal(update(id, { workspace_name: 'mine' }))).toBe('KMP.00011104')
  })
})

describe('deleteCommonWorkspace', () => {
  test('removes the workspace', async () => {
    const { workspace_id } = await create('North')
    expect(await remove(workspace_id)).toBe(true)
    expect(await names()).toEqual([])
    expect(await refusal(remove(workspace_id))).toBe('KMP.00011104')
  })

  test('refuses a starred workspace until it is unstarred', async () => {
    const { workspace_id } = await create('North')
    await update(workspace_id, { star: 1 })
    expect(await refusal(remove(workspace_id))).toBe('KMP.00011102')
    await update(workspace_id, { star: 0 })
    expect(await remove(workspace_id)).toBe(true)
  })

  test('refuses a workspace with tasks', async () => {
    const { workspace_id } = await create('North')
    seedTask(workspace_id)
    expect(await refusal(remove(workspace_id))).toBe('KMP.00011103')
  })

  test('refuses a starred workspace with tasks because of the star', async () => {
    const { workspace_id } = await create('North')
    seedTask(workspace_id)
    await update(workspace_id, { star: 1 })
    expect(await refusal(remove(workspace_id))).toBe('KMP.00011102')
  })

  test('refuses a workspace of another account', async () => {
    const { workspace_id } = await create('theirs', 'another')
    expect(await refusal(remove(workspace_id))).toBe('KMP.00011104')
    expect(await remove(workspace_id, 'another')).toBe(true)
  })
})

test('can_delete of a workspace is true while it is starred or has tasks, that is, cannot be deleted', async () => {
  const { workspace_id, can_delete } = await create('North')
  expect(can_delete).toBe(false)
  expect((await update(workspace_id, { star: 1 })).can_delete).toBe(true)
  expect((await update(workspace_id, { star: 0 })).can_delete).toBe(false)
  seedTask(workspace_id)
  expect((await list()).data[0]!.can_delete).toBe(true)
})
