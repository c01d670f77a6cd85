import type { FastifyInstance, FastifyRequest } from 'fastify'
import { credentialsOf, type Credentials } from '../../server/credentials.ts'
import { queryOf } from '../../server/url.ts'
import { projectIdOf, region } from './tokens.ts'
import type { Tenant } from '../store/tenant.ts'

/**
 * Answers `GET /v3/projects`, which is IAM's and not part of the description: Huawei's SDKs ask for the ID of the project
 * when they are not told.
 *
 * @param authenticate Finds the tenant of a request.
 */
export function addProjects(
  app: FastifyInstance,
  authenticate: (request: FastifyRequest, credentials: Credentials) => Tenant,
): void {
  app.get('/v3/projects', (request) => {
    const tenant = authenticate(request, credentialsOf(request.headers, iamCodes))
    const name = String([queryOf(request).name ?? region].flat()[0])
    const self = `https://iam.${region}.myhuaweicloud.com/v3/projects`
    const id = projectIdOf(tenant)
    const project = {
      domain_id: tenant.domainId,
      is_domain: false,
      parent_id: tenant.domainId,
      name,
      description: '',
      links: { self: `${self}/${id}` },
      id,
      enabled: true,
    }
    return { links: { next: null, previous: null, self }, projects: [project] }
  })
}

/** IAM's answer to missing credentials. */
export const iamCodes = { unauthenticated: 'IAM.401' } as const
