import type { FastifyRequest } from 'fastify'
import type { Codes } from '../../server/codes.ts'
import type { Credentials } from '../../server/credentials.ts'
import { Refusal } from '../../server/refusal.ts'
import { verifySignature, type AccessKey } from './signatures.ts'
import type { Store } from '../store/store.ts'
import type { Tenant } from '../store/tenant.ts'
import { findToken, isIssued } from './tokens.ts'

/** The tenant that holds the story, and to which `any` and signatures belong. */
export const defaultKey = 'any'

/** Account of the default tenant, as in the examples of the description. */
export const defaultDomainId = '234602bf93714dcba145eaa45686e0c1'
export const defaultDomainName = 'map_company'

/** The IAM user of the story, who also sends requests with a signature, or with a token that was not issued. */
export const storyteller = 'map_operator'

/** Who sent a request. */
export interface Caller {
  tenant: Tenant
  user: string
}

/** Which credentials are accepted. */
export interface CredentialRules {
  /** Accepts only tokens that were issued, and signatures. */
  strictAuth?: boolean | undefined
  /** Accepts only signatures with this key. */
  accessKey?: AccessKey | undefined
}

/**
 * The caller, by the credentials of the request.
 *
 * @param now The time of the sandbox, by which issued tokens expire.
 * @throws {Refusal}
 */
export function callerOf(
  store: Store,
  request: FastifyRequest,
  credentials: Credentials,
  raw: Buffer | undefined,
  codes: Pick<Codes, 'unauthenticated'>,
  now: number,
  { strictAuth, accessKey }: CredentialRules = {},
): Caller {
  if (!('token' in credentials)) {
    if (accessKey) verifySignature(request, credentials, raw, accessKey)
    return { tenant: defaultTenant(store), user: storyteller }
  }
  const { token } = credentials
  const issuer = issuerOf(store, token)
  const issued = issuer && findToken(issuer, token, now)
  if (issued) return { tenant: issuer, user: issued.user }
  if (issuer || isIssued(token))
    throw new Refusal(codes.unauthenticated, {
      section: '3.2',
      reason: 'The token has expired after 24 hours, or the sandbox was reset. Get a new one.',
    })
  if (strictAuth)
    throw new Refusal(codes.unauthenticated, {
      section: '3.2',
      reason: 'With strict authentication, only tokens from POST /v3/auth/tokens and signatures are accepted.',
    })
  return { tenant: tenantOf(store, token), user: storyteller }
}

/** The tenant to which a token belongs, which need not be valid any longer. */
export function tenantOf(store: Store, token: string): Tenant {
  if (token === defaultKey) return defaultTenant(store)
  return issuerOf(store, token) ?? store.tenant(keyOf(token))
}

/** The tenant for which a token was issued. A seed can have tokens of any form, but `any` has a meaning of its own. */
function issuerOf(store: Store, token: string): Tenant | undefined {
  const owner = token === defaultKey ? undefined : store.ownerOf(token)
  return owner?.tables.tokens.get(token) && owner
}

/**
 * What selects the tenant of a token that was not issued: the token, unless the tenant of an account could have it, or JSON
 * that is read from a request cannot.
 */
const keyOf = (token: string): string => (/^(account|token) |^__proto__$/.test(token) ? `token ${token}` : token)

/** Account ID of the caller, as far as the credentials of the request show it. */
export function accountOf(store: Store, { headers }: FastifyRequest): string | undefined {
  const token = headers['x-auth-token']
  if (typeof token === 'string' && token) return tenantOf(store, token).domainId
  return headers.authorization ? defaultDomainId : undefined
}

/** The default tenant. */
export const defaultTenant = (store: Store): Tenant => store.tenant(defaultKey, defaultDomainId)

/** The tenant of an account, by the name of the account. */
export const tenantOfAccount = (store: Store, name: string): Tenant =>
  name === defaultDomainName ? defaultTenant(store) : store.tenant(`account ${name}`)
