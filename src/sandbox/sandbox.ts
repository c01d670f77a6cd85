import type { Description } from '../description/model.ts'
import { loadDescription } from '../server/description.ts'
import { createEngine, type Call } from '../server/engine.ts'
import { advanceClock, reportUpload, setClock } from './control/control.ts'
import { addControl, refuseUrl } from './control/control-routes.ts'
import type { Arguments, Context } from './rules/handlers.ts'
import { ownHostGuard } from './control/own-host.ts'
import { Observer } from './control/observer.ts'
import { addProjects, iamCodes } from './access/projects.ts'
import { handlers } from './rules/rules.ts'
import { SandboxError } from './control/sandbox-error.ts'
import { StateFile } from './state/state-file.ts'
import { accountOf, callerOf, tenantOfAccount, type Caller } from './access/tenants.ts'
import { issueToken } from './access/tokens.ts'
import { checkOptions, tokenOf } from './options.ts'
import type { Sandbox, SandboxOptions } from './types.ts'
import { World } from './world.ts'

export type { Sandbox, SandboxOptions } from './types.ts'

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller
  }
}

/** A sandbox whose description can be replaced while it runs. */
export interface ReloadableSandbox extends Sandbox {
  /** Goes by another version of the description from now on. The state is kept. */
  reload(description: Description): Promise<void>
}

/** Starts a sandbox: a server that behaves as the manual says, and remembers. */
export async function startSandbox(options: SandboxOptions = {}): Promise<ReloadableSandbox> {
  const { port = 0, host = '127.0.0.1', onBug = (error) => console.error(error) } = options
  checkOptions(options)
  const guard = ownHostGuard(host, options.allowedHosts)
  const description = loadDescription()
  const world = new World(description, { ...options, onBug })
  const file = options.state === undefined ? undefined : openState(options.state, world)
  const observer = new Observer(world, (request) => accountOf(world.store, request), options.log, onBug)

  let saved = world.changes
  /** Waits until everything that has changed is in the state file. */
  const save = async () => {
    if (!file || world.changes === saved) return
    const { changes } = world
    await file.save()
    saved = Math.max(saved, changes)
  }
  /** Saves what was changed in process, which does not wait for it. */
  const saveSoon = () => void save().catch(onBug)

  const issue = (body: Arguments<'keystoneCreateUserTokenByPassword'>['body'], now: number) => {
    const tenant = tenantOfAccount(world.store, body.auth.identity.password.user.domain.name)
    return issueToken(world.contextOf(tenant, now), body)
  }
  const answer = ({ operation, request, ...args }: Call) => {
    observer.valid(request)
    const { now } = world.clock
    if (operation.id === 'keystoneCreateUserTokenByPassword') return issue(args.body, now)
    const { tenant: before, user } = request.caller!
    // While the body was awaited, another request may have created the account, or replaced the state.
    const tenant = world.store.tenant(before.key, before.domainId)
    world.settle(tenant, now)
    const handler = handlers[operation.id as keyof typeof handlers] as (context: Context, args: unknown) => unknown
    return { body: handler(world.contextOf(tenant, now, user), args) }
  }

  const engine = await createEngine({
    description,
    behavior: {
      authenticate(request, _operation, codes, credentials, raw) {
        const caller = callerOf(world.store, request, credentials, raw, codes, world.clock.now, options)
        request.caller = caller
        observer.authenticated(request, caller.tenant.domainId)
      },
      answer: file
        ? async (call) => {
            // What a refused request has let happen must not be lost either.
            try {
              return answer(call)
            } finally {
              await save()
            }
          }
        : answer,
      refuseUrl,
      refused: (refusal, request) => observer.refused(refusal, request),
      extend(app) {
        app.decorateRequest('caller')
        observer.attach(app)
        addControl(app, world, guard, save, onBug)
        addProjects(
          app,
          (request, credentials) =>
            callerOf(world.store, request, credentials, undefined, iamCodes, world.clock.now, options).tenant,
        )
      },
      bug: onBug,
    },
  })
  let url: string
  try {
    url = await engine.listen(port, host)
  } catch (error) {
    await file?.release()
    throw error
  }

  const end = async () => {
    observer.close()
    await engine.close()
    try {
      await file?.save()
    } finally {
      await file?.release()
    }
  }
  let ended: Promise<void> | undefined
  const close = () => (ended ??= end())
  const changing = <Result>(result: Result): Result => {
    saveSoon()
    return result
  }

  return {
    url,
    clock: {
      get now() {
        return world.clock.now
      },
      get settings() {
        return world.clock.settings
      },
      advance: (by) => changing(advanceClock(world, by)),
      set: (settings) => changing(setClock(world, settings)),
    },
    get requests() {
      return world.requests()
    },
    seed: (seed, scope) => changing(world.seed(seed, tokenOf(scope))),
    fail(operationId, fault, scope) {
      const added = world.faults.add(operationId, fault, world.accountOf(tokenOf(scope)))
      return { ...added, remove: () => void world.faults.remove(undefined, added.id) }
    },
    outcome: (kind, { times = 1, ...order }, scope) => changing(world.order({ kind, times, ...order }, tokenOf(scope))),
    upload: (subtaskId, status, scope) => void changing(reportUpload(world, subtaskId, status, tokenOf(scope))),
    state: (scope) => structuredClone(world.snapshot(tokenOf(scope))),
    restore: (state, scope) => changing(world.restore(state, tokenOf(scope))),
    reset: (scope) => changing(world.reset(tokenOf(scope))),
    async reload(next) {
      world.describe(next)
      await engine.reload(next)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Opens the state file, and gives the world what is in it. */
function openState(path: string, world: World): StateFile {
  const file = new StateFile(path, () => JSON.stringify(world.snapshot()))
  try {
    world.resume(file.read())
  } catch (error) {
    void file.release()
    if (!(error instanceof SandboxError) || error.message.includes(file.path)) throw error
    throw new SandboxError(
      error.code,
      `The state file ${file.path} cannot be read, and was left alone. ${error.message}`,
    )
  }
  return file
}
