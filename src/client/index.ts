export { KooMap, type KooMapOptions } from './client.ts'
export { token, type Credentials } from './auth.ts'
export { isKooMapError, KooMapError, type ErrorCode, type ErrorEntry } from './errors.ts'
export type { Arguments, Call, CallOptions, ErrorBody, OperationId, Result, WithResponse } from './types.ts'
