import { describe, expect, test } from 'vitest'
import { serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()
const workspace_id = 'a'.repeat(32)
const tasks = `/v1/real3d/${workspace_id}/tasks`
const satellite = `/v1/kmp-control/tasks?offset=0&limit=10&workspace_id=${workspace_id}&`
const folders = '/v1/real3d/folders/query_by_condition'

const prepare = () =>
  served.sandbox.seed({
    workspaces: [{ workspace_id }],
    folders: [{ folder_code: 'f' }],
    satelliteTasks: [{ workspace_id }],
    satelliteImages: [{}],
    real3dTasks: [
      { workspace_id, task_id: 'task', task_status: 'SUCCESS' },
      { workspace_id, task_status: 'ARCHIVED' },
    ],
    subtasks: [{ task_id: 'task' }],
    products: [{}],
    refineProducts: [{}],
  })

async function call(path: string, body?: object | FormData): Promise<{ status: number; body: any }> {
  const isForm = body instanceof FormData
  const response = await fetch(served.sandbox.url + path, {
    method: body ? 'POST' : 'GET',
    headers: { 'x-auth-token': 'any', ...(body && !isForm && { 'content-type': 'application/json' }) },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}

const form = (fields: object) => {
  const data = new FormData()
  for (const [name, value] of Object.entries({ offset: '0', limit: '10', ...fields })) data.append(name, value)
  return data
}

describe('a date that does not exist is refused with the code for the format of times by', () => {
  const day = '2023-02-30T00:00:00Z'
  test.each<[string, string, (object | FormData)?]>([
    [`/v1/workspaces?create_time_from=${day}`, 'KMP.00011111'],
    [`/v1/workspaces?update_time_to=${day}`, 'KMP.00011111'],
    [`${tasks}?create_time_to=${day}`, 'KMP.00021200'],
    [`${tasks}?update_time_from=${day}`, 'KMP.00021200'],
    [`${tasks}/task/subtasks?create_time_from=${day}`, 'KMP.00021200'],
    [`${tasks}/task/subtasks?update_time_to=${day}`, 'KMP.00021200'],
    [`/v1/real3d/refineproducts?subtask_create_time_from=${day}`, 'KMP.00021200'],
    [`/v1/real3d/refineproducts?subtask_completed_time_to=${day}`, 'KMP.00021200'],
    [folders, 'KMP.00021200', { offset: 0, limit: 10, condition: { from: day } }],
    [folders, 'KMP.00021200', { offset: 0, limit: 10, condition: { to: '2023-04-31T23:59:59Z' } }],
    [`${satellite}create_time_start=${day}`, 'KMP.00051026'],
    ['/v1/kmp-data/imageinfo', 'KMP.00042002', form({ image_date_from: day })],
  ])('%s', async (path, code, body) => {
    prepare()
    expect(await call(path, body)).toMatchObject({ status: 400, body: { error_code: code } })
  })

  test('29 February exists in a leap year', async () => {
    prepare()
    expect((await call(`${tasks}?create_time_from=2020-02-29T00:00:00Z`)).body.page.total).toBe(1)
    expect((await call(`${tasks}?create_time_from=2021-02-29T00:00:00Z`)).status).toBe(400)
  })
})

describe('a filter that is empty lets everything pass in', () => {
  test.each<[string, number, (object | FormData)?]>([
    ['/v1/workspaces?workspace_name=', 1],
    [`${tasks}?task_ids=`, 1],
    [`${tasks}/task/subtasks?subtask_id=&subtask_name=`, 1],
    ['/v1/real3d/products?product_id=', 1],
    ['/v1/real3d/products?product_name=', 1],
    ['/v1/real3d/refineproducts?refine_product_id=', 1],
    ['/v1/real3d/refineproducts?task_name=&subtask_name=', 1],
    [folders, 1, { offset: 0, limit: 10, condition: { folder_desc: '' } }],
    ['/v1/kmp-data/imageinfo', 1, form({ image_name: '', raw_alias: '' })],
  ])('%s', async (path, total, body) => {
    prepare()
    expect((await call(path, body)).body.page.total).toBe(total)
  })

  test('a list, of which the other values still count', async () => {
    prepare()
    expect((await call(`${tasks}?task_ids=task&task_ids=`)).body.tasks).toMatchObject([{ task_id: 'task' }])
    expect((await call(`${tasks}?task_ids=other&task_ids=`)).body.tasks).toEqual([])
  })
})

test.each<[string, object?]>([
  [`${tasks}?task_name=`],
  [`${satellite}task_name=`],
  [folders, { offset: 0, limit: 10, condition: { folder_name: '' } }],
])('a filter that must have a character is refused when it is empty: %s', async (path, body) => {
  prepare()
  expect((await call(path, body)).status).toBe(400)
})
