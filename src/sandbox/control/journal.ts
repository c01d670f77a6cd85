import type { ReceivedRequest } from '../../../generated/sandbox.ts'
import { fieldsOf } from '../../server/form.ts'
import { redact, redactQuery } from '../../server/secrets.ts'

/** How many requests are remembered. */
const capacity = 1000
/** The longest body that is remembered, in bytes, so that the journal stays small. */
export const longestBody = 16 * 1024

/** How many fields of a form are remembered, and how much of each of their names. */
const mostFields = 100
const longestName = 200

/** The latest requests, with secrets as they were sent. They are removed when someone reads them. */
export class Journal {
  #entries: ReceivedRequest[] = []
  #received = 0

  /** Adds a request. It may be completed later, while the response is sent. */
  add(request: Omit<ReceivedRequest, 'number'>): ReceivedRequest {
    const entry = { number: ++this.#received, ...request }
    this.#entries.push(entry)
    // Twice the capacity, so that most requests move nothing.
    if (this.#entries.length >= capacity * 2) this.#entries = this.#entries.slice(-capacity)
    return entry
  }

  /** The latest requests of an account or of all, the oldest first, without secrets. */
  list({
    account,
    after = 0,
    limit = capacity,
  }: { account?: string | undefined; after?: number; limit?: number } = {}) {
    return this.#entries
      .slice(-capacity)
      .filter((entry) => entry.number > after && (account === undefined || entry.account === account))
      .slice(-limit)
      .map(withoutSecrets)
  }

  /** Forgets the requests of an account, or all of them. Numbers go on. */
  clear(account?: string): void {
    this.#entries = account === undefined ? [] : this.#entries.filter((entry) => entry.account !== account)
  }
}

/** A copy of an entry in which passwords, tokens, and signatures are replaced. */
export function withoutSecrets(entry: ReceivedRequest): ReceivedRequest {
  const copy = { ...entry, path: redactQuery(entry.path), faults: [...entry.faults] }
  const body = Buffer.isBuffer(entry.body) ? read(entry.body) : entry.body
  if (body === undefined) delete copy.body
  else copy.body = redact(body)
  return copy
}

/** The value in a body, which is read only now because few requests are looked at. */
function read(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

/** The names and sizes of the fields of a form, without what is in them. Undefined if it cannot be read. */
export function formOf(bytes: Buffer, type: string): { name: string; filename?: string; bytes: number }[] | undefined {
  try {
    return fieldsOf(bytes, type)
      .slice(0, mostFields)
      .map(({ name, filename, body }) => ({
        name: name.slice(0, longestName),
        ...(filename !== undefined && { filename: filename.slice(0, longestName) }),
        bytes: body.length,
      }))
  } catch {
    return undefined
  }
}
