// A standalone program for `servers.ts`: a sandbox, or a bare server, whose messages report the port and the memory.
import { createServer } from 'node:http'
import { Clock } from '../../src/sandbox/store/clock.ts'
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'

export interface Contents {
  workspaces: number
  /** Satellite tasks in each workspace. */
  tasks: number
}

const id = (prefix: string, i: number) => prefix + String(i).padStart(32 - prefix.length, '0')

/** Fills the default tenant. */
function fill(sandbox: Sandbox, { workspaces, tasks }: Contents): void {
  const time = '2023-05-23T07:26:28Z'
  for (let w = 0; w < workspaces; w++) {
    const workspace_id = id('a', w)
    sandbox.seed({
      workspaces: [
        {
          workspace_id,
          workspace_name: `workspace_${w}`,
          workspace_description: '测试空间',
          tenant_domain_id: '234602bf93714dcba145eaa45686e0c1',
          creator: 'map_operator',
          latest_operator: 'map_operator',
          create_time: time,
          update_time: time,
          star: 0,
          hidden: {},
        },
      ],
      real3dTasks: Array.from({ length: tasks }, (_, t) => ({
        task_id: id('b', w * tasks + t),
        task_name: `task_${t}`,
        task_type: 'REAL3D-UNCTRL' as const,
        modeling_type: 'Nerf' as const,
        task_description: '园区建模',
        workspace_id,
        modeling_params: {
          accuracy: 'High' as const,
          key_point_limit: '40000',
          tie_point_limit: '4000',
          mesh_accuracy: '0',
        },
        coordinate_sys: 'WGS84-UTM',
        has_marker: false,
        folder_code: 'm73Meil7ztsJpRTaYE3X-YqeZDWfgp0a1',
        create_time: time,
        update_time: time,
        tenant_domain_id: '234602bf93714dcba145eaa45686e0c1',
        creator: 'map_operator',
        latest_operator: 'map_operator',
        task_status: 'INIT' as const,
        complete_stage: null,
        total_stage: null,
        task_progress: null,
        exec_start_time: null,
        exec_stop_time: null,
        fail_message: null,
        AT_progress: null,
        hidden: {},
      })),
    })
  }
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
  const sandbox = await startSandbox({ empty: true, clock: new Clock().settings })
  fill(sandbox, JSON.parse(argument!) as Contents)
  process.on('message', () => process.send!({ bytes: memory() }))
  process.send!({ url: sandbox.url })
}
