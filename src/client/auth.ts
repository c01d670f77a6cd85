/** Something that proves who is calling, for one of the description's security schemes. */
export interface Credentials {
  /** Name of the security scheme in the description. */
  readonly scheme: 'IamToken' | 'AkSk'
  /** Adds the proof to a request that is about to be sent. */
  apply(request: Request): Promise<void>
}

/**
 * Credentials from an IAM token, which every operation takes. A token is valid for 24 hours; pass a function to hand
 * out a fresh one whenever it is needed.
 *
 * @example
 * const koomap = new KooMap({ auth: token(process.env.KOOMAP_TOKEN!) })
 */
export function token(value: string | (() => string | Promise<string>)): Credentials {
  return {
    scheme: 'IamToken',
    async apply(request) {
      const current = typeof value === 'function' ? await value() : value
      if (!current) throw new TypeError('The IAM token is empty. Give token() a token, or a function that returns one.')
      request.headers.set('X-Auth-Token', current)
    },
  }
}
