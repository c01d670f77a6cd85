import type { Sandbox, SandboxOptions } from './types.ts'

export { SandboxError, type SandboxCode } from './control/sandbox-error.ts'
export type { Fault, FaultOptions } from './control/faults.ts'
export type { Outcome, RunKind } from './store/outcomes.ts'
export type { Seed } from './state/seeds.ts'
export type { Snapshot } from './state/snapshot.ts'
export type { Sandbox, SandboxClock, SandboxOptions, Scope } from './types.ts'
export type { ReceivedRequest, RequestRefusal } from '../../generated/sandbox.ts'

/** What the sandbox needs and the package does not bring with it, because only tests use the sandbox. */
const peers = ['fastify', '@fastify/cors', 'ajv', 'ajv-formats']

/**
 * Starts a sandbox: a local server that behaves as KooMap's manual says, and remembers.
 *
 * @example
 *   import { KooMap, token } from 'koomap-openapi'
 *   import { startSandbox } from 'koomap-openapi/sandbox'
 *
 *   const sandbox = await startSandbox()
 *   const koomap = new KooMap({ auth: token('any'), baseUrl: sandbox.url })
 *   console.log(await koomap.listCommonWorkspace())
 *   await sandbox.close()
 *
 * @throws {Error} If a package that the sandbox needs is not installed, or the port is in use.
 * @throws {SandboxError} If the state file cannot be used, or has a state that is wrong.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { startSandbox } = await load()
  return startSandbox(options)
}

async function load(): Promise<typeof import('./sandbox.ts')> {
  try {
    return await import('./sandbox.ts')
  } catch (error) {
    const missing = await findMissing()
    if (missing.length === 0) throw error
    throw new Error(
      `koomap-openapi/sandbox needs packages that are not installed: ${missing.join(', ')}. Install them with: npm install --save-dev ${missing.join(' ')}`,
      { cause: error },
    )
  }
}

async function findMissing(): Promise<string[]> {
  const found = await Promise.all(
    peers.map((name) =>
      import(name).then(
        () => true,
        () => false,
      ),
    ),
  )
  return peers.filter((_, at) => !found[at])
}
