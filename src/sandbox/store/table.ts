/** Rows by their ID, and by other values, so that finding them does not depend on how many there are. */
export class Table<Row extends object, Index extends string = never> {
  readonly #rows = new Map<string, Row>()
  readonly #indexes: Record<Index, (row: Row) => string>
  readonly #found = {} as Record<Index, Map<string, Set<Row>>>
  readonly #id: (row: Row) => string
  readonly #owners: Owners
  /** All rows, by the function that has arranged them. Empty after a change. */
  readonly #arranged = new Map<Arrangement<Row>, readonly Row[]>()

  /** The latest views. */
  readonly #shown = new Map<Row, object>()

  /**
   * @param id The ID of a row.
   * @param indexes The values by which rows can also be found.
   * @param owners Is told of each row that is added, changed, or removed.
   */
  constructor(id: (row: Row) => string, indexes: Record<Index, (row: Row) => string>, owners: Owners) {
    this.#id = id
    this.#indexes = indexes
    this.#owners = owners
    for (const name in indexes) this.#found[name] = new Map()
  }

  get size(): number {
    return this.#rows.size
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id)
  }

  /** The IDs of all rows. */
  keys(): Iterable<string> {
    return this.#rows.keys()
  }

  /** All rows, in the order in which they were added. */
  [Symbol.iterator](): Iterator<Row> {
    return this.#rows.values()
  }

  /** The rows with a value, in the order in which they were added. */
  by(index: Index, value: string): ReadonlySet<Row> {
    return this.#found[index].get(value) ?? none
  }

  /** All rows, as a function arranges those that it gets in the order in which they were added. */
  arranged(arrange: Arrangement<Row>): readonly Row[] {
    const known = this.#arranged.get(arrange)
    if (known) return known
    const rows = arrange([...this.#rows.values()])
    this.#arranged.set(arrange, rows)
    return rows
  }

  /**
   * What the API shows of a row: all but `hidden`, and what is computed. Until something of it changes, it is the same
   * frozen object, which the server checks and writes only once.
   */
  show<Computed extends object = object>(row: Row, computed?: Computed): Omit<Row, 'hidden'> & Computed {
    const known = this.#shown.get(row) as (Omit<Row, 'hidden'> & Computed) | undefined
    if (known && hasAll(known as Values, (computed ?? {}) as Values)) return known
    const { hidden: _, ...visible } = row as Row & { hidden?: unknown }
    const view = Object.freeze(Object.assign(visible, computed))
    if (this.#shown.size >= mostShown) this.#shown.clear()
    this.#shown.set(row, view)
    return view as Omit<Row, 'hidden'> & Computed
  }

  /** Adds a row, or gives the one with the same ID its values. That one keeps its place among the others. */
  add(row: Row): Row {
    const id = this.#id(row)
    const existing = this.#rows.get(id)
    if (existing) return this.#replace(existing, row)
    this.#rows.set(id, row)
    this.#arranged.clear()
    this.#owners.add(id)
    for (const name in this.#indexes) this.#enter(name, row)
    return row
  }

  #replace(existing: Row, row: Row): Row {
    this.change(existing, row)
    for (const name of Object.keys(existing) as (keyof Row)[]) if (!(name in row)) delete existing[name]
    return existing
  }

  /** Changes a row. All changes must be made here, so that the row can be found by its new values. */
  change(row: Row, change: Partial<Row>): Row {
    const names = Object.keys(this.#indexes) as Index[]
    const before = Object.fromEntries(names.map((name) => [name, this.#indexes[name](row)]))
    const after = { ...row, ...change }
    const moved = names.filter((name) => this.#indexes[name](after) !== before[name])
    for (const name of moved) this.#leave(name, row)
    Object.assign(row, change)
    this.#shown.delete(row)
    this.#arranged.clear()
    for (const name of moved) this.#enter(name, row)
    this.#owners.changed()
    return row
  }

  remove(id: string): void {
    const row = this.#rows.get(id)
    if (!row) return
    this.#rows.delete(id)
    this.#shown.delete(row)
    this.#arranged.clear()
    this.#owners.delete(id)
    for (const name in this.#indexes) this.#leave(name, row)
  }

  #enter(name: Index, row: Row): void {
    const value = this.#indexes[name](row)
    const rows = this.#found[name].get(value)
    if (rows) rows.add(row)
    else this.#found[name].set(value, new Set([row]))
  }

  #leave(name: Index, row: Row): void {
    const value = this.#indexes[name](row)
    const rows = this.#found[name].get(value)
    rows?.delete(row)
    if (rows?.size === 0) this.#found[name].delete(value)
  }

  toJSON(): Row[] {
    return [...this.#rows.values()]
  }
}

/** How many views of a table are remembered. */
const mostShown = 1000

type Values = Record<string, unknown>

function hasAll(view: Values, values: Values): boolean {
  for (const name in values) if (view[name] !== values[name]) return false
  return true
}

/** Puts rows into some order. It may change the list that it gets. */
export type Arrangement<Row> = (rows: Row[]) => Row[]

const none: ReadonlySet<never> = new Set()

/** The IDs of what belongs to a tenant. */
export interface Owners {
  add(id: string): void
  delete(id: string): void
  changed(): void
}
