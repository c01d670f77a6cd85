import { KooMapConnectionError } from '../errors/errors.ts'
import { onDemand, requireTexts, type Credentials } from './credentials.ts'

/** The IAM user to sign in as, and the project to sign in to. */
export interface IamPasswordOptions {
  /** Name of the account that the IAM user belongs to. */
  domain: string
  /** Name of the IAM user, which needs programmatic access. */
  user: string
  /** Password of the IAM user. */
  password: string
  /** Name of the project, which is the name of the region. Default: `cn-north-4`, unless `projectId` is given. */
  project?: string | undefined
  /** ID of the project, instead of its name. */
  projectId?: string | undefined
}

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
