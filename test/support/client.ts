import { KooMap, token, type OperationId } from '../../src/client/index.ts'
import type { Json, Operation } from '../../scripts/description/model.ts'

/** A client whose methods can be called by name, for tests that go over all operations. */
export type AnyClient = KooMap & Record<OperationId, (args: Json, options?: Json) => any>

export function clientFor(baseUrl: string, fetch?: (request: Request) => Promise<Response>): AnyClient {
  return new KooMap({ auth: token('test-token'), baseUrl, maxRetries: 0, ...(fetch && { fetch }) }) as AnyClient
}

/** The arguments of a call, made of the examples of the description. */
export function argumentsFrom(operation: Operation, body?: Json): Json {
  const part = (place: string, all: boolean) =>
    Object.fromEntries(
      operation.parameters.filter((p) => p.in === place && (all || p.required)).map((p) => [p.name, p.example]),
    )
  return {
    path: part('path', true),
    query: part('query', true),
    header: part('header', true),
    ...(body !== undefined && { body }),
  }
}
