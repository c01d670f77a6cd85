import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lineOf } from '../../scripts/start/log.ts'
import { attack } from '../support/hostile-requests.ts'
import { ProjectCopy, Running } from '../support/project-copy.ts'
import { createWorkspace, nameLimit, setNameLimit } from '../support/workspaces.ts'

/** Whether a process can be given the ID 1 here. */
const canIsolate = spawnSync('unshare', ['--user', '--map-root-user', '--pid', '--fork', 'true']).status === 0

describe('npm start', () => {
  let copy: ProjectCopy
  beforeAll(() => void (copy = new ProjectCopy()))
  afterAll(() => copy.remove())

  test(
    'serves the sandbox and the docs, follows changes without losing its state, and keeps serving while a file is invalid',
    { timeout: 120_000 },
    async () => {
      const start = copy.start('start.ts', '--port', '0', '--docs-port', '0')
      const [, sandbox] = await start.printed(/^Sandbox +(http:\S+)$/m)
      const [, docs] = await start.printed(/^Docs +(http:\S+)$/m)
      const [, curl] = await start.printed(/^Try +(curl .+)$/m)
      let created = 0
      const statusFor = async (length: number) =>
        (await createWorkspace(sandbox!, `${created++}`.padStart(length, 'x'))).status
      expect(curl).toContain(`${sandbox}/v1/workspaces`)
      expect(await statusFor(nameLimit)).toBe(200)
      expect(await statusFor(nameLimit + 1)).toBe(400)
      expect(await (await fetch(docs!)).text()).toContain('Create a workspace')
      // Some of these requests are valid here.
      expect((await attack(sandbox!)).filter((failure) => !failure.endsWith(': 200'))).toEqual([])

      const changed = ['openapi/workspaces/schemas.yaml', 'openapi/errors/workspaces.yaml']
      const originals = changed.map((path) => copy.read(path))
      setNameLimit(copy, nameLimit + 10)
      copy.edit('openapi/workspaces/workspaces.yaml', (text) =>
        text.replace('summary: Create a workspace', 'summary: Make a workspace'),
      )
      await start.printed(/Updated the sandbox/)
      expect(await statusFor(nameLimit + 1)).toBe(200)
      expect(await (await fetch(docs!)).text()).toContain('Make a workspace')

      copy.edit('openapi/workspaces/schemas.yaml', (text) => text.replace('type: object', 'type: [object'))
      await start.printed(/workspaces\/schemas\.yaml:\d+[\s\S]*Still serving the last valid description\./)
      expect(await statusFor(nameLimit + 1)).toBe(200)

      changed.forEach((path, i) => copy.edit(path, () => originals[i]!))
      await start.printed(/(Updated the sandbox[\s\S]*){2}/)
      expect(await statusFor(nameLimit + 1)).toBe(400)
      const stored = await (
        await fetch(`${sandbox}/v1/workspaces?limit=100`, { headers: { 'X-Auth-Token': 'any' } })
      ).text()
      for (const length of [nameLimit, nameLimit + 1]) expect(stored).toMatch(new RegExp(`"x{${length - 2},}\\d"`))

      expect(start.output).toMatch(/^POST \/v1\/workspaces 200 \d+ ms$/m)
      expect(start.output).toMatch(/^POST \/v1\/workspaces 400 KMP\.\d{8} \d+ ms$/m)
    },
  )

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'closes on %s, and has kept the state in the file of --state',
    { timeout: 60_000 },
    async (signal) => {
      copy.env.INIT_CWD = join(copy.path, 'src')
      const start = copy.start('start.ts', '--port', '0', '--docs-port', '0', '--empty', '--state', `${signal}.json`)
      const [, sandbox] = await start.printed(/^Sandbox +(http:\S+)$/m)
      await start.printed(/Press Ctrl\+C/)
      await createWorkspace(sandbox!, 'kept')
      start.signal(signal)
      expect(await start.closed, start.output).toBe(0)
      expect(copy.read(`src/${signal}.json`)).toContain('"workspace_name":"kept"')
    },
  )

  test('ends quietly on Ctrl+C while it is generating', { timeout: 60_000 }, async () => {
    const args = ['--import', 'tsx/esm', join(copy.path, 'scripts/start.ts'), '--port', '0', '--docs-port', '0']
    // A terminal sends the signal to a whole group of processes.
    const child = spawn(process.execPath, args, { cwd: copy.path, detached: true })
    const start = new Running(child)
    const [, sandbox] = await start.printed(/^Sandbox +(http:\S+)$/m)
    await start.printed(/Press Ctrl\+C/)
    copy.edit('openapi/openapi.yaml', (text) => `${text}# Changed\n`)
    // The server waits a moment for a request that is running.
    const caller = connect(Number(new URL(sandbox!).port), '127.0.0.1')
    caller.write('POST /v1/workspaces HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n')
    const started = () => {
      const pids = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ')
      return pids.some((pid) => readFileSync(`/proc/${pid || child.pid}/cmdline`, 'utf8').includes('redocly'))
    }
    while (!started()) await new Promise((resolve) => setTimeout(resolve, 20))
    process.kill(-child.pid!, 'SIGINT')
    expect(await start.closed).toBe(0)
    expect(start.output).toMatch(/Press Ctrl\+C to stop\.\n$/)
  })

  test.skipIf(!canIsolate)(
    'closes on SIGTERM also if its process has the ID 1, as in a container',
    { timeout: 60_000 },
    async () => {
      const script = join(copy.path, 'scripts/start.ts')
      const isolated = ['--user', '--map-root-user', '--pid', '--fork', '--mount-proc', process.execPath]
      const child = spawn('unshare', [...isolated, '--import', 'tsx/esm', script, '--port', '0', '--docs-port', '0'], {
        cwd: copy.path,
      })
      const start = new Running(child)
      await start.printed(/Press Ctrl\+C/)
      // Its ID here; in its own namespace, it has the ID 1.
      const pid = Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8'))
      process.kill(pid, 'SIGTERM')
      expect(await start.closed, start.output).toBe(0)
    },
  )

  test.each([
    ['--speed', 'fast', /--speed must be a number over 0 and up to 1000000, such as 60, not "fast"\./],
    ['--speed', '0', /--speed must be/],
    ['--seed', '-1', /'--seed' argument is ambiguous|--seed must be an integer/],
    ['--seed', '1.5', /--seed must be an integer from 0 to 4294967295, not "1\.5"\./],
    ['--host', '203.0.113.1', /This computer has no address 203\.0\.113\.1/],
    [
      '--access-key',
      'verySecret',
      /--access-key must be an access key ID and a secret access key, separated by a colon: AK:SK\./,
    ],
    ['--state', '/nowhere/state.json', /The state file \/nowhere\/state\.json cannot be used: .*ENOENT/],
  ])('explains a wrong value in one message: %s %s', async (flag, value, message) => {
    const run = copy.start('start.ts', '--port', '0', '--docs-port', '0', flag, value)
    expect(await run.closed).toBe(1)
    expect(run.output).toMatch(message)
    expect(run.output).not.toMatch(/^\s+at /m)
    expect(run.output).not.toContain('verySecret')
  })
})

describe('the log of npm start', () => {
  const request = { number: 1, time: '', duration: 1.6, method: 'GET', path: '/', operationId: null, account: null, requestId: '', status: 200, valid: true, refusal: null, faults: [] } // prettier-ignore

  test('has a line for each request: method, path, status, error code, and duration', () => {
    const refusal = { code: 'KMP.00011105', reason: 'The name is taken.', section: '4.1.1' }
    expect(lineOf({ ...request, path: '/v1/workspaces', status: 409, refusal })).toBe(
      'GET /v1/workspaces 409 KMP.00011105 2 ms',
    )
    expect(lineOf({ ...request, status: null })).toBe('GET / closed 2 ms')
  })

  test('escapes what could control a terminal, and shortens long paths', () => {
    expect(lineOf({ ...request, path: '/\u001b[2J\u009b\u202e\n' })).toBe('GET /\\x1b[2J\\x9b\\x202e\\x0a 200 2 ms')
    expect(lineOf({ ...request, path: `/${'a'.repeat(500)}` }).length).toBeLessThan(230)
  })
})
