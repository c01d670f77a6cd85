import { describe, expect, test } from 'vitest'
import { json } from '../support/fault-server.ts'
import { drop, failure, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

const ids = { workspace_id: 'w', task_id: 't', subtask_id: 's', product_id: 'p' }
const turn = () => new Promise(setImmediate)

/** Each of these functions must be in the stack of the error that it causes. */
const callers: Record<string, () => Promise<unknown>> = {
  async callsAnOperation() {
    await client().listCommonWorkspace()
  },
  async callsForTheResponse() {
    await client().listCommonWorkspace().withResponse()
  },
  async sendsARequest() {
    await client().fetch('/v1')
  },
  async readsItems() {
    for await (const _ of client().listCommonWorkspace.all());
  },
  async readsItemsAfterOthers() {
    await turn()
    for await (const _ of client().listTasksInWorkspace.all({ path: ids }));
  },
  async readsPages() {
    for await (const _ of client().listCommonWorkspace.pages());
  },
  async readsAnArray() {
    await client().listCommonWorkspace.all().toArray({ limit: 5 })
  },
  async waitsForATask() {
    await client().waitForTask(ids)
  },
  async waitsForAReal3DTask() {
    await client().waitForReal3DTask(ids)
  },
  async waitsForASubtask() {
    await turn()
    await client().waitForReal3DSubTask(ids)
  },
  async waitsForAProduct() {
    await client().waitForReal3DProduct(ids)
  },
}

describe('the stack of an error has the frames of the function that', () => {
  test.each(Object.entries(callers))('%s', async (name, caller) => {
    server.plan(json(404, { error_code: 'KMP.00011006' }))
    const error = await failure<Error>(caller())
    expect(error.stack).toMatch(/^NotFoundError: /)
    expect(error.stack).toMatch(new RegExp(`^ +at (async )?(Object\\.)?${name} \\(.*stacks\\.test\\.ts`, 'm'))
  })

  test('waits for what is not found, and for what fails', async () => {
    for (const tasks of [[], [{ task_id: 't', task_status: 'FAILED' }]]) {
      server.plan(json(200, { tasks, page: { total: tasks.length } }))
      const error = await failure<Error>(callers.waitsForAReal3DTask!())
      expect(error.stack).toMatch(/^KooMapWaitError: [\s\S]*waitsForAReal3DTask \(/)
    }
  })

  test('reads a list that a lost connection ends on its second page', async () => {
    server.plan(json(200, { data: [{ workspace_id: 'w' }], page: { total: 2 } }), drop)
    const error = await failure<Error>(callers.readsItems!())
    expect(error.stack).toMatch(/^KooMapConnectionError: [\s\S]*readsItems \(/)
  })
})

test('the message and the properties of an error are the same with the frames of its caller', async () => {
  server.plan(json(404, { error_code: 'KMP.00011006', error_msg: '资源未找到' }))
  const direct = await failure<Error>(client().listCommonWorkspace())
  const listed = await failure<Error>(client().listCommonWorkspace.all().toArray({ limit: 1 }))
  expect([listed.message, listed.name]).toEqual([direct.message, direct.name])
  expect(JSON.stringify(listed)).toBe(JSON.stringify(direct))
})
