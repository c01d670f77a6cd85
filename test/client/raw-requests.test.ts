import { describe, expect, test, vi } from 'vitest'
import { run } from '../../scripts/cli/processes.ts'
import { accessKey, token, type KooMap } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { busy, drop, failure, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

const unauthorized = json(401, { error_code: 'APIGW.0301' })
const post = (body: BodyInit, more: RequestInit = {}): RequestInit => ({ method: 'POST', body, ...more })
/** A body that can be read only once. */
const stream = () => new Blob(['streamed']).stream()
/** The server sends a start, and then whatever it is told to. */
function held() {
  let send!: (text: string) => void
  const step: Step = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).write('start ')
    send = (text) => void response.end(text)
  }
  return { step, end: (text: string) => send(text) }
}

describe('koomap.fetch()', () => {
  test('sends any request with the credentials and retries of the client', async () => {
    server.plan(busy, json(200, { any: 'thing' }))
    const response = await client().fetch('/v1/anything?x=1')
    expect(await response.json()).toEqual({ any: 'thing' })
    expect(server.seen[1]).toMatchObject({ url: '/v1/anything?x=1', headers: { 'x-auth-token': 's3cret' } })
  })

  test('rejects with the errors of the client', async () => {
    server.plan(json(404, { error_code: 'KMP.00011006', error_msg: '资源未找到' }))
    expect(await failure(client().fetch('/v1/none'))).toMatchObject({
      name: 'NotFoundError',
      operationId: 'GET /v1/none',
      code: 'KMP.00011006',
    })
  })

  test('sends requests to the base URL only', async () => {
    server.plan(json(200, {}))
    await client({ baseUrl: `${server.url}/gateway/` }).fetch('//v1/anything')
    expect(server.seen[0]!.url).toBe('/gateway//v1/anything')
    await expect(client().fetch('https://elsewhere.example/')).rejects.toThrow('sends credentials only to')
  })

  test('sends the headers of the client and of the request, but none that is undefined', async () => {
    server.plan(json(200, {}))
    const koomap = client({ headers: { 'X-A': 'client', 'X-B': undefined, 'X-C': 'client' } })
    for (const headers of [{ 'x-a': 'mine' }, [['x-a', 'mine']], new Headers({ 'x-a': 'mine' })] as const)
      await koomap.fetch('/v1', { headers: headers as HeadersInit })
    await koomap.fetch('/v1', { headers: { 'x-a': 'mine', 'x-d': undefined } as never })
    for (const { headers } of server.seen) {
      expect(headers).toMatchObject({ 'x-a': 'mine', 'x-c': 'client' })
      expect([headers['x-b'], headers['x-d']]).toEqual([undefined, undefined])
    }
  })

  test('sends the media type of its body, unless the caller gives another', async () => {
    server.plan(json(200, {}))
    await client().fetch('/v1', post('text'))
    await client().fetch('/v1', post(new URLSearchParams({ a: '1' })))
    await client().fetch('/v1', post(new Blob(['x'], { type: 'image/png' })))
    await client().fetch('/v1', post('{}', { headers: { 'Content-Type': 'application/json' } }))
    expect(server.seen.map(({ headers }) => headers['content-type'])).toEqual([
      'text/plain;charset=UTF-8',
      'application/x-www-form-urlencoded;charset=UTF-8',
      'image/png',
      'application/json',
    ])
  })

  test('sends the same body again when it retries', async () => {
    const form = new FormData()
    form.append('name', '测试')
    for (const body of ['text', new TextEncoder().encode('bytes'), new Blob(['blob']), new URLSearchParams({ a: '1' }), form]) {
      server.plan(busy, json(200, {}))
      await client().fetch('/v1', { method: 'PUT', body })
      const [first, second] = server.seen.map(({ body }) => body.replace(/formdata-\S+/g, ''))
      expect([first, second]).toEqual([second, expect.stringMatching(/./)])
    }
  }) // prettier-ignore

  test('sends a stream once, and rejects with the error of the service', async () => {
    for (const [step, status] of [[busy, 500], [json(429, {}, { 'Retry-After': '0' }), 429], [unauthorized, 401]] as const)
      for (const auth of [token('t'), token(() => 't'), accessKey({ ak: 'a', sk: 's' })]) {
        server.plan(step)
        const init = post(stream(), { method: 'PUT', duplex: 'half' } as RequestInit)
        expect(await failure(client({ auth }).fetch('/v1', init))).toMatchObject({ status, tries: 1 })
        expect(server.seen.map(({ body }) => body)).toEqual(['streamed'])
      }
    server.plan(drop)
    expect(await failure(client().fetch('/v1', post(stream())))).toMatchObject({ name: 'KooMapConnectionError' })
  }) // prettier-ignore

  test('sends a stream that has been signed without its body', async () => {
    server.plan(json(200, {}))
    await client({ auth: accessKey({ ak: 'a', sk: 's' }) }).fetch('/v1', post(stream()))
    expect(server.seen[0]).toMatchObject({
      body: 'streamed',
      headers: { 'x-sdk-content-sha256': 'UNSIGNED-PAYLOAD', authorization: expect.stringContaining('Access=a') },
    })
  })

  test('uses the credentials that it asks for again after status 401', async () => {
    server.plan(unauthorized, json(200, {}))
    let n = 0
    await client({ auth: token(() => `t${++n}`) }).fetch('/v1', post('x'))
    expect(server.seen.map(({ headers }) => headers['x-auth-token'])).toEqual(['t1', 't2'])
  })
})

