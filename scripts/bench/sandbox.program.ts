// A standalone program for `servers.ts`: the sandbox of the built package, or a bare server. Its messages report the address
// and the memory.
import { createServer } from 'node:http'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'

export interface Contents {
  workspaces: number
  /** Satellite tasks in each workspace. */
  tasks: number
}

const id = (prefix: string, i: number) => prefix + String(i).padStart(32 - prefix.length, '0')

/** Fills the default tenant, at once, because each seed checks everything that the tenant then has. */
function fill(sandbox: Sandbox, { workspaces, tasks }: Contents): void {
  const time = '2023-05-23T07:26:28Z'
  const dated = { create_time: time, update_time: time }
  const numbers = Array.from({ length: workspaces }, (_, w) => w)
  sandbox.seed({
    workspaces: numbers.map((w) => ({ workspace_id: id('a', w), workspace_name: `workspace_${w}`, ...dated })),
    real3dTasks: numbers.flatMap((w) =>
      Array.from({ length: tasks }, (_, t) => ({
        task_id: id('b', w * tasks + t),
        workspace_id: id('a', w),
        task_name: `task_${t}`,
        ...dated,
      })),
    ),
  })
}

/** Bytes in use after garbage collection. */
function memory(): number {
  global.gc!()
  global.gc!()
  return process.memoryUsage().heapUsed
}

const [what, argument] = process.argv.slice(2)
if (what === 'bare') {
  // Serves a fixed response: the most that a server of Node.js can do.
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(argument))
  })
  server.listen(0, '127.0.0.1', () =>
    process.send!({ url: `http://127.0.0.1:${(server.address() as { port: number }).port}` }),
  )
} else {
  const { startSandbox }: typeof import('../../src/sandbox/sandbox.ts') = await import(what!)
  const sandbox = await startSandbox({ empty: true })
  fill(sandbox, JSON.parse(argument!) as Contents)
  process.on('message', () => process.send!({ bytes: memory() }))
  process.send!({ url: sandbox.url })
}
