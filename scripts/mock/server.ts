import type { IncomingMessage, ServerResponse } from 'node:http'
import { operationsOf, resolve, type Description, type Json } from '../../src/description/model.ts'
import { BadBody, bodyLimit } from '../../src/server/body.ts'
import { catalogOf } from '../../src/server/codes.ts'
import { createListener } from '../../src/server/listener.ts'
import { createPrism } from './prism.ts'
import { headerOf, unreadable, type MockResponse } from './responses.ts'

/** What the mock has answered. */
export interface Answered {
  method: string
  target: string
  response: MockResponse
  /** Milliseconds. */
  duration: number
}

export interface MockOptions {
  description: Description
  /** Default: 127.0.0.1. */
  host?: string
  /** Called after each request. */
  log?(request: Answered): void
}

export interface Mock {
  /** Base URL of the mock. */
  url: string
  /** Serves another version of the description from now on. */
  reload(description: Description): Promise<void>
  close(): Promise<void>
}

/** Starts a mock in this process. Port 0 selects a free port. */
export async function startMock(port: number, { description, host, log }: MockOptions): Promise<Mock> {
  let prism = await createPrism(description)
  let exposed = exposedBy(description)
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const started = performance.now()
    allowOrigins(request, response, exposed)
    if (isPreflight(request)) return void response.writeHead(204).end()
    const { method = 'GET', url: target = '/', headers } = request
    const answer = async () => prism.answer({ method, target, headers, body: await bodyOf(request) })
    const answered = await answer().catch(answerTo)
    if (!response.destroyed) send(response, answered)
    log?.({ method, target, response: answered, duration: performance.now() - started })
  }
  const listener = createListener((request, response) => void handle(request, response), {
    catalog: catalogOf(description, []),
    reasonHeader: 'X-Mock-Reason',
  })
  const url = await listener.listen(port, host)
  return {
    url,
    async reload(next) {
      prism = await createPrism(next)
      exposed = exposedBy(next)
    },
    close: () => listener.close(),
  }
}

/** The body of a request. What is beyond the limit is read, so that the client gets the response, but not kept. */
async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= bodyLimit) chunks.push(chunk)
    else chunks.length = 0
  }
  if (length > bodyLimit) throw new BadBody('size', `The body is larger than ${bodyLimit} bytes.`)
  return Buffer.concat(chunks)
}

/** Prism throws what it does not expect in a request. */
const answerTo = (error: Error): MockResponse => unreadable(error.message, error instanceof BadBody ? 413 : 400)

function send(response: ServerResponse, { status, headers, body, violations }: MockResponse): void {
  if (violations.length > 0) response.setHeader('sl-violations', headerOf(violations))
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
}

/** The headers that programs in browsers may read, by name, because `*` does not work with credentials. */
function exposedBy(description: Description): string {
  const responses = operationsOf(description).flatMap(({ raw }) => Object.values<Json>(raw.responses))
  const names = responses.flatMap((response) => Object.keys(resolve(description, response).headers ?? {}))
  return [...new Set(['sl-violations', ...names])].join(', ')
}

function allowOrigins({ headers }: IncomingMessage, response: ServerResponse, exposed: string): void {
  response.setHeader('Access-Control-Allow-Origin', headers.origin || '*')
  response.setHeader('Access-Control-Allow-Credentials', 'true')
  response.setHeader('Access-Control-Allow-Headers', headers['access-control-request-headers'] || '*')
  response.setHeader('Access-Control-Expose-Headers', exposed)
  response.setHeader('Vary', 'Origin')
  const method = headers['access-control-request-method']
  if (method) response.setHeader('Access-Control-Allow-Methods', method)
}

const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined
