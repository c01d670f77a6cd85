import { UserError } from '../cli/flags.ts'
import { bundlePath } from '../cli/paths.ts'
import { tool } from '../cli/processes.ts'
import { describedOperations, versionOf } from './measure.ts'
import { measure, responds, spawned, stop, type Load, type Server } from './servers.ts'
import { digits, median, ratio, renderTable } from './table.ts'

const prism = (...options: string[]) =>
  spawned(process.execPath, (port) => [tool('prism'), 'mock', bundlePath, '--port', String(port), ...options])

const servers: Record<string, () => Promise<Server>> = {
  mock: () => spawned(process.execPath, (port) => ['--import', 'tsx/esm', 'scripts/mock.ts', '--port', String(port)]),
  'prism mock': () => prism(),
  // Its log makes Prism slow, so that it is also measured without one. Ours always has its log.
  'prism mock, silent': () => prism('--verboseLevel', 'silent'),
}

/** Requests without a body, with a small one, and with large ones. */
function loads(): Load[] {
  const { createCommonWorkspace, startVps, validateImage } = describedOperations()
  const vps = structuredClone(startVps!.request)
  vps.payload.user.image = 'A'.repeat(5 * 2 ** 20)
  const ids = Array.from({ length: 9000 }, (_, i) => String(i).padStart(32, '0'))
  const post = (path: string, body: unknown) => ({ method: 'POST' as const, path, body: JSON.stringify(body) })
  return [
    { name: 'list', method: 'GET', path: '/v1/workspaces' },
    { name: 'create, small body', ...post('/v1/workspaces', createCommonWorkspace!.request) },
    { name: '300 KB of IDs', ...post('/v1/kmp-control/tasks/image', { ...validateImage!.request, data_ids: ids }) },
    { name: 'image of 5 MB', ...post('/v1/algo/vps', vps), headers: { Uuid: '3eceb0cb8b834f5bb0a66d4108c2067f' } },
  ]
}

const together = async (url: string, load: Load): Promise<number> => (await measure(url, load)).rate

/** Requests per second, one after the other, for at least 3 seconds. Some take longer. */
async function inSequence(url: string, { method, path, body, ...load }: Load): Promise<number> {
  const headers = { 'X-Auth-Token': 'any', 'Content-Type': 'application/json', ...load.headers }
  const started = performance.now()
  for (let count = 1; ; count++) {
    const response = await fetch(url + path, { method, headers, ...(body !== undefined && { body }) })
    await response.arrayBuffer()
    if (!response.ok) throw new UserError(`${method} ${url}${path}: ${response.status}`)
    const seconds = (performance.now() - started) / 1000
    if (seconds > 3) return count / seconds
  }
}

/** Measures the mock, compared with Prism's command line. */
export async function mock(runs: number): Promise<string> {
  const names = Object.keys(servers)
  const all = loads()
  const rates: Record<string, number[]> = {}
  for (let i = 0; i < runs; i++)
    for (const name of names) {
      const server = await servers[name]!()
      try {
        await responds(server, performance.now())
        for (const load of all) {
          const rate = load.body && load.body.length > 100_000 ? inSequence : together
          ;(rates[`${name} ${load.name}`] ??= []).push(await rate(server.url, load))
        }
      } finally {
        await stop(server)
      }
    }
  const rows = all.map((load) => {
    const [ours, ...peers] = names.map((name) => median(rates[`${name} ${load.name}`]!))
    const shown = (rate: number) => (rate < 100 ? rate.toFixed(1) : digits(rate))
    return [load.name, ...[ours!, ...peers].map(shown), ...peers.map((peer) => ratio(ours!, peer)), '1.50 or more']
  })
  return [
    `20 requests at a time; the large bodies in sequence. ${versionOf('@stoplight/prism-cli')}`,
    renderTable(['requests per second', ...names, ...names.slice(1).map((name) => `ours / ${name}`), 'goal'], rows),
  ].join('\n\n')
}
