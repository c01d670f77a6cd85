import type { ReceivedRequest } from '../../generated/sandbox.ts'
import type { Description } from '../description/model.ts'
import { Clock, type ClockSettings } from './store/clock.ts'
import { Faults } from './control/faults.ts'
import type { Context } from './rules/handlers.ts'
import { Ids } from './store/ids.ts'
import { Journal } from './control/journal.ts'
import { timers } from './rules/rules.ts'
import { addSeed } from './state/seeding.ts'
import type { Seed } from './state/seeds.ts'
import { rowChecksOf, type RowChecks } from './state/state-checks.ts'
import { tableNames } from './state/row-kinds.ts'
import { SandboxError } from './control/sandbox-error.ts'
import { removeAll, restoreTenant, storeOf } from './state/restoring.ts'
import { checkSnapshot, stateVersion, type Snapshot } from './state/snapshot.ts'
import { Store } from './store/store.ts'
import { tellStory } from './story/story.ts'
import type { Tenant, TenantState } from './store/tenant.ts'
import { impossible, type Outcome } from './store/outcomes.ts'
import { controlCheck } from './control/description.ts'
import { selectTenant } from './access/selection.ts'
import { storyteller } from './access/tenants.ts'
import { forgetExpired } from './access/tokens.ts'

/** How a world begins. */
export interface WorldOptions {
  clock?: Partial<ClockSettings> | undefined
  seed?: number | undefined
  empty?: boolean | undefined
  /** Accepts only tokens that were issued. */
  strictAuth?: boolean | undefined
  /** Called with each error of the sandbox itself. */
  onBug?: ((error: Error) => void) | undefined
}

const checkOutcome = controlCheck('OutcomeRequest')

/** Everything that a sandbox has, without a server: what is stored, the clock, the faults, and the journal. */
export class World {
  readonly clock: Clock
  readonly ids: Ids
  readonly faults: Faults
  readonly journal = new Journal()
  readonly #options: WorldOptions
  #store = new Store()
  #chances: Ids
  /** The description that it goes by. */
  description!: Description
  #checks!: RowChecks
  #changes = 0

  constructor(description: Description, options: WorldOptions = {}) {
    this.#options = options
    this.clock = new Clock(options.clock)
    this.ids = new Ids(options.seed, (id) => this.store.ownerOf(id) !== undefined)
    // Not those of `ids`, so that a fault does not change which IDs follow.
    this.#chances = new Ids(options.seed)
    this.faults = new Faults(
      () => this.#chances.random(),
      () => operationIds(this.description),
      (code) => Object.hasOwn(this.description.components.examples!, code),
    )
    this.describe(description)
    this.#begin(this.tenantOf())
  }

  /** Goes by another version of the description from now on. What is stored remains. */
  describe(description: Description): void {
    this.description = description
    this.#checks = rowChecksOf(description)
  }

  /** What is stored. A restored state has a store of its own. */
  get store(): Store {
    return this.#store
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

  /**
   * Lets everything happen that is due in a tenant. What fails is a bug of the sandbox, and does not happen: it must not
   * fail again and again, in requests that have nothing to do with it.
   */
  settle(tenant: Tenant, now = this.clock.now): void {
    forgetExpired(tenant, now)
    for (let timer = tenant.timers.due(now); timer; timer = tenant.timers.due(now)) {
      try {
        timers[timer.kind]!(this.contextOf(tenant, timer.at, 'system'), timer.id)
      } catch (error) {
        this.#options.onBug?.(error as Error)
      }
      this.changed()
    }
  }

  /**
   * The tenant of a token, or the default tenant.
   *
   * @throws {SandboxError} If the token must have been issued, but was not, or has expired.
   */
  tenantOf(token?: string): Tenant {
    return selectTenant(this.store, token, this.clock.now, this.#options.strictAuth)
  }

  /** The tenant of a token, or the default tenant and all others that have something. What is due has happened there. */
  tenantsOf(token?: string): Tenant[] {
    if (token !== undefined) {
      const tenant = this.tenantOf(token)
      this.settle(tenant)
      return [tenant]
    }
    for (const tenant of this.store) this.settle(tenant)
    const first = this.tenantOf()
    return [first, ...[...this.store].filter((tenant) => tenant !== first)]
  }

  /** Account ID of the tenant of a token. */
  accountOf(token?: string): string | undefined {
    return token === undefined ? undefined : this.tenantOf(token).domainId
  }

  /** How much is stored, by the names of the tables. */
  countsOf(token?: string): { accounts: number; stored: Record<string, number> } {
    const tenants = this.tenantsOf(token)
    const count = (name: (typeof tableNames)[number]) =>
      tenants.reduce((sum, tenant) => sum + tenant.tables[name].size, 0)
    const counts = resourceNames.map((name) => [name, count(name)] as const).filter(([, number]) => number > 0)
    return { accounts: tenants.length, stored: Object.fromEntries(counts) }
  }

  /** Adds resources to a tenant, or to all. Returns them with all their properties. */
  seed(seed: Seed, token?: string): TenantState {
    const tenants = this.tenantsOf(token)
    const before = this.ids.state
    try {
      const ground = { store: this.store, description: this.description, checks: this.#checks }
      const state = addSeed({ ...ground, contextOf: (tenant) => this.contextOf(tenant) }, tenants, seed)
      this.changed()
      return state
    } catch (error) {
      this.ids.state = before
      throw error
    }
  }

  /** Everything that is remembered, or what one tenant has. */
  snapshot(token?: string): Snapshot {
    const tenants = this.tenantsOf(token)
    const { now, speed, frozen } = this.clock.settings
    return {
      version: stateVersion,
      clock: { now: new Date(now).toISOString(), speed, frozen },
      ids: this.ids.state,
      tenants: Object.fromEntries(
        tenants.map((tenant) => [tenant.key, { domainId: tenant.domainId, state: tenant.toJSON() }]),
      ),
    }
  }

  /**
   * Replaces everything, or what one tenant has, by a snapshot.
   *
   * @throws {SandboxError} If the snapshot is wrong. Nothing has changed then.
   */
  restore(value: unknown, token?: string): void {
    const snapshot = checkSnapshot(value, this.#checks)
    if (token !== undefined) restoreTenant(this.store, this.tenantOf(token), snapshot)
    else {
      // Filled before it replaces the other one, so that all is as before if it cannot be.
      const store = storeOf(snapshot)
      this.#changes += this.#store.changes
      this.#store = store
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
      removeAll(tenant)
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

  /**
   * Decides how coming runs end.
   *
   * @throws {SandboxError} If they cannot end so.
   */
  order(outcome: Outcome, token?: string): void {
    const given = Object.fromEntries(Object.entries(outcome).filter(([, value]) => value !== undefined))
    const violation = checkOutcome(given, 'outcome')
    const fault = violation ? `${violation.place} ${violation.message}.` : impossible(outcome)
    if (fault !== undefined) throw new SandboxError('SANDBOX.INVALID_OUTCOME', fault)
    for (const tenant of this.tenantsOf(token)) tenant.order(structuredClone(given as unknown as Outcome))
    this.changed()
  }
}

/** The names of the tables of what the API calls resources. */
const resourceNames = tableNames.filter((name) => name !== 'tokens')

function* operationIds({ paths }: Description): Iterable<string> {
  for (const item of Object.values(paths))
    for (const operation of Object.values(item)) if (operation?.operationId) yield operation.operationId
}
