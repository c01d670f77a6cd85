import type { Json } from '../../description/model.ts'
import { SandboxError } from '../control/sandbox-error.ts'
import type { Rows, Tenant, TenantState } from '../store/tenant.ts'
import { rowKinds, tableNames } from './row-kinds.ts'

/** Refuses a state, with the place in it, what is wrong there, and what to do. */
export function refuseState(place: string, message: string): never {
  throw new SandboxError('SANDBOX.INVALID_STATE', `${place}: ${message}`)
}

/** The ID of a row, as its table has it. Usage has records of the same name in different units. */
export const idOf = (name: keyof Rows, row: Json): string =>
  name.endsWith('Usages') ? `${row.usage_measure_name} ${row.usage_unit_type}` : row[rowKinds[name].id]

/** Rows that an account is to get, together with those that it has. */
export class Addition {
  readonly #tables: Tenant['tables']
  readonly #state: TenantState
  readonly #place: string
  readonly #added = new Map<keyof Rows, Map<string, Json>>()

  /**
   * @param place Where the state is.
   * @throws {SandboxError} If two of the rows have the same ID.
   */
  constructor({ tables }: Pick<Tenant, 'tables'>, state: TenantState, place: string) {
    this.#tables = tables
    this.#state = state
    this.#place = place
    for (const name of tableNames) this.#added.set(name, this.#byId(name))
  }

  #byId(name: keyof Rows): Map<string, Json> {
    const rows = new Map<string, Json>()
    for (const [at, row] of this.rows(name).entries()) {
      const id = idOf(name, row)
      if (rows.has(id)) this.refuse(name, at, rowKinds[name].id, `${id} occurs twice. Remove one, or change its ID.`)
      rows.set(id, row)
    }
    return rows
  }

  /** The rows of a table that are added. */
  rows<Name extends keyof Rows>(name: Name): Rows[Name] {
    return (this.#state[name] ?? []) as Rows[Name]
  }

  /** The row with an ID, as it will be. */
  find<Name extends keyof Rows>(name: Name, id: string): Rows[Name][number] | undefined {
    return (this.#added.get(name)!.get(id) ?? this.#tables[name].get(id)) as Rows[Name][number] | undefined
  }

  /** The row with an ID that the account has now. */
  before<Name extends keyof Rows>(name: Name, id: string): Rows[Name][number] | undefined {
    return this.#tables[name].get(id) as Rows[Name][number] | undefined
  }

  /** The rows of a table that remain as they are: all of them, or those that an index has for a value. */
  *kept<Name extends keyof Rows>(name: Name, index?: string, value = ''): Iterable<Rows[Name][number]> {
    const table = this.#tables[name as 'products']
    const added = this.#added.get(name)!
    for (const row of index === undefined ? table : table.by(index as 'task', value))
      if (!added.has(idOf(name, row))) yield row as never
  }

  /** Refuses a row that is added. */
  refuse(name: keyof Rows, at: number, property: string, message: string): never {
    return refuseState(`${this.#place}${name}[${at}].${property}`, message)
  }
}
