import assert from 'node:assert'
import { KooMap, token } from 'koomap-openapi'
import { startSandbox } from 'koomap-openapi/sandbox'

// The sandbox is closed at the end of the block. With a seed, every run has the same IDs.
await using sandbox = await startSandbox({ empty: true, seed: 1, clock: { frozen: true } })
const koomap = new KooMap({ auth: token('any'), baseUrl: sandbox.url })

// What the API cannot create is seeded: a folder of oblique images.
const { folders } = sandbox.seed({ folders: [{ folder_name: '园区', images: 12 }] })
const { folder_code } = folders![0]!

const { workspace_id } = await koomap.createCommonWorkspace({ body: { workspace_name: '测试空间' } })
const { task_id } = await koomap.createReal3DTask({
  path: { workspace_id },
  body: { task_name: '园区建模', task_type: 'REAL3D-UNCTRL', modeling_type: 'Nerf', folder_code },
})

// The run fails, and the first request for its state is lost: the client repeats it.
sandbox.outcome('real3d-task', { outcome: 'FAILED', message: '影像重叠度不足' })
sandbox.fail('listTasksInWorkspace', { drop: true, times: 1 })
await koomap.startReal3DTask({ path: { workspace_id, task_id }, body: {} })
sandbox.clock.advance('2h')
const { tasks } = await koomap.listTasksInWorkspace({ path: { workspace_id } })

assert.equal(tasks[0]?.task_status, 'FAILED')
assert.equal(tasks[0]?.fail_message, '影像重叠度不足')
assert.deepEqual(
  sandbox.requests.slice(-2).map(({ operationId, status }) => [operationId, status]),
  [
    ['listTasksInWorkspace', null],
    ['listTasksInWorkspace', 200],
  ],
)
