import type { ReceivedRequest } from '../../generated/sandbox.ts'
import type { Description } from '../description/model.ts'
import { Clock, type ClockSettings } from './store/clock.ts'
import { Faults } from './control/faults.ts'
import type { Context } from './rules/handlers.ts'
import { Ids } from './store/ids.ts'
import { Journal } from './control/journal.ts'
import { timers } from './rules/rules.ts'
import { completeSeed, type Seed } from './state/seeds.ts'
import { checkTenantState, idOf, refuseState, rowChecksOf, type RowChecks } from './state/state-checks.ts'
import { tableNames } from './state/row-kinds.ts'
import { SandboxError } from './control/sandbox-error.ts'
import { checkSnapshot, stateVersion, type Snapshot } from './state/snapshot.ts'
import { Store } from './store/store.ts'
import { tellStory } from './story/story.ts'
import type { Tenant, TenantState } from './store/tenant.ts'
import { defaultKey, defaultTenant, storyteller, tenantOf } from './access/tenants.ts'
import { isIssued } from './access/tokens.ts'

/** How a world begins. */
export interface WorldOptions {
  clock?: Partial<ClockSettings> | undefined
  seed?: number | undefined
  empty?: boolean | undefined
  /** Accepts only tokens that were issued. */
  strictAuth?: boolean | undefined
}

/** Everything that a sandbox has, without a server: what is stored, the clock, the faults, and the journal. */
export class World {
  readonly clock: Clock
  readonly ids: Ids
  readonly store = new Store()
  readonly faults: Faults
  readonly journal = new Journal()
  readonly #options: WorldOptions
  #chances: Ids
  /** The description that it goes by. */
  description!: Description
  #checks!: RowChecks
  #changes = 0

  constructor(description: Description, options: WorldOptions = {}) {
    this.#options = options
    this.clock = new Clock(options.clock)
    this.ids = new Ids(options.seed)
    // Not those of `ids`, so that a fault does not change which IDs follow.
    this.#chances = new Ids(options.seed)
    this.faults = new Faults(
      () => this.#chances.random(),
      () => operationIds(this.description),
      (code) => code in this.description.components.examples!,
    )
    this.describe(description)
    this.#begin(this.tenantOf())
  }

  /** Goes by another version of the description from now on. What is stored remains. */
  describe(description: Description): void {
    this.description = description
    this.#checks = rowChecksOf(description)
  }

  /** Rises with everything that changes what is stored. */
  get changes(): number {
    return this.store.changes + this.#changes
  }

  /** Notes that something other than a row has changed. */
  changed(): void {
    this.#changes++
  }

  /** What a rule works on. */
  contextOf(tenant: Tenant, now = this.clock.now, user = storyteller): Context {
    return {
      tenant,
      now,
      ids: this.ids,
      user,
      isForeign: (id) => {
        const owner = this.store.ownerOf(id)
        return owner !== undefined && owner !== tenant
      },
    }
  }

  /** Lets everything happen that is due in a tenant. */
  settle(tenant: Tenant, now = this.clock.now): void {
    for (let timer = tenant.timers.due(now); timer; timer = tenant.timers.due(now)) {
      timers[timer.kind]!(this.contextOf(tenant, timer.at, 'system'), timer.id)
      this.changed()
    }
  }

