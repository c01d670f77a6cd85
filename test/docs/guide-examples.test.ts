import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { usage as startUsage } from '../../scripts/start/options.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { controlDescription } from '../../src/sandbox/control/description.ts'
import { blocksOf, markdownIn, read } from '../support/markdown.ts'
import { ProjectCopy } from '../support/project-copy.ts'

const execute = promisify(execFile)

describe('docs/client.md', () => {
  let copy: ProjectCopy
  beforeAll(() => {
    copy = new ProjectCopy()
    Object.assign(copy.env, {
      KOOMAP_DOMAIN: 'd',
      KOOMAP_USER: 'u',
      KOOMAP_PASSWORD: 'p',
      KOOMAP_URL: inject('mockUrl'),
    })
  })
  afterAll(() => copy.remove())

  test('starts with the program in examples/model.ts, which builds a model with the mock', async () => {
    const program = read('examples/model.ts')
    expect(blocksOf(read('docs/client.md'), 'ts')[0]).toBe(program)
    copy.write('scripts/model.ts', program.replace("'koomap-openapi'", "'../src/client/index.ts'"))
    const running = copy.start('model.ts')
    expect(await running.closed, running.output).toBe(0)
    expect(running.output).toMatch(/^SUCCESS 1\.00\n园区建模 is done\n.+ nerf_osgb \[/m)
  })
})

/** The curl commands in the shell blocks of a document. */
const curlsIn = (path: string) =>
  blocksOf(read(path), 'sh').flatMap((block) => block.split('\n').filter((line) => line.startsWith('curl ')))
/** Runs a curl command against the mock or another server, and returns the JSON that it prints. */
async function outputOf(curl: string, url = inject('mockUrl')) {
  const command = `${curl.replaceAll('http://127.0.0.1:4010', url)} --silent`
  const { stdout } = await execute('sh', ['-c', command])
  // With -i, the headers precede the body.
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\r\n\r\n') + 1))
}

describe('docs/mock.md', () => {
  test('has three curl commands that show a response, an error, and generated values', async () => {
    const curls = curlsIn('docs/mock.md')
    expect(curls.length).toBe(3)
    const [list, error, generated] = await Promise.all(curls.map((curl) => outputOf(curl)))
    expect(list.data[0].workspace_id).toBe('3eceb0cb8b834f5bb0a66d4108c2067f')
    expect(error.error_code).toBe('KMP.00011002')
    expect(generated.data).toBeInstanceOf(Array)
  })
})

describe('docs/sandbox.md', () => {
  const guide = read('docs/sandbox.md')
  const curls = curlsIn('docs/sandbox.md')

  test('has curl commands that do what it says, one after the other', async () => {
    await using sandbox = await startSandbox()
    const outputs = new Map<string, any>()
    for (const curl of curls) {
      const output = await outputOf(curl, sandbox.url)
      // The command that shows the headers repeats another one, and is refused.
      expect(output, curl).toMatchObject(curl.startsWith('curl -i') ? { error_code: 'KMP.00011105' } : {})
      outputs.set(curl, output)
    }
    const control = [...outputs].filter(([curl]) => curl.includes('/_sandbox/'))
    expect(control.length).toBeGreaterThan(10)
    for (const [curl, output] of control) expect(output, curl).not.toHaveProperty('error_code')
    const find = (part: string) => [...outputs].find(([curl]) => curl.includes(part))![1]
    expect(find('4010/v1/workspaces -H').data.length).toBeGreaterThan(0)
    expect(find('"images":12').obliqueImages).toHaveLength(12)
    expect(find('UPLOAD_SUCCESS').subtask_status).toBe('UPLOAD_SUCCESS')
    expect(find('-X DELETE')).toEqual({ removed: 2 })
    expect(find('team-a').data).toEqual([])
  })

  test('names every operation of the control API by its path, and every flag of npm start', () => {
    const commands = read('docs/commands.md')
    for (const path of Object.keys(controlDescription.paths))
      expect(guide).toContain(path.replace('{subtask_id}', 'my-subtask'))
    for (const [, flag] of startUsage.matchAll(/(--[a-z-]+)/g)) expect(guide + commands).toContain(flag)
  })

  test('has the program in examples/sandbox.ts, which runs', async () => {
    const program = read('examples/sandbox.ts')
    expect(blocksOf(guide, 'ts')).toContain(program)
    const copy = new ProjectCopy()
    copy.write(
      'scripts/sandbox-example.ts',
      program
        .replace("'koomap-openapi'", "'../src/client/index.ts'")
        .replace("'koomap-openapi/sandbox'", "'../src/sandbox/index.ts'"),
    )
    const running = copy.start('sandbox-example.ts')
    expect(await running.closed, running.output).toBe(0)
    await copy.remove()
  })
})

describe('docs/start.md', () => {
  const guide = read('docs/start.md')

  test('has curl commands, the first with its response, and a program that prints what it says', async () => {
    await using sandbox = await startSandbox()
    const [list, create, ...others] = curlsIn('docs/start.md')
    expect(others).toEqual([])
    expect(await outputOf(list!, sandbox.url)).toEqual(JSON.parse(blocksOf(guide, 'json')[0]!))
    expect(await outputOf(create!, sandbox.url)).toMatchObject({ workspace_name: '我的空间' })

    const copy = new ProjectCopy()
    const program = blocksOf(guide, 'js')[0]!.replace('http://127.0.0.1:4010', sandbox.url)
    copy.write('scripts/first.ts', program.replace("'koomap-openapi'", "'../src/client/index.ts'"))
    const running = copy.start('first.ts')
    expect(await running.closed, running.output).toBe(0)
    await copy.remove()
    const [last, ...names] = running.output.trimEnd().split('\n').reverse()
    expect(names).toContain('我的空间')
    expect(guide).toContain(`\`${last}\``)
  })
})

// These guides have commands that depend on each other. test/docs/authentication.test.ts runs those of the last.
const stateful = /^docs\/(zh\/)?(sandbox|start|authentication)\.md$/
const stateless = ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs')].filter((path) => !stateful.test(path))

test.each(stateless)('%s has only curl commands to which the mock responds with JSON', async (path) => {
  for (const curl of curlsIn(path)) expect(await outputOf(curl), curl).toBeTypeOf('object')
})
