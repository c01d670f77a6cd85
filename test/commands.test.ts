import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { description } from './support/description.ts'
import { attack } from './support/hostile.ts'
import { ProjectCopy } from './support/project-copy.ts'

/** The limit that these tests move: the length of a workspace's name. */
const limit: number = description.components.schemas!.WorkspaceName.maxLength
let copy: ProjectCopy
/** Changes it as one would: in the schema, and in its description. */
const setLimit = (to: number) =>
  copy.edit('openapi/workspaces/schemas.yaml', (text) =>
    text.replace(/(WorkspaceName:[\s\S]*?maxLength: )\d+([\s\S]*? to )\d+( characters)/, `$1${to}$2${to}$3`),
  )
const reset = () => void (copy = new ProjectCopy())

describe('npm run generate', () => {
  beforeAll(reset)
  afterAll(() => copy.remove())

  test('makes nothing when nothing is stale', async () => {
    const first = copy.start('generate.ts', '--check')
    expect(await first.closed, first.output).toBe(0)
    const again = copy.start('generate.ts')
    expect(await again.closed).toBe(0)
    expect(again.output).toMatch(/^generated\/ is up to date/)
  })

  test('names every stale file with --check, and changes none', async () => {
    setLimit(limit + 1)
    copy.edit('generated/deviations.md', (text) => `${text}by hand\n`)
    const before = copy.read('generated/openapi.yaml')
    const check = copy.start('generate.ts', '--check')
    expect(await check.closed).toBe(1)
    expect(check.output).toMatch(
      /^Stale: generated\/openapi\.yaml, .*generated\/deviations\.md\nRun `npm run generate`/,
    )
    expect(copy.read('generated/openapi.yaml')).toBe(before)
  })

  test('carries a changed limit into everything, and takes it back byte by byte', async () => {
    const before = copy.read('generated/openapi.yaml')
    await copy.start('generate.ts').closed
    expect(copy.read('generated/openapi.yaml')).toContain(`maxLength: ${limit + 1}`)
    setLimit(limit)
    await copy.start('generate.ts').closed
    expect(copy.read('generated/openapi.yaml')).toBe(before)
    expect(copy.read('generated/deviations.md')).not.toContain('by hand')
  })
})

