import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadDescription } from '../../src/server/description.ts'
import { SandboxError } from '../../src/sandbox/control/sandbox-error.ts'
import { timers } from '../../src/sandbox/rules/rules.ts'
import type { Seed } from '../../src/sandbox/state/seeds.ts'
import { listEverything } from '../support/listing.ts'
import { serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const runs = { numRuns: 60, seed: 20230601 }

const { schemas } = loadDescription().components
const statesOf = (schema: string): string[] => schemas![schema].enum
const workspace_id = 'a'.repeat(32)
const names = ['t', 'u', 'v', 'w']

/** Values that a program might give, right or wrong, for what it does not leave out. */
const time = fc.constantFrom('2023-05-01T08:00:00Z', '2030-01-01T00:00:00Z')
const odd = fc.constantFrom<unknown>('', 'x', 5, -1, NaN, null, {}, [], 'constructor', '[]', '{}')
const mostly = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 15, arbitrary: value }, { weight: 1, arbitrary: odd as fc.Arbitrary<T> })
const partial = <T>(properties: { [Name in keyof T]: fc.Arbitrary<T[Name]> }, required: (keyof T)[] = []) =>
  fc.record(properties, { requiredKeys: required as never })
const some = <T>(row: fc.Arbitrary<T>) => fc.array(row, { minLength: 1, maxLength: 2 })

const run = { started: Date.parse('2023-06-01T00:00:00Z'), ends: Date.parse('2023-06-01T00:05:00Z') }
const hidden = fc.constantFrom({}, { run }, { triangulated: true, marked: true }, { stored: 5 })
const times = { exec_start_time: mostly(time), exec_stop_time: mostly(time), create_time: mostly(time) }
const task = partial(
  {
    workspace_id: fc.constant(workspace_id),
    task_id: fc.constantFrom(...names),
    task_name: fc.constantFrom(...names),
    task_status: mostly(fc.constantFrom(...statesOf('Real3DTaskStatus'))),
    task_type: fc.constantFrom('REAL3D-CTRL', 'REAL3D-UNCTRL', null),
    folder_code: mostly(fc.constantFrom('f', null)),
    task_progress: mostly(fc.constantFrom('0.50', null)),
    hidden,
    ...times,
  },
  ['workspace_id', 'task_id'],
)
const satelliteTask = partial(
  {
    workspace_id: fc.constant(workspace_id),
    task_id: fc.constantFrom(...names.map((name) => name.padStart(32, '0'))),
    task_status: mostly(fc.constantFrom(...statesOf('SatelliteTaskStatus'))),
    data_id: mostly(fc.constantFrom('[]', `["${'i'.repeat(32)}"]`)),
    production_level: mostly(fc.constantFrom('L1', 'L2', 'L5')),
    hidden: fc.constantFrom({}, { aliases: { x: 'y' } }, { run }),
    ...times,
  },
  ['workspace_id'],
)
const subtask = partial(
  {
    task_id: fc.constantFrom(...names),
    subtask_id: fc.constantFrom('s', 'p'),
    subtask_status: mostly(fc.constantFrom(...statesOf('Real3DSubTaskStatus'))),
    refine_product_id: fc.constantFrom('p', 'q'),
    hidden: fc.constantFrom({}, { run }),
    ...times,
  },
  ['task_id'],
)
const status = mostly(fc.constantFrom(...statesOf('Real3DProductStatus')))
const lists = {
  workspaces: some(partial({ workspace_name: mostly(fc.constantFrom('North', 'nORTH', 'South')), star: fc.nat(1) })),
  folders: some(partial({ folder_name: mostly(fc.constant('n')), images: mostly(fc.nat(3)), create_time: mostly(time) })),
  real3dTasks: some(task),
  satelliteTasks: some(satelliteTask),
  subtasks: some(subtask),
  products: some(partial({ id: fc.constantFrom('p', 'q'), status, folder_info: mostly(fc.constant('{}')) })),
  refineProducts: some(partial({ id: fc.constantFrom('p', 'q'), status, subtask_info: mostly(fc.constant('{}')) })),
  spurPoints: some(partial({ taskId: fc.constantFrom(...names), imageCode: mostly(fc.constant('i')) })),
  satelliteImages: some(partial({ image_id: fc.constant('i'.repeat(32)), image_type: fc.constantFrom('0', '1') })),
  materials: some(partial({ id: mostly(fc.constant('m')), kind: mostly(fc.constantFrom('CSV', 'SHAPE')), name: fc.constant('m') })),
  satelliteUsages: some(partial({ usage: mostly(fc.nat(9)) })),
  real3dUsages: some(partial({ usage: mostly(fc.nat(9)) })),
  timers: some(
    fc.record({
      at: mostly(fc.constantFrom(run.started, run.ends)),
      kind: fc.constantFrom(...Object.keys(timers)),
      id: fc.constantFrom(...names, 's', 'p', 'q'),
    }),
  ),
  outcomes: some(
    fc.record({
      kind: mostly(fc.constantFrom('real3d-task', 'satellite-task')),
      outcome: fc.constantFrom('FAILED', 'START_FAILED'),
      times: mostly(fc.constant(1)),
    }),
  ),
} // prettier-ignore
/** A seed of one kind of things, because one that is wrong in a single value is refused as a whole. */
const seed = fc.oneof(
  ...Object.entries<fc.Arbitrary<unknown[]>>(lists).map(([name, list]) => list.map((rows) => ({ [name]: rows }))),
)

const base: Seed = {
  workspaces: [{ workspace_id, workspace_name: 'base' }],
  folders: [{ folder_code: 'f', images: [{ imageCode: 'i' }, {}] }],
  // Those that can have spur points.
  real3dTasks: names.map((task_id) => ({
    ...{ workspace_id, task_id, task_name: `base_${task_id}` },
    ...{ task_type: 'REAL3D-CTRL', folder_code: 'f' },
  })),
}

test('whatever is seeded, all lists answer, and the state can be restored', async () => {
  let [accepted, refused] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(seed, { minLength: 1, maxLength: 12, size: 'max' }), async (seeds) => {
      served.sandbox.reset()
      served.sandbox.seed(base)
      for (const one of seeds) {
        try {
          served.sandbox.seed(structuredClone(one) as Seed)
          accepted++
        } catch (error) {
          expect(error).toBeInstanceOf(SandboxError)
          refused++
        }
      }
      await listEverything(served.client())
      const state = JSON.parse(JSON.stringify(served.sandbox.state()))
      served.sandbox.restore(state)
      expect(served.sandbox.state()).toEqual(state)
      served.sandbox.clock.advance('1h')
      await listEverything(served.client())
      // What has happened by then can be restored, too.
      served.sandbox.restore(served.sandbox.state())
    }),
    runs,
  )
  // Most seeds must be right, or the test says little.
  expect(accepted).toBeGreaterThan(refused)
})
