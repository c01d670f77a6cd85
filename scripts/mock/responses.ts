/** Something wrong with a request or a response, as Prism reports it. */
export interface Diagnostic {
  message: string
  /** The violated keyword of JSON Schema, or a status. */
  code?: string | number | undefined
  /** 0 is an error, 1 a warning. */
  severity: number
  path?: string[] | undefined
}

/** A response of the mock. */
export interface MockResponse {
  status: number
  /** By names in lower case. */
  headers: Record<string, string>
  body: string
  violations: (Diagnostic & { part: 'request' | 'response' })[]
  /** Why the response is not one of the API. */
  reason?: string
}

/** A response in Prism's own format (RFC 7807). */
export function problem(status: number, { type, title, detail, ...more }: Record<string, unknown>): MockResponse {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ type, title, status, detail, ...more }),
    violations: [],
    reason: String(title),
  }
}

/** The answer to a request that is not one of the API. */
export const unreadable = (detail: string, status = 400): MockResponse =>
  problem(status, { type: 'https://stoplight.io/prism/errors#UNREADABLE', title: 'The mock cannot read this request', detail }) // prettier-ignore

/** The longest value of `sl-violations`, in bytes. Node.js refuses more than 16 KB of headers, and some proxies 4 KB. */
const longestHeader = 4000
const longestMessage = 300

const severities = ['Error', 'Warning', 'Information', 'Hint']

/**
 * Violations as the value of the header `sl-violations`: JSON in ASCII. What does not fit is counted in a last entry.
 *
 * @example
 * [{"location":["request","query","limit"],"severity":"Error","code":"maximum","message":"Request query parameter limit must be <= 100"}]
 */
export function headerOf(violations: MockResponse['violations']): string {
  const entries: string[] = []
  // Room for the last entry.
  let room = longestHeader - 120
  for (const { part, path = [], severity, code, message } of violations) {
    const entry = ascii(
      JSON.stringify({
        location: [part, ...path.map((name) => shortened(String(name), 60))],
        severity: severities[severity],
        code,
        message: shortened(message, longestMessage),
      }),
    )
    if (entry.length + 1 > room) break
    entries.push(entry)
    room -= entry.length + 1
  }
  const left = violations.length - entries.length
  if (left > 0) entries.push(JSON.stringify({ severity: 'Information', message: `${left} more violations` }))
  return `[${entries.join()}]`
}

const shortened = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text)

/** Headers cannot contain Chinese characters, and JSON can escape them. */
const ascii = (json: string): string =>
  json.replaceAll(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
