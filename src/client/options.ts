import type { Credentials } from './credentials/credentials.ts'
import type { Validator } from './validate.ts'

/** One attempt to send a request. */
export interface TryInfo {
  /** Operation, or the method and path of a request sent with `koomap.fetch()`. */
  operationId: string
  /** Number of the attempt, starting at 1. */
  attempt: number
}

/** Where the client logs what it does: `console` or your application's logger. */
export interface Logger {
  debug(message: string): void
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

/** How requests are sent, for a client or a single call. */
export interface SendOptions {
  /** How many times a failed request is retried, where that is safe. `Infinity` means no limit. Default: 2. */
  maxRetries?: number | undefined
  /**
   * Time limit for one attempt, including credentials, hooks, and the whole response, in milliseconds. `Infinity` means
   * no limit. Default: 60,000.
   */
  timeout?: number | undefined
  /** Time limit for all attempts and the waits between them, in milliseconds. Default: `Infinity`, no limit. */
  totalTimeout?: number | undefined
}

/** Headers by name, as `Headers`, or as pairs. Undefined values are ignored. */
export type HeadersOption = Record<string, string | undefined> | Headers | readonly (readonly [string, string])[]

/** Options of a single call. */
export interface CallOptions extends SendOptions {
  /** Aborts the call, even while it waits to retry. */
  signal?: AbortSignal | null | undefined
  /** Headers for this call only. */
  headers?: HeadersOption | undefined
}

/** Options of a client. */
export interface KooMapOptions extends SendOptions {
  /**
   * Credentials: `token(…)`, `iamPassword(…)`, or `accessKey(…)`. If there are several, each operation uses the first
   * that it accepts. Required for every operation except the one that issues tokens.
   */
  auth?: Credentials | readonly Credentials[] | undefined
  /** URL of KooMap or of a mock. Default: the server of CN North-Beijing4. */
  baseUrl?: string | undefined
  /** URL of IAM. Default: IAM of CN North-Beijing4, or `baseUrl` if that is outside Huawei Cloud, such as a mock. */
  iamUrl?: string | undefined
  /** Used instead of the global `fetch`, for example to go through a proxy. */
  fetch?: ((request: Request) => Promise<Response>) | undefined
  /** Headers sent with every call. */
  headers?: HeadersOption | undefined
  /** Receives a line for each response, retry, and failed call, without credentials. */
  logger?: Logger | undefined
  /** Called before each attempt, with the request as it will be sent, credentials included. */
  onRequest?: ((request: Request, info: TryInfo) => void | Promise<void>) | undefined
  /** Called after each attempt that got a response, whatever its status. */
  onResponse?: ((response: Response, info: TryInfo) => void | Promise<void>) | undefined
  /**
   * Validates requests, or requests and responses, against the description before they are passed on: `requests` or
   * `all` from `koomap-openapi/validate`, which requires the packages `ajv` and `ajv-formats`. Default: no validation.
   */
  validate?: Validator | undefined
}
