import type { FastifyRequest } from 'fastify'
import type { Codes } from '../server/codes.ts'
import { Refusal } from '../server/refusal.ts'
import type { Store } from './store.ts'
import type { Tenant } from './tenant.ts'

/** The tenant that holds the story, and to which `any` and signatures belong. */
export const defaultKey = 'any'

/** Account ID of the default tenant, as in the examples of the description. */
export const defaultDomainId = '234602bf93714dcba145eaa45686e0c1'

/** The IAM user of the story, to which `any` and signatures belong. */
export const storyteller = 'map_operator'

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
  const key = typeof token === 'string' && token !== defaultKey ? token : defaultKey
  return { tenant: key === defaultKey ? defaultTenant(store) : store.tenant(key), user: storyteller }
}

/** The default tenant. */
export const defaultTenant = (store: Store): Tenant => store.tenant(defaultKey, defaultDomainId)
