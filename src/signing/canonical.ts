// What a signature covers. The client signs it, and the server verifies it.

export const algorithm = 'SDK-HMAC-SHA256'

/**
 * The text that stands for a request in its signature.
 *
 * @param names The names of the signed headers, in lower case and sorted.
 * @param headers The headers, by their names in lower case.
 * @param payload The SHA-256 digest of the body in hexadecimal, or `UNSIGNED-PAYLOAD`.
 * @param sortsValues Whether the values of a repeated parameter are sorted, too. Some of the official SDKs do not.
 * @throws {URIError} If the path has a `%` that does not start a valid escape sequence.
 */
export function canonicalRequest(
  method: string,
  url: URL,
  names: string[],
  headers: Record<string, unknown>,
  payload: string,
  sortsValues = true,
): string {
  return [
    method,
    // Always signed with a trailing slash, even if the request has none.
    encode(decodeURIComponent(url.pathname).replace(/\/?$/, '/')).replaceAll('%2F', '/'),
    // Sorted before encoding, which results in a different order than sorting afterwards.
    [...url.searchParams]
      .sort(([a, x], [b, y]) => (a === b ? (sortsValues ? (x < y ? -1 : 1) : 0) : a < b ? -1 : 1))
      .map((pair) => pair.map(encode).join('='))
      .join('&'),
    ...names.map((name) => name + ':' + headers[name]),
    '',
    names.join(';'),
    payload,
  ].join('\n')
}

/** Percent-encodes everything but letters, digits, and `-._~`; `encodeURIComponent` leaves five more characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
