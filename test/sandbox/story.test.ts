import { describe, expect, test } from 'vitest'
import { exampleArguments, type Json, type Operation } from '../../src/description/model.ts'
import { KooMap } from '../../src/client/index.ts'
import { story } from '../../src/sandbox/story/story.ts'
import { examplesOf, operations, responsesOf, successOf } from '../support/description.ts'
import { serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox({ empty: false })
const call = (koomap: KooMap, id: string, args: Json): Promise<Json> => (koomap as Json)[id](args)

/** The responses that refuse a request, by the example with the same name. */
const refusalOf = ({ raw }: Operation, name: string) =>
  responsesOf(raw)
    .filter(({ status }) => status.startsWith('4'))
    .flatMap(({ status, content }) => examplesOf(content).map(([key, body]) => ({ status, key, body })))
    .find(({ key }) => key === name)

const examples = operations.flatMap((operation) =>
  exampleArguments(operation).map(({ name, args }) => ({ operation, name, args })),
)
const refused = examples.filter(({ operation, name }) => refusalOf(operation, name))
const accepted = examples.filter((example) => !refused.includes(example))

describe('in a fresh sandbox', () => {
  test.each(accepted.map((e) => [e.operation.id, e.name, e] as const))(
    'the request of %s that the description names %s succeeds',
    async (id, _, { args }) => {
      await call(served.client(), id, args)
    },
  )

  test.each(refused.map((e) => [e.operation.id, e.name, e] as const))(
    'the request of %s that the description names %s is refused as its response of that name says',
    async (id, name, { operation, args }) => {
      const { status, body } = refusalOf(operation, name)!
      const error = await call(served.client(), id, args).catch((reason: Json) => reason)
      expect(`${error.status}`).toBe(status)
      expect(error.body).toEqual(body)
    },
  )
})

const responseOf = (id: string, name: string): Json => {
  const { raw } = operations.find((operation) => operation.id === id)!
  const response = responsesOf(raw).find(({ status }) => status === successOf(raw))!
  return examplesOf(response.content).find(([key]) => key === name)![1]
}

const workspace = { workspace_id: story().workspaces![0]!.workspace_id }
const modeled = { ...workspace, task_id: '914305233ef7428e8073a95d8042f0c3' }
const spurPoints = { taskId: 'db554dbd410f4c53a2118c6e34a31eb0', imageCode: '1674019035390013440' }

/** Each list of the API, without filters, and the examples of its responses that show how things are at the start. */
const lists: [id: string, args: Json, items: string, ...examples: string[]][] = [
  ['listCommonWorkspace', {}, 'data', 'firstPage'],
  ['listTaskInfo', { query: { ...workspace, offset: 0, limit: 10 } }, 'data', 'firstPage'],
  ['listImageBaseInfo', { body: { offset: 0, limit: 10 } }, 'data_info', 'rawImages', 'resultImages'],
  ['listUsageInfo', { query: { usage_type: 'DATA' } }, 'data', 'storage'],
  ['listUsageInfo', { query: { usage_type: 'TASK' } }, 'data', 'production'],
  ['listTasksInWorkspace', { path: workspace }, 'tasks', 'firstPage'],
  ['listReal3DSubTasks', { path: modeled }, 'subtasks', 'uploaded', 'done'],
  ['showReal3DUsage', { query: { usage_type: 'DATA' } }, 'data', 'storage'],
  ['showReal3DUsage', { query: { usage_type: 'REAL3D' } }, 'data', 'modeling'],
  ['listSpurPoints', { body: spurPoints }, 'spurInfos', 'firstPage'],
  ['listFolder', { body: { offset: 0, limit: 10 } }, 'folders', 'firstPage', 'filtered'],
  ['listReal3DProducts', {}, 'products', 'available'],
  ['listReal3DRefineProducts', {}, 'refine_products', 'available'],
]

/** Other operations that change nothing, and the examples of their responses. */
const answers: [id: string, example: string][] = [
  ['showTaskOverview', 'counted'],
  ['showTaskOverviewInWorkspace', 'counted'],
  ['showSpurCount', 'marked'],
  ['startNavi', 'route'],
]

describe('what the description shows in its examples is what a fresh sandbox has:', () => {
  test.each(lists)('%s %j', async (id, args, items, ...names) => {
    const { [items]: found } = await call(served.client(), id, args)
    for (const shown of names.flatMap((name) => responseOf(id, name)[items]))
      expect(found).toContainEqual(expect.objectContaining(shown))
  })

  test.each(answers)('%s returns the example %s', async (id, name) => {
    const { args } = examples.find(({ operation }) => operation.id === id)!
    expect(await call(served.client(), id, args)).toEqual(responseOf(id, name))
  })

  test('startVps returns the example `positioned`, with an ID of its own', async () => {
    const { args } = examples.find(({ operation }) => operation.id === 'startVps')!
    const example = { ...responseOf('startVps', 'positioned'), requestId: expect.any(String) }
    expect(await call(served.client(), 'startVps', args)).toEqual(example)
  })
})

describe('the runs of the story', () => {
  const states = async () => {
    const koomap = served.client()
    const { data } = await koomap.listTaskInfo({ query: { ...workspace, offset: 0, limit: 10 } })
    const { tasks } = await koomap.listTasksInWorkspace({ path: workspace })
    const { subtasks } = await koomap.listReal3DSubTasks({ path: modeled })
    return [
      data.find(({ task_name }) => task_name === '华东_2016冬_精纠正')!.task_status,
      tasks.find(({ task_name }) => task_name === '南区建模')!.task_status,
      subtasks.find(({ subtask_name }) => subtask_name === '园区绿地精修')!.subtask_status,
    ]
  }

  test('have just begun when the sandbox starts, and end by themselves', async () => {
    expect(await states()).toEqual(['RUNNING', 'RUNNING', 'RUNNING'])
    served.sandbox.clock.advance('10m')
    expect(await states()).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS'])
  })

  test('begin again when the sandbox is reset', async () => {
    served.sandbox.clock.advance('10m')
    await states()
    served.sandbox.reset()
    expect(await states()).toEqual(['RUNNING', 'RUNNING', 'RUNNING'])
  })
})

test('the story belongs to the default tenant alone', async () => {
  expect((await served.client('other').listCommonWorkspace()).data).toEqual([])
})

test('the state of a fresh sandbox is one that can be restored', async () => {
  const before = served.sandbox.state()
  served.sandbox.clock.advance('10m')
  await served.client().listCommonWorkspace()
  served.sandbox.restore(before)
  expect(served.sandbox.state()).toEqual(before)
})
