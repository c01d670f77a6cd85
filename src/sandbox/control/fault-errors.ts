import { examplesOf, resolve, type Description, type Json } from '../../description/model.ts'
import type { Served } from '../../server/operations.ts'
import type { Fault } from './faults.ts'

/** The error response that a fault causes. */
export function errorOf(
  description: Description,
  operation: Served,
  { id, code, status, message }: Fault,
): { status: number; body: Json } {
  const catalog = description.components.examples!
  const body =
    code === undefined
      ? (declared(description, operation, status!) ?? ofGateway(catalog, status!) ?? ownError(id))
      : ((Object.hasOwn(catalog, code) ? catalog[code].value : undefined) ?? { ...ownError(id), error_code: code })
  return {
    status: status ?? catalog[code!]['x-status'],
    body: message !== undefined && body.error_msg !== undefined ? { ...body, error_msg: message } : body,
  }
}

const ownError = (id: string) => ({ error_code: 'SANDBOX.FAULT', error_msg: `The sandbox was told to fail: ${id}.` })

/** The first error that an operation has for a status. */
function declared(description: Description, operation: Served, status: number): Json {
  const response = resolve(description, operation.raw.responses[status])
  const content = Object.values<Json>(response?.content ?? {})[0]
  return content && examplesOf(description, content)[0]?.[1]
}

/** The error that the gateway, which is in front of all operations, has for a status. */
const ofGateway = (catalog: Record<string, Json>, status: number): Json =>
  Object.entries(catalog).find(([code, entry]) => /^(APIGW|GATEWAY)\./.test(code) && entry['x-status'] === status)?.[1]
    .value
