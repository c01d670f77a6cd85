import type { serveSandbox } from './sandbox.ts'

/** A caller of the control API. Resolves to the status and the body. */
export function controlOf(served: ReturnType<typeof serveSandbox>) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ): Promise<{ status: number; body: any }> => {
    const response = await fetch(`${served.sandbox.url}/_sandbox${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { 'x-auth-token': token }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json() }
  }
}
