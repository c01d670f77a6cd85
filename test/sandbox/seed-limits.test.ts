import { describe, expect, test } from 'vitest'
import { tableNames } from '../../src/sandbox/state/row-kinds.ts'
import { checkAddition, type RowChecks } from '../../src/sandbox/state/state-checks.ts'
import { Store } from '../../src/sandbox/store/store.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const [workspace_id, other] = ['a'.repeat(32), 'b'.repeat(32)]
const seed = (given: object) => served.sandbox.seed(given as never, { token: 'any' })
const many = (count: number, row: object = {}) => Array.from({ length: count }, () => ({ ...row }))
const place = {
  workspaces: [{ workspace_id }, { workspace_id: other }],
  folders: [{ folder_code: 'f', images: [{ imageCode: 'i', width: 100, height: 50 }, { imageCode: 'j' }] }],
}
const controlled = { workspace_id, task_id: 't', task_type: 'REAL3D-CTRL', folder_code: 'f' }
const point = { taskId: 't', imageCode: 'i', pointWidth: '10', pointHeight: '20' }

describe('as many can be seeded as the API allows, and no more:', () => {
  test.each([
    ['workspaces', 498, {}, /^workspaces\[0\]\.workspace_id: There would be 501, but an account can have 500\. Remove some\.$/],
    ['satelliteTasks', 500, { workspace_id }, /^satelliteTasks\[0\]\.workspace_id: There would be 501 in a+, but there can be 500\. Remove some\.$/],
    ['real3dTasks', 500, { workspace_id }, /^real3dTasks\[0\]\.workspace_id: There would be 501 in a+, but there can be 500/],
    ['subtasks', 10, { task_id: 't' }, /^subtasks\[0\]\.task_id: There would be 11 in t, but there can be 10\. Remove some\.$/],
  ])('%s: %i', (name, most, row: object, message) => {
    seed({ ...place, ...(name === 'subtasks' && { real3dTasks: [controlled] }) })
    const stored = seed({ [name]: many(most, row) }) as Record<string, object[]>
    const before = served.sandbox.state()
    expect(() => seed({ [name]: [{ ...row }] })).toThrow(message)
    // One that is there can still be changed.
    expect(served.sandbox.state()).toEqual(before)
    seed({ [name]: [stored[name]![0]!] })
    expect(() => seed({ [name]: many(most + 1, row) })).toThrow()
  }) // prettier-ignore

  test('the place is that of the first row that is one too many', () => {
    seed({ ...place, real3dTasks: many(498, { workspace_id }) })
    expect(() => seed({ real3dTasks: [{ workspace_id: other }, ...many(3, { workspace_id })] })).toThrow(
      /^real3dTasks\[3\]\.workspace_id: There would be 501 in a+/,
    )
  })

  test('a state cannot have more, either', () => {
    seed({ ...place, real3dTasks: [controlled], subtasks: many(10, { task_id: 't' }) })
    const state = served.sandbox.state()
    const { subtasks } = state.tenants.any!.state
    subtasks!.push({ ...subtasks![0]!, subtask_id: 'more', subtask_name: 'more' })
    expect(() => served.sandbox.restore(state)).toThrow(
      /^tenants\.any\.state\.subtasks\[10\]\.task_id: There would be 11 in t/,
    )
  })

  test('the API refuses the next one', async () => {
    seed({ ...place, real3dTasks: many(500, { workspace_id }) })
    const create = served.client().createReal3DTask({ path: { workspace_id }, body: { task_name: 'next' } })
    expect(await refusal(create)).toBe('KMP.00021102')
  })
})

describe('a seed is held against what the account has:', () => {
  test('a task that moves to another workspace cannot take a name or a place there', () => {
    seed({ ...place, real3dTasks: [{ workspace_id, task_id: 'x', task_name: 'same' }, { workspace_id: other, task_id: 'y', task_name: 'SAME' }] }) // prettier-ignore
    expect(() => seed({ real3dTasks: [{ task_id: 'x', workspace_id: other }] })).toThrow(
      'real3dTasks[0].task_name: Real-scene task y has the name SAME.',
    )
    seed({ real3dTasks: [{ task_id: 'x', workspace_id: other, task_name: 'different' }] })
  })

  test('two tasks can swap their names', () => {
    seed({ ...place, real3dTasks: [{ workspace_id, task_id: 'x', task_name: 'one' }, { workspace_id, task_id: 'y', task_name: 'two' }] }) // prettier-ignore
    seed({ real3dTasks: [{ task_id: 'x', task_name: 'two' }, { task_id: 'y', task_name: 'one' }] }) // prettier-ignore
    expect(() => seed({ real3dTasks: [{ task_id: 'x', task_name: 'ONE' }] })).toThrow(
      /Real-scene task y has the name one/,
    )
  })

  test('stars count with those that the account has, unless the seed takes them away', () => {
    const starred = seed({ workspaces: many(4, { star: 1 }) }).workspaces!
    expect(() => seed({ workspaces: [{ star: 1 }] })).toThrow(/^workspaces\[0\]\.star: 5 workspaces are starred/)
    seed({ workspaces: [{ star: 1 }, { workspace_id: starred[0]!.workspace_id, star: 0 }] })
  })

  test('aliases of results are unique in a workspace', () => {
    const withAlias = (alias: string, row: object = {}) => ({
      workspace_id,
      hidden: { aliases: { x_L2: alias } },
      ...row,
    })
    seed({ ...place, satelliteTasks: [withAlias('taken')] })
    seed({ satelliteTasks: [withAlias('taken', { workspace_id: other }), withAlias(''), withAlias('')] })
    expect(() => seed({ satelliteTasks: [withAlias('free'), withAlias('taken')] })).toThrow(
      'satelliteTasks[1].hidden.aliases: The alias taken is already in use in the workspace.',
    )
  })
})

