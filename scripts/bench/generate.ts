import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { bundlePath, root } from '../cli/paths.ts'
import { tool } from '../cli/processes.ts'
import { UserError } from '../cli/flags.ts'
import { median, ratio, renderTable } from './table.ts'
import { finish, inFolder, versionOf } from './measure.ts'

const tsx = ['--import', 'tsx/esm']
const types = `${root}node_modules/openapi-typescript/bin/cli.js`

const stale = () => rmSync(`${root}dist/.generated`, { force: true })

const time = async (...args: string[]) => (await finish(args)).ms

/** Starts a server and returns the milliseconds until its first response. */
async function timeToResponse(url: string, ...args: string[]): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' })
  const closed = new Promise((resolve) => child.once('close', resolve))
  const request = () => fetch(url, { headers: { 'X-Auth-Token': 'any' } }).then((r) => r.text())
  try {
    while (!(await request().catch(() => undefined))) {
      if (child.exitCode !== null) throw new UserError(`Exited before it responded at ${url}: node ${args.join(' ')}`)
      if (performance.now() - started > 30_000)
        throw new UserError(`No response from ${url} within 30 s: node ${args.join(' ')}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    return performance.now() - started
  } finally {
    child.kill()
    await closed
  }
}

interface Row {
  name: string
  goal: string
  ours: () => Promise<number>
  peer: (folder: string) => Promise<number>
}

const rows: Row[] = [
  {
    name: 'generate, all stale / the same tools in sequence',
    goal: '0.70 or less',
    ours: async () => {
      stale()
      return time(...tsx, 'scripts/generate.ts')
    },
    peer: async (folder) =>
      (await time(tool('redocly'), 'lint', 'openapi/openapi.yaml')) +
      (await time(tool('redocly'), 'bundle', 'openapi/openapi.yaml', '-o', `${folder}/bundle.yaml`)) +
      // In another folder, because it would use the project's redocly.yaml.
      (await finish([types, bundlePath, '-o', `${folder}/schema.ts`], tmpdir())).ms,
  },
  {
    name: 'generate, nothing stale / all stale',
    goal: 'under 0.20',
    ours: () => time(...tsx, 'scripts/generate.ts'),
    peer: async () => {
      stale()
      return time(...tsx, 'scripts/generate.ts')
    },
  },
  {
    name: 'start to the first response (with docs) / prism mock',
    goal: '1.00 or less',
    ours: () =>
      timeToResponse(
        'http://127.0.0.1:4110/v1/workspaces',
        ...tsx,
        'scripts/start.ts',
        '--port',
        '4110',
        '--docs-port',
        '4111',
      ),
    peer: () =>
      timeToResponse('http://127.0.0.1:4112/v1/workspaces', tool('prism'), 'mock', bundlePath, '--port', '4112'),
  },
]

/** Measures the time to generate and to start, compared with the tools that they use. */
export async function generate(runs: number): Promise<string> {
  const peers = ['@redocly/cli', 'openapi-typescript', '@stoplight/prism-cli'].map(versionOf).join(', ')
  await time(...tsx, 'scripts/generate.ts')
  const measured = await inFolder(async (folder) => {
    const lines = []
    for (const { name, goal, ours, peer } of rows) {
      const a: number[] = []
      const b: number[] = []
      for (let i = 0; i < runs; i++) {
        b.push(await peer(folder))
        a.push(await ours())
      }
      const [x, y] = [median(a), median(b)]
      lines.push([name, x.toFixed(0), y.toFixed(0), ratio(x, y), goal])
    }
    return lines
  })
  return `Milliseconds. ${peers}\n\n${renderTable(['ours / peer', 'ours', 'peer', 'ratio', 'goal'], measured)}`
}
