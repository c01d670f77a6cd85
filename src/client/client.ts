import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from 'openapi-fetch'
import { operationTable, serverUrl } from '../../generated/operations.ts'
import type { Credentials } from './auth.ts'
import { KooMapValidationError } from './errors.ts'
import { items, pages, type PagingOptions, type ReadPage } from './paging.ts'
import { requestIdOf, send, type Answer, type SendOptions, type Sender, type Sending } from './send.ts'
import { registered } from './validator.ts'
import type { CallOptions, Methods, OperationId, WithResponse } from './types.ts'
import type { Real3DProduct, Real3DSubTask, Real3DTask, SatelliteTask } from '../../generated/schema.ts'
import type {
  WaitForReal3DProductOptions,
  WaitForReal3DSubTaskOptions,
  WaitForReal3DTaskOptions,
  WaitForTaskOptions,
} from './wait.ts'

const querySerializer = createQuerySerializer()

/** Loaded on first use, like everything that many programs do not need. */
const waiting = () => import('./wait.ts')

/** Options of a client. */
export interface KooMapOptions extends SendOptions, Pick<Sender, 'logger' | 'onRequest' | 'onResponse'> {
  /**
   * Credentials: `token(…)`, `iamPassword(…)`, or `accessKey(…)`. If there are several, each operation uses the first
   * that it accepts. Required for every operation except the one that issues tokens.
   */
  auth?: Credentials | readonly Credentials[]
  /** URL of KooMap or of a mock. Default: the server of CN North-Beijing4. */
  baseUrl?: string
  /** URL of IAM. Default: IAM of CN North-Beijing4, or `baseUrl` if that is outside Huawei Cloud, such as a mock. */
  iamUrl?: string
  /** Used instead of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>
  /** Headers sent with every call. */
  headers?: Record<string, string>
  /**
   * Whether to validate requests, or requests and responses, against the description before they are passed on.
   * Requires `import 'koomap-openapi/validate'` and the packages `ajv` and `ajv-formats`. Default: `off`.
   */
  validate?: 'off' | 'requests' | 'all'
}

/** One row of the operation table, without its literal types. */
interface Row {
  method: string
  path: string
  server?: string
  form?: true
  emptyBody?: true
  credentials?: readonly Credentials['scheme'][]
  idempotent?: boolean
  paging?: { in: 'query' | 'body'; items: string; key?: string }
}

/** Arguments of any operation. */
interface AnyArguments {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  header?: Record<string, unknown>
  body?: unknown
}

/**
 * Client of the KooMap API, with one method for each operation, named as in the official SDKs.
 *
 * A method resolves to the response body. It rejects with a `KooMapError` if the response is not a success, and with a
 * `KooMapConnectionError`, `KooMapTimeoutError`, or `KooMapAbortError` if there is no response. Without a required path
 * parameter (`KooMapValidationError`) or suitable credentials (`TypeError`), nothing is sent. Failed requests are
 * retried where that is safe. The methods of lists also have `.all(…)` and `.pages(…)`.
 *
 * @example
 * const koomap = new KooMap({ auth: iamPassword({ domain, user, password }) })
 * const workspace = await koomap.createCommonWorkspace({ body: { workspace_name: '测试空间' } })
 * for await (const task of koomap.listTasksInWorkspace.all({ path: workspace })) console.log(task.task_name)
 */
export class KooMap {
  readonly #options: KooMapOptions
  readonly #base: string
  readonly #iam: string | undefined

