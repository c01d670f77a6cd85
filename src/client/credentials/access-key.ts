import { onDemand, requireTexts, requireVisible, type Credentials } from './credentials.ts'
import type { AccessKey } from './sign.ts'

/**
 * Credentials from an access key: every request is signed with SDK-HMAC-SHA256. If the service rejects a signature and
 * the local clock is wrong, the request is signed once more by the service's clock (in a browser, only if CORS exposes
 * the `Date` header).
 *
 * @throws {TypeError} If `ak` or `sk` is not a text, or is empty, or if a value contains a character that no key has.
 *
 * @example
 * const koomap = new KooMap({ auth: accessKey({ ak, sk }) })
 */
export function accessKey(options: AccessKey): Credentials {
  const { ak, sk, securityToken } = options ?? {}
  const key = { ak, sk, ...(securityToken !== undefined && { securityToken }) }
  requireTexts('accessKey()', key)
  for (const [name, value] of Object.entries(key)) requireVisible(`accessKey(): ${name}`, value)
  return onDemand('AkSk', async () => (await import('./sign.ts')).signer(key))
}
