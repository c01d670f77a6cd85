import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { description } from '../support/description.ts'
import { attack } from '../support/hostile.ts'
import { ProjectCopy } from '../support/project-copy.ts'

/** The limit that these tests move: the length of a workspace's name. */
const limit: number = description.components.schemas!.WorkspaceName.maxLength
let copy: ProjectCopy
/** Changes it wherever the lint wants it changed: in the schema, in its description, and in the error for its violation. */
const setLimit = (to: number) => {
  copy.edit('openapi/workspaces/schemas.yaml', (text) =>
    text.replace(/(WorkspaceName:[\s\S]*?maxLength: )\d+([\s\S]*? to )\d+( characters)/, `$1${to}$2${to}$3`),
  )
  copy.edit('openapi/errors/workspaces.yaml', (text) => text.replace(/2 to \d+ (?=Chinese)/, `2 to ${to} `))
}
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

    const changed = ['openapi/workspaces/schemas.yaml', 'openapi/errors/workspaces.yaml']
    const originals = changed.map((path) => copy.read(path))
    setLimit(limit + 10)
    copy.edit('openapi/workspaces/workspaces.yaml', (text) =>
      text.replace('summary: Create a workspace', 'summary: Make a workspace'),
    )
    await start.printed(/Updated the mock/)
    expect((await create(mock!, 'x'.repeat(limit + 1))).status).toBe(200)
    expect(await (await fetch(docs!)).text()).toContain('Make a workspace')

    copy.edit('openapi/workspaces/schemas.yaml', (text) => text.replace('type: object', 'type: [object'))
    await start.printed(/workspaces\/schemas\.yaml:\d+[\s\S]*Still serving the last valid description\./)
    expect((await create(mock!, 'x'.repeat(limit + 1))).status).toBe(200)

    changed.forEach((path, i) => copy.edit(path, () => originals[i]!))
    await start.printed(/(Updated the mock[\s\S]*){2}/)
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
