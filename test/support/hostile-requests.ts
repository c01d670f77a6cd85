const headers = { 'X-Auth-Token': 'any' }
const json = { ...headers, 'Content-Type': 'application/json' }
const form = { ...headers, 'Content-Type': 'multipart/form-data; boundary=b' }
const part = (disposition: string) => `--b\r\nContent-Disposition: form-data${disposition}\r\n\r\n1\r\n--b--\r\n`

/** Requests that crash Prism unless it is guarded, by what is wrong with them. */
export const hostile: Record<string, [path: string, init: RequestInit]> = {
  'a malformed Accept header': ['/v1/workspaces', { headers: { ...headers, Accept: 'json' } }],
  'an Accept header without a type': ['/v1/workspaces', { headers: { ...headers, Accept: ',' } }],
  'a malformed percent-encoding in the path': ['/v1/workspaces/%E0%A4%A', { method: 'DELETE', headers: json, body: '{}' }],
  'a bare percent sign as a path parameter': ['/v1/workspaces/%', { method: 'DELETE', headers: json, body: '{}' }],
  'a form part without a name': ['/v1/kmp-data/imageinfo', { method: 'POST', headers: form, body: part('') }],
  'a form part with a malformed name': ['/v1/kmp-data/imageinfo', { method: 'POST', headers: form, body: part('; name="%E0%A4%A"') }],
  'text that violates a pattern with Chinese characters': ['/v1/workspaces', { method: 'POST', headers: json, body: '{"workspace_name":"不 行"}' }],
  'a deeply nested body': ['/v1/workspaces', { method: 'POST', headers: json, body: '['.repeat(5000) + ']'.repeat(5000) }],
  'a number that would keep a careless pattern busy for hours': [
    '/v1/real3d/spur',
    { method: 'POST', headers: json, body: JSON.stringify({ accuracy: `0.${'1'.repeat(1e6)}x` }) },
  ],
} // prettier-ignore

/** Headers of which a server may also take no notice, as HTTP permits. */
const ignorable = /\bAccept\b/

/** Sends them all, and returns those whose response is not 400. */
export async function attack(url: string): Promise<string[]> {
  const failed: string[] = []
  for (const [about, [path, init]] of Object.entries(hostile)) {
    const status = await fetch(url + path, init).then(
      (response) => response.status,
      (error: Error) => error.message,
    )
    if (status !== 400 && !(status === 200 && ignorable.test(about))) failed.push(`${about}: ${status}`)
  }
  return failed
}
