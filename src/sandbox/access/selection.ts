import { SandboxError } from '../control/sandbox-error.ts'
import type { Store } from '../store/store.ts'
import type { Tenant } from '../store/tenant.ts'
import { defaultKey, defaultTenant, tenantOf } from './tenants.ts'
import { findToken, isIssued } from './tokens.ts'

/**
 * The tenant that a token selects for the control API, or the default tenant.
 *
 * @param now The time of the sandbox, by which issued tokens expire.
 * @param strictAuth Whether only tokens that were issued are accepted.
 * @throws {SandboxError} If the token must have been issued, but was not, or has expired.
 */
export function selectTenant(store: Store, token: string | undefined, now: number, strictAuth = false): Tenant {
  if (token === undefined || token === defaultKey) return defaultTenant(store)
  if (typeof token !== 'string' || token === '')
    throw new SandboxError(
      'SANDBOX.INVALID_REQUEST',
      `A token is text, not ${JSON.stringify(token)}. Give none to act on all accounts.`,
    )
  if (isIssued(token) ? !isValid(store, token, now) : strictAuth)
    throw new SandboxError(
      'SANDBOX.UNKNOWN_TOKEN',
      'The sandbox has not issued the token in X-Auth-Token. Get one at POST /v3/auth/tokens, or send none to act on all accounts.',
    )
  return tenantOf(store, token)
}

function isValid(store: Store, token: string, now: number): boolean {
  const issuer = store.ownerOf(token)
  return issuer !== undefined && findToken(issuer, token, now) !== undefined
}
