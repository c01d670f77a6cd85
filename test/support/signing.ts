import { sign, type AccessKey } from '../../src/client/credentials/sign.ts'

export const key: AccessKey = { ak: 'EXAMPLE-AK', sk: 'example-sk' }
export const date = new Date('2024-05-06T07:08:09.999Z')
export const site = 'https://koomap.cn-north-4.myhuaweicloud.com'
export const json = { 'Content-Type': 'application/json' }

/** Signs a request, and returns its Authorization header. */
export async function authorization(request: Request, by = key, at = date) {
  await sign(request, by, at)
  return request.headers.get('Authorization')
}

/**
 * The headers with which the official SDK would send a request, given as `fetch` would send it, and with `data`, the value
 * of its JSON body.
 */
export async function officialHeaders(
  request: Pick<Request, 'method' | 'url' | 'headers'>,
  data: unknown,
  by = key,
  at = date,
) {
  const { BasicCredentials } = await import('@huaweicloud/huaweicloud-sdk-core')
  const url = new URL(request.url)
  const headers = Object.fromEntries(request.headers)
  // The SDK knows each of these by one spelling only, and it would sign an old signature.
  const { 'x-sdk-date': _, 'x-sdk-content-sha256': sum, authorization: __, ...others } = headers
  const signed = await new BasicCredentials(by as { ak: string; sk: string }).processAuthRequest(undefined as never, {
    method: request.method,
    // The SDK encodes the path itself.
    endpoint: url.origin + decodeURIComponent(url.pathname),
    url: '',
    queryParams: Object.fromEntries([...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name)])),
    data,
    headers: {
      ...others,
      ...(sum && { 'X-Sdk-Content-Sha256': sum }),
      'X-Sdk-Date': at.toISOString().replace(/\.\d+|\W/g, ''),
    },
  })
  return new Headers(signed.headers)
}
