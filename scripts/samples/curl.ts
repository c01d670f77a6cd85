/** A request as curl sends it. */
export interface CurlRequest {
  method: string
  url: string
  /** Lines such as `X-Auth-Token: any`. One that is quoted already contains a variable of the shell. */
  headers: (string | { quoted: string })[]
  /** The body, or the fields of a form. */
  body?: string | [name: string, value: string][] | undefined
  /** Whether the headers of the response are shown. */
  showsHeaders?: boolean
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** A command for a POSIX shell. */
export function curlOf({ method, url, headers, body, showsHeaders }: CurlRequest): string {
  const lines = [`curl${showsHeaders ? ' -i' : ''} ${quoted(url)}`]
  if (method.toLowerCase() !== (body === undefined ? 'get' : 'post')) lines.push(`-X ${method.toUpperCase()}`)
  for (const header of headers) lines.push(`-H ${typeof header === 'string' ? quoted(header) : header.quoted}`)
  if (Array.isArray(body)) for (const [name, value] of body) lines.push(`--form-string ${quoted(`${name}=${value}`)}`)
  else if (body !== undefined) lines.push(`-H 'Content-Type: application/json'`, `--data-raw ${quoted(body)}`)
  return lines.join(' \\\n  ')
}

/** The path and query of a URL. A list is a parameter that is repeated. */
export function pathOf(template: string, path: Record<string, string>, query: [name: string, value: string][]): string {
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ''))
  const search = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return search ? `${filled}?${search}` : filled
}
