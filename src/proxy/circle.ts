import type { Socket } from 'node:net'

/** The name of an end of a connection, which is the same for IPv4 and for IPv4 in IPv6. */
const nameOf = (address: string | undefined, port: number | undefined) => `${address?.replace('::ffff:', '')} ${port}`
const here = ({ localAddress, localPort }: Socket) => nameOf(localAddress, localPort)
const there = ({ remoteAddress, remotePort }: Socket) => nameOf(remoteAddress, remotePort)

/** Notices requests that a proxy sends to itself, by whatever name its upstream has. */
export class Circle {
  /** The proxy's connections to the upstream. Only both ends together identify one. */
  readonly #connections = new Set<string>()

  /** Follows a connection to the upstream. */
  follow(socket: Socket): void {
    // Others are followed already.
    if (!socket.connecting) return
    socket.once('connect', () => {
      const name = `${here(socket)} ${there(socket)}`
      this.#connections.add(name)
      socket.once('close', () => this.#connections.delete(name))
    })
  }

  /** Whether a connection to the proxy comes from the proxy. */
  closesWith(socket: Socket): boolean {
    return this.#connections.has(`${there(socket)} ${here(socket)}`)
  }
}
