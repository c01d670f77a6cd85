import { KooMap, token, type Credentials, type OperationId } from '../../src/client/index.ts'
import type { Json } from '../../src/description/model.ts'

/** A client whose methods can be called by name, for tests that go through all operations. */
export type AnyClient = KooMap & Record<OperationId, (args: Json, options?: Json) => any>

export function clientFor(
  baseUrl: string,
  fetch?: (request: Request) => Promise<Response>,
  auth: Credentials = token('test-token'),
): AnyClient {
  return new KooMap({ auth, baseUrl, maxRetries: 0, ...(fetch && { fetch }) }) as AnyClient
}
