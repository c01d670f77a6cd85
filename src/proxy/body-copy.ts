import { bodyLimit } from '../server/body.ts'

/** A copy of a body that is passing by. It is given up when it is larger than the gateway permits. */
export class BodyCopy {
  #chunks: Buffer[] | undefined = []
  size = 0

  add(chunk: Buffer): void {
    this.size += chunk.length
    if (this.size > bodyLimit) this.#chunks = undefined
    else this.#chunks?.push(chunk)
  }

  /** The parts. Undefined if there is no copy. */
  get chunks(): readonly Buffer[] | undefined {
    return this.#chunks
  }

  /** The whole body. Undefined if there is no copy. */
  get bytes(): Buffer | undefined {
    if (!this.#chunks) return undefined
    return this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks)
  }
}
