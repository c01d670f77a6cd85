import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { bundlePath, flags, main, root, tool, UserError } from './lib/project.ts'

const tsx = ['--import', 'tsx/esm']
const types = `${root}node_modules/openapi-typescript/bin/cli.js`
const aside = `${tmpdir()}/koomap-bench-${process.pid}`

/** Runs a Node program to its end and returns the milliseconds it took. */
async function time(...args: string[]): Promise<number> {
  // openapi-typescript would take the project's redocly.yaml for its own.
  const cwd = args[0] === types ? tmpdir() : root
  const started = performance.now()
  const code = await new Promise<number | null>((resolve) => {
    spawn(process.execPath, args, { cwd, stdio: 'ignore' }).once('close', resolve)
  })
  if (code !== 0) throw new UserError(`Failed with ${code}: node ${args.join(' ')}`)
  return performance.now() - started
}

/** Starts a server program and returns the milliseconds until it first answers a request. */
async function timeToAnswer(url: string, ...args: string[]): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' })
  const closed = new Promise((resolve) => child.once('close', resolve))
  const request = () => fetch(url, { headers: { 'X-Auth-Token': 'any' } }).then((r) => r.text())
  while (!(await request().catch(() => undefined))) {
    if (performance.now() - started > 30_000)
      throw new UserError(`No answer from ${url} within 30 s: node ${args.join(' ')}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const took = performance.now() - started
  child.kill()
  await closed
  return took
}

const stale = () => rmSync(`${root}dist/.generated`, { force: true })

interface Row {
  name: string
  goal: string
  ours: () => Promise<number>
  peer: () => Promise<number>
}

const rows: Row[] = [
  {
    name: 'generate, all stale / the same tools one after the other',
    goal: '0.70 or less',
    ours: async () => {
      stale()
      return time(...tsx, 'scripts/generate.ts')
    },
    peer: async () =>
      (await time(tool('redocly'), 'lint', 'openapi/openapi.yaml')) +
      (await time(tool('redocly'), 'bundle', 'openapi/openapi.yaml', '-o', `${aside}.yaml`)) +
      (await time(types, bundlePath, '-o', `${aside}.ts`)),
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
    name: 'start to the first answer (with docs) / prism mock',
    goal: '1.00 or less',
    ours: () =>
      timeToAnswer(
        'http://127.0.0.1:4110/v1/workspaces',
        ...tsx,
        'scripts/start.ts',
        '--port',
        '4110',
        '--docs-port',
        '4111',
      ),
    peer: () =>
      timeToAnswer('http://127.0.0.1:4112/v1/workspaces', tool('prism'), 'mock', bundlePath, '--port', '4112'),
  },
]

main(async () => {
  const { values } = flags('npm run bench [-- --runs N]', { runs: { type: 'string', default: '5' } })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1)
    throw new UserError(`--runs must be a whole number from 1, not "${values.runs}".`)
  console.log(`Node ${process.version}, ${runs} runs each, ours and the peer in turns, medians\n`)
  console.log('| ours / peer | ours | peer | ratio | goal |\n| --- | ---: | ---: | ---: | --- |')
  await time(...tsx, 'scripts/generate.ts')
  for (const { name, goal, ours, peer } of rows) {
    const a: number[] = []
    const b: number[] = []
    for (let i = 0; i < runs; i++) {
      b.push(await peer())
      a.push(await ours())
    }
    const [x, y] = [median(a), median(b)]
    console.log(`| ${name} | ${x.toFixed(0)} ms | ${y.toFixed(0)} ms | ${(x / y).toFixed(2)} | ${goal} |`)
  }
  for (const end of ['yaml', 'ts']) rmSync(`${aside}.${end}`, { force: true })
})

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
