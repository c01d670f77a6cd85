import { createServer, type Socket } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/**
 * Starts a server that answers each request with bytes as they are, even if they are not valid HTTP, and then closes the
 * connection. Returns it for the tests of a file.
 */
export function serveBytes() {
  const server = {
    url: '',
    /** The number of requests since the last plan. */
    seen: 0,
    /** Plans the answer to all requests from now on. */
    plan(head: string, body: string | Uint8Array = '') {
      server.seen = 0
      answer = Buffer.concat([Buffer.from(`HTTP/1.1 ${head}\r\nConnection: close\r\n\r\n`), Buffer.from(body)])
    },
  }
  let answer = Buffer.alloc(0)
  const open = new Set<Socket>()
  const listener = createServer((socket) => {
    open.add(socket)
    let received = ''
    socket.on('data', (bytes) => {
      received += bytes.toString('latin1')
      const [head, body] = received.split('\r\n\r\n')
      const length = Number(/content-length: (\d+)/i.exec(head!)?.[1] ?? 0)
      if (body === undefined || body.length < length) return
      server.seen++
      socket.end(answer)
    })
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
  })
  beforeAll(async () => {
    await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done))
    server.url = `http://127.0.0.1:${(listener.address() as { port: number }).port}`
  })
  afterAll(() => {
    for (const socket of open) socket.destroy()
    listener.close()
  })
  return server
}
