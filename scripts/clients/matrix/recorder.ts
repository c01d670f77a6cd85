import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { operations, wantedError, type Mode } from './calls.ts'

const modes: readonly Mode[] = ['answers', 'errors', 'signed', 'paths']

/** A request as a client sent it, and the mock's response. */
export interface Exchange {
  mode: Mode
  /** operationId, or undefined for a request that matches no operation. */
  operation: string | undefined
  method: string
  /** Path and query as sent. In `url`, dots in the path are resolved. */
  target: string
  url: URL
  headers: IncomingHttpHeaders
  body: Buffer
  status: number
  answer: string
}

const routes = operations.map((operation) => ({
  operation,
  fits: new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  literal: operation.path.replaceAll(/\{\w+\}/g, '').length,
}))

function operationAt(method: string, path: string) {
  const fitting = routes.filter((r) => r.operation.method.toUpperCase() === method && r.fits.test(path))
  return fitting.sort((a, b) => b.literal - a.literal)[0]?.operation
}

/** Starts a proxy between a client and the mock, with one port for each mode, which records all exchanges. */
export async function startRecorder(mockUrl: string) {
  const exchanges: Exchange[] = []
  const urls = {} as Record<Mode, string>
  const servers = modes.map((mode) =>
    createServer(async (incoming, outgoing) => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk as Buffer)
      const body = Buffer.concat(chunks)
      const url = new URL(incoming.url!, `http://${incoming.headers.host}`)
      const method = incoming.method!
      const operation = operationAt(method, url.pathname)
      const headers = new Headers()
      for (const [name, value] of Object.entries(incoming.headers))
        if (
          ![
            'host',
            'connection',
            'content-length',
            'transfer-encoding',
            'expect',
            'upgrade',
            'http2-settings',
          ].includes(name)
        )
          headers.set(name, String(value))
      if (mode === 'errors' && operation) {
        const { status, example } = wantedError(operation)
        headers.set('Prefer', `code=${status}, example=${example}`)
      }
      const response = await fetch(mockUrl + url.pathname + url.search, {
        method,
        headers,
        ...(body.length > 0 && { body }),
      })
      const answer = await response.text()
      exchanges.push({
        mode,
        operation: operation?.id,
        method,
        target: incoming.url!,
        url,
        headers: incoming.headers,
        body,
        status: response.status,
        answer,
      })
      for (const name of ['content-type', 'x-request-id', 'x-subject-token', 'retry-after']) {
        const value = response.headers.get(name)
        if (value) outgoing.setHeader(name, value)
      }
      outgoing.writeHead(response.status).end(answer)
    }),
  )
  for (const [i, server] of servers.entries()) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    urls[modes[i]!] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  return {
    urls,
    exchanges,
    async close() {
      for (const server of servers) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}
