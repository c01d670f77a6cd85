import type { IncomingMessage } from 'node:http'
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

/**
 * Reads the body of a request before anything of it is passed on: all of it, unless it is too large or the caller leaves.
 *
 * @param copy Gets what is read.
 */
export function collect(request: IncomingMessage, copy: BodyCopy): Promise<Buffer[]> {
  const chunks: Buffer[] = []
  return new Promise((resolve) => {
    const stop = () => {
      request.off('data', take).off('end', stop).off('close', stop).pause()
      resolve(chunks)
    }
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      copy.add(chunk)
      if (!copy.chunks) stop()
    }
    request.on('data', take).on('end', stop).on('close', stop)
  })
}
