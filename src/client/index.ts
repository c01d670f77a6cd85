export { accessKey, iamPassword, token, type Credentials, type IamPasswordOptions } from './auth.ts'
export { KooMap, type KooMapOptions } from './client.ts'
export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  isKooMapError,
  KooMapAbortError,
  KooMapConnectionError,
  KooMapError,
  KooMapTimeoutError,
  KooMapValidationError,
  KooMapWaitError,
  NotFoundError,
  RateLimitError,
  ServerError,
  UnauthorizedError,
  type CallFacts,
  type ErrorCode,
  type ErrorEntry,
  type Violation,
} from './errors.ts'
export type { Items, PagingOptions } from './paging.ts'
export type { Logger, SendOptions, TryInfo } from './send.ts'
export type { AccessKey } from './sign.ts'
export type {
  Arguments,
  Call,
  CallOptions,
  ErrorBody,
  Item,
  ListArguments,
  OperationId,
  Paged,
  Result,
  WithResponse,
} from './types.ts'
export type {
  WaitForReal3DProductOptions,
  WaitForReal3DSubTaskOptions,
  WaitForReal3DTaskOptions,
  WaitForTaskOptions,
  WaitOptions,
} from './wait.ts'
export type * from '../../generated/schema.ts'
