/** How deeply a body may be nested to be shown. The deepest request of the API has 5 levels. */
const deepest = 20

/** What replaces a secret. */
export const hidden = '[redacted]'
/** Names whose values are secrets. */
export const secretName = /password|passwd|secret|token|signature|authorization|credential|access.?key|^(ak|sk)$/i

/** A copy of a value in which passwords, tokens, and signatures are replaced. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return '[too deep]'
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretName.test(name) && !isIamPassword(name, inner) ? hidden : redact(inner, depth + 1),
    ]),
  )
}

/** IAM's `password` is an object that also names the user. */
const isIamPassword = (name: string, value: unknown): boolean =>
  name === 'password' && typeof value === 'object' && value !== null && Object.hasOwn(value, 'user')

/** The target of a request, in whose query secrets are replaced. */
export function redactQuery(path: string): string {
  const start = path.indexOf('?')
  if (start < 0) return path
  const fields = path
    .slice(start + 1)
    .split('&')
    .map((field) => {
      const [name = ''] = field.split('=', 1)
      return secretName.test(decoded(name)) ? `${name}=${hidden}` : field
    })
  return `${path.slice(0, start)}?${fields.join('&')}`
}

/** A name in a query, of which malformed percent-encoding remains as it is. */
const decoded = (name: string): string =>
  name.replaceAll(/%[0-7][0-9a-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)))
