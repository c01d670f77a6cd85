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
    expect(log[1]![1]).toMatch(/^listCommonWorkspace: 500 KMP\.00010000 .*[^.]\. Retrying in 0 ms\.$/)
    expect(log[3]![1]).toMatch(/^listCommonWorkspace: 404 /)

    log.length = 0
    server.plan(drop)
    await failure(client({ logger, maxRetries: 0 }).listCommonWorkspace())
    expect(log.map(([level]) => level)).toEqual(['error'])
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
