export { KooMap } from './client.ts'
export { accessKey } from './credentials/access-key.ts'
export type { Credentials } from './credentials/credentials.ts'
export { iamPassword } from './credentials/iam-password.ts'
export type { IamPasswordOptions } from './credentials/iam-session.ts'
export type { AccessKey } from './credentials/sign.ts'
export { token } from './credentials/token.ts'
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
} from './errors/errors.ts'
export type { Items, PagingOptions } from './lists/items.ts'
export type { Paged } from './methods.ts'
export type { CallOptions, KooMapOptions, Logger, SendOptions, TryInfo } from './options.ts'
export type { Arguments, Call, ErrorBody, Item, ListArguments, OperationId, Result, WithResponse } from './types.ts'
export type {
  WaitForReal3DProductOptions,
  WaitForReal3DSubTaskOptions,
  WaitForReal3DTaskOptions,
  WaitForTaskOptions,
  WaitOptions,
} from './waiting/wait.ts'
export type * from '../../generated/schema.ts'