describe('bad input is refused with one clear message, and generated/ stays as it is', () => {
  beforeAll(reset)
  afterAll(() => copy.remove())

  const slips: [string, string, (text: string) => string, RegExp][] = [
    ['a YAML slip', 'workspaces/schemas.yaml', (t) => t.replace('type: object', 'type: [object'), /workspaces\/schemas\.yaml:\d+/],
    ['a broken $ref', 'workspaces/workspaces.yaml', (t) => t.replace('#/Workspace }', '#/Workspaces }'), /workspaces\/workspaces\.yaml:\d+[\s\S]*(resolve|ref)/i],
    ['a missing file', 'openapi.yaml', (t) => t.replace('navigation/navi.yaml', 'navigation/gone.yaml'), /openapi\.yaml:\d+[\s\S]*gone\.yaml/],
    ['an operationId used twice', 'workspaces/workspace.yaml', (t) => t.replace('operationId: updateCommonWorkspace', 'operationId: createCommonWorkspace'), /workspaces\/workspaces?\.yaml:\d+[\s\S]*operationId/],
    ['an example that breaks its schema', 'workspaces/workspaces.yaml', (t) => t.replace('workspace_name: 测试空间2 }', 'workspace_name: 2 }'), /workspaces\/workspaces\.yaml:\d+[\s\S]*workspace_name/],
    ['a member without a description', 'workspaces/schemas.yaml', (t) => t.replace('      description: Workspace name.\n', ''), /workspaces\/schemas\.yaml:\d+[\s\S]*workspace_name. has no description/],
    ['a deviation recorded twice', 'workspaces/workspace.yaml', (t) => t.replace('id: ws-put-post', 'id: delete-bodies'), /workspaces\/workspace\.yaml:\d+[\s\S]*delete-bodies. is used twice/],
    ['a number without a name', 'workspaces/schemas.yaml', (t) => t.replace('[Unstarred, Starred]', '[Unstarred]'), /workspaces\/schemas\.yaml:\d+[\s\S]*2 numbers/],
    ['a summary with a full stop', 'workspaces/workspaces.yaml', (t) => t.replace('summary: List workspaces', 'summary: List workspaces.'), /workspaces\/workspaces\.yaml:\d+[\s\S]*full stop/],
  ] // prettier-ignore
  test.each(slips)('%s', async (_, file, slip, message) => {
    const original = copy.read(`openapi/${file}`)
    const before = readdirSync(join(copy.path, 'generated')).map((name) => [name, copy.read(`generated/${name}`)])
    copy.edit(`openapi/${file}`, slip)
    const run = copy.start('generate.ts')
    expect(await run.closed, run.output).toBe(1)
    expect(run.output).toMatch(message)
    expect(run.output).toMatch(/The description in openapi\/ is broken; generated\/ is unchanged\.\s*$/)
    expect(run.output).not.toMatch(/^\s+at .*\.(js|ts):\d+/m)
    expect(readdirSync(join(copy.path, 'generated')).map((name) => [name, copy.read(`generated/${name}`)])).toEqual(
      before,
    )
    copy.edit(`openapi/${file}`, () => original)
  })

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

const create = (url: string, workspace_name: string) =>
  fetch(`${url}/v1/workspaces`, {
    method: 'POST',
    headers: { 'X-Auth-Token': 'any', 'Content-Type': 'application/json' },
    body: JSON.stringify({ workspace_name }),
  })

describe('npm start', () => {
  beforeAll(reset)
  afterAll(() => copy.remove())

  test('serves the mock and the docs, follows changes, and survives a broken file', async () => {
    const start = copy.start('start.ts', '--port', '0', '--docs-port', '0')
    const [, mock] = await start.printed(/^Mock +(http:\S+)$/m)
    const [, docs] = await start.printed(/^Docs +(http:\S+)$/m)
    const [, curl] = await start.printed(/^Try +(curl .+)$/m)
    expect(curl).toContain(`${mock}/v1/workspaces`)
    expect((await create(mock!, 'x'.repeat(limit))).status).toBe(200)
    expect((await create(mock!, 'x'.repeat(limit + 1))).status).toBe(400)
    expect(await (await fetch(docs!)).text()).toContain('Create a workspace')
    expect(await attack(mock!)).toEqual([])

    const original = copy.read('openapi/workspaces/schemas.yaml')
    setLimit(limit + 10)
    copy.edit('openapi/workspaces/workspaces.yaml', (text) =>
      text.replace('summary: Create a workspace', 'summary: Make a workspace'),
    )
    await start.printed(/follow the change/)
    expect((await create(mock!, 'x'.repeat(limit + 1))).status).toBe(200)
    expect(await (await fetch(docs!)).text()).toContain('Make a workspace')

    copy.edit('openapi/workspaces/schemas.yaml', (text) => text.replace('type: object', 'type: [object'))
    await start.printed(/workspaces\/schemas\.yaml:\d+[\s\S]*The last good mock goes on\./)
    expect((await create(mock!, 'x'.repeat(limit + 1))).status).toBe(200)

    copy.edit('openapi/workspaces/schemas.yaml', () => original)
    await start.printed(/(follow the change[\s\S]*){2}/)
    expect((await create(mock!, 'x'.repeat(limit + 1))).status).toBe(400)
  })
})

describe('npm run mock', () => {
  beforeAll(reset)
  afterAll(() => copy.remove())

  test('runs the Prism CLI and lives through requests that Prism alone dies of', async () => {
    const mock = copy.start('mock.ts', '--port', '0')
    const [, url] = await mock.printed(/listening on (http:\/\/127\.0\.0\.1:\d+)/)
    expect((await create(url!, '测试空间')).status).toBe(200)

    expect(await attack(url!)).toEqual([])
    expect((await create(url!, '测试空间')).status).toBe(200)
  })
})

describe('npm run proxy', () => {
  let answer = '{}'
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer),
  )
  let upstream: string
  beforeAll(async () => {
    reset()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    upstream = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  })
  afterAll(() => {
    server.close()
    return copy.remove()
  })
  const right = JSON.stringify({
    workspace_id: '3eceb0cb8b834f5bb0a66d4108c2067f',
    workspace_name: '测试空间',
    workspace_description: '空间描述',
    creator: 'map_operator',
    latest_operator: 'map_operator',
    create_time: '2023-05-23T07:26:28Z',
    update_time: '2023-05-23T07:26:28Z',
    star: 0,
    can_delete: false,
  })

  test('passes a right answer on and reports a wrong one', async () => {
    const proxy = copy.start('proxy.ts', upstream, '--port', '0')
    const [, url] = await proxy.printed(/listening on (http:\/\/127\.0\.0\.1:\d+)/)
    answer = right
    const good = await create(url!, '测试空间')
    expect(await good.text()).toBe(right)
    expect(good.headers.get('sl-violations')).toBeNull()

    answer = right.replace('"can_delete":false', '"can_delete":"no"')
    const bad = await create(url!, '测试空间')
    expect(bad.status).toBe(200)
    expect(JSON.parse(bad.headers.get('sl-violations')!)).toMatchObject([
      { location: ['response', 'body', 'can_delete'] },
    ])
    await proxy.printed(/Violation: response\.body\.can_delete/)
  })

  test('turns a wrong answer into an error with --errors', async () => {
    const proxy = copy.start('proxy.ts', upstream, '--port', '0', '--errors')
    const [, url] = await proxy.printed(/listening on (http:\/\/127\.0\.0\.1:\d+)/)
    answer = '{}'
    expect((await create(url!, '测试空间')).status).toBe(500)
  })
})
