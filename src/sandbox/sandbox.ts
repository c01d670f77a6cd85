import type { FastifyRequest } from 'fastify'
import { loadDescription } from '../server/description.ts'
import { createEngine, type Call } from '../server/engine.ts'
import { Clock, type ClockSettings } from './clock.ts'
import type { Context } from './handlers.ts'
import { Ids } from './ids.ts'
import { handlers, timers } from './rules.ts'
import { Store } from './store.ts'
import type { Tenant, TenantState } from './tenant.ts'
import { addProjects, iamCodes } from './projects.ts'
import { callerOf, defaultTenant, tenantOf, tenantOfAccount, type Caller, type CredentialRules } from './tenants.ts'
import { issueToken } from './tokens.ts'

export interface SandboxOptions extends CredentialRules {
  /** Port to listen on. Default: 0, a free one. */
  port?: number
  /** Address to listen on. Default: `127.0.0.1`. */
  host?: string
  /** Makes IDs and random values the same in every run. */
  seed?: number
  /** Settings of the clock. Default: real time. */
  clock?: Partial<ClockSettings>
  /** Starts without the story. */
  empty?: boolean
  /** Called with each error of the sandbox itself. Default: prints it. */
  onBug?: (error: Error) => void
}

/** A running sandbox. */
export interface Sandbox {
  /** Base URL. */
  url: string
  clock: Clock
  /** Adds things to what the default tenant, or the tenant of a token, has. */
  seed(state: TenantState, token?: string): void
  /** Removes everything, and starts over. */
  reset(): void
  close(): Promise<void>
}

/** Starts a sandbox: a server that behaves as the manual says, and remembers. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, host = '127.0.0.1', onBug = (error) => console.error(error) } = options
  const clock = new Clock(options.clock)
  const ids = new Ids(options.seed)
  const store = new Store()
  const callers = new WeakMap<FastifyRequest, Caller>()

  const contextOf = (tenant: Tenant, now: number, user: string): Context => ({
    tenant,
    now,
    ids,
    user,
    isForeign: (id) => {
      const owner = store.ownerOf(id)
      return owner !== undefined && owner !== tenant
    },
  })
  /** Lets everything happen that is due in a tenant. */
  const settle = (tenant: Tenant, now: number): void => {
    for (let timer = tenant.timers.due(now); timer; timer = tenant.timers.due(now))
      timers[timer.kind]!(contextOf(tenant, timer.at, 'system'), timer.id)
  }

  const engine = await createEngine({
    description: loadDescription(),
    behavior: {
      authenticate: (request, _operation, codes, credentials, raw) =>
        void callers.set(request, callerOf(store, request, credentials, raw, codes, clock.now, options)),
      answer({ operation, request, ...args }: Call) {
        const { now } = clock
        if (operation.id === 'keystoneCreateUserTokenByPassword')
          return issueToken(
            { tenant: tenantOfAccount(store, args.body.auth.identity.password.user.domain.name), now, ids },
            args.body,
          )
        const { tenant, user } = callers.get(request)!
        settle(tenant, now)
        const handler = handlers[operation.id as keyof typeof handlers] as (context: Context, args: unknown) => unknown
        return { body: handler(contextOf(tenant, now, user), args) }
      },
      extend: (app) =>
        addProjects(
          app,
          (request, credentials) =>
            callerOf(store, request, credentials, undefined, iamCodes, clock.now, options).tenant,
        ),
      bug: onBug,
    },
  })
  return {
    url: await engine.listen(port, host),
    clock,
    seed: (state, token) => (token ? tenantOf(store, token) : defaultTenant(store)).merge(state),
    reset() {
      store.clear()
      clock.restore({ ...new Clock(options.clock).settings })
      if (options.seed !== undefined) ids.state = options.seed
    },
    close: () => engine.close(),
  }
}
