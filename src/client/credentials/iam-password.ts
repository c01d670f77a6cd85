import { KooMapConnectionError } from '../errors/errors.ts'
import { onDemand, requireTexts, type Credentials } from './credentials.ts'
import type { IamPasswordOptions } from './iam-session.ts'

/**
 * Credentials from the name and password of an IAM user. A token is requested when it is first needed, once for all
 * calls that wait for it, and replaced before it expires (after 24 hours) or when the service rejects it.
 *
 * Calls reject with a `KooMapError` if IAM rejects the user, and with a `KooMapConnectionError` if it returns no token.
 *
 * @throws {TypeError} If `domain`, `user`, or `password` is not a text, or is empty.
 *
 * @example
 * const koomap = new KooMap({ auth: iamPassword({ domain: 'map_company', user: 'map_operator', password }) })
 */
export function iamPassword(options: IamPasswordOptions): Credentials {
  const { domain, user, password } = options ?? {}
  requireTexts('iamPassword()', { domain, user, password })
  const facts = { operationId: 'keystoneCreateUserTokenByPassword', tries: 1 }
  return onDemand('IamToken', async () => {
    const { iamSession } = await import('../on-demand.ts')
    return iamSession({ ...options }, (what) => new KooMapConnectionError(facts, what))
  })
}
