import type { KooMap } from './client.ts'
import type { AccessKey } from './sign.ts'

/** Something that proves who is calling, for one of the description's security schemes. */
export interface Credentials {
  /** Name of the security scheme in the description. */
  readonly scheme: 'IamToken' | 'AkSk'
  /** Adds the proof to a request that is about to be sent; `text` is its body, where that is known as text. */
  apply(request: Request, client: KooMap, text?: string): Promise<void>
  /** Learns from an answer that refused the request's proof; true if it is worth trying once more. */
  refused?(response: Response, request: Request): boolean
}

/**
 * Credentials from an IAM token, which every operation takes. A token is valid for 24 hours; pass a function to hand
 * out a fresh one whenever it is needed.
 *
 * @example
 * const koomap = new KooMap({ auth: token(process.env.KOOMAP_TOKEN!) })
 */
export function token(value: string | (() => string | Promise<string>)): Credentials {
  return {
    scheme: 'IamToken',
    async apply(request) {
      const current = typeof value === 'function' ? await value() : value
      if (!current) throw new TypeError('The IAM token is empty. Give token() a token, or a function that returns one.')
      // The error of the platform would show it.
      if (/[^!-~]/.test(current))
        throw new TypeError('The IAM token has a space, a line break or another character that no token has.')
      request.headers.set('X-Auth-Token', current)
    },
  }
}

/** Who signs in at IAM, and for which project. */
export interface IamPasswordOptions {
  /** Name of the account that the user belongs to. */
  domain: string
  /** Name of the IAM user; it needs programmatic access. */
  user: string
  /** Password of the IAM user. */
  password: string
  /** Name of the project, which is that of the region. Default: `cn-north-4`, unless `projectId` is given. */
  project?: string
  /** ID of the project, in place of its name. */
  projectId?: string
}

/** How long before its end a token is replaced, in milliseconds. */
const margin = 5 * 60_000

/**
 * Credentials from the name and the password of an IAM user. The token is fetched when it is first needed, once however
 * many calls wait for it, and again before its 24 hours end or when the service refuses it.
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
        'IAM answered without the header X-Subject-Token. Check iamUrl, and that CORS exposes the header.',
      )
    latest = value
    // By the service's clock alone, as this machine's may be off.
    const { issued_at = '', expires_at = '' } = data.token ?? {}
    return { value, ends: Date.now() + (Date.parse(expires_at) - Date.parse(issued_at) || 24 * 3_600_000) }
  }
  return {
    scheme: 'IamToken',
    async apply(request, client) {
      const known = issued
      const old = await known?.catch(() => undefined)
      // Another call may have asked for a new token meanwhile.
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
      // Calls that were refused together must not each throw away the token that the first of them renewed.
      if (request.headers.get('X-Auth-Token') === latest) issued = latest = undefined
      return true
    },
  }
}

/**
 * Credentials from an access key: every request is signed with SDK-HMAC-SHA256. Only visual positioning and AR
 * navigation take them. If the clock of this machine is off, it is corrected once by the service's
 * (in a browser only where CORS exposes the header `Date`).
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
      // Signatures are good for a quarter of an hour; a clock that is off by less is not the reason.
      if ((status !== 401 && status !== 403) || !(Math.abs(off) > 60_000)) return false
      skew += off
      return true
    },
  }
}

function demand<Name extends string>(what: string, given: { [name in Name]?: string }, ...names: Name[]): void {
  for (const name of names)
    if (!given[name])
      throw new TypeError(`${what} needs ${names.join(', ')}, and ${name} is ${JSON.stringify(given[name])}.`)
}
