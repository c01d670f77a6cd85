import { requestIdOf, type Reply } from './transport/reply.ts'
import type { WithResponse } from './types.ts'

/** A promise of the body that can also provide the HTTP response. A failure rejects only the promise that is used. */
export class PendingCall extends Promise<unknown> {
  static override readonly [Symbol.species] = Promise
  readonly #reply: Promise<Reply>

  constructor(reply: Promise<Reply>) {
    super(() => {})
    this.#reply = reply
  }

  override then<A = unknown, B = never>(
    onData?: ((data: unknown) => A | PromiseLike<A>) | null,
    onError?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#reply.then(({ data }) => data).then(onData, onError)
  }

  async withResponse(): Promise<WithResponse<unknown>> {
    const { data, headers, response } = await this.#reply
    return { data, response: response(), requestId: requestIdOf(headers) }
  }

  async asResponse(): Promise<Response> {
    return (await this.#reply).response()
  }
}