describe('the response to koomap.fetch()', () => {
  test('is there before its body has ended, which can be read as it comes', async () => {
    const { step, end } = held()
    server.plan(step)
    const response = await client().fetch('/v1')
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toBe('start ')
    end('end')
    expect((await reader.read()).value).toBe('end')
    expect((await reader.read()).done).toBe(true)
  })

  test('has the status, the headers, and the URL of the response, also when it is cloned', async () => {
    server.plan(json(200, { a: 1 }, { 'X-A': 'b' }))
    const response = await client().fetch('/v1/anything?x=1')
    expect(response).toBeInstanceOf(Response)
    expect(response).toMatchObject({ status: 200, ok: true, statusText: 'OK', url: `${server.url}/v1/anything?x=1` })
    expect(response.headers.get('X-A')).toBe('b')
    const clone = response.clone()
    expect(clone).toMatchObject({ status: 200, url: `${server.url}/v1/anything?x=1` })
    expect([await response.json(), await clone.json()]).toEqual([{ a: 1 }, { a: 1 }])
  })

  test.each<[string, (koomap: KooMap) => Promise<Response>]>([
    ['status 204', (koomap) => koomap.fetch('/v1')],
    ['HEAD', (koomap) => koomap.fetch('/v1', { method: 'HEAD' })],
  ])('has no body after %s', async (_, send) => {
    server.plan((_, response) => void response.writeHead(204).end())
    const response = await send(client())
    expect([response.status, response.body, await response.text()]).toEqual([204, null, ''])
  })

  test('ends with an error when its signal is aborted, or its timeout elapses, while the body is read', async () => {
    const controller = new AbortController()
    server.plan(held().step)
    const aborted = await client().fetch('/v1', { signal: controller.signal })
    const late = await client().fetch('/v1', { timeout: 100 })
    expect(await failure(late.text())).toMatchObject({
      name: 'KooMapTimeoutError',
      message: 'GET /v1: The response was not read to its end within 100 ms',
    })
    controller.abort(new Error('The user left'))
    expect(await failure(aborted.text())).toMatchObject({
      name: 'KooMapAbortError',
      cause: { message: 'The user left' },
    })
  })

  test('ends with an error when the connection is lost while the body is read', async () => {
    server.plan((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('start')
      setImmediate(() => response.destroy())
    })
    const lost = { name: 'KooMapConnectionError', operationId: 'GET /v1', cause: expect.any(TypeError) }
    const readers: ((response: Response) => Promise<unknown>)[] = [
      (response) => response.text(),
      (response) => response.clone().arrayBuffer(),
      (response) => new Response(response.body).json(),
      async ({ body }) => {
        for await (const _ of body as unknown as AsyncIterable<Uint8Array>);
      },
    ]
    for (const read of readers) {
      const error = await failure<Error>(client().fetch('/v1').then(read))
      expect(error).toMatchObject(lost)
      expect(error.message).toMatch(/^GET \/v1: The connection failed: \S/)
    }
  })

  test('ends with an error of the client whatever a custom fetch fails with while the body is read', async () => {
    for (const reason of [new Error('reset'), 'reset', undefined, null]) {
      const body = new ReadableStream({ pull: (controller) => controller.error(reason) }, { highWaterMark: 0 })
      const response = await client({ fetch: async () => new Response(body) }).fetch('/v1')
      expect(await failure(response.text())).toMatchObject({ name: 'KooMapConnectionError', tries: 1 })
    }
  })

  test('is not read ahead of the reader, and can be cancelled', async () => {
    const pulled = vi.fn((controller: ReadableStreamDefaultController) => controller.enqueue(new Uint8Array(9)))
    const cancel = vi.fn()
    const body = new ReadableStream({ pull: pulled, cancel }, { highWaterMark: 0 })
    const response = await client({ fetch: async () => new Response(body) }).fetch('/v1')
    await new Promise((done) => setTimeout(done, 20))
    expect(pulled).not.toHaveBeenCalled()
    const reader = response.body!.getReader()
    expect(await reader.read()).toEqual({ done: false, value: new Uint8Array(9) })
    await reader.cancel('enough')
    expect(pulled).toHaveBeenCalledTimes(1)
    expect(cancel).toHaveBeenCalledWith('enough')
  })

  test('is released when nobody can read it any more', async () => {
    const program = `
      import { createServer } from 'node:http'
      import { KooMap, token } from './src/client/index.ts'
      let open = 0
      const server = createServer((request, response) => {
        open++
        response.on('close', () => open--)
        response.writeHead(200).write('start')
      })
      await new Promise((done) => server.listen(0, '127.0.0.1', done))
      const baseUrl = 'http://127.0.0.1:' + server.address().port
      const koomap = new KooMap({ auth: token('t'), baseUrl, timeout: Infinity })
      const { signal } = new AbortController()
      for (let i = 0; i < 5; i++) await koomap.fetch('/v1', { signal })
      const kept = await koomap.fetch('/v1', { signal })
      const reader = (await koomap.fetch('/v1', { signal })).body.getReader()
      for (let i = 0; i < 200 && open > 2; i++) {
        await new Promise((done) => setTimeout(done, 10))
        gc()
      }
      console.log(open, kept.status, new TextDecoder().decode((await reader.read()).value))
      process.exit()`
    const { stdout, output } = await run([
      '--expose-gc',
      '--import',
      'tsx/esm',
      '--input-type=module',
      '--eval',
      program,
    ])
    expect(stdout, output).toBe('2 200 start\n')
  })
})
