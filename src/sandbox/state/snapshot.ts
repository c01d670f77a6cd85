import { controlCheck } from '../control/description.ts'
import { Clock } from '../store/clock.ts'
import { SandboxError } from '../control/sandbox-error.ts'
import { tableNames } from './row-kinds.ts'
import { idOf, refuseState } from './addition.ts'
import { checkAddition, refuseViolation, type RowChecks } from './state-checks.ts'
import { Store } from '../store/store.ts'
import type { TenantState } from '../store/tenant.ts'

/** The version of the format. A change that older sandboxes cannot read makes it higher. */
export const stateVersion = 1

/** What a sandbox remembers, as JSON. */
export interface Snapshot {
  version: number
  /** `now` is a time such as `2023-06-01T00:00:00.000Z`. */
  clock: { now: string; speed: number; frozen: boolean }
  /** Seed of the next ID. */
  ids: number
  tenants: Record<string, { domainId: string; state: TenantState }>
}

const checkShape = controlCheck('State')

/**
 * Checks that a value is a snapshot that this version can read.
 *
 * @throws {SandboxError} With what is wrong, and where.
 */
export function checkSnapshot(value: unknown, checks: RowChecks): Snapshot {
  const version: unknown = (value as Snapshot | null)?.version
  if (Number.isInteger(version) && (version as number) > stateVersion)
    throw new SandboxError(
      'SANDBOX.NEWER_STATE',
      `The state has version ${version}, but this sandbox reads version ${stateVersion}. Update koomap-openapi.`,
    )
  const violation = checkShape(value, 'state')
  if (violation) refuseViolation(violation)
  const snapshot = copyOf(value as Snapshot, 'state')
  checkClock(snapshot.clock)
  checkAccounts(snapshot)
  const owners = new Map<string, string>()
  for (const [key, { state }] of Object.entries(snapshot.tenants)) {
    const place = `tenants.${key}.state.`
    // Nothing is kept of what an account has, so it is as if it were new.
    checkAddition(new Store().tenant(key), state, checks, place)
    for (const name of tableNames.filter((name) => !name.endsWith('Usages')))
      for (const [at, row] of (state[name] ?? []).entries()) {
        const id = idOf(name, row)
        const other = owners.get(id)
        if (other !== undefined && other !== key)
          refuseState(`${place}${name}[${at}]`, `${id} also belongs to ${other}. An ID has one account.`)
        owners.set(id, key)
      }
  }
  return snapshot
}

/**
 * A copy of a value from the program, which may go on to change its own.
 *
 * @throws {SandboxError} If it has something that is not JSON, such as a function.
 */
export function copyOf<T>(value: T, name: string): T {
  try {
    return structuredClone(value)
  } catch (error) {
    return refuseState(name, `This must be JSON. ${(error as Error).message}`)
  }
}

function checkClock({ now, ...settings }: Snapshot['clock']): void {
  try {
    new Clock({ ...settings, now: Date.parse(now) })
  } catch (error) {
    refuseState('state.clock', (error as Error).message)
  }
}

/** Refuses two accounts with the same ID, which faults and the journal could not tell apart. */
function checkAccounts({ tenants }: Snapshot): void {
  const keys = new Map<string, string>()
  for (const [key, { domainId }] of Object.entries(tenants)) {
    if (keys.has(domainId))
      refuseState(`tenants.${key}.domainId`, `${domainId} is also the ID of ${keys.get(domainId)}. Change one.`)
    keys.set(domainId, key)
  }
}
