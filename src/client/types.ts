import type { Operations, operationTable } from '../../generated/operations.ts'

/** Name of an operation, which is that of its method. */
export type OperationId = keyof Operations

type Present<T> = Exclude<T, undefined>
type Json<T> = T extends { content: infer C } ? C[keyof C] : undefined
type Responses<Id extends OperationId> = Operations[Id]['responses']
type SuccessStatus = 200 | 201

/** Response body of an operation that succeeds. */
export type Result<Id extends OperationId> = Json<Responses<Id>[SuccessStatus & keyof Responses<Id>]>

/** Error bodies that the description defines for an operation. */
export type ErrorBody<Id extends OperationId> = {
  [Status in Exclude<keyof Responses<Id>, SuccessStatus>]: Json<Responses<Id>[Status]>
}[Exclude<keyof Responses<Id>, SuccessStatus>]

type Parameters<Id extends OperationId> = Operations[Id]['parameters']

/** A part of the arguments: absent if the operation has none, optional if nothing in it is required. */
type Part<Name extends string, Value> = [Present<Value>] extends [never]
  ? { [N in Name]?: never }
  : object extends Present<Value>
    ? { [N in Name]?: Loose<Present<Value>> | undefined }
    : { [N in Name]: Loose<Present<Value>> }

/** Optional properties may also be undefined, at any depth, which is the same as omitting them. */
type Loose<T> = T extends readonly unknown[]
  ? { [K in keyof T]: Loose<T[K]> }
  : T extends object
    ? { [K in keyof T]: object extends Pick<T, K> ? Loose<T[K]> | undefined : Loose<T[K]> }
    : T

type BodyOf<Id extends OperationId> = Operations[Id] extends { requestBody: infer B }
  ? Json<B>
  : Operations[Id] extends { requestBody?: infer B }
    ? Json<Present<B>>
    : undefined

type BodyPart<Id extends OperationId> = [BodyOf<Id>] extends [undefined]
  ? { body?: never }
  : (typeof operationTable)[Id] extends { emptyBody: true }
    ? { body?: Loose<BodyOf<Id>> | undefined }
    : Operations[Id] extends { requestBody: unknown }
      ? { body: Loose<BodyOf<Id>> }
      : { body?: Loose<BodyOf<Id>> | undefined }

/** Arguments of an operation: its path, query, and header parameters and its body. */
export type Arguments<Id extends OperationId> = Part<'path', Parameters<Id>['path']> &
  Part<'query', Parameters<Id>['query']> &
  Part<'header', Parameters<Id>['header']> &
  BodyPart<Id>

/** A response body together with the HTTP response. */
export interface WithResponse<Data> {
  data: Data
  response: Response
  /** ID of the request in the service's logs, if the response has one. */
  requestId: string | undefined
}

/** A pending call. Await it for the body, or get the HTTP response as well. */
export interface Call<Data> extends Promise<Data> {
  /**
   * Resolves to the body together with the HTTP response, for its headers and status.
   *
   * @example
   * const { response } = await koomap.keystoneCreateUserTokenByPassword({ body }).withResponse()
   * const token = response.headers.get('X-Subject-Token')
   */
  withResponse(): Promise<WithResponse<Data>>
  /** Resolves to the HTTP response alone, with its body unread. Rejects like the call itself if it is not a success. */
  asResponse(): Promise<Response>
}

/** Type of the items of a paged list. */
export type Item<Id extends OperationId> = (typeof operationTable)[Id] extends { paging: { items: infer Name } }
  ? Name extends keyof Result<Id>
    ? Extract<Result<Id>[Name], readonly unknown[]>[number]
    : never
  : never

/** Arguments of a list, without `offset` and `limit`, which `.all` and `.pages` set themselves. */
export type ListArguments<Id extends OperationId> = Omit<Arguments<Id>, 'query' | 'body'> &
  ([Present<Parameters<Id>['query']>] extends [never]
    ? { query?: never }
    : Part<'query', Omit<Present<Parameters<Id>['query']>, 'offset' | 'limit'>>) &
  ([BodyOf<Id>] extends [undefined] ? { body?: never } : Part<'body', Omit<BodyOf<Id>, 'offset' | 'limit'>>)
