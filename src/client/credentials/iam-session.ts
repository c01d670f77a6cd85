import type { Session, TokenIssuer } from './credentials.ts'

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

/** How long before it expires a token is replaced, in milliseconds. */
const margin = 5 * 60_000
/** How long a token is valid unless IAM says otherwise, in milliseconds. */
const lifetime = 24 * 3_600_000

/** Gets tokens by password, and replaces them. See `iamPassword()`. */
export function iamSession(options: IamPasswordOptions, fail: (what: string) => Error): Session {
  const { domain, user, password, project, projectId } = options
  const identity = {
    methods: ['password' as const],
    password: { user: { name: user, password, domain: { name: domain } } },
  }
  const scope = { project: projectId ? { id: projectId } : { name: project ?? 'cn-north-4' } }
  let issued: Promise<{ value: string; ends: number }> | undefined
  let latest: string | undefined

  const issue = async (iam: TokenIssuer) => {
    const body = { auth: { identity, scope } }
    const { data, response } = await iam.keystoneCreateUserTokenByPassword({ body }).withResponse()
    const value = response.headers.get('X-Subject-Token')
    if (!value || /[^!-~]/.test(value))
      throw fail(
        'The response has no X-Subject-Token header, or an invalid one. Check iamUrl, and that CORS exposes the header',
      )
    latest = value
    // Both times come from the server, because the local clock may be wrong.
    const { issued_at = '', expires_at = '' } = data?.token ?? {}
    return { value, ends: Date.now() + (Date.parse(expires_at) - Date.parse(issued_at) || lifetime) }
  }

  return {
    async headers(_, iam) {
      const known = issued
      const old = await known?.catch(() => undefined)
      // Another call may have requested a new token in the meantime.
      if (!issued || (issued === known && old && old.ends - margin < Date.now())) issued = issue(iam)
      const mine = issued
      try {
        return { 'x-auth-token': (await mine).value }
      } catch (error) {
        if (issued === mine) issued = undefined
        throw error
      }
    },
    renew({ status }, rejected) {
      if (status !== 401) return false
      // Of several calls rejected at once, only the first may discard the token; the others would discard the new one.
      if (rejected['x-auth-token'] === latest) issued = latest = undefined
      return true
    },
  }
}
