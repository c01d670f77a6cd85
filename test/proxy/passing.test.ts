import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { json, sendBytes, token } from '../support/engine.ts'
import { http, jsonOf, noWorkspaces, serveProxy, workspace } from '../support/proxy.ts'

const served = serveProxy()
const { upstream } = served
const close = 'Connection: close\r\n'

describe('a request', () => {
  test.each([
    '/v1/workspaces?workspace_name=%E6%B5%8B&workspace_name=b&&=x&c',
    '/v1/workspaces/?limit=%31',
    '//',
    '//a:b/c//d/../e;f',
    '/v1/%2e%2E/%zz?%',
    "/~!$&'()*+,;=:@",
    '*',
  ])('keeps its target: %s', async (target) => {
    upstream.plan(jsonOf(noWorkspaces))
    const method = target === '*' ? 'OPTIONS' : 'GET'
    await sendBytes(served.url, `${method} ${target} HTTP/1.1\r\nHost: a\r\n${close}\r\n`)
    expect(upstream.seen[0]!.split('\r\n')[0]).toBe(`${method} ${target} HTTP/1.1`)
  })

  test('with an absolute target goes to the upstream, as to any server', async () => {
    upstream.plan(jsonOf(noWorkspaces))
    await sendBytes(served.url, `GET http://example.com/v1/x?y HTTP/1.1\r\nHost: example.com\r\n${close}\r\n`)
    expect(upstream.seen[0]).toMatch(/^GET \/v1\/x\?y HTTP/)
  })

  test('keeps its headers, with order, case, and duplicates, but not those of the connection', async () => {
    upstream.plan(jsonOf(noWorkspaces))
    const kept = 'X-B: 2\r\nx-A:  one \r\nX-b: \xe6\xb5\r\nCookie: a=1\r\ncookie: b=2\r\nX-Empty: \r\nACCEPT: */*\r\n'
    const own =
      'Connection: x-private, close, Content-Length\r\nX-Private: 1\r\nTE: trailers\r\nTrailer: x\r\nUpgrade: websocket\r\n' +
      'Proxy-Authorization: Basic YQ==\r\nProxy-Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n'
    const head = `GET /v1/workspaces HTTP/1.1\r\nhOST: proxy.example\r\n`
    await sendBytes(served.url, Buffer.from(`${head}${own}${kept}\r\n`, 'latin1'))
    expect(upstream.seen[0]).toBe(
      `GET /v1/workspaces HTTP/1.1\r\nhOST: ${upstream.url.slice(7)}\r\n` +
        kept.replace(':  one ', ': one') +
        'Connection: keep-alive\r\n\r\n',
    )
  })

  test('keeps thousands of headers, and so does its response', async () => {
    const many = 'a: \r\n'.repeat(2500)
    upstream.plan(http(`200 OK\r\n${many}Last: 1`, 'pong'))
    const received = await sendBytes(
      served.url,
      `POST /x HTTP/1.1\r\nHost: a\r\n${close}${many}Content-Length: 4\r\n\r\nping`,
    )
    expect(upstream.seen[0]).toContain(`${many}Content-Length: 4\r\n`)
    expect(upstream.seen[0]).toMatch(/\r\n\r\nping$/)
    expect(received).toContain(`${many}Last: 1\r\n`)
  })

  test.each([
    '{"workspace_name":"\\u6D4B\\u8bd5",  "big":12345678901234567890, "one":1.0, "e":1E+2, "a":1, "a":2}\n',
    '{broken',
    '\xff\xfe\x00\r\n\r\n0\r\n\r\n',
  ])('keeps its body, with a length or in chunks: %j', async (body) => {
    upstream.plan(jsonOf(workspace))
    const head = `POST /v1/workspaces HTTP/1.1\r\nHost: a\r\n${close}Content-Type: application/json\r\n`
    await sendBytes(served.url, Buffer.from(`${head}Content-Length: ${body.length}\r\n\r\n${body}`, 'latin1'))
    expect(upstream.seen[0]).toMatch(/\r\nContent-Length: \d+\r\n/)
    expect(upstream.seen[0]!.slice(upstream.seen[0]!.indexOf('\r\n\r\n') + 4)).toBe(body)

    const chunk = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
    upstream.plan(jsonOf(workspace))
    await sendBytes(served.url, Buffer.from(`${head}Transfer-Encoding: chunked\r\n\r\n${chunk}`, 'latin1'))
    expect(upstream.seen[0]).toMatch(/\r\nTransfer-Encoding: chunked\r\n/)
    expect(upstream.seen[0]).not.toMatch(/content-length/i)
    expect(upstream.seen[0]).toContain(`\r\n\r\n${chunk}`)
  })

  test.each(['GET', 'DELETE', 'OPTIONS'])('of %s may have a body', async (method) => {
    upstream.plan(jsonOf(noWorkspaces))
    await sendBytes(served.url, `${method} /v1/x HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n${close}\r\n{}`)
    expect(upstream.seen[0]).toMatch(/Content-Length: 2\r\n[\s\S]*\r\n\r\n\{\}$/)
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'GET', 'SEARCH', 'MKCOL'])(
    'of %s without a body gets none',
    async (method) => {
      upstream.plan(jsonOf(noWorkspaces))
      await sendBytes(served.url, `${method} /v1/x HTTP/1.1\r\nHost: a\r\n${close}\r\n`)
      expect(upstream.seen[0]).not.toMatch(/chunked/)
      expect(upstream.seen[0]).toMatch(/\r\n\r\n$/)
    },
  )

  test('of HTTP/1.0 is passed on, and its response has no chunks', async () => {
    upstream.plan('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n')
    const received = await sendBytes(served.url, 'GET /x HTTP/1.0\r\n\r\n')
    expect(upstream.seen[0]).toMatch(/^GET \/x HTTP\/1\.1\r\nHost: 127\.0\.0\.1:\d+\r\n/)
    expect(received).not.toMatch(/transfer-encoding/i)
    expect(received).toMatch(/\r\n\r\nabc$/)
  })

  test('that is streamed arrives while it is sent', async () => {
    upstream.plan(() => {})
    const arrived = new Promise<void>((resolve) => {
      upstream.plan((socket) => {
        socket.write(jsonOf(workspace))
        resolve()
      })
    })
    const outgoing = httpRequest(`${served.url}/v1/workspaces`, { method: 'POST', headers: json })
    const answered = new Promise((resolve) => outgoing.once('response', (r) => r.resume().once('end', resolve)))
    for (let i = 0; i < 100; i++)
      if (!outgoing.write('x'.repeat(100_000))) await new Promise((d) => outgoing.once('drain', d))
    outgoing.end()
    await arrived
    await answered
    expect(upstream.seen[0]!.length).toBeGreaterThan(10_000_000)
  })

  test('that expects 100-continue is told so by the upstream, and sends its body after that', async () => {
    upstream.plan(jsonOf(workspace))
    upstream.early = (socket) => void socket.write('HTTP/1.1 100 Continue\r\n\r\n')
    const body = JSON.stringify({ workspace_name: 'North' })
    const head = `POST /v1/workspaces HTTP/1.1\r\nHost: a\r\n${close}Content-Type: application/json\r\nX-Auth-Token: any\r\n`
    const received = await new Promise<string>((resolve) => {
      let text = ''
      const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () =>
        socket.write(`${head}Expect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`),
      )
      socket.setEncoding('latin1').on('data', (chunk: string) => {
        text += chunk
        if (text === 'HTTP/1.1 100 Continue\r\n\r\n') socket.write(body)
      })
      socket.on('close', () => resolve(text))
    })
    expect(received).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/)
    expect(upstream.seen[0]).toMatch(/Expect: 100-continue/)
    expect(upstream.seen[0]!.endsWith(body)).toBe(true)
  })
})

