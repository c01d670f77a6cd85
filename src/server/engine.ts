import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Description } from '../description/model.ts'
import { buildApp } from './app.ts'
import type { Behavior } from './behavior.ts'
import { catalogOf } from './codes.ts'
import { answerBrokenRequests } from './broken-requests.ts'

export type { Answer, Behavior, Call } from './behavior.ts'

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

export interface EngineOptions {
  description: Description
  /** Default: each request is answered with an example. */
  behavior?: Behavior
  timeouts?: Timeouts
}

export interface Engine {
  /** Starts to listen, by default on this machine only, and resolves to the base URL. */
  listen(port: number, host?: string): Promise<string>
  /** Serves another version of the description from now on. */
  reload(description: Description): Promise<void>
  /** Stops to accept requests, lets the running ones end, and closes all connections. */
  close(): Promise<void>
}

/** Creates a server of the operations of a description. */
export async function createEngine({ description, behavior = {}, timeouts = {} }: EngineOptions): Promise<Engine> {
  const { headers = 10_000, request = 60_000, keepAlive = 60_000, close = 3_000 } = timeouts
  let app = await buildApp(description, behavior)
  const server = createServer({
    headersTimeout: headers,
    requestTimeout: request,
    keepAliveTimeout: keepAlive,
    // How late a timeout may be noticed.
    connectionsCheckingInterval: Math.min(1000, headers, request),
  })
  server.on('request', (request, response) => app.routing(request, response))
  // Without a listener, Node.js refuses every expectation other than `100-continue` in its own shape.
  server.on('checkExpectation', (request, response) => app.routing(request, response))
  answerBrokenRequests(server, catalogOf(description, []))
  const shutDown = closerOf(server)
  return {
    listen: (port, host = '127.0.0.1') => listen(server, port, host),
    async reload(next) {
      const before = app
      app = await buildApp(next, behavior)
      await before.close()
    },
    async close() {
      await shutDown(close)
      await app.close()
    },
  }
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
  server.prependListener('request', (_request, response: ServerResponse) => {
    running.add(response)
    if (closed) response.shouldKeepAlive = false
    response.once('close', () => {
      running.delete(response)
      if (running.size === 0) idle()
    })
  })
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
