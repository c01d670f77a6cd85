import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { startProxy, type Entry, type Proxy, type ProxyOptions } from '../../src/proxy/proxy.ts'
import { description } from './description.ts'

/** What an upstream does with a request: it gets the connection, and the bytes of the request as text. */
export type Act = (socket: Socket, request: string) => void

/** An upstream that sees and sends bytes as they are. It remembers the requests. */
export class RawUpstream {
  /** The bytes of each request, as Latin-1. */
  readonly seen: string[] = []
  /** How many connections were opened. */
  connections = 0
  url = ''
  /** Called with what has arrived of a request that is not complete. */
  early: Act | undefined
  #act: Act = () => {}
  readonly #open = new Set<Socket>()
  readonly #server = createServer((socket) => {
    this.connections++
    this.#open.add(socket)
    let text = ''
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1')
      for (let end = endOf(text); end > 0; end = endOf(text)) {
        const request = text.slice(0, end)
        text = text.slice(end)
        this.seen.push(request)
        this.#act(socket, request)
      }
      if (text !== '') this.early?.(socket, text)
    })
    socket.on('error', () => {})
    socket.on('close', () => this.#open.delete(socket))
  })

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Plans what to do from now on: an act, or bytes to send. Forgets the requests. */
  plan(act: Act | string | Buffer): void {
    this.seen.length = 0
    this.connections = 0
    this.early = undefined
    this.#act = typeof act === 'function' ? act : (socket) => void socket.write(act)
  }

  /** The open connections. */
  get sockets(): Iterable<Socket> {
    return this.#open
  }

  /** How many connections are open. */
  get open(): number {
    return this.#open.size
  }

  stop(): void {
    for (const socket of this.#open) socket.destroy()
    this.#server.close()
  }
}

/** The length of the first whole request in a text, or 0. */
function endOf(text: string): number {
  const head = text.indexOf('\r\n\r\n') + 4
  if (head < 4) return 0
  const fields = text.slice(0, head)
  if (/^transfer-encoding: *chunked/im.test(fields))
    for (let at = head; ;) {
      const line = text.indexOf('\r\n', at)
      if (line < 0) return 0
      const size = parseInt(text.slice(at, line), 16)
      if (size === 0) return text.startsWith('\r\n', line + 2) ? line + 4 : 0
      at = line + 2 + size + 2
      if (at > text.length) return 0
    }
  const length = Number(/^content-length: *(\d+)/im.exec(fields)?.[1] ?? 0)
  return text.length >= head + length ? head + length : 0
}

/** A response with a length. */
export function http(head: string, body: string | Buffer = ''): Buffer {
  const bytes = Buffer.from(body as string)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${head}\r\nContent-Length: ${bytes.length}\r\n\r\n`, 'latin1'), bytes])
}

/** A response of JSON. */
export const jsonOf = (value: unknown, status = '200 OK', headers = ''): Buffer =>
  http(`${status}\r\nContent-Type: application/json${headers}`, JSON.stringify(value))

/** Starts a proxy before a raw upstream, for the tests of a file. */
export function serveProxy(options: Partial<ProxyOptions> = {}, path = '') {
  const upstream = new RawUpstream()
  let proxy: Proxy
  let wake = () => {}
  const served = {
    upstream,
    url: '',
    entries: [] as Entry[],
    warnings: [] as string[],
    /** The entry of the only request, once it has ended. */
    async entry(): Promise<Entry> {
      while (served.entries.length === 0) await new Promise<void>((resolve) => (wake = resolve))
      return served.entries[0]!
    },
    get summary() {
      return proxy.summary
    },
  }
  beforeAll(async () => {
    await upstream.start()
    proxy = await startProxy({
      description,
      upstream: upstream.url + path,
      log(entry) {
        served.entries.push(entry)
        wake()
      },
      warn: (message) => void served.warnings.push(message),
      ...options,
    })
    served.url = proxy.url
  })
  beforeEach(() => void (served.entries.length = 0))
  afterAll(async () => {
    upstream.stop()
    await proxy.close()
  })
  return served
}

/** A workspace as the API returns it. */
export const workspace = {
  workspace_id: '3eceb0cb8b834f5bb0a66d4108c2067f',
  workspace_name: '测试空间',
  workspace_description: '空间描述',
  creator: 'map_operator',
  latest_operator: 'map_operator',
  create_time: '2023-05-23T07:26:28Z',
  update_time: '2023-05-23T07:26:28Z',
  star: 0,
  can_delete: false,
}

/** A list of no workspaces. */
export const noWorkspaces = { data: [], page: { offset: 0, limit: 10, total: 0 } }