  /** @throws {TypeError} If `baseUrl` or `iamUrl` is not an absolute HTTP URL. */
  constructor(options: KooMapOptions = {}) {
    const { baseUrl, iamUrl } = options
    for (const [name, url] of Object.entries({ baseUrl, iamUrl }))
      if (url !== undefined && !/^https?:\/\/[^/]/.test(url))
        throw new TypeError(`${name} must be an absolute URL, such as ${serverUrl}, but is ${JSON.stringify(url)}.`)
    this.#options = options
    this.#base = (baseUrl ?? serverUrl).replace(/\/$/, '')
    this.#iam = (
      iamUrl ?? (/\.myhuaweicloud\.com$/.test(new URL(this.#base).hostname) ? undefined : this.#base)
    )?.replace(/\/$/, '')
  }

  static {
    for (const id of Object.keys(operationTable) as OperationId[])
      Object.defineProperty(this.prototype, id, {
        get(this: KooMap) {
          const method = this.#method(id)
          Object.defineProperty(this, id, { value: method })
          return method
        },
      })
  }

  /**
   * Polls a satellite production task until it reaches a state in `until`, by default `SUCCESS`. Only the IDs are
   * needed, so an interrupted wait can be resumed.
   *
   * @throws {KooMapWaitError} If the task stays in another state or is not found.
   * @throws {KooMapTimeoutError} If `timeout` elapses.
   * @throws {KooMapAbortError} If `signal` is aborted.
   *
   * @example
   * const done = await koomap.waitForTask({ workspace_id, task_id }, { onProgress: (t) => console.log(t.task_progress) })
   */
  async waitForTask(
    ids: { workspace_id: string; task_id: string },
    options?: WaitForTaskOptions,
  ): Promise<SatelliteTask> {
    return (await waiting()).waitForTask(this, ids, options)
  }

  /**
   * Polls a real-scene task until it reaches a state in `until`, by default `SUCCESS`. Aerial triangulation alone ends
   * in `BUNDLE_SUCCESS`.
   *
   * @throws {KooMapWaitError} If the task stays in another state or is not found.
   * @throws {KooMapTimeoutError} If `timeout` elapses.
   * @throws {KooMapAbortError} If `signal` is aborted.
   *
   * @example
   * await koomap.startReal3DTask({ path: ids, body: { run_AT_only: true } })
   * await koomap.waitForReal3DTask(ids, { until: ['BUNDLE_SUCCESS'] })
   */
  async waitForReal3DTask(
    ids: { workspace_id: string; task_id: string },
    options?: WaitForReal3DTaskOptions,
  ): Promise<Real3DTask> {
    return (await waiting()).waitForReal3DTask(this, ids, options)
  }

  /**
   * Polls a refinement subtask until it reaches a state in `until`, by default `SUCCESS`.
   *
   * @throws {KooMapWaitError} If the subtask stays in another state or is not found.
   * @throws {KooMapTimeoutError} If `timeout` elapses.
   * @throws {KooMapAbortError} If `signal` is aborted.
   *
   * @example
   * const done = await koomap.waitForReal3DSubTask({ workspace_id, task_id, subtask_id }, { timeout: 3_600_000 })
   */
  async waitForReal3DSubTask(
    ids: { workspace_id: string; task_id: string; subtask_id: string },
    options?: WaitForReal3DSubTaskOptions,
  ): Promise<Real3DSubTask> {
    return (await waiting()).waitForReal3DSubTask(this, ids, options)
  }

  /**
   * Polls the product of a real-scene task until it reaches a state in `until`, by default `available`: the product can
   * then be downloaded or deleted.
   *
   * @throws {KooMapWaitError} If the product stays in another state or is not found.
   * @throws {KooMapTimeoutError} If `timeout` elapses.
   * @throws {KooMapAbortError} If `signal` is aborted.
   *
   * @example
   * const product = await koomap.waitForReal3DProduct({ product_id }, { signal: AbortSignal.timeout(600_000) })
   */
  async waitForReal3DProduct(
    ids: { product_id: string },
    options?: WaitForReal3DProductOptions,
  ): Promise<Real3DProduct> {
    return (await waiting()).waitForReal3DProduct(this, ids, options)
  }

  /**
   * Sends a request of your own with the client's credentials, retries, and time limits. The path is relative to
   * `baseUrl`. GET, HEAD, PUT, and DELETE are retried; other methods only after status 429. Rejects like every other
   * call.
   *
   * @throws {TypeError} If `path` is a URL of another server.
   *
   * @example
   * const response = await koomap.fetch('/v1/workspaces?limit=1')
   */
  async fetch(path: string, init?: RequestInit & SendOptions): Promise<Response> {
    const request = new Request(new URL(path.replace(/^\//, './'), `${this.#base}/`), { ...init, redirect: 'manual' })
    if (new URL(request.url).origin !== new URL(this.#base).origin)
      throw new TypeError(`koomap.fetch() sends credentials only to ${this.#base}, not to ${request.url}. Pass a path.`)
    const { headers } = this.#options
    for (const name in headers) if (!request.headers.has(name)) request.headers.set(name, headers[name]!)
    const { response } = await this.#send(init, {
      operationId: `${request.method} ${new URL(request.url).pathname}`,
      make: () => request.clone(),
      credentials: [this.#options.auth ?? []].flat()[0],
      idempotent: /^(GET|HEAD|PUT|DELETE)$/.test(request.method),
      json: false,
      signal: init?.signal ?? undefined,
    })
    return response()
  }

  #method(id: OperationId) {
    const { paging }: Row = operationTable[id]
    const call = (args: AnyArguments = {}, options: CallOptions = {}) => new PendingCall(this.#call(id, args, options))
    if (!paging) return call
    const read = (args: AnyArguments = {}, options: PagingOptions = {}) => {
      const page: ReadPage<Record<string, unknown>> = async (offset, limit, signal) => {
        const part = { ...(args[paging.in] as object | undefined), offset, limit }
        const { data } = await this.#call(id, { ...args, [paging.in]: part }, { signal })
        const answer = data as { page?: { total?: number } } & Record<string, Record<string, unknown>[]>
        return { items: answer[paging.items] ?? [], total: answer.page?.total }
      }
      return pages(page, (item) => paging.key && item[paging.key], options)
    }
    return Object.assign(call, {
      pages: read,
      all: (args?: AnyArguments, options?: PagingOptions) => items(id, () => read(args, options), options?.signal),
    })
  }

  async #call(id: OperationId, args: AnyArguments, options: CallOptions): Promise<Answer> {
    const row: Row = operationTable[id]
    const { path, query, header } = args
    const body = args.body === undefined && row.emptyBody ? {} : args.body
    const { validate = 'off' } = this.#options
    const { validator } = registered
    if (validate !== 'off') {
      if (!validator)
        throw new TypeError(
          "The validate option needs a validator: import 'koomap-openapi/validate', and install ajv and ajv-formats.",
        )
      validator.checkRequest(id, { path, query, header, body })
    }
    for (const [, name] of row.path.matchAll(/\{(\w+)\}/g))
      if (!path?.[name!])
        throw new KooMapValidationError(
          {
            operationId: id,
            tries: 0,
            violations: [{ path: `path.${name}`, rule: 'is missing', value: path?.[name!] }],
          },
          `path.${name} is required to build the URL, but is ${JSON.stringify(path?.[name!])}`,
        )

    const text = body === undefined || row.form ? undefined : JSON.stringify(body)
    const url = createFinalURL(row.path, {
      baseUrl: (row.server && (this.#iam ?? row.server)) ?? this.#base,
      params: { path: path!, query: query! },
      querySerializer,
      pathSerializer: defaultPathSerializer,
    })
    const type = text === undefined ? undefined : { 'Content-Type': 'application/json' }
    const headers = mergeHeaders(type, this.#options.headers, options.headers, header as Record<string, string>)
    const init: RequestInit = {
      method: row.method.toUpperCase(),
      headers,
      redirect: 'manual',
      body: row.form ? formData(body ?? {}) : (text ?? null),
    }
    const answer = await this.#send(options, {
      operationId: id,
      make: () => new Request(url, init),
      text,
      credentials: this.#credentials(id, row),
      idempotent: row.idempotent ?? row.method !== 'post',
      json: true,
      signal: options.signal,
    })
    if (validate === 'all') validator!.checkAnswer(id, answer)
    return answer
  }

  #send(options: SendOptions | undefined, sending: Sending): Promise<Answer> {
    const own = this.#options
    const { maxRetries = own.maxRetries, timeout = own.timeout, totalTimeout = own.totalTimeout } = options ?? {}
    return send({ ...own, client: this, maxRetries, timeout, totalTimeout }, sending)
  }

  /** The first of the given credentials that an operation accepts. */
  #credentials(id: string, { credentials = ['IamToken'] }: Row): Credentials | undefined {
    if (credentials.length === 0) return undefined
    const given = [this.#options.auth ?? []].flat()
    const found = given.find(({ scheme }) => credentials.includes(scheme))
    if (found) return found
    const has = given.length > 0 ? `only ${given.map(({ scheme }) => scheme).join(' and ')}` : 'none'
    throw new TypeError(
      `${id} requires ${credentials.join(' or ')} credentials, but the client has ${has}. Pass { auth: … } to ` +
        'new KooMap(): token() and iamPassword() provide IamToken, accessKey() provides AkSk.',
    )
  }
}

/** A promise of the body that can also provide the HTTP response. A failure rejects only the promise that is used. */
class PendingCall extends Promise<unknown> {
  static override readonly [Symbol.species] = Promise
  readonly #answer: Promise<Answer>

  constructor(answer: Promise<Answer>) {
    super(() => {})
    this.#answer = answer
  }

  override then<A = unknown, B = never>(
    onData?: ((data: unknown) => A | PromiseLike<A>) | null,
    onError?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer.then(({ data }) => data).then(onData, onError)
  }

  async withResponse(): Promise<WithResponse<unknown>> {
    const { data, response } = await this.#answer
    return { data, response: response(), requestId: requestIdOf(response()) }
  }

  async asResponse(): Promise<Response> {
    return (await this.#answer).response()
  }
}

// The methods are created from the operation table; their types and documentation come from the description.
export interface KooMap extends Methods {}

function formData(body: object): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) if (value !== undefined) form.append(name, String(value))
  return form
}
