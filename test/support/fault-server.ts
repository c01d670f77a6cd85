import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

export interface SeenRequest {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
}

/** How the server handles one request. */
export type Step = (request: SeenRequest, response: ServerResponse, raw: IncomingMessage) => void | Promise<void>

/** Responds with JSON. */
export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Step =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))

/** A server that takes the planned steps, one for each request, and repeats the last one. */
export class FaultServer {
  readonly seen: SeenRequest[] = []
  #steps: Step[] = []
  readonly #server = createServer(async (raw, response) => {
    const request = { method: raw.method!, url: raw.url!, headers: raw.headers, body: await text(raw).catch(() => '') }
    this.seen.push(request)
    const step = this.#steps.length > 1 ? this.#steps.shift()! : this.#steps[0]!
    await step(request, response, raw)
  })
  url = ''

  async start(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
    this.url = `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`
    return this
  }

  /** Plans the steps to take from now on, and forgets the requests seen so far. */
  plan(...steps: Step[]): void {
    this.#steps = steps
    this.seen.length = 0
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}
