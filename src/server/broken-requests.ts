import { randomUUID } from 'node:crypto'
import { STATUS_CODES, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { generalCodes, type CatalogError } from './codes.ts'

/** What is wrong, by the code of Node.js: the status, the error code, and the reason. */
const causes: Record<string, [status: number, code: string, reason: string]> = {
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
  reasonHeader = 'X-Sandbox-Reason',
): void {
  const answer = (error: NodeJS.ErrnoException, socket: Connection) => {
    const current = socket._httpMessage
    // An earlier request is answered first. If what is broken is its own body, it will not be.
    if (current?.req.complete) return void current.once('close', () => setImmediate(answer, error, socket))
    if (!socket.writable || error.code === 'ECONNRESET' || current?.headersSent) return void socket.destroy()
    const [status, code, reason] = causes[error.code ?? ''] ?? [400, generalCodes.message, 'The request is not HTTP.']
    const body = JSON.stringify(catalog.get(code)!.body)
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-request-id: ${randomUUID().replaceAll('-', '')}`,
      `${reasonHeader}: ${reason}`,
      'Connection: close',
    ]
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
  }
  server.on('clientError', answer)
}
