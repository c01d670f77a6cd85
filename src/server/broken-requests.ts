import { randomUUID } from 'node:crypto'
import { STATUS_CODES, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { generalCodes, type CatalogError } from './codes.ts'

type Cause = [status: number, code: string, reason: string]

/** What is wrong, by the code of Node.js: the status, the error code, and the reason. */
const causes: Record<string, Cause> = {
  HPE_HEADER_OVERFLOW: [431, generalCodes.message, 'The headers are larger than 16 KB.'],
  HPE_INVALID_URL: [400, generalCodes.url, 'The target of the request is malformed.'],
  HPE_INVALID_METHOD: [400, generalCodes.url, 'The method of the request is unknown.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, generalCodes.message, 'The request was not complete in time.'],
}

/** A connection, with the response that is being made or sent. Node.js has no public name for it. */
type Connection = Duplex & { _httpMessage?: ServerResponse | null }

/** Answers what is not a valid HTTP request with an error of the API, and closes the connection. */
export function answerBrokenRequests(
  server: Server,
  catalog: ReadonlyMap<string, CatalogError>,
  reasonHeader?: string,
): void {
  const answer = (error: NodeJS.ErrnoException, socket: Connection) => {
    const current = socket._httpMessage
    // An earlier request is answered first. If what is broken is its own body, it will not be.
    if (current?.req.complete) return void current.once('close', () => setImmediate(answer, error, socket))
    if (!socket.writable || error.code === 'ECONNRESET' || current?.headersSent) return void socket.destroy()
    const cause = causes[error.code ?? ''] ?? [400, generalCodes.message, 'The request is not HTTP.']
    const { status, headers, body } = replyTo(cause, catalog, reasonHeader)
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join('\r\n')
    socket.end(`${head}\r\n\r\n${body}`, () => socket.destroy())
  }
  server.on('clientError', answer)
}

/** Creates the handler of requests that lets only those pass that say for which host they are, as HTTP/1.1 must. */
export function requireHost(
  handle: RequestListener,
  catalog: ReadonlyMap<string, CatalogError>,
  reasonHeader?: string,
): RequestListener {
  const cause: Cause = [400, generalCodes.message, 'The request has no Host header.']
  return (request, response) => {
    if (request.headers.host !== undefined || request.httpVersion === '1.0') return handle(request, response)
    const { status, headers, body } = replyTo(cause, catalog, reasonHeader)
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
  }
}

function replyTo(
  [status, code, reason]: Cause,
  catalog: ReadonlyMap<string, CatalogError>,
  reasonHeader = 'X-Sandbox-Reason',
): { status: number; headers: Record<string, string>; body: string } {
  const body = JSON.stringify(catalog.get(code)!.body)
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    'X-request-id': randomUUID().replaceAll('-', ''),
    [reasonHeader]: reason,
    Connection: 'close',
  }
  return { status, headers, body }
}
