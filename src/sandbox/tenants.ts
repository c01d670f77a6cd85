import type { FastifyRequest } from 'fastify'
import type { Codes } from '../server/codes.ts'
import { Refusal } from '../server/refusal.ts'
import type { Store } from './store.ts'
import type { Tenant } from './tenant.ts'

/** The tenant that holds the story, and to which `any` and signatures belong. */
export const defaultKey = 'any'

/** Account ID of the default tenant, as in the examples of the description. */
export const defaultDomainId = '234602bf93714dcba145eaa45686e0c1'

/** Who sent a request. */
export interface Caller {
  tenant: Tenant
  user: string
}

/** The caller, by the credentials of the request. */
export function callerOf(store: Store, request: FastifyRequest, codes: Codes): Caller {
  const token = request.headers['x-auth-token']
  const signed = request.headers.authorization
  if (!token && !signed)
    throw new Refusal(codes.unauthenticated, { reason: 'The request has neither a token nor a signature.' })
  return { tenant: tenantOf(store, typeof token === 'string' ? token : defaultKey), user: 'map_operator' }
}

/** Account ID of the caller, as far as the credentials of the request show it. */
export function accountOf(store: Store, { headers }: FastifyRequest): string | undefined {
  const token = headers['x-auth-token']
  if (typeof token === 'string' && token) return tenantOf(store, token).domainId
  return headers.authorization ? defaultDomainId : undefined
}

/** The tenant of a token. */
export const tenantOf = (store: Store, token: string): Tenant =>
  token === defaultKey ? defaultTenant(store) : store.tenant(token)

/** The default tenant. */
export const defaultTenant = (store: Store): Tenant => store.tenant(defaultKey, defaultDomainId)
