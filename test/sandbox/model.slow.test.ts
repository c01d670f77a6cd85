import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isKooMapError, type KooMap } from '../../src/client/index.ts'
import { compare } from '../support/model-comparison.ts'
import { folderRow, imageRow, satelliteImageRow } from '../support/rows.ts'
import { kinds, machines, Model, type Action, type Kind } from '../support/sandbox-model.ts'
import { serveSandbox, start } from '../support/sandbox.ts'

const bugs: Error[] = []
const served = serveSandbox({ onBug: (bug) => void bugs.push(bug) })
const runs = { numRuns: 25, seed: 20230601 }

/** What tasks are made from. */
const materials = {
  folders: [folderRow()],
  obliqueImages: [imageRow()],
  satelliteImages: [satelliteImageRow()],
}

const name = fc.constantFrom('alpha', 'Alpha', 'beta', 'BETA', 'gamma', 'delta', 'epsilon', 'zeta')
/** Which of the things that exist at that time. */
const pick = fc.nat(20)
const kind = fc.constantFrom(...kinds)
const star = fc.constantFrom(0 as const, 1 as const)
/** Most actions let a task live, so that it comes to an end. */
const action = fc.constantFrom<Action>('start', 'start', 'start', 'stop', 'archive', 'archive', 'unarchive', 'delete')
/** What can happen, more often or less. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('create workspace' as const), name }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename workspace' as const), pick, name }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('star workspace' as const), pick, star }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete workspace' as const), pick }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('create task' as const), pick, kind, name }) },
  { weight: 12, arbitrary: fc.record({ do: fc.constant('act' as const), pick, action }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 240 }) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** The code with which the service refuses a call, or `undefined` if it succeeds. */
async function codeOf(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call
    return undefined
  } catch (error) {
    if (isKooMapError(error)) return error.code
    throw error
  }
}

async function createTask(koomap: KooMap, kind: Kind, workspace_id: string, task_name: string): Promise<string> {
  if (kind === 'real3d') {
    const body = { task_name, task_type: 'REAL3D-UNCTRL', folder_code: 'folder' } as const
    return (await koomap.createReal3DTask({ path: { workspace_id }, body })).task_id
  }
  const task = {
    task_name,
    task_type: 'ORSIP',
    workspace_id,
    production_level: 'L2',
    isClip: '0',
    isTile: '0',
  } as const
  const results = { data_alias: {}, data_description: {}, coordination: 'WGS84' }
  const body = { ...task, ...results, data_ids: [satelliteImageRow().image_id], csv_ids: [] }
  return (await koomap.createTask({ body })).task_id
}

function act(koomap: KooMap, { id, kind, workspace }: Model['tasks'][number], action: Action): Promise<unknown> {
  const path = { workspace_id: workspace, task_id: id }
  const archived = action === 'archive'
  if (kind === 'real3d')
    return {
      start: () => koomap.startReal3DTask({ path, body: {} }),
      stop: () => koomap.stopReal3DTask({ path, body: {} }),
      archive: () => koomap.updateReal3DTaskArchivedStatus({ path, body: { archive: true } }),
      unarchive: () => koomap.updateReal3DTaskArchivedStatus({ path, body: { archive: false } }),
      delete: () => koomap.deleteReal3DTask({ path, body: {} }),
    }[action]()
  const body = { id }
  return {
    start: () => koomap.startTask({ body }),
    stop: () => koomap.stopTask({ body }),
    archive: () => koomap.updateTaskArchivedStatus({ query: { archived }, body }),
    unarchive: () => koomap.updateTaskArchivedStatus({ query: { archived }, body }),
    delete: () => koomap.deleteTask({ body }),
  }[action]()
}

const at = <T>(list: T[], pick: number): T | undefined => list[pick % list.length]

/** Takes a step in the sandbox and in the model, and compares the outcomes. */
async function take(koomap: KooMap, model: Model, step: Step): Promise<void> {
  if (step.do === 'wait') {
    served.sandbox.clock.advance(step.seconds * 1000)
    model.advance(step.seconds * 1000)
  } else if (step.do === 'create workspace') {
    const refused = model.refusalOfName(step.name)
    const call = koomap.createCommonWorkspace({ body: { workspace_name: step.name } })
    expect(await codeOf(call)).toBe(refused)
    if (!refused) model.workspaces.push({ id: (await call).workspace_id, name: step.name, star: 0 })
  } else if (step.do === 'create task') {
    const id = at(
      [...model.workspaces.map((workspace) => workspace.id), ...model.deleted.workspaces.slice(-1)],
      step.pick,
    )
    if (id === undefined) return
    const refused = model.refusalOfTask(step.kind, id, step.name)
    const call = createTask(koomap, step.kind, id, step.name)
    expect(await codeOf(call)).toBe(refused)
    if (!refused) model.addTask(step.kind, id, step.name, await call)
  } else if (step.do === 'act') {
    const task = at([...model.tasks, ...model.deleted.tasks.slice(-1)], step.pick)
    if (!task) return
    const isDeleted = model.deleted.tasks.includes(task)
    // To the real-scene service, a deleted workspace is what is missing first.
    const workspaceDeleted = task.kind === 'real3d' && model.deleted.workspaces.includes(task.workspace)
    const { codes } = machines[task.kind]
    const gone = workspaceDeleted ? codes.workspaceDeleted : isDeleted ? codes.deleted : undefined
    const code = await codeOf(act(koomap, task, step.action))
    expect(code).toBe(gone ?? model.act(task, step.action))
  } else await change(koomap, model, step)
}

/** Changes or deletes a workspace. */
async function change(koomap: KooMap, model: Model, step: Extract<Step, { pick: number }>): Promise<void> {
  const workspace = at(model.workspaces, step.pick)
  if (!workspace) return
  const path = { workspace_id: workspace.id }
  if (step.do === 'rename workspace') {
    const refused = model.refusalOfName(step.name, workspace)
    expect(await codeOf(koomap.updateCommonWorkspace({ path, body: { workspace_name: step.name } }))).toBe(refused)
    if (!refused) workspace.name = step.name
  } else if (step.do === 'star workspace') {
    const { star } = step
    const refused = star === 1 ? model.refusalOfStar(workspace) : undefined
    expect(await codeOf(koomap.updateCommonWorkspace({ path, body: { star } }))).toBe(refused)
    if (!refused) workspace.star = star
  } else if (step.do === 'delete workspace') {
    const refused = model.refusalOfDeletion(workspace)
    expect(await codeOf(koomap.deleteCommonWorkspace({ path, body: {} }))).toBe(refused)
    if (refused) return
    model.workspaces = model.workspaces.filter((other) => other !== workspace)
    model.deleted.workspaces.push(workspace.id)
  }
}

test('the sandbox does what a model of a few lines does, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 50, maxLength: 100, size: 'max' }), async (steps) => {
      served.sandbox.reset()
      served.sandbox.seed(materials)
      const koomap = served.client()
      const model = new Model(start)
      for (const [i, step] of steps.entries()) {
        await take(koomap, model, step)
        if (i % 10 === 9) await compare(koomap, model)
      }
      await compare(koomap, model)
      expect(bugs.splice(0)).toEqual([])
    }),
    runs,
  )
}, 120_000)
