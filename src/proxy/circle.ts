import type { Socket } from 'node:net'

/** The name of an end of a connection, which is the same for IPv4 and for IPv4 in IPv6. */
const nameOf = (address: string | undefined, port: number | undefined) => `${address?.replace('::ffff:', '')} ${port}`

/** Notices requests that a proxy sends to itself, by whatever name its upstream has. */
export class Circle {
  /** The ends of the proxy's connections to the upstream. */
  readonly #ends = new Set<string>()

  /** Follows a connection to the upstream. */
  follow(socket: Socket): void {
    // Others are followed already.
    if (!socket.connecting) return
    socket.once('connect', () => {
      const end = nameOf(socket.localAddress, socket.localPort)
      this.#ends.add(end)
      socket.once('close', () => this.#ends.delete(end))
    })
  }

  /** Whether a connection to the proxy comes from the proxy. */
  closesWith({ remoteAddress, remotePort }: Socket): boolean {
    return this.#ends.has(nameOf(remoteAddress, remotePort))
  }
}
