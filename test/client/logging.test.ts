import { describe, expect, test } from 'vitest'
import { json } from '../support/fault-server.ts'
import { busy, drop, failure, page, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

describe('the client', () => {
  test('logs each response, each retry, and each failed call', async () => {
    const log: [string, string][] = []
    const write = (level: string) => (message: string) => void log.push([level, message])
    const logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
    server.plan(busy, json(404, {}))
    await failure(client({ logger }).listCommonWorkspace())
    expect(log.map(([level]) => level)).toEqual(['debug', 'warn', 'debug', 'info'])
    expect(log[1]![1]).toMatch(/^listCommonWorkspace: 500 KMP\.00010000\. Retrying in 0 ms\.$/)
    expect(log[3]![1]).toMatch(/^listCommonWorkspace: 404 /)

    log.length = 0
    server.plan((_, response) => void response.writeHead(503, { 'Retry-After': '0' }).end())
    await failure(client({ logger, maxRetries: 1 }).listCommonWorkspace())
    expect(log[1]![1]).toBe('listCommonWorkspace: 503. Retrying in 0 ms.')

    log.length = 0
    server.plan(drop)
    await failure(client({ logger, maxRetries: 0 }).listCommonWorkspace())
    expect(log.map(([level]) => level)).toEqual(['error'])
  })

  test('logs no error where there is none: a list that is left early, or a wait that succeeds', async () => {
    const items = Array.from({ length: 250 }, (_, i) => ({ workspace_id: `w${i}` }))
    const task = { task_id: 't', task_status: 'SUCCESS' }
    const pending: (() => void)[] = []
    // Only the first two pages are answered at once, so that the next one is still awaited when the list is left.
    server.plan((request, ...rest) => {
      const offset = Number(/offset=(\d+)/.exec(request.url)![1])
      const body = { data: items.slice(offset, offset + 10), tasks: [task], page: { total: 250 } }
      const answer = () => void json(200, body)(request, ...rest)
      if (offset <= 10) answer()
      else pending.push(answer)
    })
    const lines: string[] = []
    const log = (line: string) => void lines.push(line)
    const koomap = client({ logger: { debug() {}, info: log, warn: log, error: log }, onRequest: () => {} })
    const { all, pages } = koomap.listCommonWorkspace
    const options = { pageSize: 10, signal: new AbortController().signal }
    for await (const _ of all({}, options)) break
    for await (const _ of pages({}, options)) break
    let n = 0
    for await (const _ of all({}, options)) if (++n === 11) break
    for (const limit of [0, 1, 10, 11]) await all({}, options).toArray({ limit })
    await all({}, options)[Symbol.asyncIterator]().return?.()
    await expect(
      (async () => {
        for await (const _ of all({}, options)) throw new Error('mine')
      })(),
    ).rejects.toThrow('mine')
    await koomap.waitForReal3DTask({ workspace_id: 'w', task_id: 't' }, { timeout: 60_000, signal: options.signal })
    // What is logged too late for this test would be logged by the end of the next call.
    await koomap.listCommonWorkspace({ query: { offset: 0 } })
    expect(lines).toEqual([])
  })

  test('logs an error when the caller aborts a call, or a page of a list cannot be read', async () => {
    const lines: string[] = []
    const log = (line: string) => void lines.push(line)
    const koomap = client({ logger: { debug() {}, info: log, warn: log, error: log }, maxRetries: 0 })
    await failure(koomap.listCommonWorkspace({}, { signal: AbortSignal.abort() }))
    server.plan(json(403, {}))
    await failure(koomap.listCommonWorkspace.all().toArray({ limit: 1 }))
    await failure(koomap.waitForReal3DTask({ workspace_id: 'w', task_id: 't' }))
    expect(lines).toEqual([
      'listCommonWorkspace: The caller aborted the call',
      expect.stringMatching(/^listCommonWorkspace: 403 /),
      expect.stringMatching(/^listTasksInWorkspace: 403 /),
    ])
  })

  test('logs a response even if its body cannot be used', async () => {
    const lines: string[] = []
    const log = (line: string) => void lines.push(line)
    const seen: number[] = []
    const logger = { debug: log, info() {}, warn() {}, error() {} }
    const koomap = client({ logger, maxRetries: 0, onResponse: ({ status }) => void seen.push(status) })
    server.plan((_, response) => void response.writeHead(204).end())
    await failure(koomap.listCommonWorkspace())
    server.plan((_, response) => void response.writeHead(200).end('<h1>Sign in</h1>'))
    await failure(koomap.listCommonWorkspace())
    expect(seen).toEqual([204, 200])
    expect(lines).toEqual([expect.stringContaining(': 204 in '), expect.stringContaining(': 200 in ')])
  })

  test('calls its hooks for each attempt', async () => {
    server.plan(busy, json(200, page))
    const seen: unknown[] = []
    await client({
      onRequest: (request, info) => void seen.push([request.method, info.attempt]),
      onResponse: (response, info) => void seen.push([response.status, info.operationId]),
    }).listCommonWorkspace()
    expect(seen).toEqual([['GET', 1], [500, 'listCommonWorkspace'], ['GET', 2], [200, 'listCommonWorkspace']]) // prettier-ignore
  })
})