  /**
   * The tenant of a token, or the default tenant.
   *
   * @throws {SandboxError} If the token must have been issued, but was not.
   */
  tenantOf(token?: string): Tenant {
    if (token === undefined || token === defaultKey) return defaultTenant(this.store)
    const issued = isIssued(token)
    if (issued ? !this.store.ownerOf(token) : this.#options.strictAuth)
      throw new SandboxError(
        'SANDBOX.UNKNOWN_TOKEN',
        'The sandbox has not issued the token in X-Auth-Token. Get one at POST /v3/auth/tokens, or send none to act on all accounts.',
      )
    return tenantOf(this.store, token)
  }

  /** The tenant of a token, or all that there are. */
  tenantsOf(token?: string): [key: string, tenant: Tenant][] {
    this.tenantOf()
    const all = [...this.store]
    if (token === undefined) return all
    const tenant = this.tenantOf(token)
    return [...this.store].filter(([, one]) => one === tenant)
  }

  /** Account ID of the tenant of a token. */
  accountOf(token?: string): string | undefined {
    return token === undefined ? undefined : this.tenantOf(token).domainId
  }

  /** How much is stored, by the names of the tables. */
  countsOf(token?: string): { accounts: number; stored: Record<string, number> } {
    const tenants = this.tenantsOf(token).map(([, tenant]) => tenant)
    const count = (name: (typeof tableNames)[number]) =>
      tenants.reduce((sum, tenant) => sum + tenant.tables[name].size, 0)
    const counts = resourceNames.map((name) => [name, count(name)] as const).filter(([, number]) => number > 0)
    return { accounts: tenants.length, stored: Object.fromEntries(counts) }
  }

  /** Adds resources to a tenant, or to all. Returns them with all their properties. */
  seed(seed: Seed, token?: string): TenantState {
    const tenants = this.tenantsOf(token).map(([, tenant]) => tenant)
    const before = this.ids.state
    try {
      const states = tenants.map((tenant) => {
        this.settle(tenant)
        const state = completeSeed(this.contextOf(tenant), this.description, structuredClone(seed))
        this.#checkAddition(tenant, state, tenants.length)
        return state
      })
      requireDistinct(states)
      for (const [at, tenant] of tenants.entries()) tenant.merge(states[at]!)
      this.changed()
      return structuredClone(states[0]!)
    } catch (error) {
      this.ids.state = before
      throw error
    }
  }

  #checkAddition(tenant: Tenant, state: TenantState, tenants: number): void {
    for (const name of tableNames)
      for (const [at, row] of (state[name] ?? []).entries()) {
        const id = idOf(name, row)
        const owner = name.endsWith('Usages') ? undefined : this.store.ownerOf(id)
        if (owner && owner !== tenant)
          refuseState(
            `${name}[${at}]`,
            tenants > 1
              ? `${id} belongs to one of ${tenants} accounts. Give the token of the account to seed.`
              : `${id} belongs to another account. Give it another ID.`,
          )
      }
    const whole: TenantState = { ...state }
    for (const name of tableNames) {
      const added = new Set((state[name] ?? []).map((row) => idOf(name, row)))
      const kept = [...tenant.tables[name]].filter((row) => !added.has(idOf(name, row)))
      // The new rows come first, so that a message has their places in the seed.
      whole[name] = [...(state[name] ?? []), ...kept] as never
    }
    checkTenantState(whole, this.#checks)
  }

  /** Everything that is remembered, or what one tenant has. */
  snapshot(token?: string): Snapshot {
    const tenants = this.tenantsOf(token)
    for (const [, tenant] of tenants) this.settle(tenant)
    const { now, speed, frozen } = this.clock.settings
    const all = this.store.toJSON()
    return {
      version: stateVersion,
      clock: { now: new Date(now).toISOString(), speed, frozen },
      ids: this.ids.state,
      tenants: Object.fromEntries(tenants.map(([key]) => [key, all[key]!])),
    }
  }

  /**
   * Replaces everything, or what one tenant has, by a snapshot.
   *
   * @throws {SandboxError} If the snapshot is wrong. Nothing has changed then.
   */
  restore(value: unknown, token?: string): void {
    const snapshot = checkSnapshot(value, this.#checks)
    if (token !== undefined) this.#restoreTenant(snapshot, token)
    else {
      this.store.clear()
      for (const [key, { domainId, state }] of Object.entries(snapshot.tenants))
        this.store.tenant(key, domainId).merge(state)
      this.ids.state = snapshot.ids
      this.clock.restore({ ...snapshot.clock, now: Date.parse(snapshot.clock.now) })
    }
    this.changed()
  }

  /**
   * Goes on from the state of an earlier run, if there is one. A clock that is not frozen has gone on in the meantime, so
   * that it is not behind real time; settings that were given for this run replace those of the state.
   */
  resume(state: unknown): void {
    if (state === undefined) return
    this.restore(state)
    const before = this.clock.settings
    const { now = 0, speed = before.speed, frozen = before.frozen } = this.#options.clock ?? {}
    this.clock.restore({ now: Math.max(before.now, now, frozen ? 0 : Date.now()), speed, frozen })
  }

  #restoreTenant({ tenants }: Snapshot, token: string): void {
    const states = Object.values(tenants)
    if (states.length !== 1)
      refuseState(
        'tenants',
        `The token selects one account, but the state has ${states.length}. Leave out the token, or the other accounts.`,
      )
    const tenant = this.tenantOf(token)
    const { state } = states[0]!
    for (const name of tableNames)
      for (const [at, row] of (state[name] ?? []).entries()) {
        const owner = name.endsWith('Usages') ? undefined : this.store.ownerOf(idOf(name, row))
        if (owner && owner !== tenant)
          refuseState(`${name}[${at}]`, `${idOf(name, row)} belongs to another account. Remove it there first.`)
      }
    empty(tenant)
    tenant.merge(state)
  }

  /** Starts over, or removes what a tenant has. */
  reset(token?: string): void {
    const account = this.accountOf(token)
    this.faults.remove(account)
    this.journal.clear(account)
    if (token === undefined) {
      this.store.clear()
      this.clock.restore({ ...new Clock(this.#options.clock).settings })
      const { seed } = this.#options
      if (seed !== undefined) this.ids.state = seed
      this.#chances = new Ids(seed)
      this.#begin(this.tenantOf())
    } else {
      const tenant = this.tenantOf(token)
      empty(tenant)
      if (tenant === this.tenantOf()) this.#begin(tenant)
    }
    this.changed()
  }

  /** Gives the default tenant what it starts with. */
  #begin(tenant: Tenant): void {
    if (this.#options.empty) return
    tellStory(this.clock.now, (time) => {
      this.settle(tenant, time)
      return this.contextOf(tenant, time)
    })
  }

  /** The latest requests. */
  requests(token?: string, after = 0, limit?: number): ReceivedRequest[] {
    const account = this.accountOf(token)
    return this.journal.list({ account, after, ...(limit !== undefined && { limit }) })
  }

  /** Decides how coming runs end. */
  order(outcome: Parameters<Tenant['outcomes']['add']>[0], token?: string): void {
    try {
      for (const [, tenant] of this.tenantsOf(token)) tenant.outcomes.add({ ...outcome })
    } catch (error) {
      if (error instanceof TypeError) throw new SandboxError('SANDBOX.INVALID_OUTCOME', error.message)
      throw error
    }
    this.changed()
  }
}

/** The names of the tables of what the API calls resources. */
const resourceNames = tableNames.filter((name) => name !== 'tokens')

/** Refuses resources that several tenants are to have. */
function requireDistinct(states: TenantState[]): void {
  if (states.length < 2) return
  for (const name of tableNames.filter((name) => !name.endsWith('Usages')))
    for (const [at, row] of (states[0]![name] ?? []).entries()) {
      const id = idOf(name, row)
      if (states[1]![name]!.some((other) => idOf(name, other) === id))
        refuseState(
          `${name}[${at}]`,
          `${id} can belong to one account only, and there are ${states.length}. Give the token of the account to seed.`,
        )
    }
}

/** Removes everything from a tenant but its tokens, one of which a caller may be using. */
function empty(tenant: Tenant): void {
  const tokens = [...tenant.tables.tokens]
  tenant.clear()
  for (const token of tokens) tenant.tables.tokens.add(token)
}

function* operationIds({ paths }: Description): Iterable<string> {
  for (const item of Object.values(paths))
    for (const operation of Object.values(item)) if (operation?.operationId) yield operation.operationId
}
