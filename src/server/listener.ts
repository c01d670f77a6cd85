import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerBrokenRequests, requireHost } from './broken-requests.ts'
import type { CatalogError } from './codes.ts'

/** How long the server waits, in milliseconds. */
export interface Timeouts {
  /** For the headers of a request. Default: 10 seconds. */
  headers?: number
  /** For a whole request. Default: 60 seconds. */
  request?: number
  /** For the next request of a connection. Default: 60 seconds. */
  keepAlive?: number
  /** For requests that are running when the server closes. Default: 3 seconds. */
  close?: number
}

export interface ListenerOptions {
  /** The errors with which broken requests are answered. */
  catalog: ReadonlyMap<string, CatalogError>
  timeouts?: Timeouts
  /** Handles requests that expect `100-continue`. Default: Node.js tells the caller to go on. */
  onExpectation?: RequestListener
  /** The header that says why a broken request is refused. Default: `X-Sandbox-Reason`. */
  reasonHeader?: string
}

export interface Listener {
  /** Starts to listen, by default on this machine only, and resolves to the base URL. */
  listen(port: number, host?: string): Promise<string>
  /** Stops to accept requests, lets the running ones end, and closes all connections. */
  close(): Promise<void>
}

/** Creates an HTTP server that answers whatever is sent to it, and can be closed. */
export function createListener(onRequest: RequestListener, options: ListenerOptions): Listener {
  const { headers = 10_000, request = 60_000, keepAlive = 60_000, close = 3_000 } = options.timeouts ?? {}
  const server = createServer({
    headersTimeout: headers,
    requestTimeout: request,
    keepAliveTimeout: keepAlive,
    // How late a timeout may be noticed.
    connectionsCheckingInterval: Math.min(1000, headers, request),
    // Otherwise, Node.js would respond with an error of its own.
    requireHostHeader: false,
  })
  // Their size is limited. By number, Node.js would drop some, such as the length of the body, without a word.
  server.maxHeadersCount = 0
  const checked = (handle: RequestListener) => requireHost(handle, options.catalog, options.reasonHeader)
  server.on('request', checked(onRequest))
  if (options.onExpectation) server.on('checkContinue', checked(options.onExpectation))
  // Without a listener, Node.js refuses every expectation other than `100-continue` with an error of its own.
  server.on('checkExpectation', checked(onRequest))
  answerBrokenRequests(server, options.catalog, options.reasonHeader)
  const shutDown = closerOf(server)
  return { listen: (port, host = '127.0.0.1') => listen(server, port, host), close: () => shutDown(close) }
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  const name = host.replace(/^\[(.*)\]$/, '$1')
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, name, resolve)
  }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`Cannot listen on ${urlOf(name, port)}: ${adviceOn(error)}`, { cause: error })
  })
  const address = server.address() as AddressInfo
  return urlOf(address.address, address.port)
}

/** The base URL. A server on all addresses is named by the one of this machine. */
function urlOf(address: string, port: number): string {
  const reachable = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

function adviceOn({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EADDRINUSE':
      return 'the port is in use. Stop the program that uses it, or choose another port; 0 selects a free one.'
    case 'EACCES':
      return 'the system does not permit it. Choose a port above 1023.'
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'this machine has no such address. Choose 127.0.0.1, ::1, or one of its own addresses.'
    case 'ERR_SOCKET_BAD_PORT':
      return 'a port is a number from 0 to 65535.'
    default:
      return message
  }
}

/** Follows the running requests of a server, and returns what closes it. */
function closerOf(server: Server): (grace: number) => Promise<void> {
  const running = new Set<ServerResponse>()
  let closed: Promise<unknown> | undefined
  let idle = () => {}
  const follow = (_request: unknown, response: ServerResponse) => {
    running.add(response)
    if (closed) response.shouldKeepAlive = false
    response.once('close', () => {
      running.delete(response)
      if (running.size === 0) idle()
    })
  }
  for (const event of ['request', 'checkContinue', 'checkExpectation'])
    if (server.listenerCount(event) > 0) server.prependListener(event, follow)
  // Of a connection, Node.js closes only the response whose turn it is, not those that wait for it.
  server.on('connection', (socket) =>
    socket.once('close', () => {
      for (const response of running)
        if (response.req.socket === socket && !response.socket) response.destroy().emit('close')
    }),
  )
  return async (grace) => {
    if (!server.listening) return void (await closed)
    closed = new Promise((resolve) => server.close(resolve))
    for (const response of running) response.shouldKeepAlive = false
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      idle = resolve
      timer = setTimeout(resolve, grace)
      if (running.size === 0) resolve()
    })
    clearTimeout(timer)
    server.closeAllConnections()
    await closed
  }
}
