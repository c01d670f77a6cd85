import { readFileSync } from 'node:fs'
import type { Description } from '../../description/model.ts'
import { checkerOf } from '../../server/schemas.ts'
import { tableNames } from './row-kinds.ts'
import { SandboxError } from '../control/sandbox-error.ts'
import { checkTenantState, idOf, refuseState, refuseViolation, type RowChecks } from './state-checks.ts'
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

/** The description of the control API. */
export const controlDescription: Description = JSON.parse(
  readFileSync(new URL('../../../generated/sandbox.json', import.meta.url), 'utf8'),
)

const checkShape = checkerOf(controlDescription)({ $ref: '#/components/schemas/State' })

/**
 * Checks that a value is a snapshot that this version can read.
 *
 * @throws {SandboxError} With what is wrong, and where.
 */
export function checkSnapshot(value: unknown, checks: RowChecks): Snapshot {
  const version: unknown = (value as Snapshot | null)?.version
  if (typeof version === 'number' && version > stateVersion)
    throw new SandboxError(
      'SANDBOX.NEWER_STATE',
      `The state has version ${version}, but this sandbox reads version ${stateVersion}. Update koomap-openapi.`,
    )
  const violation = checkShape(value, 'state')
  if (violation) refuseViolation(violation)
  const snapshot = structuredClone(value as Snapshot)
  const owners = new Map<string, string>()
  for (const [key, { state }] of Object.entries(snapshot.tenants)) {
    const place = `tenants.${key}.state.`
    checkTenantState(state, checks, place)
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
