import type { HeaderRecord } from '../headers.ts'
import type { Arguments, Result, WithResponse } from '../types.ts'

/** The parts of a request that credentials may depend on. */
export interface RequestParts {
  method: string
  url: string
  headers: HeaderRecord
  body?: string | FormData | undefined
  /** Creates the request, if its body is not known as text. */
  make?: () => Request
}

type Issue = 'keystoneCreateUserTokenByPassword'

/** Issues the tokens that credentials need, as a client does. */
export interface TokenIssuer {
  keystoneCreateUserTokenByPassword(args: Arguments<Issue>): { withResponse(): Promise<WithResponse<Result<Issue>>> }
}

/** Credentials for one of the description's security schemes. */
export interface Credentials {
  /** Name of the security scheme in the description. */
  readonly scheme: 'IamToken' | 'AkSk'
  /** The headers that authenticate a request, just before it is sent. */
  headers(request: RequestParts, iam: TokenIssuer): Promise<HeaderRecord>
  /** Replaces what the service has rejected. Returns whether sending the request once more may succeed. */
  renew?(response: { status: number; headers: Headers }, rejected: HeaderRecord): boolean
}

/** Throws a `TypeError` unless all values are non-empty texts without characters that no header can have. */
export function requireTexts(what: string, given: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string' || value === '')
      throw new TypeError(`${what}: ${name} is required, but is ${value === '' ? 'empty' : `of type ${typeof value}`}.`)
  }
}

/** Throws a `TypeError` if a text has a character that no token or key has. The text is not shown. */
export function requireVisible(what: string, text: string): void {
  if (/[^!-~]/.test(text))
    throw new TypeError(`${what} contains a space, a line break, or another invalid character. Remove it.`)
}

/** What credentials consist of once they are used. */
export type Session = Required<Omit<Credentials, 'scheme'>>

/** Credentials whose code is loaded when they are first used. */
export function onDemand(scheme: Credentials['scheme'], load: () => Promise<Session>): Credentials {
  let loading: Promise<Session> | undefined
  let session: Session | undefined
  return {
    scheme,
    async headers(request, iam) {
      session = await (loading ??= load())
      return session.headers(request, iam)
    },
    renew: (response, rejected) => session!.renew(response, rejected),
  }
}
