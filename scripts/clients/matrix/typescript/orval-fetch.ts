import type { Mode } from '../calls.ts'
import { signed, token, urls } from './drive.ts'

/** The mode to call in. orval has no settings for the server and credentials; both belong in a custom fetch function. */
export const target = { mode: 'answers' as Mode }

export async function orvalFetch<T>(path: string, init: RequestInit): Promise<T> {
  const request = new Request(urls[target.mode] + path, init)
  if (target.mode === 'signed') await signed(request)
  else if (path !== '/v3/auth/tokens') request.headers.set('X-Auth-Token', token)
  const response = await fetch(request)
  return { data: await response.json(), status: response.status, headers: response.headers } as T
}
