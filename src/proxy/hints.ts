import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http'

/** Passes on what the upstream hints at before it responds (RFC 8297). */
export function passHints(out: ClientRequest, request: IncomingMessage, response: ServerResponse): void {
  out.on('information', ({ statusCode, headers }) => {
    if (statusCode !== 103 || response.headersSent || !response.socket || request.httpVersionMinor === 0) return
    try {
      response.writeEarlyHints(headers as Record<string, string>)
    } catch {
      // Hints may be lost.
    }
  })
}
