/** The longest delay of `setTimeout`, about 25 days. A longer one would elapse at once. */
const longest = 2 ** 31 - 1

/** Calls a function after some milliseconds, or never if they are `Infinity`. Returns a function that cancels it. */
export function after(ms: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const start = (left: number): void => {
    const step = Math.min(left, longest)
    timer = setTimeout(() => (left > step ? start(left - step) : run()), step)
  }
  if (ms !== Infinity) start(ms)
  return () => clearTimeout(timer)
}

const listeners = new WeakMap<AbortSignal, Set<() => void>>()

/**
 * Calls a function when a signal is aborted. Returns a function that ends this. Each signal gets one listener however
 * many calls share it, because Node.js warns of a leak when there are more than ten.
 */
function onAbort(signal: AbortSignal, run: () => void): () => void {
  let all = listeners.get(signal)
  if (!all) {
    listeners.set(signal, (all = new Set()))
    signal.addEventListener('abort', notify)
  }
  all.add(run)
  return () => {
    if (!all.delete(run) || all.size > 0) return
    listeners.delete(signal)
    signal.removeEventListener('abort', notify)
  }
}

function notify(this: AbortSignal): void {
  for (const run of listeners.get(this) ?? []) run()
}

/** What can end a call early: the caller's signal, or a time limit. */
export class Stop {
  /** What has ended it; undefined before. */
  cause: 'signal' | 'time' | undefined
  readonly signal: AbortSignal | undefined
  readonly #ends: number
  readonly #cancel: (() => void)[] = []
  #listener: (() => void) | undefined

  constructor(signal: AbortSignal | null | undefined, ms = Infinity) {
    this.signal = signal ?? undefined
    this.#ends = Date.now() + ms
    if (signal?.aborted) this.cause = 'signal'
    else {
      if (signal) this.#cancel.push(onAbort(signal, () => this.#stop('signal')))
      this.#cancel.push(after(ms, () => this.#stop('time')))
    }
  }

  #stop(cause: 'signal' | 'time'): void {
    this.cause ??= cause
    this.#listener?.()
  }

  /** Milliseconds until the time limit. */
  get left(): number {
    return this.#ends - Date.now()
  }

  /** Calls a function when the call is stopped, instead of the previous one. */
  listen(run: (() => void) | undefined): void {
    this.#listener = run
  }

  /** Waits for some milliseconds, or until the call is stopped. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.cause) return resolve()
      const done = () => {
        cancel()
        this.listen(undefined)
        resolve()
      }
      const cancel = after(ms, done)
      this.listen(done)
    })
  }

  /** Ends the observation, so that nothing is left behind. */
  end(): void {
    for (const cancel of this.#cancel) cancel()
  }
}

/** Signals of the client's own. A call that is aborted by one of them has not failed, and is not logged. */
export const own = new WeakSet<AbortSignal>()

/** A controller whose signal is the client's own. */
export function ownController(): AbortController {
  const controller = new AbortController()
  own.add(controller.signal)
  return controller
}
