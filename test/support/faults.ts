import { afterAll, beforeAll, expect } from 'vitest'
import { KooMap, token, type KooMapOptions } from '../../src/client/index.ts'
import { FaultServer, json, type Step } from './fault-server.ts'

/** Starts a server for the tests of a file. Returns it with a function that creates clients for it. */
export function serveFaults() {
  const server = new FaultServer()
  beforeAll(() => server.start())
  afterAll(() => server.stop())
  const client = (options: KooMapOptions = {}) => new KooMap({ auth: token('s3cret'), baseUrl: server.url, ...options })
  return { server, client }
}

/** The error that a promise rejects with; fails the test if it resolves. */
export const failure = <E>(promise: Promise<unknown>): Promise<E> =>
  promise.then(
    () => expect.fail('The call succeeded, but must fail.'),
    (error) => error as E,
  )

/** An empty page of a list. */
export const page = { data: [], page: { offset: 0, limit: 10, total: 0 } }
export const workspace_id = '3eceb0cb8b834f5bb0a66d4108c2067f'
/** The service fails, and permits an immediate retry. */
export const busy = json(500, { error_code: 'KMP.00010000', error_msg: '内部服务错误' }, { 'Retry-After': '0' })
/** The server never responds. */
export const silent: Step = () => {}
/** The server drops the connection without a response. */
export const drop: Step = (_, response) => void response.destroy()
