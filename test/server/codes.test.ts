import { describe, expect, test } from 'vitest'
import { exampleArguments, type Json } from '../../src/description/model.ts'
import { catalogOf, codesOf } from '../../src/server/codes.ts'
import { serve } from '../../src/server/operations.ts'
import { description, operations } from '../support/description.ts'
import { json, serveEngine, token } from '../support/engine.ts'

const served = serveEngine()

/** Sends the first example of an operation, with changes to its query and to its body. */
async function codeOf(id: string, { query = {}, body }: { query?: Json; body?: Json }) {
  const operation = operations.find((o) => o.id === id)!
  const { args } = exampleArguments(operation)[0]!
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => args.path[name])
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries<Json>({ ...args.query, ...query }))
    for (const one of [value ?? []].flat()) parameters.append(name, String(one))
  const init: RequestInit = { method: operation.method.toUpperCase(), headers: operation.body ? json : token }
  if (operation.body?.media === 'multipart/form-data') {
    const form = new FormData()
    for (const [name, value] of Object.entries<Json>({ ...args.body, ...body })) form.append(name, String(value))
    Object.assign(init, { body: form, headers: token })
  } else if (operation.body) init.body = JSON.stringify(Array.isArray(body) ? body : { ...args.body, ...body })
  const response = await served.send(`${path}?${parameters}`, init)
  expect(response.status).toBeGreaterThanOrEqual(400)
  return response.body.error_code
}

const long = 'a'.repeat(300)
const clipped = { isClip: '1', production_level: 'L5', shape_id: 'a'.repeat(32) }

