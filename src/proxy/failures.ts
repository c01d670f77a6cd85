/** Why the upstream has not answered, or not completely. */
export interface Failure {
  status: 502 | 504
  /** The code of Node.js, or a word for what happened. */
  rule: string
  reason: string
}

/** What is said instead of the code of Node.js. */
const reasons: Record<string, string> = {
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'it closed the connection too early',
  EPIPE: 'it closed the connection too early',
  ERR_STREAM_PREMATURE_CLOSE: 'it closed the connection too early',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name cannot be resolved at the moment',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no route to it',
  ETIMEDOUT: 'the connection timed out',
  HPE_HEADER_OVERFLOW: 'the headers of its response are larger than 16 KB',
  ERR_INVALID_CHAR: 'its response has a header with invalid characters',
  ERR_HTTP_INVALID_STATUS_CODE: 'its response has an invalid status',
}

/** What an error of the connection to the upstream means. */
export function failureOf(error: NodeJS.ErrnoException): Failure {
  const { code = 'failed', message } = error
  const reason =
    reasons[code] ??
    (code.startsWith('HPE_')
      ? `its response is not HTTP (${message})`
      : /CERT|TLS|SSL|EPROTO/.test(code)
        ? `the TLS connection failed (${message.trim()})`
        : message)
  return { status: code === 'ETIMEDOUT' ? 504 : 502, rule: code, reason }
}

/** The upstream has not sent or taken anything for a while. */
export const silence = (ms: number): Failure => ({
  status: 504,
  rule: 'timeout',
  reason: `it has been silent for ${ms / 1000} s`,
})

/** The upstream is the proxy, so that requests would go round in circles. */
export const itself: Failure = { status: 502, rule: 'loop', reason: 'it is this proxy' }

/** The upstream switches protocols, although nobody has asked for it. */
export const switched: Failure = { status: 502, rule: 'upgrade', reason: 'it switched to another protocol' }
