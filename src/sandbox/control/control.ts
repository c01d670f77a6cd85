import type { operations as Operations } from '../../../generated/sandbox.ts'
import { Refusal } from '../../server/refusal.ts'
import type { Clock } from '../store/clock.ts'
import { timeOf } from '../store/clock.ts'
import type { FaultOptions } from './faults.ts'
import type { ArgumentsOf, ResultOf } from '../rules/handlers.ts'
import { setUpload } from '../rules/real3d/subtasks.ts'
import { SandboxError } from './sandbox-error.ts'
import type { Seed } from '../state/seeds.ts'
import { controlCheck, controlDescription } from './description.ts'
import type { World } from '../world.ts'

/** What the description knows less about than the code does. */
const asDescribed = <T>(value: unknown): T => value as T

/** The operations of the control API. */
export type ControlId = keyof Operations

type Controls = { [Id in ControlId]: (world: World, args: ArgumentsOf<Operations[Id]>) => ResultOf<Operations[Id]> }

/** What each operation of the control API does. */
export const controls: Controls = {
  getControlDescription: () => asDescribed(controlDescription),

  getState: (world, { header }) => asDescribed(world.snapshot(header['X-Auth-Token'])),

  replaceState(world, { header, body }) {
    world.restore(body, header['X-Auth-Token'])
    return world.countsOf(header['X-Auth-Token'])
  },

  resetSandbox(world, { header }) {
    world.reset(header['X-Auth-Token'])
    return world.countsOf(header['X-Auth-Token'])
  },

  seedSandbox: (world, { header, body }) => asDescribed(world.seed(body as Seed, header['X-Auth-Token'])),

  getClock: ({ clock }) => clockOf(clock),

  setClock(world, { body: { now, ...settings } }) {
    setClock(world, { ...settings, ...(now !== undefined && { now: Date.parse(now) }) })
    return clockOf(world.clock)
  },

  advanceClock(world, { body }) {
    advanceClock(world, body.by)
    return clockOf(world.clock)
  },

  listFaults: (world, { header }) => ({
    data: asDescribed(world.faults.list(world.accountOf(header['X-Auth-Token']))),
  }),

  addFault: (world, { header, body: { operationId, ...options } }) =>
    asDescribed(world.faults.add(operationId, options as FaultOptions, world.accountOf(header['X-Auth-Token']))),

  removeFaults: (world, { header, query }) => ({
    removed: world.faults.remove(world.accountOf(header['X-Auth-Token']), query.id),
  }),

  listOutcomes: (world, { header }) => ({
    data: world.tenantsOf(header['X-Auth-Token']).flatMap(({ outcomes }) => outcomes.toJSON()) as never[],
  }),

  addOutcome(world, { header, body }) {
    const order = { ...body, times: body.times ?? 1 }
    world.order(order, header['X-Auth-Token'])
    return order
  },

  reportUpload: (world, { header, path, body }) =>
    reportUpload(world, path.subtask_id, body.status, header['X-Auth-Token']),

  listRequests: (world, { header, query: { after, limit } }) => ({
    data: world.requests(header['X-Auth-Token'], after, limit),
  }),
}

function clockOf({ settings: { now, speed, frozen } }: Clock) {
  return { now: new Date(now).toISOString(), speed, frozen }
}

/** Changes settings of the clock, unless time would go back. */
export function setClock(world: World, settings: Parameters<Clock['set']>[0]): void {
  const before = world.clock.now
  if (settings.now !== undefined && settings.now < before)
    throw new SandboxError(
      'SANDBOX.TIME_PAST',
      `The clock cannot go back from ${timeOf(before)} to ${timeOf(settings.now)}. Give a later time, or start over with POST /_sandbox/reset.`,
    )
  try {
    world.clock.set(settings)
  } catch (error) {
    throw new SandboxError('SANDBOX.INVALID_REQUEST', (error as Error).message)
  }
  world.changed()
}

/** Lets time pass at once. */
export function advanceClock(world: World, by: number | string): void {
  try {
    world.clock.advance(by)
  } catch (error) {
    throw new SandboxError('SANDBOX.INVALID_REQUEST', (error as Error).message)
  }
  world.changed()
}

const checkUpload = controlCheck('UploadRequest')

/** Reports the upload of a subtask's model, in the tenant of a token or in the one that has the subtask. */
export function reportUpload(
  world: World,
  subtask_id: string,
  status: 'UPLOADING' | 'UPLOAD_SUCCESS' | 'UPLOAD_FAILED',
  token?: string,
) {
  const violation = checkUpload({ status }, 'upload')
  if (violation) throw new SandboxError('SANDBOX.INVALID_REQUEST', `${violation.place} ${violation.message}.`)
  const found = world.tenantsOf(token).find(({ tables }) => tables.subtasks.get(subtask_id))
  if (!found)
    throw new SandboxError(
      'SANDBOX.UNKNOWN_SUBTASK',
      `There is no subtask ${subtask_id}. Create it with createReal3DSubTask.`,
    )
  try {
    setUpload(world.contextOf(found), subtask_id, status)
  } catch (error) {
    if (error instanceof Refusal) throw new SandboxError('SANDBOX.WRONG_STATE', error.facts.reason)
    throw error
  }
  world.changed()
  return { subtask_id, subtask_status: status }
}
