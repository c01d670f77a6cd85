import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { load } from 'js-yaml'
import { root } from '../../scripts/cli/paths.ts'
import { run, tool } from '../../scripts/cli/processes.ts'
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'

const source = `${root}openapi/workflows/`
// At the same depth as the originals, so that they find the description.
const copies = `${root}dist/workflows/`
const files = readdirSync(source).filter((name) => name.endsWith('.arazzo.yaml'))

let sandbox: Sandbox
beforeAll(async () => {
  rmSync(copies, { recursive: true, force: true })
  mkdirSync(copies, { recursive: true })
  // Real services need seconds between two polls. On a clock of 10 hours per second, a task ends between two of them.
  for (const name of files)
    writeFileSync(copies + name, readFileSync(source + name, 'utf8').replaceAll('retryAfter: 10', 'retryAfter: 0'))
  sandbox = await startSandbox({ seed: 1, clock: { speed: 36_000 } })
})
afterAll(() => sandbox.close())

/** Runs workflows with Respect, and returns the ones that were run. */
async function respect(names: string[], inputs: Record<string, string>): Promise<string[]> {
  const { code, output } = await run([
    tool('redocly'),
    'respect',
    ...names.map((name) => `${copies}${name}.arazzo.yaml`),
    ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ...['--server', `koomap=${sandbox.url}`],
  ])
  expect(code, output).toBe(0)
  return names.flatMap((name) => workflowsOf(`${name}.arazzo.yaml`))
}

const workflowsOf = (file: string): string[] =>
  (load(readFileSync(source + file, 'utf8')) as { workflows: { workflowId: string }[] }).workflows.map(
    ({ workflowId }) => workflowId,
  )

test('every workflow succeeds in the sandbox', async () => {
  const state = Object.values(sandbox.state({ token: 'any' }).tenants)[0]!.state
  const image = state.obliqueImages![0]!
  const done = await respect(['satellite-production', 'real-scene-modeling', 'navigation'], {
    folder_code: image.folder_code,
    image_code: image.imageCode,
    ...{ from_x: '197800.5', from_y: '2507700.25', from_z: '43.6', to_x: '197850', to_y: '2507750', to_z: '43.6' },
    utm: '50N',
  })

  const ready = state.subtasks!.find(({ subtask_status }) => subtask_status === 'UPLOAD_SUCCESS')!
  const { workspace_id, task_id, subtask_id } = ready
  done.push(...(await respect(['refinement'], { workspace_id, task_id, subtask_id })))

  const created = Object.values(sandbox.state({ token: 'any' }).tenants)[0]!.state
  const raw = state.satelliteImages!.filter(
    ({ is_product, image_status }) => is_product === '0' && image_status === '0',
  )
  const newest = raw
    .map(({ upload_date }) => upload_date as string)
    .sort()
    .at(-1)
  const used = created.satelliteTasks!.find(({ task_name }) => task_name === '流程生产')!
  const usedImages = raw.filter(({ image_id }) => (JSON.parse(used.data_id) as string[]).includes(image_id))
  expect(usedImages.map(({ upload_date }) => upload_date)).toEqual([newest])

  const task = created.real3dTasks!.find(({ task_name }) => task_name === '无控流程')!
  const product = created.products!.find(({ hidden }) => hidden.task_id === task.task_id)!
  const belongings = { workspace_id: task.workspace_id, task_id: task.task_id, product_id: product.id }
  done.push(...(await respect(['cleanup'], belongings)))
  const left = Object.values(sandbox.state({ token: 'any' }).tenants)[0]!.state
  expect(left.workspaces!.map((row) => row.workspace_id)).not.toContain(task.workspace_id)

  // A new workflow must be run here, too.
  expect(done.sort()).toEqual(files.flatMap(workflowsOf).sort())
}, 120_000)
