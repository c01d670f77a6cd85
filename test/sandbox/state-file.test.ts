import { spawn, type ChildProcess } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KooMap, token } from '../../src/client/index.ts'
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts'
import { root } from '../../scripts/cli/paths.ts'
import { issueToken } from '../support/sandbox.ts'

const start = Date.parse('2023-06-01T00:00:00Z')
let folder: string
let path: string
const running: Sandbox[] = []
const programs: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'koomap-state-'))
  path = join(folder, 'state.json')
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()))
  for (const program of programs.splice(0)) program.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

async function open(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ state: path, empty: true, clock: { now: start, frozen: true }, ...options })
  running.push(sandbox)
  return sandbox
}
const clientOf = (url: string, as = 'any') => new KooMap({ auth: token(as), baseUrl: url, maxRetries: 0 })
const create = (url: string, workspace_name: string) =>
  clientOf(url).createCommonWorkspace({ body: { workspace_name } })
const inFile = (): string[] =>
  Object.values<any>(JSON.parse(readFileSync(path, 'utf8')).tenants).flatMap(({ state }) =>
    state.workspaces.map(({ workspace_name }: { workspace_name: string }) => workspace_name),
  )
async function namesAt(url: string): Promise<string[]> {
  const names = []
  for await (const { workspace_name } of clientOf(url).listCommonWorkspace.all({
    query: { order_by: 'create_time_asc' },
  }))
    names.push(workspace_name)
  return names
}

