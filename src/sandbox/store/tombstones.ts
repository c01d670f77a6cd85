/** How many deleted things a tenant remembers. More would let memory grow with use. */
const bound = 1000

/** The IDs of the things that were deleted last. */
export class Tombstones {
  readonly #ids = new Set<string>()

  add(id: string): void {
    this.#ids.delete(id)
    this.#ids.add(id)
    if (this.#ids.size > bound) this.#ids.delete(this.#ids.values().next().value!)
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  delete(id: string): void {
    this.#ids.delete(id)
  }

  clear(): void {
    this.#ids.clear()
  }

  get size(): number {
    return this.#ids.size
  }

  toJSON(): string[] {
    return [...this.#ids]
  }
}
