import { execFile, spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ProjectCopy, Running } from '../support/project-copy.ts'
import { http, jsonOf, noWorkspaces, RawUpstream, workspace } from '../support/proxy.ts'
import { createWorkspace } from '../support/workspaces.ts'

/** Runs curl, and returns what it prints. */
const curl = async (...args: string[]) =>
  (await promisify(execFile)('curl', ['-sS', '--max-time', '20', ...args])).stdout

describe('npm run proxy', () => {
  const upstream = new RawUpstream()
  let copy: ProjectCopy
  let proxy: Running
  beforeAll(async () => {
    copy = new ProjectCopy()
    await upstream.start()
  })
  afterEach(async () => {
    proxy.signal('SIGTERM')
    await proxy.closed
    delete copy.env.KOOMAP_ACCESS_KEY
  })
  afterAll(() => {
    upstream.stop()
    return copy.remove()
  })

  const start = async (...options: string[]) => {
    proxy = copy.start('proxy.ts', upstream.url, '--port', '0', ...options)
    const [, url] = await proxy.printed(/listening on (http:\/\/\S+:\d+), and forwards requests to http/)
    return url!
  }

  test('reports what violates the description in a header, in its log, and in a file, and sums it up at the end', async () => {
    // npm runs scripts in the folder of the project, and says where it was called.
    copy.env.INIT_CWD = `${copy.path}/docs`
    const url = await start('--log', 'zh/../proxy.jsonl')
    upstream.plan(jsonOf(workspace))
    const first = await createWorkspace(url, '测试空间')
    expect(await first.text()).toBe(JSON.stringify(workspace))
    expect(first.headers.get('x-proxy-violations')).toBeNull()

    upstream.plan(jsonOf({ ...workspace, can_delete: '\u001b[2J不' }))
    const second = await createWorkspace(url, '测试空间')
    expect(second.status).toBe(200)
    const found = { message: 'response', place: 'body.can_delete', rule: 'type', value: '"\\u001b[2J不"' }
    expect(JSON.parse(second.headers.get('x-proxy-violations')!)).toMatchObject([found])
    await proxy.printed(
      /POST \/v1\/workspaces 200 createCommonWorkspace \d+ ms\n  response body\.can_delete violates type: must be boolean \("\\u001b\[2J不"\)/,
    )

    proxy.signal('SIGINT')
    expect(await proxy.closed).toBe(0)
    expect(proxy.output).toContain('2 requests, 1 of 41 operations, 1 violation\n  1 × response type\n')
    expect(proxy.output).toContain('Operations: createCommonWorkspace (2)\n')
    const lines = copy.read('docs/proxy.jsonl').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        ...found,
        kind: 'violation',
        operation: 'createCommonWorkspace',
        method: 'POST',
        path: '/v1/workspaces',
        status: 200,
      },
    ])
  })

  test('turns violations into errors of the API with --errors', async () => {
    const url = await start('--errors')
    upstream.plan(jsonOf({}))
    const response = await createWorkspace(url, '测试空间')
    expect(response.status).toBe(502)
    expect(await response.json()).toEqual({
      error_code: 'KMP.00010000',
      error_msg: expect.stringContaining('body.workspace_id'),
    })

    upstream.plan(jsonOf(workspace))
    expect((await createWorkspace(url, '')).status).toBe(400)
    expect(upstream.seen).toEqual([])
  })

  test('takes what curl sends, byte for byte', async () => {
    const url = await start()
    const call = (...args: string[]) => curl(...args, '-H', 'X-Auth-Token: any')
    const json = ['-H', 'Content-Type: application/json']
    upstream.plan(jsonOf(workspace))
    const body = '{"workspace_name":"\\u6D4B\\u8bd5","n":12345678901234567890,"m":1.0}'
    expect(await call(`${url}/v1/workspaces`, ...json, '-d', body)).toBe(JSON.stringify(workspace))
    expect(upstream.seen[0]!.endsWith(`\r\n\r\n${body}`)).toBe(true)

    // Chunks, an expectation that nobody answers, a body of GET, and a large body.
    expect(await call(`${url}/v1/workspaces`, ...json, '-H', 'Transfer-Encoding: chunked', '-d', body)).toBe(
      JSON.stringify(workspace),
    )
    expect(await call(`${url}/v1/workspaces`, ...json, '-H', 'Expect: 100-continue', '-d', body)).toBe(
      JSON.stringify(workspace),
    )
    expect(await call('-X', 'GET', `${url}/v1/workspaces`, ...json, '-d', '{}')).toBe(JSON.stringify(workspace))
    copy.write('large.json', `{"workspace_name":"${'x'.repeat(5_000_000)}"}`)
    expect(await call(`${url}/v1/workspaces`, ...json, '--data-binary', `@${copy.path}/large.json`)).toBe(
      JSON.stringify(workspace),
    )

    upstream.plan(http('200 OK\r\nSet-Cookie: a=1\r\nset-cookie: b=2', 'ok'))
    const answer = await call('-i', '--http1.0', `${url}/v1/unknown`)
    expect(answer).toMatch(/\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\n[\s\S]*\r\n\r\nok$/)
    expect(await call('-I', `${url}/v1/unknown`)).toMatch(/^HTTP\/1\.1 200 OK\r\nSet-Cookie: a=1\r\n/)

    upstream.plan((_socket, request) => {
      for (const socket of upstream.sockets)
        socket.write(
          request.includes('/v1/new') ? jsonOf(noWorkspaces) : http(`307 Moved\r\nLocation: ${upstream.url}/v1/new`),
        )
    })
    expect(await call('-L', `${url}/v1/workspaces`)).toBe(JSON.stringify(noWorkspaces))

    upstream.plan((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n{"a"'))
    await expect(call(`${url}/v1/workspaces`)).rejects.toMatchObject({ code: 18 })
  })

  test('takes the access key from the environment, and prints it nowhere', async () => {
    copy.env.KOOMAP_ACCESS_KEY = 'AKAKAKAKAK:SKSKSKSKSK'
    const url = await start('--host', '0.0.0.0')
    expect(proxy.output).toMatch(
      /Warning: 0\.0\.0\.0 is not a loopback address, so other computers can reach the proxy\. They can send requests that are signed/,
    )
    upstream.plan(jsonOf(noWorkspaces))
    const signature = `SDK-HMAC-SHA256 Access=OTHER, SignedHeaders=host;x-sdk-date, Signature=${'0'.repeat(64)}`
    await fetch(`${url}/v1/workspaces`, { headers: { Authorization: signature, 'X-Sdk-Date': '20240506T070809Z' } })
    expect(upstream.seen[0]).toMatch(
      /\r\nauthorization: SDK-HMAC-SHA256 Access=AKAKAKAKAK, SignedHeaders=host;x-sdk-date, Signature=[0-9a-f]{64}\r\n/i,
    )
    expect(upstream.seen[0]).not.toContain('20240506T070809Z')
    await proxy.printed(/listCommonWorkspace/)
    expect(proxy.output).not.toMatch(/AKAKAKAKAK|SKSKSKSKSK/)
  })

  test('lets a running request end before it stops', async () => {
    const url = await start()
    let answer!: () => void
    const arrived = new Promise<void>((resolve) =>
      upstream.plan((socket) => {
        answer = () => void socket.write(jsonOf(noWorkspaces))
        resolve()
      }),
    )
    const response = fetch(`${url}/v1/workspaces`, { headers: { 'X-Auth-Token': 'any' } })
    await arrived
    proxy.signal('SIGTERM')
    answer()
    expect((await response).status).toBe(200)
    expect(await proxy.closed).toBe(0)
    expect(proxy.output).toContain('1 request, 1 of 41 operations, no violations')
  })

  test('ends when the npm that runs it is asked to end', async () => {
    const args = ['run', '--silent', 'proxy', '--', upstream.url, '--port', '0']
    proxy = new Running(spawn('npm', args, { cwd: copy.path }))
    await proxy.printed(/listening on/)
    proxy.signal('SIGTERM')
    // Its output ends when the last process that can write to it has ended.
    await proxy.closed
    expect(proxy.output).toContain('no requests, 0 of 41 operations, no violations\n')
  })

  test('goes on when nobody reads its output any more', async () => {
    const args = ['--import', 'tsx/esm', `${copy.path}/scripts/proxy.ts`, upstream.url, '--port', '0']
    const child = spawn(process.execPath, args, { cwd: copy.path })
    proxy = new Running(child)
    const [, url] = await proxy.printed(/listening on (http:\S+),/)
    child.stdout.destroy()
    upstream.plan(jsonOf(noWorkspaces))
    for (let i = 0; i < 3; i++) expect((await fetch(`${url}/v1/x`)).status).toBe(200)
    proxy.signal('SIGTERM')
    expect(await proxy.closed).toBe(0)
  })

  test('does not pass requests on to itself', async () => {
    const probe = createServer()
    await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
    const { port } = probe.address() as AddressInfo
    await new Promise((done) => probe.close(done))
    proxy = copy.start('proxy.ts', `http://localhost:${port}`, '--port', String(port))
    expect(await proxy.closed).toBe(1)
    expect(proxy.output).toContain(`http://localhost:${port} is the proxy itself. Choose another port`)
  })

  test.each([
    [['http://me:secret@127.0.0.1'], /a user name or password[\s\S]*Usage: npm run proxy/],
    [['http://127.0.0.1/?x'], /has a query[\s\S]*Usage: npm run proxy/],
    [
      ['http://127.0.0.1', '--access-key', 'secret'],
      /--access-key must be an access key ID and a secret access key, separated by a colon: AK:SK/,
    ],
    [['http://127.0.0.1', '--log', '/no/such/folder/x'], /--log: \/no\/such\/folder\/x cannot be written/],
    [['http://127.0.0.1', '--host', '203.0.113.1'], /This computer has no address 203\.0\.113\.1/],
  ])('explains what is wrong with its arguments: %j', async (args, message) => {
    proxy = copy.start('proxy.ts', '--port', '0', ...args)
    expect(await proxy.closed).toBe(1)
    expect(proxy.output).toMatch(message)
    expect(proxy.output).not.toMatch(/secret(?! access)|^\s+at /m)
  })
})
