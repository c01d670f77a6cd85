import { connect, createServer as createPlainServer, type AddressInfo, type Socket } from 'node:net'
import { createServer } from 'node:tls'
import { request as httpRequest } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { startProxy } from '../../src/proxy/proxy.ts'
import { description } from '../support/description.ts'
import { json, sendBytes, token } from '../support/engine.ts'
import { http, jsonOf, noWorkspaces, serveProxy, workspace, type Act } from '../support/proxy.ts'
import { certificate } from '../support/certificate.ts'

const served = serveProxy({ timeouts: { upstream: 1500, hold: 100 } })
const { upstream } = served
const send = (path = '/v1/workspaces', init: RequestInit = { headers: token }) => fetch(served.url + path, init)

// Whatever has happened, the proxy goes on.
afterEach(async () => {
  upstream.plan(jsonOf(noWorkspaces))
  expect((await send()).status).toBe(200)
})

const start = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'

describe('an upstream that', () => {
  test.each<[string, Act | string, number, RegExp]>([
    ['closes without an answer', (socket) => socket.end(), 502, /closed the connection too early/],
    ['resets the connection', (socket) => socket.resetAndDestroy(), 502, /closed the connection too early/],
    ['never answers', () => {}, 504, /silent for 1\.5 s/],
    ['stops within its headers', `${start}X: `, 504, /silent/],
    ['stops within a body that would be short', `${start}Content-Length: 9\r\n\r\n`, 504, /silent/],
    ['sends garbage', '\x00\x01garbage\r\n\r\n', 502, /is not HTTP/],
    ['speaks another protocol', 'SSH-2.0-OpenSSH_9.2\r\n', 502, /is not HTTP/],
    ['sends a status of two digits', 'HTTP/1.1 99 No\r\n\r\n', 502, /not HTTP|invalid status/],
    ['sends the status 000', 'HTTP/1.1 000 No\r\nContent-Length: 0\r\n\r\n', 502, /invalid status/],
    ['sends the status 099', 'HTTP/1.1 099 No\r\nContent-Length: 0\r\n\r\n', 502, /invalid status/],
    ['sends a status of four digits', 'HTTP/1.1 2000 No\r\n\r\n', 502, /is not HTTP/],
    ['sends a control character in a header', `${start}X: a\x01b\r\nContent-Length: 0\r\n\r\n`, 502, /not HTTP|invalid characters/],
    ['sends a DEL in a header', `${start}X: a\x7fb\r\nContent-Length: 0\r\n\r\n`, 502, /not HTTP|invalid characters/],
    ['sends a control character in the reason', 'HTTP/1.1 200 a\x01b\r\nContent-Length: 0\r\n\r\n', 502, /not HTTP|invalid characters/],
    ['sends a header without a colon', `${start}Nonsense\r\n\r\n`, 502, /is not HTTP/],
    ['sends headers of 20 KB', `${start}X: ${'a'.repeat(20_000)}\r\n\r\n`, 502, /larger than 16 KB/],
    ['sends two lengths', `${start}Content-Length: 1\r\nContent-Length: 2\r\n\r\na`, 502, /is not HTTP/],
    ['sends a length and chunks', `${start}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na`, 502, /is not HTTP/],
    ['switches protocols', 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n', 502, /another protocol/],
    ['switches protocols without naming one', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', 502, /another protocol/],
    ['sends hints for ever', (socket) => endless(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=x\r\n\r\n'), 504, /silent/],
    ['sends a chunk that is none', `${start}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`, 502, /not HTTP|too early/],
    ['closes before a short body is complete', (socket) => socket.end(`${start}Content-Length: 9\r\n\r\n{`), 502, /closed the connection too early/],
    ['closes between two chunks', (socket) => socket.end(`${start}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`), 502, /closed the connection too early/],
  ])('%s causes an error in the shape of the API, which names it', async (_, act, status, reason) => {
    upstream.plan(typeof act === 'string' ? Buffer.from(act, 'latin1') : act)
    const response = await send()
    expect(response.status).toBe(status)
    const body = await response.json()
    expect(body).toEqual({ error_code: expect.stringMatching(/^KMP\.\d{8}$/), error_msg: expect.stringMatching(reason) })
    expect(body.error_msg).toContain(upstream.url)
    expect(response.headers.get('x-proxy-reason')).toMatch(reason)
    expect((await served.entry()).findings.at(-1)).toMatchObject({ kind: 'failure', place: 'upstream' })
  }) // prettier-ignore

  test.each<[string, Act]>([
    ['closes before its length is complete', (socket) => socket.end(`${start}Content-Length: 2000000\r\n\r\n{"a":`)],
    ['closes in the middle of chunks', (socket) => void chunks(socket, () => socket.end())],
    ['resets in the middle of chunks', (socket) => void chunks(socket, () => socket.resetAndDestroy())],
    ['stops in the middle of chunks', (socket) => void chunks(socket, () => {})],
    ['sends a broken chunk', (socket) => void chunks(socket, () => socket.write('xyz\r\n'))],
  ])('%s has the connection of the caller broken, once a part was passed on', async (_, act) => {
    upstream.plan(act)
    const response = await send()
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
    const entry = await served.entry()
    expect(entry).toMatchObject({ status: undefined })
    expect(entry.findings.at(-1)).toMatchObject({ kind: 'failure' })
  })

  test('is slow, but not silent, is waited for', async () => {
    upstream.plan((socket) => {
      socket.write(`${start}Content-Length: 60\r\n\r\n`)
      let left = 60
      const timer = setInterval(() => (socket.write(' '), --left === 0 && clearInterval(timer)), 40)
    })
    expect(await (await send()).text()).toBe(' '.repeat(60))
  })

  test('answers with the error of IAM for an operation of IAM', async () => {
    upstream.plan((socket) => socket.end())
    const body = JSON.stringify({ auth: {} })
    const response = await send('/v3/auth/tokens', { method: 'POST', headers: json, body })
    expect(await response.json()).toEqual({
      error: { code: 502, title: 'Bad Gateway', message: expect.stringContaining(upstream.url) },
    })
  })

  test('answers before the body has arrived has its answer passed on', async () => {
    upstream.plan(() => {})
    const reply = http('413 Payload Too Large\r\nContent-Type: application/json', '{}')
    upstream.early = (socket) => void socket.write(reply)
    const status = await new Promise((resolve, reject) => {
      const outgoing = httpRequest(`${served.url}/v1/workspaces`, { method: 'POST', headers: json }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode))
      })
      outgoing.once('error', reject)
      outgoing.write('{')
      outgoing.once('response', () => outgoing.end('}'))
    })
    expect(status).toBe(413)
  })

  test('sends more than it has announced harms no other response', async () => {
    upstream.plan(Buffer.concat([http('200 OK\r\nContent-Type: application/json', '{}'), Buffer.from('more\r\n\r\n')]))
    expect(await (await send('/x')).text()).toBe('{}')
    upstream.plan(jsonOf(noWorkspaces))
    expect(await (await send('/x')).json()).toEqual(noWorkspaces)
  })

  test('sends what is no JSON, or calls it otherwise, has it passed on, and reported', async () => {
    upstream.plan(http('200 OK\r\nContent-Type: json', '{"a":1}'))
    const first = await send()
    expect([first.status, first.headers.get('content-type'), await first.text()]).toEqual([200, 'json', '{"a":1}'])
    expect((await served.entry()).findings).toMatchObject([
      { place: 'header.Content-Type', rule: 'media-type', value: '"json"' },
    ])

    served.entries.length = 0
    upstream.plan(http('200 OK\r\nContent-Type: application/json', '{"a":'))
    expect(await (await send()).text()).toBe('{"a":')
    expect((await served.entry()).findings).toMatchObject([{ message: 'response', place: 'body', rule: 'syntax' }])
  })

  test('has closed a connection that was kept gets the request on another one', async () => {
    upstream.plan((socket, request) => {
      // The second request of a connection is not answered.
      if (request.includes('second'))
        return void (upstream.connections === 1 ? socket.destroy() : socket.write(jsonOf(noWorkspaces)))
      socket.write(jsonOf(noWorkspaces))
    })
    expect((await send('/x')).status).toBe(200)
    upstream.connections = 1
    expect((await send('/x?second')).status).toBe(200)
    expect(upstream.connections).toBe(2)
  })
})

function endless(socket: Socket, bytes: string): void {
  const timer = setInterval(() => socket.write(bytes), 10)
  socket.once('close', () => clearInterval(timer))
}

/** Sends a part of a body for longer than the proxy holds the head back, and then does something else. */
function chunks(socket: Socket, then: () => void): void {
  socket.write(`${start}Transfer-Encoding: chunked\r\n\r\n1\r\n[\r\n`)
  setTimeout(() => {
    socket.write('1\r\n \r\n')
    setTimeout(then, 50)
  }, 200)
}

describe('a caller that', () => {
  test('leaves ends the request to the upstream', async () => {
    upstream.plan(() => {})
    const controller = new AbortController()
    const left = send('/v1/workspaces', { headers: token, signal: controller.signal })
    while (upstream.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const [socket] = upstream.sockets
    const closed = new Promise((resolve) => socket!.once('close', resolve))
    controller.abort()
    await expect(left).rejects.toThrow()
    await closed
    expect(await served.entry()).toMatchObject({ status: undefined, findings: [] })
  })

  test('leaves within its body, or within the response, ends the request, too', async () => {
    upstream.plan((socket) => void chunks(socket, () => endless(socket, '1\r\n \r\n')))
    const response = await send()
    const [socket] = upstream.sockets
    const closed = new Promise((resolve) => socket!.once('close', resolve))
    await response.body!.cancel()
    await closed

    const before = upstream.open
    const half = connect(Number(new URL(served.url).port), '127.0.0.1')
    half.write('POST /v1/workspaces HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf')
    while (upstream.open <= before) await new Promise((resolve) => setTimeout(resolve, 5))
    half.destroy()
    while (upstream.open > before) await new Promise((resolve) => setTimeout(resolve, 5))
  })

  test('leaves several requests behind ends all of them', async () => {
    const size = 20_000_000
    upstream.plan((socket, request) => {
      if (request.includes('/large'))
        socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${size}\r\n\r\n${' '.repeat(size)}`)
    })
    const caller = connect(Number(new URL(served.url).port), '127.0.0.1')
    for (const name of ['silent', 'large', 'large']) caller.write(`GET /${name} HTTP/1.1\r\nHost: a\r\n\r\n`)
    while (upstream.seen.length < 3) await new Promise((resolve) => setTimeout(resolve, 5))
    const open = [...upstream.sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve)))
    caller.destroy()
    await Promise.all(open)
    expect(served.entries.map(({ status }) => status)).toEqual([undefined, undefined, undefined])
  })

  test('sends what is no HTTP gets an error in the shape of the API', async () => {
    expect(await sendBytes(served.url, 'GARBAGE\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 [\s\S]*X-Proxy-Reason: [\s\S]*"error_code":"KMP/,
    )
    expect(await sendBytes(served.url, 'CONNECT example.com:443 HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('')
  })
})

describe('an upstream', () => {
  async function answerOf(url: string, port = 0) {
    const proxy = await startProxy({ description, upstream: url, port })
    try {
      const response = await fetch(`${proxy.url}/v1/workspaces`, { headers: token })
      return { status: response.status, body: await response.json() }
    } finally {
      await proxy.close()
    }
  }

  test.each([
    ['that refuses connections', 'http://127.0.0.1:1', /refuses connections/],
    ['whose name nobody knows', 'http://no-such-host.invalid', /there is no such host|cannot be resolved/],
    [
      'on IPv6 that refuses connections',
      'http://[::1]:1',
      /http:\/\/\[::1\]:1.*(refuses connections|no route|EADDRNOTAVAIL)/,
    ],
  ])('%s causes 502', async (_, url, reason) => {
    expect(await answerOf(url)).toMatchObject({ status: 502, body: { error_msg: expect.stringMatching(reason) } })
  })

  test.each(['localhost', '0.0.0.0', '[::ffff:127.0.0.1]'])('that is the proxy itself causes 502: %s', async (name) => {
    const probe = createPlainServer()
    await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
    const { port } = probe.address() as AddressInfo
    await new Promise((done) => probe.close(done))
    expect(await answerOf(`http://${name}:${port}`, port)).toMatchObject({
      status: 502,
      body: { error_msg: expect.stringMatching(/: it is this proxy\.$/) },
    })
  })

  test('without TLS, or with a certificate that is not trusted, causes 502', async () => {
    const plain = createPlainServer(
      (socket) => void socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    )
    await new Promise<void>((done) => plain.listen(0, '127.0.0.1', done))
    expect(await answerOf(`https://127.0.0.1:${(plain.address() as AddressInfo).port}`)).toMatchObject({
      status: 502,
      body: { error_msg: expect.stringMatching(/TLS connection failed/) },
    })
    plain.close()
    const secure = createServer(certificate, (socket) => socket.end(jsonOf(workspace)))
    await new Promise<void>((done) => secure.listen(0, '127.0.0.1', done))
    const { port } = secure.address() as AddressInfo
    expect(await answerOf(`https://127.0.0.1:${port}`)).toMatchObject({
      status: 502,
      body: { error_msg: expect.stringMatching(/TLS connection failed \(self.signed certificate\)/) },
    })
    secure.close()
  })
})