/** Starts a sandbox in another process, and resolves to its URL. */
function startProgram(): Promise<{ url: string; program: ChildProcess }> {
  const args = ['--import', 'tsx/esm', `${root}test/support/state-program.ts`, path]
  const program = spawn(process.execPath, args, { cwd: root })
  programs.push(program)
  return new Promise((resolve, reject) => {
    let output = ''
    program.stderr.on('data', (chunk: Buffer) => (output += chunk))
    program.stdout.on('data', (chunk: Buffer) => {
      output += chunk
      const [url] = /http:\S+/.exec(output) ?? []
      if (url) resolve({ url, program })
    })
    program.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${output}`)))
  })
}

describe('the state file', () => {
  test('has what a request changed before the response is sent', async () => {
    const { url } = await open()
    await create(url, 'North')
    expect(inFile()).toEqual(['North'])
  })

  test('has what the control API and the process changed', async () => {
    const sandbox = await open()
    await fetch(`${sandbox.url}/_sandbox/seed`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ workspaces: [{ workspace_name: 'North' }] }),
    })
    expect(inFile()).toEqual(['North'])
    sandbox.seed({ workspaces: [{ workspace_name: 'South' }] })
    await sandbox.close()
    expect(inFile()).toEqual(['North', 'South'])
  })

  test('is not written by requests that change nothing', async () => {
    const { url } = await open()
    await create(url, 'North')
    const { ino } = statSync(path)
    await clientOf(url).listCommonWorkspace()
    await create(url, 'North').catch(() => {})
    await fetch(`${url}/_sandbox/state`)
    expect(statSync(path).ino).toBe(ino)
  })

  test('brings everything back: resources, tokens, IDs, and the clock', async () => {
    const first = await open({ seed: 1 })
    const own = await issueToken(first.url)
    await clientOf(first.url, own).createCommonWorkspace({ body: { workspace_name: 'mine' } })
    first.clock.advance('1h')
    const before = first.state()
    await first.close()

    const second = await open({ clock: {}, strictAuth: true })
    expect(second.state()).toEqual(before)
    const { data } = await clientOf(second.url, own).listCommonWorkspace()
    expect(data.map((row) => row.workspace_name)).toEqual(['mine'])
  })

  test('lets a clock that is not frozen go on while no sandbox runs', async () => {
    const first = await open({ clock: { now: Date.now() - 86_400_000 } })
    await first.close()
    const before = Date.now()
    const second = await open({ clock: {} })
    expect(second.clock.now).toBeGreaterThanOrEqual(before)
  })

  test('does not change the speed that a sandbox is started with', async () => {
    await (await open({ clock: { now: start, speed: 10, frozen: true } })).close()
    const second = await open({ clock: { speed: 60 } })
    expect(second.clock.settings).toEqual({ now: start, speed: 60, frozen: true })
  })

  test('is not created by a sandbox that cannot listen', async () => {
    const { url } = await open({ state: undefined })
    await expect(startSandbox({ state: path, port: Number(new URL(url).port) })).rejects.toThrow(/in use/)
    expect(readdirSync(folder)).toEqual([])
  })

  test('leaves nothing beside it when the sandbox is closed', async () => {
    const sandbox = await open()
    await create(sandbox.url, 'North')
    await sandbox.close()
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  test('can be read by its owner only, because it has tokens', async () => {
    await (await open()).close()
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('may be a symbolic link, which remains one', async () => {
    const link = join(folder, 'link.json')
    writeFileSync(
      path,
      JSON.stringify({
        version: 1,
        clock: { now: '2023-06-01T00:00:00Z', speed: 1, frozen: true },
        ids: 1,
        tenants: {},
      }),
    )
    symlinkSync(path, link)
    const sandbox = await open({ state: link })
    await create(sandbox.url, 'North')
    expect(inFile()).toEqual(['North'])
    expect(readlinkSync(link)).toBe(path)
  })

  test('may be a symbolic link before it exists, also one to another link, from a folder that is one', async () => {
    const folders = { real: join(folder, 'real'), link: join(folder, 'folder-link') }
    mkdirSync(folders.real)
    symlinkSync(folders.real, folders.link)
    symlinkSync('second.json', join(folders.real, 'first.json'))
    symlinkSync('../state.json', join(folders.real, 'second.json'))
    const state = join(folders.link, 'first.json')
    const sandbox = await open({ state })
    await create(sandbox.url, 'North')
    expect(inFile()).toEqual(['North'])
    expect(readdirSync(folders.real)).toEqual(['first.json', 'second.json'])
    await expect(open({ state: path })).rejects.toThrow(`Another sandbox uses the state file ${realpathSync(path)}`)
  })

  test('cannot be a symbolic link that leads to itself', async () => {
    const state = join(folder, 'loop.json')
    symlinkSync('loop.json', state)
    await expect(open({ state })).rejects.toThrow(/The state file .*loop\.json cannot be used: ELOOP/)
    expect(readdirSync(folder)).toEqual(['loop.json'])
  })

  test.each([
    ['that is not JSON', '{"version":1', 'SANDBOX.INVALID_STATE', /is not valid JSON.*left alone/],
    ['that is empty', '', 'SANDBOX.INVALID_STATE', /is not valid JSON/],
    ['of something else', '{"name":"package"}', 'SANDBOX.INVALID_STATE', /state\.version is missing/],
    [
      'of a newer sandbox',
      '{"version":2}',
      'SANDBOX.NEWER_STATE',
      /has version 2, but this sandbox reads version 1\. Update/,
    ],
  ])('%s is refused with its path, and left alone', async (_, text, code, message) => {
    writeFileSync(path, text)
    const error = await open().catch((error: unknown) => error)
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
    expect(error).toMatchObject({ message: expect.stringContaining(path) })
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  test('in a folder that does not exist is refused with the reason', async () => {
    await expect(open({ state: join(folder, 'missing', 'state.json') })).rejects.toMatchObject({
      code: 'SANDBOX.FAILED',
      message: expect.stringMatching(/cannot be used: .*ENOENT/),
    })
  })

  test('that another program has changed is left alone, and the request that would replace it fails', async () => {
    const { url } = await open({ onBug: () => {} })
    await create(url, 'North')
    writeFileSync(path, 'by hand')
    await expect(create(url, 'South')).rejects.toMatchObject({ status: 500 })
    expect(readFileSync(path, 'utf8')).toBe('by hand')
    await expect(running.pop()!.close()).rejects.toThrow(/Another program has changed the state file/)
  })

  test('serves one sandbox at a time in a process', async () => {
    await open()
    await expect(open()).rejects.toMatchObject({
      message: expect.stringMatching(/Another sandbox uses the state file/),
    })
  })
})

describe('a sandbox in a process of its own', () => {
  test('that is killed while it writes loses nothing that it has acknowledged', { timeout: 120_000 }, async () => {
    const acknowledged: string[] = []
    for (let round = 0; round < 3; round++) {
      const { url, program } = await startProgram()
      expect(await namesAt(url)).toEqual(expect.arrayContaining(acknowledged))
      let count = 0
      const gone = new Promise((resolve) => program.once('exit', resolve))
      const caller = async (id: number) => {
        for (let i = 0; ; i++) {
          const name = `round_${round}_${id}_${i}`
          await create(url, name)
          acknowledged.push(name)
          // In the middle of the writes of the other callers.
          if (++count === 40 + round * 7) program.kill('SIGKILL')
        }
      }
      await Promise.allSettled([0, 1, 2, 3].map(caller))
      await gone
    }
    const last = await open()
    expect(acknowledged.length).toBeGreaterThan(120)
    expect(await namesAt(last.url)).toEqual(expect.arrayContaining(acknowledged))
  })

  test('serves two programs at once, and loses nothing of either', { timeout: 60_000 }, async () => {
    const { url } = await startProgram()
    const names = ['a', 'b'].flatMap((program) => Array.from({ length: 25 }, (_, i) => `program_${program}_${i}`))
    await Promise.all(names.map((name) => create(url, name)))
    expect(inFile().sort()).toEqual(names.sort())
  })

  test('keeps its file from a second sandbox, until it is gone', { timeout: 60_000 }, async () => {
    const { url, program } = await startProgram()
    await create(url, 'North')
    await expect(open()).rejects.toMatchObject({
      message: expect.stringMatching(/Another sandbox uses the state file/),
    })
    const gone = new Promise((resolve) => program.once('exit', resolve))
    program.kill('SIGKILL')
    await gone
    expect(await namesAt((await open()).url)).toEqual(['North'])
  })
})
