import type { Description } from '../../description/model.ts'
import type { Context } from '../rules/handlers.ts'
import type { Store } from '../store/store.ts'
import type { Rows, Tenant, TenantState } from '../store/tenant.ts'
import { idOf, refuseState } from './addition.ts'
import { rowKinds, tableNames } from './row-kinds.ts'
import { changesState, completeSeed, lifecycleOf, type Seed } from './seeds.ts'
import { copyOf } from './snapshot.ts'
import { checkAddition, type RowChecks } from './state-checks.ts'

/** What a seed is completed with, and held against. */
export interface Ground {
  store: Store
  description: Description
  checks: RowChecks
  contextOf(tenant: Tenant): Context
}

/**
 * Adds resources to tenants, to all of them or to none.
 *
 * @returns Those of the first, with all their properties.
 * @throws {SandboxError} With what is wrong, and where.
 */
export function addSeed(ground: Ground, tenants: Tenant[], seed: Seed): TenantState {
  const states = tenants.map((tenant) => {
    const state = completeSeed(ground.contextOf(tenant), ground.description, copyOf(seed, 'seed'))
    requirePossible(ground, tenant, state, tenants.length)
    return state
  })
  requireDistinct(states)
  for (const [at, tenant] of tenants.entries()) {
    clearTimers(tenant, states[at]!)
    tenant.merge(states[at]!)
  }
  return structuredClone(states[0]!)
}

/** Refuses what the account of a tenant cannot get. */
function requirePossible({ store, checks }: Ground, tenant: Tenant, state: TenantState, tenants: number): void {
  const requireOwn = (id: string, place: string, advice: string) => {
    const owner = store.ownerOf(id)
    if (owner && owner !== tenant)
      refuseState(
        place,
        tenants > 1
          ? `${id} belongs to one of ${tenants} accounts. Give the token of that account to seed.`
          : `${id} belongs to another account. ${advice}`,
      )
  }
  for (const name of tableNames)
    for (const [at, row] of (state[name] ?? []).entries()) {
      const place = `${name}[${at}]`
      if (!name.endsWith('Usages')) requireOwn(idOf(name, row), place, 'Give it another ID.')
      for (const [property, table] of Object.entries<keyof Rows>(rowKinds[name].parents ?? {})) {
        const parent = row[property as never] as string
        if (!tenant.tables[table].get(parent))
          requireOwn(parent, `${place}.${property}`, 'Give the token of that account, or another ID.')
      }
    }
  checkAddition(tenant, state, checks)
}

/** Refuses resources that several tenants are to have. */
function requireDistinct(states: TenantState[]): void {
  if (states.length < 2) return
  for (const name of tableNames.filter((name) => !name.endsWith('Usages'))) {
    const others = new Set(states[1]![name]?.map((row) => idOf(name, row)))
    for (const [at, row] of (states[0]![name] ?? []).entries()) {
      const id = idOf(name, row)
      if (others.has(id))
        refuseState(
          `${name}[${at}]`,
          `${id} can belong to one account only, and there are ${states.length}. Give the token of the account to seed.`,
        )
    }
  }
}

/** Removes the timers of what a seed moves to another state, which nothing takes from there. */
function clearTimers(tenant: Tenant, state: TenantState): void {
  for (const name of tableNames)
    for (const row of state[name] ?? []) {
      const existing = tenant.tables[name].get(idOf(name, row))
      if (existing && changesState(name, existing, row)) tenant.timers.clear(lifecycleOf(name)![0], idOf(name, row))
    }
}
