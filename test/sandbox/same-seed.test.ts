import { describe, expect, test } from 'vitest'
import { KooMap, token } from '../../src/client/index.ts'
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { issueToken, start } from '../support/sandbox.ts'

/** Starts a sandbox that creates the same IDs as the others do. */
const begin = () => startSandbox({ seed: 1, empty: true, clock: { now: start, frozen: true } })
const clientOf = ({ url }: Sandbox, as = 'any') => new KooMap({ auth: token(as), baseUrl: url })
const namesOf = async (koomap: KooMap) =>
  (await koomap.listCommonWorkspace()).data.map(({ workspace_name }) => workspace_name).sort()

describe('what a sandbox with the same seed has created is not overwritten', () => {
  test('after its state was restored for one account', async () => {
    await using before = await begin()
    await clientOf(before, 'team').createCommonWorkspace({ body: { workspace_name: 'first' } })
    await using after = await begin()
    after.restore(before.state({ token: 'team' }), { token: 'team' })
    const koomap = clientOf(after, 'team')
    await koomap.createCommonWorkspace({ body: { workspace_name: 'second' } })
    expect(await namesOf(koomap)).toEqual(['first', 'second'])
  })

  test('after it was seeded, together with something new or not', async () => {
    await using before = await begin()
    const { folders, obliqueImages } = before.seed({ folders: [{ images: 1 }] }, { token: 'any' })
    const { workspaces } = before.seed({ workspaces: [{ workspace_name: 'first' }] }, { token: 'any' })
    await using after = await begin()
    const [image] = obliqueImages!
    after.seed({ folders: [{ ...folders![0]!, images: [image!] }, { images: 2 }] }, { token: 'any' })
    after.seed({ workspaces: [...workspaces!, { workspace_name: 'second' }] }, { token: 'any' })
    await clientOf(after).createCommonWorkspace({ body: { workspace_name: 'third' } })
    expect(await namesOf(clientOf(after))).toEqual(['first', 'second', 'third'])
    const { state } = after.state().tenants.any!
    expect([state.folders, state.obliqueImages].map((rows) => rows?.length)).toEqual([2, 3])
  })

  test('nor is a token issued that another account has', async () => {
    await using before = await begin()
    const own = await issueToken(before.url, 'company')
    await clientOf(before, own).createCommonWorkspace({ body: { workspace_name: 'own' } })
    const snapshot = before.state()
    await using after = await begin()
    after.restore({ ...snapshot, ids: 1 })
    const other = await issueToken(after.url, 'other')
    expect(other).not.toBe(own)
    expect([await namesOf(clientOf(after, own)), await namesOf(clientOf(after, other))]).toEqual([['own'], []])
  })
})

test('what is restored for another account belongs to that account', async () => {
  await using before = await begin()
  await clientOf(before, 'team').createCommonWorkspace({ body: { workspace_name: 'first' } })
  await using after = await begin()
  after.restore(before.state({ token: 'team' }), { token: 'others' })
  const koomap = clientOf(after, 'others')
  await koomap.createCommonWorkspace({ body: { workspace_name: 'second' } })
  const { data } = await koomap.listCommonWorkspace()
  expect(new Set(data.map((row) => row.tenant_domain_id)).size).toBe(1)
})
