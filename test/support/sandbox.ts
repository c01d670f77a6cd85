import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { isKooMapError, KooMap, token } from '../../src/client/index.ts'
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts'

/** When the tests' clock starts. It stands still until a test advances it. */
export const start = Date.parse('2023-06-01T00:00:00Z')

/**
 * Starts a sandbox for the tests of a file, and empties it before each of them. A response that violates the description
 * fails the test in which it was sent.
 */
export function serveSandbox(options: SandboxOptions = {}) {
  let sandbox!: Sandbox
  const bugs: Error[] = []
  beforeAll(async () => {
    const clock = { now: start, frozen: true }
    sandbox = await startSandbox({ seed: 1, clock, empty: true, onBug: (bug) => void bugs.push(bug), ...options })
  })
  beforeEach(() => {
    sandbox.reset()
    bugs.length = 0
    return () => expect(bugs).toEqual([])
  })
  afterAll(() => sandbox.close())
  return {
    get sandbox() {
      return sandbox
    },
    /** A client of the default tenant, or of the tenant of a token. */
    client: (as = 'any') => new KooMap({ auth: token(as), baseUrl: sandbox.url, maxRetries: 0 }),
  }
}

/** The error code with which the service refuses a call. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    (data) => new Error(`The call succeeded: ${JSON.stringify(data)}`),
    (reason: unknown) => reason,
  )
  if (!isKooMapError(error)) throw error
  return error.code!
}

/** Lets a user of a company log in, and returns the issued token. */
export async function issueToken(url: string, company = 'company'): Promise<string> {
  const user = { name: 'user', password: 'p', domain: { name: company } }
  const auth = { identity: { methods: ['password'], password: { user } }, scope: { project: { name: 'cn-north-4' } } }
  const response = await fetch(`${url}/v3/auth/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ auth }),
  })
  return response.headers.get('x-subject-token')!
}
