import { afterAll, beforeAll } from 'vitest'
import { startMock, type Answered, type Mock } from '../../scripts/mock/server.ts'
import type { Json } from '../../src/description/model.ts'
import { description } from './description.ts'

/** Starts a mock for the tests of a file, with what it has answered. */
export function serveMock() {
  let mock!: Mock
  const served = {
    url: '',
    log: [] as Answered[],
    /** Sends a request to a path, and reads the response. */
    async send(path: string, init?: RequestInit) {
      const response = await fetch(served.url + path, init)
      const text = await response.text()
      const { status, headers } = response
      const violations: Json[] = JSON.parse(headers.get('sl-violations') ?? '[]')
      return { status, headers, violations, body: (text === '' ? undefined : JSON.parse(text)) as Json }
    },
  }
  beforeAll(async () => {
    mock = await startMock(0, { description, log: (request) => served.log.push(request) })
    served.url = mock.url
  })
  afterAll(() => mock.close())
  return served
}
