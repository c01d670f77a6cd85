import type { ReceivedRequest } from '../../generated/sandbox.ts'
import type { ClockSettings } from './store/clock.ts'
import type { Fault, FaultOptions } from './control/faults.ts'
import type { OperationId } from './rules/handlers.ts'
import type { Outcome, RunKind } from './store/outcomes.ts'
import type { Seed } from './state/seeds.ts'
import type { Snapshot } from './state/snapshot.ts'
import type { TenantState } from './store/tenant.ts'

// The public types. They must not mention Fastify, which users of the package need not have.

/** How a sandbox starts. */
export interface SandboxOptions {
  /** Port to listen on. Default: 0, which selects a free one. */
  port?: number | undefined
  /** Address to listen on. Default: `127.0.0.1`, which only this computer can reach. */
  host?: string | undefined
  /**
   * Names under which the sandbox can be reached, beside those that cannot belong to another website. `.example.com`
   * stands for all names that end in it, too. The control API responds only to requests for these names. Default: none.
   */
  allowedHosts?: string[] | undefined
  /** Makes IDs and random values the same in every run: an integer from 0 to 4294967295. Default: a random one. */
  seed?: number | undefined
  /**
   * The clock: `now` in milliseconds since 1970, `speed` as the number of seconds that pass in a real second, and
   * `frozen`, whether time stands still until it is advanced. Default: real time.
   */
  clock?: Partial<ClockSettings> | undefined
  /** Whether nothing is stored at the start. Default: the examples of the docs are stored. */
  empty?: boolean | undefined
  /** Whether only tokens are accepted that the sandbox has issued and that have not expired. Default: any token is. */
  strictAuth?: boolean | undefined
  /** The access key whose signatures are verified. Default: any signature is accepted. */
  accessKey?: { ak: string; sk: string } | undefined
  /**
   * File that keeps the state across restarts. It is read at the start, and written before the response to each request
   * that changes something. Default: the state is lost at the end.
   */
  state?: string | undefined
  /** Called with each request when its response has ended. Secrets are redacted. */
  log?: ((request: ReceivedRequest) => void) | undefined
  /** Called with each error of the sandbox itself. Default: prints it. */
  onBug?: ((error: Error) => void) | undefined
}

/** Whose things a method acts on. */
export interface Scope {
  /**
   * A token of the account. `any` is the account that holds the examples. Default: that account, and all others that have
   * something.
   */
  token?: string | undefined
}

/** The clock of a sandbox. */
export interface SandboxClock {
  /** The time, in milliseconds since 1970. */
  readonly now: number
  /** The time, the speed, and whether time stands still. */
  readonly settings: ClockSettings
  /**
   * Lets time pass at once: a number of milliseconds, or text such as `90s`, `2h`, or `1h30m`.
   *
   * @throws {SandboxError} With code `SANDBOX.INVALID_REQUEST` if it is neither.
   */
  advance(by: number | string): void
  /**
   * Changes settings; the others stay as they are.
   *
   * @throws {SandboxError} With code `SANDBOX.TIME_PAST` if `now` is earlier than the time on the clock.
   *   With code `SANDBOX.INVALID_REQUEST` if `speed` is not a positive number of at most 1,000,000, or `now` is no time.
   */
  set(settings: Partial<ClockSettings>): void
}

/**
 * A running sandbox.
 *
 * @example
 *   const sandbox = await startSandbox()
 *   const koomap = new KooMap({ auth: token('any'), baseUrl: sandbox.url })
 *   await koomap.createCommonWorkspace({ body: { workspace_name: '测试空间3' } })
 *   sandbox.clock.advance('2h')
 *   await sandbox.close()
 */
export interface Sandbox extends AsyncDisposable {
  /** Base URL, such as `http://127.0.0.1:4010`. */
  readonly url: string
  readonly clock: SandboxClock
  /** The latest 1,000 requests, the oldest first. Secrets are redacted. */
  readonly requests: ReceivedRequest[]
  /**
   * Adds resources. Each needs only the properties that matter; the sandbox fills in the others. A resource with the ID
   * of one that exists changes that one.
   *
   * @example
   *   const { folders } = sandbox.seed({ folders: [{ folder_name: '园区', images: 12 }] })
   *
   * @returns The resources with all their properties; with several accounts, those of the first.
   * @throws {SandboxError} With code `SANDBOX.INVALID_STATE` if something in it is wrong. Nothing has changed then.
   */
  seed(seed: Seed, scope?: Scope): TenantState
  /**
   * Makes an operation fail or take longer, or all of them (`*`).
   *
   * @example
   *   sandbox.fail('startTask', { status: 500, times: 2 })
   *   sandbox.fail('*', { latency: '2s' })
   *
   * @returns The fault, whose `remove()` ends it.
   * @throws {SandboxError} With code `SANDBOX.UNKNOWN_OPERATION` or `SANDBOX.INVALID_FAULT`.
   */
  fail(operationId: OperationId | '*', fault: FaultOptions, scope?: Scope): Fault & { remove(): void }
  /**
   * Decides how the next run of a task or subtask ends. Without an order, runs succeed.
   *
   * @example
   *   sandbox.outcome('real3d-task', { outcome: 'FAILED', message: '影像重叠度不足' })
   *
   * Runs meet the orders in the sequence in which they were given; an order for one task precedes those for any task.
   *
   * @throws {SandboxError} With code `SANDBOX.INVALID_OUTCOME` if the order is wrong, or runs of this kind cannot end so.
   */
  outcome(kind: RunKind, order: Omit<Outcome, 'kind' | 'times'> & { times?: number | undefined }, scope?: Scope): void
  /**
   * Reports the upload of a subtask's model, which is not part of the API. A subtask can start only after
   * `UPLOAD_SUCCESS`.
   *
   * @throws {SandboxError} With code `SANDBOX.UNKNOWN_SUBTASK`, `SANDBOX.WRONG_STATE`, or, if there is no such status,
   *   `SANDBOX.INVALID_REQUEST`.
   */
  upload(subtaskId: string, status: 'UPLOADING' | 'UPLOAD_SUCCESS' | 'UPLOAD_FAILED', scope?: Scope): void
  /** Everything that the sandbox remembers, or what one account has, as JSON. */
  state(scope?: Scope): Snapshot
  /**
   * Replaces everything that the sandbox remembers, or what one account has.
   *
   * @throws {SandboxError} With code `SANDBOX.INVALID_STATE` or `SANDBOX.NEWER_STATE`. Nothing has changed then.
   */
  restore(state: Snapshot, scope?: Scope): void
  /** Starts over: removes everything, the faults, and the requests, and sets the clock back; or resets one account. */
  reset(scope?: Scope): void
  /** Stops the server. With a state file, the last state is in it afterwards. */
  close(): Promise<void>
}