type Case = [code: string, operationId: string, wrong: Parameters<typeof codeOf>[1]]
const cases: Case[] = [
  ['KMP.00011004', 'listCommonWorkspace', { query: { star: 'maybe' } }],
  ['KMP.00011004', 'createCommonWorkspace', { body: [] }],
  ['KMP.00011106', 'createCommonWorkspace', { body: { workspace_name: 'not allowed!' } }],
  ['KMP.00011106', 'createCommonWorkspace', { body: { workspace_name: '' } }],
  ['KMP.00011106', 'createCommonWorkspace', { body: { workspace_name: 12 } }],
  ['KMP.00011106', 'updateCommonWorkspace', { body: { workspace_name: 'a' } }],
  ['KMP.00011107', 'createCommonWorkspace', { body: { workspace_name: null } }],
  ['KMP.00011107', 'createCommonWorkspace', { body: { workspace_name: undefined } }],
  ['KMP.00011108', 'createCommonWorkspace', { body: { workspace_description: long } }],
  ['KMP.00011109', 'listCommonWorkspace', { query: { order_by: 'name' } }],
  ['KMP.00011111', 'listCommonWorkspace', { query: { create_time_from: '2023-05-23 07:26:28' } }],
  ['KMP.00011111', 'listCommonWorkspace', { query: { update_time_to: 'yesterday' } }],
  ['KMP.00011112', 'listCommonWorkspace', { query: { offset: -1 } }],
  ['KMP.00011113', 'listCommonWorkspace', { query: { limit: 101 } }],
  ['KMP.00011113', 'listCommonWorkspace', { query: { limit: '' } }],
  ['KMP.00011113', 'listCommonWorkspace', { query: { limit: [1, 2] } }],
  ['KMP.00021004', 'startReal3DTask', { body: { run_AT_only: 'yes' } }],
  ['KMP.00021009', 'createReal3DTask', { body: { task_name: undefined } }],
  ['KMP.00021009', 'showReal3DUsage', { query: { usage_type: null } }],
  ['KMP.00021105', 'createReal3DTask', { body: { task_type: 'REAL3D_CTRL' } }],
  ['KMP.00021105', 'listTasksInWorkspace', { query: { task_type: ['REAL3D-CTRL', 'other'] } }],
  ['KMP.00021119', 'createReal3DTask', { body: { task_name: long } }],
  ['KMP.00021119', 'listTasksInWorkspace', { query: { task_name: '!' } }],
  ['KMP.00021120', 'updateReal3DTask', { body: { task_description: long } }],
  ['KMP.00021121', 'listTasksInWorkspace', { query: { task_status: 'DONE' } }],
  ['KMP.00021126', 'updateReal3DTaskArchivedStatus', { body: { archive: 'true' } }],
  ['KMP.00021009', 'updateReal3DTaskArchivedStatus', { body: { archive: undefined } }],
  ['KMP.00021135', 'createReal3DTask', { body: { modeling_type: 'mesh' } }],
  ['KMP.00021144', 'createReal3DSubTask', { body: { subtask_name: '' } }],
  ['KMP.00021149', 'listReal3DSubTasks', { query: { subtask_status: ['INIT', 'DONE'] } }],
  ['KMP.00021155', 'addSpurPoint', { body: { pointWidth: '-1' } }],
  ['KMP.00021155', 'addSpurPoint', { body: { pointHeight: 'wide' } }],
  ['KMP.00021168', 'addSpurPoint', { body: { longitude: '10000001' } }],
  ['KMP.00021169', 'addSpurPoint', { body: { latitude: '-99999999' } }],
  ['KMP.00021170', 'addSpurPoint', { body: { height: '10000000.1' } }],
  ['KMP.00021171', 'addSpurPoint', { body: { accuracy: '100' } }],
  ['KMP.00021171', 'showSpurCount', { body: { accuracy: '0' } }],
  ['KMP.00021004', 'addSpurPoint', { body: { longitude: 12 } }],
  ['KMP.00021200', 'listTasksInWorkspace', { query: { create_time_to: '20230523T072628Z' } }],
  ['KMP.00021200', 'listFolder', { body: { condition: { from: 'now' } } }],
  ['KMP.00021200', 'listReal3DRefineProducts', { query: { subtask_completed_time_to: 'now' } }],
  ['KMP.00021201', 'listReal3DProducts', { query: { offset: 2147483648 } }],
  ['KMP.00021201', 'listSpurPoints', { body: { offset: -1 } }],
  ['KMP.00021202', 'listReal3DSubTasks', { query: { limit: 0 } }],
  ['KMP.00021202', 'listFolder', { body: { limit: 0 } }],
  ['KMP.00042001', 'listImageBaseInfo', { body: { order: 9 } }],
  ['KMP.00042002', 'listImageBaseInfo', { body: { image_date_from: 'yesterday' } }],
  ['KMP.00042030', 'listImageBaseInfo', { body: { limit: 101 } }],
  ['KMP.00042030', 'listFolder', { body: { limit: 101 } }],
  ['KMP.00051001', 'createTask', { body: { production_level: 'L1' } }],
  ['KMP.00051001', 'validateImage', { body: { production_level: 5 } }],
  ['KMP.00051006', 'createTask', { body: { ...clipped, shape_id: undefined } }],
  ['KMP.00051006', 'createTask', { body: { ...clipped, shape_id: null } }],
  ['KMP.00051008', 'createTask', { body: { production_level: 'L3', csv_ids: [] } }],
  ['KMP.00051012', 'createTask', { body: { task_name: 'a b' } }],
  ['KMP.00051012', 'listTaskInfo', { query: { task_name: long } }],
  ['KMP.00051013', 'listTaskInfo', { query: { limit: 0 } }],
  ['KMP.00051013', 'listUsageInfo', { query: { offset: -1 } }],
  ['KMP.00051020', 'createTask', { body: { task_name: undefined } }],
  ['KMP.00051020', 'createTask', { body: { coordination: null } }],
  ['KMP.00051020', 'validateImage', { body: { data_ids: [] } }],
  ['KMP.00051020', 'listTaskInfo', { query: { workspace_id: null } }],
  ['KMP.00051022', 'createTask', { body: { task_description: long } }],
  ['KMP.00051051', 'createTask', { body: { coordination: 84 } }],
  ['KMP.00051052', 'startTask', { body: { id: 7 } }],
  ['KMP.00051072', 'createTask', { body: { csv_ids: ['a', 'a'] } }],
  ['KMP.00051073', 'validateImage', { body: { data_ids: ['a', 'b', 'a'] } }],
  ['KMP.00051075', 'createTask', { body: { ...clipped, production_level: 'L4' } }],
  ['KMP.00051075', 'createTask', { body: { isTile: '1', production_level: 'L2' } }],
  ['KMP.00051076', 'createTask', { body: { task_type: 'OTHER' } }],
  ['KMP.00051076', 'createTask', { body: { data_ids: ['a', 7] } }],
  ['VPS.0003', 'startVps', { body: { payload: {} } }],
  ['NAVI.0003', 'startNavi', { body: { payload: undefined } }],
]

describe('the engine', () => {
  test.each(cases)('responds with %s to %s with %o', async (code, id, wrong) => {
    expect(await codeOf(id, wrong)).toBe(code)
  })

  test('finds the code of an item of a list by the place of the list', () => {
    const operation = serve(description).get('listTasksInWorkspace')!
    const { ofViolation } = codesOf(description, operation)
    expect(ofViolation({ place: 'query.task_status.12', keyword: 'enum' })).toBe('KMP.00021121')
    expect(ofViolation({ place: 'query.task_status_2', keyword: 'enum' })).toBe('KMP.00021004')
  })

  test('reaches every code that the catalog gives a cause for', () => {
    const caused = Object.entries<Json>(description.components.examples!)
      .filter(([, example]) => example['x-violates'])
      .map(([code]) => code)
    // The other cases are in malformed-requests.test.ts.
    const elsewhere = ['KMP.00011005', 'KMP.00021005', 'KMP.00011110']
    expect([...new Set([...cases.map(([code]) => code), ...elsewhere])]).toEqual(expect.arrayContaining(caused))
  })

  test('knows the status and the body of every error of every operation', () => {
    const served = [...serve(description).values()]
    const catalog = catalogOf(description, served)
    for (const operation of served) {
      const { unauthenticated, tooLarge, failed } = codesOf(description, operation)
      for (const code of [unauthenticated, tooLarge, failed]) expect(catalog.get(code), operation.id).toBeDefined()
    }
  })
})
