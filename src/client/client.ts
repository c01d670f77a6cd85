import { operationTable, serverUrl } from '../../generated/operations.ts'
import type { Real3DProduct, Real3DSubTask, Real3DTask, SatelliteTask } from '../../generated/schema.ts'
import { checkClient, checkObject, checkSending, checkUrl } from './checks.ts'
import { withCaller } from './errors/unusable.ts'
import { mergeHeaders } from './headers.ts'
import { tools, type AnyArguments, type Internals, type Row } from './internals.ts'
import { checkPaging, itemsOf, type PagingOptions } from './lists/items.ts'
import type { Methods } from './methods.ts'
import type { CallOptions, KooMapOptions, SendOptions } from './options.ts'
import { PendingCall } from './pending-call.ts'
import type { Reply } from './transport/reply.ts'
import { send } from './transport/send.ts'
import type { OperationId } from './types.ts'
import { urlOf } from './url.ts'
import {
  real3DProduct,
  real3DSubTask,
  real3DTask,
  task,
  wait,
  type WaitForReal3DProductOptions,
  type WaitForReal3DSubTaskOptions,
  type WaitForReal3DTaskOptions,
  type WaitForTaskOptions,
} from './waiting/wait.ts'

/** Where a client keeps it. A private field could not be read through a `Proxy`, such as a reactive object of Vue. */
const internals = Symbol('internals')

const either = ['IamToken', 'AkSk'] as const

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
  /** @internal */
  declare readonly [internals]: Internals

  /** @throws {TypeError} If an option is out of range. */
  constructor(options: KooMapOptions = {}) {
    checkClient(options)
    const { baseUrl = serverUrl, iamUrl } = options
    const base = checkUrl('baseUrl', baseUrl)
    const own = /\.myhuaweicloud\.com$/.test(new URL(base).hostname)
    const iamBase = iamUrl === undefined ? (own ? undefined : base) : checkUrl('iamUrl', iamUrl)
    mergeHeaders(options.headers)
    // Frozen, so that a reactive object does not wrap it.
    const value: Internals = Object.freeze({ options, base, iamBase, iam: this })
    Object.defineProperty(this, internals, { value })
    for (const id of lists) Object.defineProperty(this, id, { ...replaceable, value: listMethod(this, value, id) })
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
  waitForTask(ids: { workspace_id: string; task_id: string }, options?: WaitForTaskOptions): Promise<SatelliteTask> {
    return wait(this, task, ids, options)
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
  waitForReal3DTask(
    ids: { workspace_id: string; task_id: string },
    options?: WaitForReal3DTaskOptions,
  ): Promise<Real3DTask> {
    return wait(this, real3DTask, ids, options)
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
  waitForReal3DSubTask(
    ids: { workspace_id: string; task_id: string; subtask_id: string },
    options?: WaitForReal3DSubTaskOptions,
  ): Promise<Real3DSubTask> {
    return wait(this, real3DSubTask, ids, options)
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
  waitForReal3DProduct(ids: { product_id: string }, options?: WaitForReal3DProductOptions): Promise<Real3DProduct> {
    return wait(this, real3DProduct, ids, options)
  }

  /**
   * Sends a request of your own with the client's credentials, retries, and time limits. The path is relative to
   * `baseUrl`. GET, HEAD, PUT, and DELETE are retried; other methods only after status 429; and a request whose body is
   * a stream never. Rejects like every other call. The body of the response is not read yet: read or cancel it.
   * `timeout` and `signal` apply to it, too, but it is not retried.
   *
   * @throws {TypeError} If `path` is a URL of another server.
   *
   * @example
   * const response = await koomap.fetch('/v1/workspaces?limit=1')
   */
  async fetch(path: string, init: OrUndefined<RequestInit> & SendOptions = {}): Promise<Response> {
    const { rawFetch } = await import('./on-demand.ts')
    return rawFetch(tools, this[internals], path, init as RequestInit)
  }
}

// The methods are created from the operation table; their types and documentation come from the description.
export interface KooMap extends Methods {}

/** Test tools replace methods: they must be writable and configurable. */
const replaceable = { writable: true, configurable: true }
const lists: OperationId[] = []
for (const id of Object.keys(operationTable) as OperationId[]) {
  if ('paging' in operationTable[id]) lists.push(id)
  const value = function (this: KooMap, args?: AnyArguments, options?: CallOptions) {
    return new PendingCall(call(this[internals], id, args, options))
  }
  Object.defineProperty(KooMap.prototype, id, { ...replaceable, value })
}

/** The method of a list, which has methods of its own. */
function listMethod(koomap: KooMap, self: Internals, id: OperationId) {
  const read = (args: AnyArguments = {}, options: PagingOptions = {}) => {
    checkPaging(args, options)
    const caller = new Error()
    return (async function* () {
      try {
        const { readList } = await import('./on-demand.ts')
        const { paging }: Row = operationTable[id]
        const ask = (args: AnyArguments, signal: CallOptions) => call(self, id, args, signal)
        yield* readList(tools, id, paging!, args, options, ask)
      } catch (error) {
        throw withCaller(error, caller)
      }
    })()
  }
  // Through the prototype, whose method may have been replaced, or belong to a class that extends the client.
  const method = (...args: [AnyArguments?, CallOptions?]) => Object.getPrototypeOf(koomap)[id].apply(koomap, args)
  return Object.assign(method, {
    pages: read,
    all(args: AnyArguments = {}, options: PagingOptions = {}) {
      checkPaging(args, options)
      return itemsOf(id, () => read(args, options), options.signal)
    },
  })
}

/** Calls an operation. */
async function call(
  self: Internals,
  id: OperationId,
  args: AnyArguments = {},
  options: CallOptions = {},
): Promise<Reply> {
  const row: Row = operationTable[id]
  const { options: client, base, iamBase } = self
  checkObject('args', args)
  checkSending(options)
  const { path, query, header } = args
  let { body } = args
  if (body === undefined && row.emptyBody) body = {}
  client.validate?.request(id, { path, query, header, body })
  const url = urlOf(id, (row.server && (iamBase ?? row.server)) || base, row.path, path, query)
  const text = body === undefined || row.form ? undefined : JSON.stringify(body)
  const type = text === undefined ? undefined : { 'content-type': 'application/json' }
  const reply = await send(
    self,
    {
      operationId: id,
      method: row.method.toUpperCase(),
      url,
      headers: mergeHeaders(type, client.headers, options.headers, header),
      body: row.form ? formOf(body ?? {}) : text,
      credentials: credentialsFor(id, row, client),
      idempotent: row.idempotent ?? row.method !== 'post',
      signal: options.signal,
    },
    options,
  )
  client.validate?.response?.(id, reply)
  return reply
}

/** The first of the given credentials that an operation accepts. */
function credentialsFor(id: string, { credentials = either }: Row, { auth = [] }: KooMapOptions) {
  if (credentials.length === 0) return undefined
  const found = [auth].flat().find(({ scheme }) => credentials.includes(scheme))
  if (found) return found
  throw new TypeError(
    `${id} requires ${credentials.join(' or ')} credentials. Pass auth: token(), iamPassword(), or accessKey().`,
  )
}

/** Properties may be undefined, which is the same as omitting them. */
type OrUndefined<T> = { [K in keyof T]: T[K] | undefined }

function formOf(body: object): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) if (value !== undefined) form.append(name, String(value))
  return form
}
