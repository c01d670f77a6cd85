import { BlockList, isIP } from 'node:net'
import { hostname } from 'node:os'
import type { FastifyRequest } from 'fastify'
import { SandboxError } from './sandbox-error.ts'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** The ends of names that the public DNS never has, so that no other site can point one of them at this computer. */
const privateNames = /\.(localhost|local|internal|test|home\.arpa)$/

/** The name or address in a `Host` header or an origin, without brackets, or undefined if there is none. */
function nameOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  return new URL(url).hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}

/**
 * The name of a host that is allowed, as `Host` headers have it. One that begins with a dot stands for its subdomains, too.
 * Undefined if it is not a name.
 */
export function allowedNameOf(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/^\.?[^\s.:/?#@%\\][^\s:/?#@%\\]*$/.test(text)) return undefined
  const dot = text.startsWith('.') ? '.' : ''
  const name = nameOf(`http://${text.slice(dot.length)}`)
  return name === undefined ? undefined : dot + name
}

/** Whether a name or an address always means this computer. */
function isLoopback(name: string): boolean {
  const version = isIP(name)
  return version === 0 ? /^(.+\.)?localhost$/.test(name) : loopback.check(name, version === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Creates the guard of the control API against pages of other sites that a browser may have open.
 *
 * Such a page can send requests with its own origin. It can also let its name point at this computer, so that the browser
 * takes the sandbox for a part of the site (DNS rebinding); then the `Host` header has that name. So requests must be for
 * a name or an address that no other site can have.
 *
 * @param host Where the sandbox listens. On other addresses than loopback, it can be reached by addresses, which are no
 *   names that could point elsewhere, and by private names such as that of a container.
 * @param allowed Other names that it has, with a dot in front of those whose subdomains it has, too.
 */
export function ownHostGuard(
  host: string,
  allowed: readonly string[] = [],
): (request: Pick<FastifyRequest, 'headers'>) => void {
  const given = nameOf(`http://${isIP(host) === 6 ? `[${host}]` : host}`)
  const isClosed = given !== undefined && isLoopback(given)
  const isPrivate = (name: string): boolean =>
    isIP(name) !== 0 || !name.includes('.') || privateNames.test(name) || name === hostname().toLowerCase()
  const allowedNames = allowed.map(allowedNameOf)
  const isAllowed = (name: string): boolean =>
    allowedNames.some((one) => name === one || (one?.startsWith('.') && `.${name}`.endsWith(one)))
  const isOwn = (name: string): boolean =>
    isLoopback(name) || name === given || isAllowed(name) || (!isClosed && isPrivate(name))
  return ({ headers }) => {
    // Only HTTP/1.0 has no Host, and no browser speaks it.
    const name = headers.host === undefined ? undefined : (nameOf(`http://${headers.host}`) ?? '')
    if (name !== undefined && !isOwn(name))
      refuse(
        isClosed
          ? `Requests to ${headers.host} cannot control the sandbox, because another site could have that name. Use http://localhost or http://127.0.0.1.`
          : `Requests to ${headers.host} cannot control the sandbox, because another site could have that name. Use the IP address of its computer, or the name of its container. Or allow the name with --allowed-host.`,
      )
    const { origin } = headers
    if (origin === undefined) return
    const page = nameOf(origin)
    if (page !== undefined && (isLoopback(page) || isAllowed(page) || new URL(origin).host === headers.host)) return
    refuse(
      `Pages of ${origin} cannot control the sandbox. Use a page of this computer, or a program that is not a browser.`,
    )
  }
}

function refuse(message: string): never {
  throw new SandboxError('SANDBOX.OTHER_SITE', message)
}
