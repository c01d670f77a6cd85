import { createServer } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createEngine, type Behavior, type EngineOptions } from '../../src/server/engine.ts'
import { description } from '../support/description.ts'
import { json, sendBytes, serveEngine, token } from '../support/engine.ts'

const served = serveEngine()
const page = { body: { data: [], page: { offset: 0, limit: 10, total: 0 } } }
const get = 'GET /v1/workspaces HTTP/1.1\r\nHost: a\r\nX-Auth-Token: any\r\n'

/** The parts of a response that was received as text. */
function parsed(received: string) {
  const [head = '', body = ''] = received.split('\r\n\r\n')
  const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(head) ?? []
  return { status: Number(status), head, body: JSON.parse(Buffer.from(body, 'latin1').toString() || 'null') }
}

describe('what is not a valid HTTP request', () => {
  test.each([
    ['garbage', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n', 400, 'KMP.00011008'],
    ['an unknown method', 'FETCH /v1/workspaces HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'KMP.00011008'],
    ['another protocol', 'GET / FTP/1.0\r\n\r\n', 400, 'KMP.00011004'],
    ['an invalid header', `${get}Not a header\r\n\r\n`, 400, 'KMP.00011004'],
    ['a space in the target', 'GET /v1/a b HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'KMP.00011004'],
    ['two different lengths', `${get}Content-Length: 1\r\nContent-Length: 2\r\n\r\na`, 400, 'KMP.00011004'],
    ['a length and chunks', `${get}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na`, 400, 'KMP.00011004'],
    ['no host', 'GET /v1/workspaces HTTP/1.1\r\nX-Auth-Token: any\r\n\r\n', 400, 'KMP.00011004'],
    ['no host, but an expectation', 'POST /v1/workspaces HTTP/1.1\r\nExpect: a\r\nContent-Length: 0\r\n\r\n', 400, 'KMP.00011004'],
    ['headers of 100 KB', `${get}X: ${'a'.repeat(100_000)}\r\n\r\n`, 431, 'KMP.00011004'],
  ] as const)('such as %s is refused in the shape of the API, and the connection closes', async (_, bytes, status, code) => {
    const { head, ...response } = parsed(await sendBytes(served.url, bytes))
    expect(response).toMatchObject({ status, body: { error_code: code, error_msg: expect.any(String) } })
    expect(head).toMatch(/\r\nContent-Type: application\/json\r\n/)
    expect(head).toMatch(/\r\nX-request-id: [0-9a-f]{32}\r\n/)
    expect(head).toMatch(/\r\nConnection: close/)
  }) // prettier-ignore

  test('after a valid request on the same connection leaves the response to that request whole', async () => {
    const received = await sendBytes(served.url, `${get}\r\nGARBAGE\r\n\r\n`)
    expect(received).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*\}HTTP\/1\.1 400 Bad Request[\s\S]*KMP\.00011008/)
  })

  test('such as broken chunks in the body of a request gets an error', async () => {
    const head = 'POST /v1/workspaces HTTP/1.1\r\nHost: a\r\nX-Auth-Token: any\r\nContent-Type: application/json\r\n'
    const received = await sendBytes(served.url, `${head}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`)
    expect(parsed(received).status).toBe(400)
  })

  test('such as no host is allowed in HTTP/1.0, and to HEAD has no body', async () => {
    const headers = 'X-Auth-Token: any\r\nConnection: close\r\n\r\n'
    expect(parsed(await sendBytes(served.url, `GET /v1/workspaces HTTP/1.0\r\n${headers}`)).status).toBe(200)
    const head = await sendBytes(served.url, `HEAD /v1/workspaces HTTP/1.1\r\n${headers}`)
    expect(parsed(head)).toMatchObject({ status: 400, body: null })
  })

  test('does not disturb other requests', async () => {
    const hostile = Promise.all(Array.from({ length: 50 }, () => sendBytes(served.url, '\0\r\n\r\n')))
    expect(await served.send('/v1/workspaces', { headers: token })).toMatchObject({ status: 200 })
    await hostile
  })
})

describe('a request', () => {
  test.each([
    [
      'with an absolute target',
      'GET http://example.com/v1/workspaces HTTP/1.1\r\nHost: a\r\nX-Auth-Token: any\r\n',
      200,
    ],
    ['with an expectation', `${get}Expect: something\r\n`, 200],
    ['to upgrade', `${get}Connection: Upgrade\r\nUpgrade: websocket\r\n`, 200],
    ['of HTTP/1.0', 'GET /v1/workspaces HTTP/1.0\r\nX-Auth-Token: any\r\n', 200],
    [
      'with thousands of headers',
      `GET /v1/workspaces HTTP/1.1\r\nHost: a\r\n${'a:\r\n'.repeat(3000)}X-Auth-Token: any\r\n`,
      200,
    ],
    ['with the target *', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n', 204],
    ['with a body where none belongs', `${get}Content-Length: 2\r\n`, 200],
  ])('%s is answered', async (_about, head, status) => {
    const end = head.includes('Connection') ? '\r\n' : 'Connection: close\r\n\r\n'
    const received = await sendBytes(served.url, head + end + (head.includes('Content-Length') ? '{}' : ''), true)
    expect(Number(/^HTTP\/1\.1 (\d+)/.exec(received)?.[1])).toBe(status)
  })

  test('to connect through the server closes the connection', async () => {
    expect(await sendBytes(served.url, 'CONNECT example.com:443 HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('')
  })
})

/** Starts an engine of its own for one test. */
async function withEngine(
  run: (url: string, engine: Awaited<ReturnType<typeof createEngine>>) => Promise<void>,
  behavior: Behavior = {},
  options: Partial<EngineOptions> = {},
) {
  const engine = await createEngine({ description, behavior, ...options })
  try {
    await run(await engine.listen(0), engine)
  } finally {
    await engine.close()
  }
}

describe('a connection that', () => {
  const timeouts = { headers: 300, request: 600 }

  test.each([
    ['sends nothing', '', 408],
    ['sends half a request line', 'GET /v1/work', 408],
    ['never ends its headers', get, 408],
    ['never ends its body', `POST /v1/workspaces HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\nContent-Type: application/json\r\nX-Auth-Token: any\r\n\r\n{`, 408],
  ] as const)('%s is closed with 408 after a while', async (_about, bytes, status) => {
    await withEngine(
      async (url) => {
        const { status: actual, body } = parsed(await sendBytes(url, bytes))
        expect(actual).toBe(status)
        expect(body.error_code).toBe('KMP.00011004')
        expect((await fetch(`${url}/v1/workspaces`, { headers: token })).status).toBe(200)
      },
      {},
      { timeouts },
    )
  }) // prettier-ignore

  test('sends a byte at a time is closed with 408, too', async () => {
    await withEngine(
      async (url) => {
        const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('latin1')
        let received = ''
        socket.on('data', (text) => void (received += text)).on('error', () => {})
        const slow = setInterval(() => socket.write('a'), 20)
        socket.write('GET /')
        await new Promise((resolve) => socket.once('close', resolve))
        clearInterval(slow)
        expect(parsed(received).status).toBe(408)
      },
      {},
      { timeouts },
    )
  })

  test('stays open after a response is closed when it has been idle for a while', async () => {
    await withEngine(async (url) => {
      expect(await sendBytes(url, `${get}\r\n`)).toMatch(/^HTTP\/1\.1 200 OK/)
    }, {}, { timeouts: { keepAlive: 100 } })
  }) // prettier-ignore
})

describe('close()', () => {
  /** Requests that are answered when the test says so. */
  function held() {
    let release!: () => void
    const gate = new Promise<void>((resolve) => (release = resolve))
    let arrived!: () => void
    const arrival = new Promise<void>((resolve) => (arrived = resolve))
    return { release, arrival, answer: async () => (arrived(), await gate, page) }
  }

  test('lets a running request end, tells the client that the connection ends, and accepts no new connection', async () => {
    const { release, arrival, answer } = held()
    await withEngine(
      async (url, engine) => {
        const running = sendBytes(url, `${get}\r\n`)
        await arrival
        const closed = engine.close()
        await expect(fetch(url)).rejects.toThrow()
        release()
        const received = await running
        expect(received).toMatch(/^HTTP\/1\.1 200 OK/)
        expect(received).toMatch(/\r\nconnection: close\r\n/i)
        await closed
      },
      { answer },
    )
  })

  test('does not wait for ever for a request that does not end', async () => {
    const { arrival, answer } = held()
    await withEngine(
      async (url, engine) => {
        const running = sendBytes(url, `${get}\r\n`)
        await arrival
        await engine.close()
        expect(await running).toBe('')
      },
      { answer },
      { timeouts: { close: 100 } },
    )
  })

  test.each([
    ['idle', `${get}\r\n`],
    ['new', ''],
    ['half-open', 'GET /v1'],
  ])('does not wait for %s connections', async (_about, bytes) => {
    await withEngine(async (url, engine) => {
      const open = sendBytes(url, bytes)
      await wait(100)
      const started = performance.now()
      await engine.close()
      expect(performance.now() - started).toBeLessThan(1500)
      await open
    })
  })

  test('may be called twice, and before the engine listens', async () => {
    const engine = await createEngine({ description })
    await engine.close()
    await engine.close()
    const other = await createEngine({ description })
    await other.listen(0)
    await Promise.all([other.close(), other.close()])
  })
})

describe('listen()', () => {
  test('listens on this machine only by default', async () => {
    await withEngine(async (url) => expect(new URL(url).hostname).toBe('127.0.0.1'))
  })

  test.each(['::1', '[::1]'])('listens on the IPv6 address %s', async (host) => {
    const engine = await createEngine({ description })
    const url = await engine.listen(0, host)
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/)
    expect((await fetch(`${url}/v1/workspaces`, { headers: token })).status).toBe(200)
    await engine.close()
  })

  test.each(['0.0.0.0', '::'])(
    'listens on all addresses with %s, and returns one that can be reached',
    async (host) => {
      const engine = await createEngine({ description })
      const url = await engine.listen(0, host)
      expect((await fetch(`${url}/v1/workspaces`, { headers: token })).status).toBe(200)
      await engine.close()
    },
  )

  test('says which address is in use, and what to do', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const engine = await createEngine({ description })
    await expect(engine.listen(port)).rejects.toThrow(
      `Cannot listen on http://127.0.0.1:${port}: the port is in use. Stop the program that uses it, or choose another port; 0 selects a free one.`,
    )
    other.close()
    // The engine is still usable.
    await engine.listen(0)
    await engine.close()
  })

  test.each([
    ['203.0.113.7', 0, /203\.0\.113\.7.*no such address/],
    ['no-such-host.invalid', 0, /no-such-host\.invalid.*no such address/],
    ['127.0.0.1', 70_000, /a port is a number from 0 to 65535/],
  ])('says what is wrong with the address %s and the port %i', async (host, port, message) => {
    const engine = await createEngine({ description })
    await expect(engine.listen(port, host)).rejects.toThrow(message)
    await engine.close()
  })
})

test('reload() serves another version of the description, without an interruption', async () => {
  await withEngine(async (url, engine) => {
    const path = `${url}/v1/workspaces`
    const changed = structuredClone(description)
    const { parameters } = changed.paths['/v1/workspaces']!.get
    parameters.push({ name: 'new', in: 'query', required: true, schema: { type: 'string' } })
    expect((await fetch(path, { headers: json })).status).toBe(200)
    let statuses: Promise<number[]> | undefined
    const request = async () => (await fetch(`${path}?new=1`, { headers: json })).status
    statuses = Promise.all(Array.from({ length: 20 }, request))
    await engine.reload(changed)
    expect((await fetch(path, { headers: json })).status).toBe(400)
    expect(await statuses).toEqual(Array(20).fill(200))
  })
})
