import type { KooMap } from './client.ts'
import type { AccessKey } from './sign.ts'

/** Credentials for one of the description's security schemes. */
export interface Credentials {
  /** Name of the security scheme in the description. */
  readonly scheme: 'IamToken' | 'AkSk'
  /** Adds the credentials to a request just before it is sent. `text` is the request body, if it is known as text. */
  apply(request: Request, client: KooMap, text?: string): Promise<void>
  /** Inspects an unsuccessful response. Returns true if sending the request once more may succeed. */
  refused?(response: Response, request: Request): boolean
}

/**
 * Credentials from an IAM token, which every operation accepts. A token expires after 24 hours. To supply a fresh one,
 * pass a function; it is called for every request.
 *
 * Calls reject with a `TypeError` if the token is empty or contains a character that no token has.
 *
 * @example
 * const koomap = new KooMap({ auth: token(process.env.KOOMAP_TOKEN!) })
 */
export function token(value: string | (() => string | Promise<string>)): Credentials {
  return {
    scheme: 'IamToken',
    async apply(request) {
      const current = typeof value === 'function' ? await value() : value
      if (!current) throw new TypeError('The IAM token is empty. Pass token() a token or a function that returns one.')
      // Headers.set's own error would include the token.
      if (/[^!-~]/.test(current))
        throw new TypeError('The IAM token contains a space, a line break, or another invalid character. Remove it.')
      request.headers.set('X-Auth-Token', current)
    },
  }
}

/** The IAM user to sign in as, and the project to sign in to. */
export interface IamPasswordOptions {
  /** Name of the account that the IAM user belongs to. */
  domain: string
  /** Name of the IAM user, which needs programmatic access. */
  user: string
  /** Password of the IAM user. */
  password: string
  /** Name of the project, which is the name of the region. Default: `cn-north-4`, unless `projectId` is given. */
  project?: string
  /** ID of the project, instead of its name. */
  projectId?: string
}

/** How long before it expires a token is replaced, in milliseconds. */
const margin = 5 * 60_000

/**
 * Credentials from the name and password of an IAM user. A token is requested when it is first needed, once for all
 * calls that wait for it, and replaced before it expires (after 24 hours) or when the service refuses it.
 *
 * Calls reject with a `KooMapError` if IAM refuses the user, and with a `TypeError` if it returns no token.
 *
 * @throws {TypeError} If `domain`, `user`, or `password` is empty.
 *
 * @example
 * const koomap = new KooMap({ auth: iamPassword({ domain: 'map_company', user: 'map_operator', password }) })
 */
export function iamPassword({ domain, user, password, project, projectId }: IamPasswordOptions): Credentials {
  demand('iamPassword()', { domain, user, password }, 'domain', 'user', 'password')
  let issued: Promise<{ value: string; ends: number }> | undefined
  let latest: string | undefined
  const scope = projectId ? { id: projectId } : { name: project ?? 'cn-north-4' }
  const issue = async (client: KooMap) => {
    const identity = {
      methods: ['password' as const],
      password: { user: { name: user, password, domain: { name: domain } } },
    }
    const body = { auth: { identity, scope: { project: scope } } }
    const { data, response } = await client.keystoneCreateUserTokenByPassword({ body }).withResponse()
    const value = response.headers.get('X-Subject-Token')
    if (!value)
      throw new TypeError(
        'The response from IAM has no X-Subject-Token header. Check iamUrl, and that CORS exposes the header.',
      )
    latest = value
    // Both times come from the server, because the local clock may be wrong.
    const { issued_at = '', expires_at = '' } = data.token ?? {}
    return { value, ends: Date.now() + (Date.parse(expires_at) - Date.parse(issued_at) || 24 * 3_600_000) }
  }
  return {
    scheme: 'IamToken',
    async apply(request, client) {
      const known = issued
      const old = await known?.catch(() => undefined)
      // Another call may have requested a new token in the meantime.
      if (!issued || (issued === known && old && old.ends - margin < Date.now())) issued = issue(client)
      const mine = issued
      try {
        request.headers.set('X-Auth-Token', (await mine).value)
      } catch (error) {
        if (issued === mine) issued = undefined
        throw error
      }
    },
    refused({ status }, request) {
      if (status !== 401) return false
      // Of several calls refused at once, only the first may discard the token; the others would discard the new one.
      if (request.headers.get('X-Auth-Token') === latest) issued = latest = undefined
      return true
    },
  }
}

/**
 * Credentials from an access key: every request is signed with SDK-HMAC-SHA256. Only visual positioning (`startVps`)
 * and AR navigation (`startNavi`) accept signatures. If the service refuses a signature and the local clock is wrong,
 * the request is signed once more by the service's clock (in a browser, only if CORS exposes the `Date` header).
 *
 * @throws {TypeError} If `ak` or `sk` is empty.
 *
 * @example
 * const koomap = new KooMap({ auth: [token(myToken), accessKey({ ak, sk })] })
 */
export function accessKey(key: AccessKey): Credentials {
  demand('accessKey()', key, 'ak', 'sk')
  let skew = 0
  return {
    scheme: 'AkSk',
    async apply(request, _client, text) {
      const { sign } = await import('./sign.ts')
      await sign(request, key, new Date(Date.now() + skew), text)
    },
    refused({ status, headers }) {
      const off = Date.parse(headers.get('Date') ?? '') - (Date.now() + skew)
      // Signatures are valid for 15 minutes, so a difference of less than a minute is not the reason.
      if ((status !== 401 && status !== 403) || !(Math.abs(off) > 60_000)) return false
      skew += off
      return true
    },
  }
}

function demand<Name extends string>(what: string, given: { [name in Name]?: string }, ...names: Name[]): void {
  for (const name of names)
    if (!given[name]) throw new TypeError(`${what}: ${name} is required, but is ${JSON.stringify(given[name])}.`)
}