test('several requests of a connection are answered in their order, also if one expects 100-continue', async () => {
  upstream.plan((socket, request) => {
    const [, name] = /^\w+ \/(\w+)/.exec(request)!
    setTimeout(() => socket.write(http('200 OK', `<${name}>`)), name === 'slow' ? 100 : 0)
  })
  const received = await sendBytes(
    served.url,
    'GET /slow HTTP/1.1\r\nHost: a\r\n\r\n' +
      'GET /fast HTTP/1.1\r\nHost: a\r\n\r\n' +
      `POST /post HTTP/1.1\r\nHost: a\r\n${close}Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n`,
  )
  expect(received).not.toContain('100 Continue\r\n\r\n<')
  expect(received.match(/<\w+>/g)).toEqual(['<slow>', '<fast>', '<post>'])
  expect(upstream.seen.find((request) => request.startsWith('POST'))).toMatch(/2\r\nab\r\n0\r\n\r\n$/)
})

describe('a response', () => {
  test('keeps its status, its headers, and its body', async () => {
    const head =
      'HTTP/1.1 200 Alright \xe9\r\nSET-Cookie: a=1; Path=/\r\nset-cookie: b=2\r\nX-z: 1\r\nDate: never\r\nX-Z:  2 \r\nETag: "x"\r\n' +
      'Content-Type: application/json; charset=utf-8\r\n'
    const body =
      '{"data":[], "page":{"offset":0,"limit":1e1,"total":0, "x":12345678901234567890,"y":1.0,"z":"\\u6D4B"}}'
    const own =
      'Connection: close, x-own\r\nX-Own: 1\r\nKeep-Alive: timeout=1\r\nProxy-Authenticate: Basic\r\nTrailer: X\r\nUpgrade: h2c\r\n'
    upstream.plan((socket) =>
      socket.end(Buffer.from(`${head}${own}Content-Length: ${body.length}\r\n\r\n${body}`, 'latin1')),
    )
    const received = await sendBytes(
      served.url,
      `GET /v1/workspaces HTTP/1.1\r\nHost: a\r\nX-Auth-Token: any\r\n${close}\r\n`,
    )
    expect(received).toBe(
      `${head.replace(':  2 ', ': 2')}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    )
    expect((await served.entry()).findings).toEqual([])
  })

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('that is encoded with %s is not decoded, but validated', async (encoding, compress) => {
    const bytes = compress(Buffer.from(JSON.stringify({ ...workspace, can_delete: 'no' })))
    upstream.plan(http(`200 OK\r\nContent-Type: application/json\r\nContent-Encoding: ${encoding}`, bytes))
    const received = await sendBytes(
      served.url,
      `POST /v1/workspaces HTTP/1.1\r\nHost: a\r\nX-Auth-Token: any\r\nContent-Type: application/json\r\nContent-Length: 26\r\n${close}\r\n{"workspace_name":"North"}`,
    )
    expect(received).toContain(`Content-Encoding: ${encoding}\r\n`)
    expect(received.slice(received.indexOf('\r\n\r\n') + 4)).toBe(bytes.toString('latin1'))
    expect((await served.entry()).findings).toMatchObject([{ message: 'response', place: 'body.can_delete' }])
  })

  test('in an unknown encoding is passed on, and it is said that it was not validated', async () => {
    upstream.plan(http('200 OK\r\nContent-Type: application/json\r\nContent-Encoding: zstd', 'abc'))
    expect(
      await sendBytes(served.url, `GET /v1/workspaces HTTP/1.1\r\nHost: a\r\nX-Auth-Token: any\r\n${close}\r\n`),
    ).toMatch(/\r\n\r\nabc$/)
    expect((await served.entry()).findings).toMatchObject([{ kind: 'unchecked', rule: 'not-validated' }])
  })

  test.each([
    ['HEAD', '200 OK\r\nContent-Type: application/json\r\nContent-Length: 500'],
    ['GET', '204 No Content'],
    ['GET', '304 Not Modified\r\nETag: "a"\r\nContent-Length: 500'],
  ])('to %s may be without a body: %j', async (method, head) => {
    upstream.plan(`HTTP/1.1 ${head}\r\n\r\n`)
    const received = await sendBytes(
      served.url,
      `${method} /v1/workspaces HTTP/1.1\r\nHost: a\r\nX-Auth-Token: any\r\nIf-None-Match: "a"\r\n${close}\r\n`,
    )
    expect(received.startsWith(`HTTP/1.1 ${head}\r\n`)).toBe(true)
    expect(received).toMatch(/\r\n\r\n$/)
    expect(received).not.toMatch(/transfer-encoding/i)
    const { findings } = await served.entry()
    expect(findings.map(({ rule }) => rule)).toEqual(head.startsWith('204') ? ['undocumented'] : [])
  })

  test('in chunks with trailers is passed on in chunks, without the trailers', async () => {
    upstream.plan(
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n4\r\nnull\r\n0\r\nX-Sum: 1\r\n\r\n',
    )
    const received = await sendBytes(served.url, `GET /x HTTP/1.1\r\nHost: a\r\n${close}\r\n`)
    expect(received).toMatch(/\r\nTransfer-Encoding: chunked\r\n[\s\S]*\r\n\r\n4\r\nnull\r\n0\r\n\r\n$/)
    expect(received).not.toMatch(/content-length|x-sum/i)
  })

  test('that ends with the connection is complete', async () => {
    upstream.plan((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"a":1}'))
    expect(await (await fetch(`${served.url}/x`)).text()).toBe('{"a":1}')
  })

  test('arrives while it is sent, even if it is not complete soon', async () => {
    let finish!: () => void
    upstream.plan((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n')
      finish = () => socket.write('1\r\n}\r\n0\r\n\r\n')
    })
    const response = await fetch(`${served.url}/v1/workspaces`, { headers: token })
    const reader = response.body!.getReader()
    expect(Buffer.from((await reader.read()).value!).toString()).toBe('{')
    finish()
    expect(Buffer.from((await reader.read()).value!).toString()).toBe('}')
    expect((await reader.read()).done).toBe(true)
    expect((await served.entry()).findings.map(({ place }) => place)).toEqual(['body.data', 'body.page'])
  })

  test('is read no faster than the caller takes it', async () => {
    const size = 64 * 1024 * 1024
    let sent = 0
    upstream.plan((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${size}\r\n\r\n`)
      const part = Buffer.alloc(256 * 1024, ' ')
      const go = () => {
        while (sent < size) {
          sent += part.length
          if (!socket.write(part)) return void socket.once('drain', go)
        }
      }
      go()
    })
    const received = await new Promise<number>((resolve) => {
      httpRequest(`${served.url}/v1/workspaces`, { headers: token }, async (response) => {
        // As long as nobody reads, the upstream can only fill buffers.
        let before = -1
        while (before !== sent) {
          before = sent
          await new Promise((done) => setTimeout(done, 200))
        }
        expect(sent).toBeLessThan(size / 2)
        let count = 0
        response.on('data', (chunk: Buffer) => (count += chunk.length)).on('end', () => resolve(count))
      }).end()
    })
    expect(received).toBe(size)
    expect((await served.entry()).findings).toMatchObject([{ kind: 'unchecked', message: 'response' }])
  })

  test('may be preceded by hints', async () => {
    upstream.plan((socket) => {
      socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n')
      socket.write(jsonOf(noWorkspaces))
    })
    const received = await sendBytes(served.url, `GET /x HTTP/1.1\r\nHost: a\r\n${close}\r\n`)
    expect(received).toMatch(/^HTTP\/1\.1 103 Early Hints\r\nLink: <\/a>; rel=preload\r\n\r\nHTTP\/1\.1 200 OK/)
  })
})
