import type { HeaderRecord } from '../headers.ts'
import type { Outgoing, Sender } from './outgoing.ts'
import { read, streamed, type Reply } from './reply.ts'
import { after, type Stop } from './stop.ts'

/** What an attempt waits for. */
export type Phase = 'credentials' | 'response' | 'end of onResponse'

export type Outcome =
  | { reply: Reply; proof: HeaderRecord | undefined }
  /** `late` says whether the time limit of the attempt has elapsed. */
  | { error: unknown; phase: Phase; late: boolean }

/**
 * Sends a request once, reads the response, and passes it to `received`. The outcome is there when the attempt is stopped
 * or takes too long, even if a custom `fetch` ignores its signal, or a hook never ends.
 */
export function attempt(
  sender: Sender,
  outgoing: Outgoing,
  timeout: number,
  stop: Stop,
  attempt: number,
  received: (reply: Reply) => unknown,
): Promise<Outcome> {
  const { options, iam } = sender
  const { operationId, method, url, body, make, credentials } = outgoing
  const controller = new AbortController()
  const { signal } = controller
  let phase: Phase = 'credentials'

  const run = async (): Promise<Outcome> => {
    const proof = await credentials?.headers(outgoing, iam)
    const headers = proof ? { ...outgoing.headers, ...proof } : outgoing.headers
    const { fetch: custom, onRequest } = options
    const init: RequestInit = { method, headers, body: body ?? null, redirect: 'manual', signal }
    // A Request is slow to create, so there is one only for those who see it.
    let request: Request | undefined
    if (make || custom || onRequest) {
      request = make ? new Request(make(), { signal }) : new Request(url, init)
      if (make) for (const name in headers) request.headers.set(name, headers[name]!)
      await onRequest?.(request, { operationId, attempt })
    }
    signal.throwIfAborted()
    phase = 'response'
    const response = await (custom ? custom(request!) : request ? fetch(request) : fetch(url, init))
    if (response.type === 'opaqueredirect') throw new TypeError('The server redirects; check baseUrl')
    const reply = make && response.ok ? streamed(response) : await read(response, !make)
    signal.throwIfAborted()
    phase = 'end of onResponse'
    await received(reply)
    return { reply, proof }
  }

  return new Promise((resolve) => {
    let done = false
    const finish = (outcome: Outcome) => {
      // A `fetch` that ignores its signal may settle at any later time.
      if (done) return
      done = true
      cancel()
      stop.listen(undefined)
      resolve(outcome)
    }
    const halt = (late: boolean) => {
      controller.abort()
      finish({ error: signal.reason, phase, late })
    }
    const cancel = after(timeout, () => halt(true))
    stop.listen(() => halt(false))
    run().then(finish, (error: unknown) => finish({ error, phase, late: false }))
  })
}
