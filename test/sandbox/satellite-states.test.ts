import { expect, test } from 'vitest'
import type { SatelliteTaskStatus } from '../../generated/schema.ts'
import type { KooMap } from '../../src/client/index.ts'
import { refusal, serveSandbox } from '../support/sandbox.ts'
import { createWorkspace, idOf, imageRow, scene, taskRequest, taskRow, tasksIn } from '../support/satellite.ts'
import { stateCases } from '../support/states.ts'

const served = serveSandbox()

for (const { statement, state, operation, when, to, refusal: code } of stateCases('satellite-task'))
  test(statement, async () => {
    const koomap = served.client()
    const workspace_id = await createWorkspace(koomap)
    const task = taskRow({ workspace_id, task_status: state as SatelliteTaskStatus })
    served.sandbox.seed({ satelliteImages: scene, satelliteTasks: [task] })

    const body = { id: task.task_id }
    const call = (koomap[operation as 'startTask'] as (args: object) => Promise<boolean>)({ body, query: when })

    if (code) expect(await refusal(call)).toBe(code)
    else expect(await call).toBe(true)
    const after = await tasksIn(koomap, workspace_id)
    expect(after.map((found) => found.task_status)).toEqual(code ? [state] : to ? [to] : [])
  })

for (const { statement, state, refusal: code } of stateCases('satellite-image'))
  test(statement, async () => {
    const koomap = served.client()
    const workspace_id = await createWorkspace(koomap)
    const image_id = idOf('a7')
    served.sandbox.seed({ satelliteImages: [imageRow({ image_id, image_status: state })] })

    const call = koomap.createTask({ body: taskRequest(workspace_id, { data_ids: [image_id] }) })

    if (code) expect(await refusal(call)).toBe(code)
    else expect((await call).task_status).toBe('INIT')
    expect(await statusOf(koomap)).toBe(state)
  })

const statusOf = async (koomap: KooMap) =>
  (await koomap.listImageBaseInfo({ body: { limit: 10, offset: 0 } })).data_info[0]?.image_status
