import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProjectCopy } from './support/project-copy.ts'

let copy: ProjectCopy
const reset = () => void (copy = new ProjectCopy())

describe('bad input is refused with one clear message, and generated/ stays as it is', () => {
  beforeAll(reset)
  afterAll(() => copy.remove())

  /** What the description must not say, and the place and the words that say so. */
  type Slip = [about: string, file: string, slip: (text: string) => string, message: RegExp]
  const broken: Slip[] = [
    ['a YAML slip', 'workspaces/schemas.yaml', (t) => t.replace('type: object', 'type: [object'), /workspaces\/schemas\.yaml:\d+/],
    ['a broken $ref', 'workspaces/workspaces.yaml', (t) => t.replace('#/Workspace }', '#/Workspaces }'), /workspaces\/workspaces\.yaml:\d+[\s\S]*(resolve|ref)/i],
    ['a missing file', 'openapi.yaml', (t) => t.replace('navigation/navi.yaml', 'navigation/gone.yaml'), /openapi\.yaml:\d+[\s\S]*gone\.yaml/],
  ] // prettier-ignore
  test.each(broken)('%s', (_, ...slip) => refused([slip]))

  const forbidden: Slip[] = [
    ['an operationId used twice', 'workspaces/workspace.yaml', (t) => t.replace('operationId: updateCommonWorkspace', 'operationId: createCommonWorkspace'), /workspaces\/workspaces?\.yaml:\d+:\d+ at .*\n+.*unique `operationId`/],
    ['an example that breaks its schema', 'workspaces/workspaces.yaml', (t) => t.replace('workspace_name: 测试空间2 }', 'workspace_name: 2 }'), /workspaces\/workspaces\.yaml:\d+:\d+ at .*\n+.*`workspace_name`/],
    ['a member without a description', 'workspaces/schemas.yaml', (t) => t.replace('      description: Workspace name.\n', ''), /workspaces\/schemas\.yaml:\d+:\d+ at .*\n+.*workspace_name. has no description/],
    ['a deviation recorded twice', 'workspaces/workspace.yaml', (t) => t.replace('id: ws-put-post', 'id: delete-bodies'), /workspaces\/workspace\.yaml:\d+:\d+ at .*\n+.*delete-bodies. is used twice/],
    ['a number without a name', 'workspaces/schemas.yaml', (t) => t.replace('[Unstarred, Starred]', '[Unstarred]'), /workspaces\/schemas\.yaml:\d+:\d+ at .*\n+.*2 numbers/],
    ['a summary with a full stop', 'workspaces/workspaces.yaml', (t) => t.replace('summary: List workspaces', 'summary: List workspaces.'), /workspaces\/workspaces\.yaml:\d+:\d+ at .*\n+.*full stop/],
  ] // prettier-ignore
  test(`all at once: ${forbidden.map(([about]) => about).join(', ')}`, () =>
    refused(forbidden.map(([, ...slip]) => slip)))

  async function refused(slips: [file: string, slip: (text: string) => string, message: RegExp][]) {
    const before = readdirSync(join(copy.path, 'generated')).map((name) => [name, copy.read(`generated/${name}`)])
    const originals = new Map(slips.map(([file]) => [file, copy.read(`openapi/${file}`)]))
    for (const [file, slip] of slips) copy.edit(`openapi/${file}`, slip)
    const run = copy.start('generate.ts')
    expect(await run.closed, run.output).toBe(1)
    for (const [, , message] of slips) expect(run.output).toMatch(message)
    expect(run.output).toMatch(/The description in openapi\/ is broken; generated\/ is unchanged\.\s*$/)
    expect(run.output).not.toMatch(/^\s+at .*\.(js|ts):\d+/m)
    expect(readdirSync(join(copy.path, 'generated')).map((name) => [name, copy.read(`generated/${name}`)])).toEqual(
      before,
    )
    for (const [file, original] of originals) copy.edit(`openapi/${file}`, () => original)
  }

  test.each([
    ['generate.ts', ['--chek'], /Unknown option '--chek'[\s\S]*Usage: npm run generate/],
    ['mock.ts', ['--port', 'x'], /--port must be a port number from 0 to 65535, not "x"\./],
    ['mock.ts', ['--port'], /'--port[^']*' argument missing[\s\S]*Usage: npm run mock/],
    ['start.ts', ['--port', '0', '--docs-port', '70000'], /--docs-port must be a port number/],
    ['proxy.ts', [], /Usage: npm run proxy -- URL/],
    ['proxy.ts', ['localhost:1'], /"localhost:1" is not an http or https address/],
    ['docs.ts', ['extra'], /Usage: npm run docs/],
  ])('%s %j', async (script, args, message) => {
    const run = copy.start(script, ...args)
    expect(await run.closed).toBe(1)
    expect(run.output).toMatch(message)
    expect(run.output).not.toMatch(/^\s+at /m)
  })

  test.each([
    ['mock.ts', ['--port']],
    ['proxy.ts', ['http://127.0.0.1:1', '--port']],
    ['start.ts', ['--port']],
    ['start.ts', ['--port', '0', '--docs-port']],
  ])('%s %j with a port that is taken', async (script, args) => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as { port: number }
    const run = copy.start(script, ...args, String(port))
    expect(await run.closed).toBe(1)
    expect(run.output).toBe(`Port ${port} on 127.0.0.1 is taken. Choose another: ${args.at(-1)} ${port + 100}\n`)
    other.close()
  })
})
