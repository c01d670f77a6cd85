import { createHash } from 'node:crypto'
import { Tenant } from './tenant.ts'

/** All tenants that have something, by the key that requests name them with. */
export class Store {
  readonly #tenants = new Map<string, Tenant>()
  /** To which tenant an ID belongs. */
  readonly #owners = new Map<string, Tenant>()
  #changes = 0

  /** Rises with each change of a row. */
  get changes(): number {
    return this.#changes
  }

  /**
   * The tenant with a key. Its account ID is `domainId`, or follows from the key.
   *
   * One that has nothing is created for the caller, and is remembered from the moment on that it gets something. So it
   * must be used at once: what is awaited in between might create another one.
   */
  tenant(key: string, domainId = createHash('sha256').update(key).digest('hex').slice(0, 32)): Tenant {
    const known = this.#tenants.get(key)
    if (known) return known
    const note = () => {
      this.#tenants.set(key, created)
      this.#changes++
    }
    const created: Tenant = new Tenant(key, domainId, {
      add: (id) => {
        this.#owners.set(id, created)
        note()
      },
      delete: (id) => {
        // Things of different kinds can have the same ID.
        if (!created.has(id)) this.#owners.delete(id)
        note()
      },
      changed: note,
    })
    return created
  }

  /** The tenant that has a thing. */
  ownerOf(id: string): Tenant | undefined {
    return this.#owners.get(id)
  }

  /** The tenants that have something. Those that have nothing any more are forgotten. */
  *[Symbol.iterator](): Iterator<Tenant> {
    for (const [key, tenant] of this.#tenants)
      if (tenant.isEmpty) this.#tenants.delete(key)
      else yield tenant
  }

  clear(): void {
    this.#tenants.clear()
    this.#owners.clear()
  }
}