describe('spur points are seeded as the API would accept them:', () => {
  test.each([
    ['of a task that does not exist', { ...point, taskId: 'gone' }, /^spurPoints\[0\]\.taskId: There is no gone in real3dTasks/],
    ['on an image that does not exist', { ...point, imageCode: 'gone' }, /^spurPoints\[0\]\.imageCode: There is no gone in obliqueImages/],
    ['of an uncontrolled task', { ...point, taskId: 'u' }, /^spurPoints\[0\]\.taskId: Task u has no spur points, because its type is not REAL3D-CTRL/],
    ['on an image of another folder', { ...point, imageCode: 'k' }, /^spurPoints\[0\]\.imageCode: Image k is in folder g, but task t uses f/],
    ['outside of the image', { ...point, pointWidth: '100.5' }, /^spurPoints\[0\]\.pointWidth: Image i has 100 × 50 pixels/],
    ['at a pixel that has one', { ...point, pointWidth: '010.0' }, /^spurPoints\[0\]\.pointWidth: (Spur point p is already at this pixel|.*pattern)/],
    ['at a pixel that has one, written otherwise', { ...point, pointWidth: '10.0' }, /^spurPoints\[0\]\.pointWidth: Spur point p is already at this pixel/],
  ])('%s, none', (_, row, message) => {
    seed({ ...place, real3dTasks: [controlled, { ...controlled, task_id: 'u', task_type: 'REAL3D-UNCTRL' }], spurPoints: [{ ...point, id: 'p' }] }) // prettier-ignore
    seed({ folders: [{ folder_code: 'g', images: [{ imageCode: 'k' }] }] })
    expect(() => seed({ spurPoints: [row] })).toThrow(message)
  }) // prettier-ignore

  test('with the numbers of a request', () => {
    seed({ ...place, real3dTasks: [controlled] })
    for (const [name, value] of Object.entries({ pointWidth: 'x', pointHeight: '-1', longitude: '1e3', accuracy: '' }))
      expect(() => seed({ spurPoints: [{ ...point, [name]: value }] })).toThrow(
        `spurPoints[0].${name} must match pattern`,
      )
  })

  test('and their tasks say that they have some', async () => {
    seed({ ...place, real3dTasks: [controlled, { ...controlled, task_id: 'later' }], spurPoints: [point] })
    const marked = async () =>
      (await served.client().listTasksInWorkspace({ path: { workspace_id } })).tasks.map((task) => task.has_marker)
    expect(await marked()).toEqual([true, false])
    seed({ spurPoints: [{ taskId: 'later', imageCode: 'i' }, { taskId: 'later', imageCode: 'j' }] }) // prettier-ignore
    expect(await marked()).toEqual([true, true])
  })

  test('what they belong to cannot be changed under them', () => {
    seed({ ...place, real3dTasks: [controlled], spurPoints: [{ ...point, id: 'p' }] })
    seed({ folders: [{ folder_code: 'g' }] })
    for (const [given, message] of [
      [{ real3dTasks: [{ task_id: 't', task_type: 'REAL3D-UNCTRL' }] }, /^real3dTasks\[0\]\.task_type: .* Spur point p would be lost/],
      [{ real3dTasks: [{ task_id: 't', folder_code: 'g' }] }, /^real3dTasks\[0\]\.folder_code: .* Spur point p would be lost/],
      [{ obliqueImages: [{ imageCode: 'i', folder_code: 'g' }] }, /^obliqueImages\[0\]\.imageCode: .* Spur point p would be lost/],
      [{ obliqueImages: [{ imageCode: 'i', width: 9 }] }, /^obliqueImages\[0\]\.imageCode: .* Spur point p would be lost/],
    ] as const)
      expect(() => seed(given)).toThrow(message) // prettier-ignore
    seed({ obliqueImages: [{ imageCode: 'i', width: 10 }], spurPoints: [{ id: 'p', pointHeight: '21' }] })
  })
})

test('of all that an account has, a seed looks only at what it adds', () => {
  const tenant = new Store().tenant('any')
  tenant.merge(seed({ ...place, real3dTasks: many(300, { workspace_id }) }))
  const added = seed({ workspaces: [{ workspace_id: other, star: 1 }] })
  const looked: string[] = []
  const checks = Object.fromEntries(
    tableNames.map((name) => [name, (_: unknown, at: string) => void looked.push(at)]),
  ) as unknown as RowChecks
  checkAddition(tenant, added, checks)
  expect(looked).toEqual(['workspaces[0]'])
})
