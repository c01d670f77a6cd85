import type { Json } from '../../description/model.ts'
import { Store } from '../store/store.ts'
import type { Tenant, TenantState } from '../store/tenant.ts'
import { idOf, refuseState } from './addition.ts'
import { tableNames } from './row-kinds.ts'
import type { Snapshot } from './snapshot.ts'

/** A store with what is in a snapshot. */
export function storeOf({ tenants }: Pick<Snapshot, 'tenants'>): Store {
  const store = new Store()
  for (const [key, { domainId, state }] of Object.entries(tenants)) store.tenant(key, domainId).merge(state)
  return store
}

/**
 * Gives a tenant what the one account of a snapshot has, instead of what it has.
 *
 * @throws {SandboxError} If the snapshot has several accounts, or another account has something of it.
 */
export function restoreTenant(store: Store, tenant: Tenant, { tenants }: Snapshot): void {
  const states = Object.values(tenants)
  if (states.length !== 1)
    refuseState(
      'tenants',
      `The token selects one account, but the state has ${states.length}. Leave out the token, or the other accounts.`,
    )
  const { domainId, state } = states[0]!
  handOver(state, domainId, tenant.domainId)
  for (const name of tableNames)
    for (const [at, row] of (state[name] ?? []).entries()) {
      const owner = name.endsWith('Usages') ? undefined : store.ownerOf(idOf(name, row))
      if (owner && owner !== tenant)
        refuseState(`${name}[${at}]`, `${idOf(name, row)} belongs to another account. Remove it there first.`)
    }
  // Tried out first, so that the tenant keeps what it has if that fails.
  storeOf({ tenants: { [tenant.key]: { domainId: tenant.domainId, state } } })
  removeAll(tenant)
  tenant.merge(state)
}

/** Lets what one account had belong to another one. */
function handOver(state: TenantState, from: string, to: string): void {
  for (const name of tableNames)
    for (const row of (state[name] ?? []) as Json[])
      for (const property of ['domain_id', 'tenant_domain_id']) if (row[property] === from) row[property] = to
}

/** Removes everything from a tenant but its tokens, one of which a caller may be using. */
export function removeAll(tenant: Tenant): void {
  const tokens = [...tenant.tables.tokens]
  tenant.clear()
  for (const token of tokens) tenant.tables.tokens.add(token)
}
