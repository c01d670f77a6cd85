import createFetchClient from 'openapi-fetch'
import { operationTable, serverUrl } from '../../generated/operations.ts'
import type { Credentials } from './auth.ts'
import { KooMapError } from './errors.ts'
import type { Arguments, Call, CallOptions, Methods, OperationId, Result, WithResponse } from './types.ts'

export interface KooMapOptions {
  /** Who is calling: `token(…)`. Needed for every operation except the one that gets a token. */
  auth?: Credentials
  /** Where KooMap is, such as the address of a mock. Default: the server of CN North-Beijing4. */
  baseUrl?: string
  /** Where IAM is. Default: `baseUrl` if that is given, else IAM of CN North-Beijing4. */
  iamUrl?: string
  /** Used in place of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>
  /** Headers for every call. */
  headers?: Record<string, string>
}

/** One row of the operation table, without its literal types. */
interface Row {
  method: 'get' | 'put' | 'post' | 'delete'
  path: string
  server?: string
  body?: 'json' | 'form'
  emptyBody?: true
  credentials: readonly Credentials['scheme'][]
}

/**
 * Client of the KooMap API: one method for each operation, named as in the official SDKs.
 *
 * A method resolves to the body of the answer. It rejects with a `KooMapError` when the answer is not a success, and
 * with the error of `fetch` when there is no answer.
 *
 * @example
 * const koomap = new KooMap({ auth: token('MIIPAgYJKoZI…') })
 * const workspace = await koomap.createCommonWorkspace({ body: { workspace_name: '测试空间' } })
 */
export class KooMap {
  readonly #options: KooMapOptions
  readonly #http: ReturnType<typeof createFetchClient<Record<never, never>>>

  constructor(options: KooMapOptions = {}) {
    this.#options = options
    this.#http = createFetchClient({
      baseUrl: options.baseUrl ?? serverUrl,
      ...(options.headers && { headers: options.headers }),
    })
  }

  static {
    for (const id of Object.keys(operationTable) as OperationId[]) {
      Object.defineProperty(this.prototype, id, {
        value(this: KooMap, args: Arguments<typeof id>, options?: CallOptions) {
          return this.#call(id, args, options)
        },
      })
    }
  }

  #call<Id extends OperationId>(id: Id, args: Arguments<Id> | undefined, options: CallOptions = {}): Call<Result<Id>> {
    return new PendingCall(this.#send(id, args ?? ({} as Arguments<Id>), options))
  }

  async #send<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options: CallOptions,
  ): Promise<WithResponse<Result<Id>>> {
    const row: Row = operationTable[id]
    const { path, query, header } = args
    const body = args.body === undefined && row.emptyBody ? {} : args.body
    const request = this.#http.request as (method: string, path: string, init: object) => Promise<any>
    const { data, error, response } = await request(row.method, row.path, {
      params: { path, query, header },
      ...(row.server && { baseUrl: this.#options.iamUrl ?? this.#options.baseUrl ?? row.server }),
      ...(body !== undefined && { body }),
      ...(row.body === 'form' && { bodySerializer: formData }),
      ...(options.headers && { headers: options.headers }),
      ...(options.signal && { signal: options.signal }),
      fetch: (request: Request) => this.#fetch(id, row, request),
    })
    if (!response.ok) {
      // The catalogue is as large as the rest of the client, and needed only now.
      const { errorCatalogue } = await import('../../generated/errors.ts')
      throw new KooMapError(id, response, error || undefined, errorCatalogue)
    }
    return { data, response }
  }

  async #fetch(id: string, row: Row, request: Request): Promise<Response> {
    const { auth, fetch = globalThis.fetch } = this.#options
    if (row.credentials.length > 0) {
      if (!auth || !row.credentials.includes(auth.scheme))
        throw new TypeError(
          `${id} takes ${row.credentials.join(' or ')} credentials, and ${auth ? `only ${auth.scheme}` : 'none'} are given. ` +
            'Pass { auth: token(…) } to new KooMap().',
        )
      await auth.apply(request)
    }
    return fetch(request)
  }
}

/** A promise of the body that can also give the whole answer; a failure is reported through the one that is used. */
class PendingCall<Data> extends Promise<Data> implements Call<Data> {
  static override readonly [Symbol.species] = Promise
  readonly #answer: Promise<WithResponse<Data>>

  constructor(answer: Promise<WithResponse<Data>>) {
    super(() => {})
    this.#answer = answer
  }

  override then<A = Data, B = never>(
    onData?: ((data: Data) => A | PromiseLike<A>) | null,
    onError?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer.then(({ data }) => data).then(onData, onError)
  }

  withResponse(): Promise<WithResponse<Data>> {
    return this.#answer
  }
}

// The methods are made from the operation table; their types and documentation come from the description.
export interface KooMap extends Methods {}

function formData(body: Record<string, unknown>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) if (value !== undefined) form.append(name, String(value))
  return form
}
