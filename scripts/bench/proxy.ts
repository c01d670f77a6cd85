import { bundlePath } from '../cli/paths.ts'
import { tool } from '../cli/processes.ts'
import { bundled, describedOperations, inFolder, versionOf } from './measure.ts'
import { forked, measure, responds, spawned, stop, type Load, type Server } from './servers.ts'
import { digits, median, ratio, renderTable } from './table.ts'

/** The compared proxies, and the upstream itself. */
const servers: Record<string, (upstream: Server) => Promise<Server>> = {
  upstream: (upstream) => Promise.resolve(upstream),
  proxy: ({ url }) =>
    spawned(process.execPath, (port) => ['--import', 'tsx/esm', 'scripts/proxy.ts', url, '--port', String(port)]),
  'proxy --errors': ({ url }) =>
    spawned(process.execPath, (port) => [
      '--import',
      'tsx/esm',
      'scripts/proxy.ts',
      url,
      '--errors',
      '--port',
      String(port),
    ]),
  'prism proxy': ({ url }) =>
    spawned(process.execPath, (port) => [tool('prism'), 'proxy', bundlePath, url, '--port', String(port)]),
}

/** Calls with the bodies of their responses. Neither violates the description. */
function loads(): (Load & { answer: string })[] {
  const { listCommonWorkspace, createCommonWorkspace } = describedOperations()
  return [
    { name: 'list', method: 'GET', path: '/v1/workspaces', answer: JSON.stringify(listCommonWorkspace!.answer) },
    {
      name: 'create',
      method: 'POST',
      path: '/v1/workspaces',
      body: JSON.stringify(createCommonWorkspace!.request),
      answer: JSON.stringify(createCommonWorkspace!.answer),
    },
  ]
}

/** Measures the proxy, compared with Prism's. */
export function proxy(runs: number): Promise<string> {
  return inFolder(async (folder) => {
    const program = await bundled('sandbox.program.ts', folder)
    const names = Object.keys(servers)
    const all = loads()
    /** Requests per second of each server and load, 20 at a time and one after the other. */
    const rates: Record<string, { many: number; single: number }[]> = {}
    for (let i = 0; i < runs; i++)
      for (const load of all) {
        const upstream = await forked(program, 'bare', load.answer)
        try {
          for (const name of names) {
            const server = await servers[name]!(upstream)
            try {
              await responds(server, performance.now())
              const many = (await measure(server.url, load)).rate
              const single = (await measure(server.url, load, 1)).rate
              ;(rates[`${name} ${load.name}`] ??= []).push({ many, single })
            } finally {
              if (server !== upstream) await stop(server)
            }
          }
        } finally {
          await stop(upstream)
        }
      }
    const of = (name: string, load: Load, key: 'many' | 'single') =>
      median(rates[`${name} ${load.name}`]!.map((rate) => rate[key]))
    const added = (name: string, load: Load) => 1000 / of(name, load, 'single') - 1000 / of('upstream', load, 'single')
    const [, ...proxies] = names
    return [
      `The upstream is a bare server of Node.js. ${versionOf('@stoplight/prism-cli')}`,
      renderTable(
        ['requests per second, 20 at a time', ...names, 'ours / prism proxy', 'goal'],
        all.map((load) => [
          load.name,
          ...names.map((name) => digits(of(name, load, 'many'))),
          ratio(of('proxy', load, 'many'), of('prism proxy', load, 'many')),
          '3.00 or more',
        ]),
      ),
      renderTable(
        ['added latency of one at a time, ms', ...proxies, 'goal'],
        all.map((load) => [load.name, ...proxies.map((name) => added(name, load).toFixed(2)), 'less than 1.00']),
      ),
    ].join('\n\n')
  })
}
