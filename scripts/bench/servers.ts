import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import autocannon from 'autocannon'
import { UserError } from '../cli/flags.ts'
import { bundlePath, root } from '../cli/paths.ts'
import { freePort } from '../cli/ports.ts'
import { tool } from '../cli/processes.ts'
import { bundled, describedOperations, finish, inFolder, versionOf } from './measure.ts'
import type { Contents } from './sandbox.program.ts'
import { installPeer } from './peers.ts'
import { digits, median, ratio, renderTable } from './table.ts'

/** The sandbox as the package has it. */
const built = pathToFileURL(`${root}dist/lib/src/sandbox/sandbox.js`).href

const steady = { name: '@stdy/cli', version: '0.22.2', folder: 'steady' }

/** A running server, and how to stop it. */
export interface Server {
  url: string
  child: ChildProcess
}

/** Waits until a server responds, and returns the milliseconds that it took. */
export async function responds({ url, child }: Server, started: number): Promise<number> {
  const request = () => fetch(`${url}/v1/workspaces`, { headers: { 'X-Auth-Token': 'any' } }).then((r) => r.text())
  while (!(await request().catch(() => undefined))) {
    if (child.exitCode !== null) throw new UserError(`A server exited before it responded at ${url}.`)
    if (performance.now() - started > 30_000) throw new UserError(`No response from ${url} within 30 s.`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return performance.now() - started
}

/** Starts a program that reports its address. */
export async function forked(program: string, ...args: string[]): Promise<Server> {
  const execArgv = ['--expose-gc', '--max-old-space-size=4096']
  const child = fork(program, args, { execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return { url, child }
}

/** Starts a program on a free port. What it prints is read, as a terminal does, and dropped. */
export async function spawned(command: string, args: (port: number) => string[]): Promise<Server> {
  const free = await freePort('port', '0')
  const child = spawn(command, args(free), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.resume()
  child.stderr.resume()
  return { url: `http://127.0.0.1:${free}`, child }
}

/** The compared servers: each starts, and reports its address. */
const servers = (program: string, example: string): Record<string, () => Promise<Server>> => {
  return {
    sandbox: () => forked(program, built, JSON.stringify({ workspaces: 200, tasks: 0 } satisfies Contents)),
    'prism mock': () =>
      spawned(process.execPath, (free) => [
        tool('prism'),
        'mock',
        bundlePath,
        '--verboseLevel',
        'silent',
        '--port',
        `${free}`,
      ]),
    Steady: async () => {
      const command = `${await installPeer(steady)}/.bin/steady`
      return spawned(command, (free) => ['-q', '--host', '127.0.0.1', '-p', `${free}`, bundlePath])
    },
    'node:http': () => forked(program, 'bare', example),
  }
}

export async function stop({ child }: Server): Promise<void> {
  const closed = once(child, 'close')
  child.kill()
  await closed
}

export interface Load {
  name: string
  method: 'GET' | 'PUT' | 'POST'
  path: string
  /** In addition to the credentials and the media type. */
  headers?: Record<string, string>
  body?: string
}

/** Requests per second, and latencies in milliseconds. */
export interface Figures {
  rate: number
  p50: number
  p99: number
}

export async function measure(url: string, { method, path, body }: Load, connections = 20): Promise<Figures> {
  const options = {
    url: url + path,
    method,
    connections,
    headers: { 'X-Auth-Token': 'any', ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body }),
  }
  // Until V8 has compiled what is used often, which takes longer the more a server does.
  await autocannon({ ...options, duration: 1 })
  const result = await autocannon({ ...options, duration: 3 })
  if (result['2xx'] === 0 || result.non2xx + result.errors > 0)
    throw new UserError(`${method} ${url}${path}: ${result.non2xx} of ${result.requests.total} requests failed.`)
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}

const workspace = 'a'.padEnd(32, '0')
const loads: Load[] = [
  { name: 'list, 10 of 200', method: 'GET', path: '/v1/workspaces' },
  {
    name: 'list, filtered',
    method: 'GET',
    path: '/v1/workspaces?workspace_name=9&star=false&order_by=create_time_asc',
  },
  { name: 'update', method: 'PUT', path: `/v1/workspaces/${workspace}`, body: '{"workspace_description":"新的描述"}' },
]

/** Measures the sandbox, compared with other servers of the same description. */
export async function sandbox(runs: number): Promise<string> {
  const example = JSON.stringify(describedOperations().listCommonWorkspace!.answer)
  await finish(['--import', 'tsx/esm', 'scripts/build.ts'])
  return inFolder(async (folder) => {
    const program = await bundled('sandbox.program.ts', folder)
    const kinds = servers(program, example)
    const names = Object.keys(kinds)
    const starts: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]))
    const figures: Record<string, Figures[]> = {}
    for (let i = 0; i < runs; i++)
      for (const name of names) {
        const started = performance.now()
        const server = await kinds[name]!()
        try {
          starts[name]!.push(await responds(server, started))
          for (const load of loads) (figures[`${name} ${load.name}`] ??= []).push(await measure(server.url, load))
        } finally {
          await stop(server)
        }
      }
    const of = (name: string, load: Load, key: keyof Figures) =>
      median(figures[`${name} ${load.name}`]!.map((f) => f[key]))
    const rates = renderTable(
      ['requests per second', ...names, 'ours / prism mock', 'ours / Steady', 'goal'],
      loads.map((load) => {
        const all = names.map((name) => of(name, load, 'rate'))
        return [
          load.name,
          ...all.map(digits),
          ratio(all[0]!, all[1]!),
          ratio(all[0]!, all[2]!),
          '8.00 and 1.50 or more',
        ]
      }),
    )
    const latencies = renderTable(
      ['latency p50 / p99, ms', ...names],
      loads.map((load) => [load.name, ...names.map((name) => `${of(name, load, 'p50')} / ${of(name, load, 'p99')}`)]),
    )
    const ready = names.map((name) => median(starts[name]!))
    const startTable = renderTable(
      ['start', ...names, 'ours / prism mock', 'goal'],
      [['to the first response, ms', ...ready.map(digits), ratio(ready[0]!, ready[1]!), '0.50 or less']],
    )
    const peers = `${versionOf('@stoplight/prism-cli')}, ${steady.name} ${steady.version}`
    return [
      `20 connections, after a second of warm-up. Steady and Prism keep no state. ${peers}`,
      rates,
      latencies,
      startTable,
      await memory(program),
    ].join('\n\n')
  })
}

/** Measures the memory of a sandbox, and how its lists depend on what is stored. */
async function memory(program: string): Promise<string> {
  const list: Load = { name: 'list', method: 'GET', path: `/v1/real3d/${workspace}/tasks?limit=10` }
  const rows: string[][] = []
  for (const contents of [
    { workspaces: 1, tasks: 500 },
    { workspaces: 500, tasks: 500 },
  ]) {
    const server = await forked(program, built, JSON.stringify(contents))
    const bytes = async () => {
      const answer = once(server.child, 'message') as Promise<[{ bytes: number }]>
      server.child.send('memory')
      return (await answer)[0].bytes / 2 ** 20
    }
    try {
      // The requests of this measurement fill the journal, whose size is limited.
      const { rate } = await measure(server.url, list)
      const before = await bytes()
      const headers = { 'X-Auth-Token': 'any' }
      await autocannon({ url: server.url + list.path, amount: 100_000, connections: 20, headers })
      const after = await bytes()
      const name = `${contents.workspaces} × ${contents.tasks}`
      rows.push([name, digits(rate), before.toFixed(0), after.toFixed(0), ratio(after, before), '1.10 or less'])
    } finally {
      await stop(server)
    }
  }
  return renderTable(
    ['workspaces × tasks', 'lists of one per second', 'heap, MB', 'after 100,000 requests', 'ratio', 'goal'],
    rows,
  )
}
