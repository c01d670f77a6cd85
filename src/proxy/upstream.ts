import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type RequestOptions } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { Circle } from './circle.ts'

/** The URL of an upstream cannot be used. The message shows no credentials. */
export class BadUpstream extends Error {
  override readonly name = 'BadUpstream'
}

/** The server to which requests are passed on. */
export interface Upstream {
  /** The URL without a slash at the end. */
  url: string
  origin: string
  /** The value of `Host`. */
  host: string
  /** The path of the URL, before the paths of the API. Empty if there is none. */
  base: string
  /** What Node.js needs to connect. */
  connection: { hostname: string; port: string; agent: HttpAgent }
  /** Notices whether the upstream is the proxy. */
  circle: Circle
  /** Starts a request to the server. */
  request(options: RequestOptions): ClientRequest
}

/** How long an idle connection is kept, in milliseconds: shorter than servers usually do, which then close it. */
const idle = 4_000

/**
 * Reads the URL of an upstream.
 *
 * @throws {BadUpstream}
 */
export function upstreamOf(text: string): Upstream {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new BadUpstream(
      `"${withoutUser(text)}" is not an http or https URL. Specify one such as https://example.com.`,
    )
  const { protocol, origin, host, hostname, port, username, password, pathname } = new URL(text)
  const refuse = (what: string, instead: string): never => {
    throw new BadUpstream(`The URL of the upstream has ${what}: ${withoutUser(text)}. ${instead}`)
  }
  if (username || password) refuse('a user name or password', 'Remove them. Callers send their own credentials.')
  if (text.includes('?')) refuse('a query', 'Remove it. Requests have their own queries.')
  if (text.includes('#')) refuse('a fragment', 'Remove it. Fragments are not sent to servers.')
  const base = pathname.replace(/\/+$/, '')
  const secure = protocol === 'https:'
  const agent = new (secure ? HttpsAgent : HttpAgent)({ keepAlive: true, timeout: idle, maxFreeSockets: 1000 })
  const connection = { hostname: hostname.replace(/^\[(.*)\]$/, '$1'), port, agent }
  const circle = new Circle()
  return {
    url: origin + base,
    origin,
    host,
    base,
    connection,
    circle,
    request(options) {
      const out = (secure ? httpsRequest : httpRequest)({ ...connection, ...options })
      // As for requests: none is dropped.
      out.maxHeadersCount = 0
      out.once('socket', (socket) => circle.follow(socket))
      return out
    },
  }
}

const withoutUser = (text: string) => text.replace(/\/\/[^/?#]*@/, '//[redacted]@')

/** The target of a request without a host, which a caller that knows of the proxy adds (RFC 9112, 3.2.2). */
export function originForm(target: string): string {
  const path = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '')
  return path === '' || path.startsWith('?') ? `/${path}` : path
}

/** The target of a request to the upstream. `*` stands for the server as a whole. */
export const targetOf = ({ base }: Upstream, target: string): string => (target === '*' ? target : base + target)

/**
 * The value of `Location` for the caller: the proxy, if it is the upstream below its base path, and otherwise what it is.
 *
 * @param self The origin under which the caller knows the proxy.
 */
export function locationFor({ origin, base }: Upstream, location: string, self: string): string {
  const [, scheme = '', authority, path] = /^([a-z][a-z\d+.-]*:)?\/\/([^/?#]*)(.*)$/is.exec(location) ?? []
  if (authority !== undefined) {
    const absolute = `${scheme || new URL(origin).protocol}//${authority}`
    if (!URL.canParse(absolute) || new URL(absolute).origin !== origin || /@/.test(authority))
      return scheme ? location : absolute + path
    return isBelow(path!, base) ? self + path!.slice(base.length) : absolute + path
  }
  if (!location.startsWith('/') || base === '') return location
  return isBelow(location, base) ? location.slice(base.length) || '/' : origin + location
}

/** Whether a path is below a base path. One with dots may leave it. */
const isBelow = (path: string, base: string): boolean =>
  base === '' ||
  (/^[/?#]|^$/.test(path.slice(base.length)) && path.startsWith(base) && !/\/\.\.?(?=[/?#]|$)/.test(path))
