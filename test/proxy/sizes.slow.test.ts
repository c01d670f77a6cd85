import { expect, test } from 'vitest'
import { json, token } from '../support/engine.ts'
import { http, jsonOf, serveProxy, workspace } from '../support/proxy.ts'

const lenient = serveProxy()
const strict = serveProxy({ errors: true })

test('a request of more than 12 MB is passed on, and it is said that it was not validated', async () => {
  for (const served of [lenient, strict]) {
    served.upstream.plan(jsonOf(workspace))
    const response = await fetch(`${served.url}/v1/workspaces`, {
      method: 'POST',
      headers: json,
      body: ' '.repeat(13 * 1024 * 1024),
    })
    expect(response.status).toBe(200)
    expect(served.upstream.seen[0]!.length).toBeGreaterThan(13 * 1024 * 1024)
    expect((await served.entry()).findings).toMatchObject([
      { kind: 'unchecked', message: 'request', rule: 'not-validated' },
    ])
  }
})

test('a huge response with very many violations is reported in little time and memory', async () => {
  const body = `{"data":[${'1,'.repeat(400_000)}1],"page":{}}`
  for (const served of [lenient, strict]) {
    served.upstream.plan(http('200 OK\r\nContent-Type: application/json', body))
    const response = await fetch(`${served.url}/v1/workspaces`, { headers: token })
    expect((await response.text()).length > body.length / 2).toBe(served === lenient)
    expect((await served.entry()).findings).toHaveLength(1)
  }
})

test('a response of more than 12 MB is passed on, with --errors, too', async () => {
  const body = `{"data":[],"page":"${'x'.repeat(13 * 1024 * 1024)}"}`
  for (const served of [lenient, strict])
    for (const head of [`Content-Length: ${body.length}`, 'Connection: close']) {
      served.entries.length = 0
      served.upstream.plan(
        (socket) => void socket.end(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${head}\r\n\r\n${body}`),
      )
      const response = await fetch(`${served.url}/v1/workspaces`, { headers: token })
      expect(await response.text()).toBe(body)
      expect((await served.entry()).findings).toMatchObject([{ kind: 'unchecked', message: 'response' }])
    }
})

test('thousands of requests to an upstream that fails at random end, and leave nothing behind', async () => {
  const { upstream } = lenient
  const good = jsonOf(workspace).toString('latin1')
  const start = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'
  let count = 0
  upstream.plan((socket) => {
    const kind = count++ % 9
    if (kind === 0) socket.destroy()
    else if (kind === 1) socket.resetAndDestroy()
    else if (kind === 2) socket.end(`${start}Content-Length: 100\r\n\r\n{`)
    else if (kind === 3) socket.write('nonsense\r\n\r\n')
    else if (kind === 4) socket.write(`${start}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: 1\r\n\r\n`)
    else if (kind === 5) socket.write(`${start}Content-Length: 2\r\n\r\n{}and more`)
    else socket.write(Buffer.from(good, 'latin1'))
  })
  lenient.entries.length = 0
  let ended = 0
  const call = async (i: number) => {
    const controller = new AbortController()
    const init =
      i % 2 === 0 ? { headers: token } : { method: 'POST', headers: json, body: '{"workspace_name":"North"}' }
    if (i % 7 === 0) setTimeout(() => controller.abort(), i % 5)
    await fetch(`${lenient.url}/v1/workspaces`, { ...init, signal: controller.signal })
      .then((r) => r.text())
      .catch(() => {})
    ended++
  }
  for (let i = 0; i < 60; i++) await Promise.all(Array.from({ length: 50 }, (_, k) => call(i * 50 + k)))
  expect(ended).toBe(3000)
  upstream.plan(jsonOf(workspace))
  expect((await fetch(`${lenient.url}/v1/x`)).status).toBe(200)
  // Every request that has reached the proxy has been reported; few are aborted before that.
  expect(lenient.entries.length).toBeGreaterThan(2500)
})
