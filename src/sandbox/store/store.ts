import { createHash } from 'node:crypto'
import { Tenant, type TenantState } from './tenant.ts'

/** All tenants, by the key that requests name them with. */
export class Store {
  readonly #tenants = new Map<string, Tenant>()
  /** To which tenant an ID belongs. */
  readonly #owners = new Map<string, Tenant>()
  #changes = 0

  /** Rises with each change of a row. */
  get changes(): number {
    return this.#changes
  }

  /** The tenant with a key, which starts empty. Its account ID is `domainId`, or follows from the key. */
  tenant(key: string, domainId = createHash('sha256').update(key).digest('hex').slice(0, 32)): Tenant {
    let tenant = this.#tenants.get(key)
    if (!tenant) {
      const created = new Tenant(domainId, {
        add: (id) => {
          this.#owners.set(id, created)
          this.#changes++
        },
        delete: (id) => {
          this.#owners.delete(id)
          this.#changes++
        },
        changed: () => void this.#changes++,
      })
      this.#tenants.set(key, (tenant = created))
    }
    return tenant
  }

  /** The tenant that has a thing. */
  ownerOf(id: string): Tenant | undefined {
    return this.#owners.get(id)
  }

  [Symbol.iterator](): Iterator<[string, Tenant]> {
    return this.#tenants.entries()
  }

  clear(): void {
    this.#tenants.clear()
    this.#owners.clear()
  }

  toJSON(): Record<string, { domainId: string; state: TenantState }> {
    return Object.fromEntries(
      [...this.#tenants].map(([key, tenant]) => [key, { domainId: tenant.domainId, state: tenant.toJSON() }]),
    )
  }
}
