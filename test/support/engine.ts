import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { createEngine, type Behavior, type Engine, type EngineOptions } from '../../src/server/engine.ts'
import { description } from './description.ts'

export const token = { 'X-Auth-Token': 'any' }
export const json = { ...token, 'Content-Type': 'application/json' }

/** Starts an engine for the tests of a file. A test fails if the engine reports a bug of its own. */
export function serveEngine(behavior: Behavior = {}, options: Partial<EngineOptions> = {}) {
  const bugs: Error[] = []
  let engine!: Engine
  const served = {
    url: '',
    /** What the engine has reported. A test that expects a bug takes it from here. */
    bugs,
    /** Sends a request to a path, and reads the response. */
    async send(path: string, init?: RequestInit) {
      const response = await fetch(served.url + path, init)
      const text = await response.text()
      const { status, headers } = response
      return { status, headers, body: text === '' ? undefined : JSON.parse(text) }
    },
  }
  beforeAll(async () => {
    engine = await createEngine({
      description,
      behavior: { bug: (error) => bugs.push(error), ...behavior },
      ...options,
    })
    served.url = await engine.listen(0)
  })
  beforeEach(() => () => expect(bugs).toEqual([]))
  afterAll(() => engine.close())
  return served
}

/**
 * Sends bytes as they are, and resolves to all that the server sends until it closes the connection.
 *
 * @param end Whether to close our half of the connection after the bytes.
 */
export function sendBytes(url: string, bytes: string | Buffer, end = false): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    let received = ''
    const socket = connect(Number(port), hostname.replace(/^\[(.*)\]$/, '$1'), () => {
      socket.write(bytes)
      if (end) socket.end()
    })
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => void (received += text))
    socket.on('error', () => {})
    socket.on('close', () => resolve(received))
  })
}
