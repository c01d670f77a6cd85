import { requireVisible, type Credentials } from './credentials.ts'

/**
 * Credentials from an IAM token, which every operation accepts. A token expires after 24 hours. To supply a fresh one,
 * pass a function: it is called for every request, and once more if the service rejects the token.
 *
 * Calls reject with a `TypeError` if the token is empty or contains a character that no token has.
 *
 * @example
 * const koomap = new KooMap({ auth: token(process.env.KOOMAP_TOKEN!) })
 */
export function token(value: string | (() => string | Promise<string>)): Credentials {
  return {
    scheme: 'IamToken',
    async headers() {
      const current = typeof value === 'function' ? await value() : value
      if (!current) throw new TypeError('The IAM token is empty. Pass token() a token or a function that returns one.')
      requireVisible('The IAM token', current)
      return { 'x-auth-token': current }
    },
    renew: ({ status }) => status === 401 && typeof value === 'function',
  }
}
