import { afterAll, beforeAll, expect } from 'vitest'
import { KooMap, token, type KooMapOptions } from '../../src/client/index.ts'
import { FaultServer, json, type Step } from './fault-server.ts'

/** Starts a server for the tests of a file, with a function that creates clients for it. */
export function serveFaults() {
  const server = new FaultServer()
  beforeAll(() => server.start())
  afterAll(() => server.stop())
  const client = (options: KooMapOptions = {}) => new KooMap({ auth: token('s3cret'), baseUrl: server.url, ...options })
  return { server, client }
}

/** The error that a promise rejects with. */
export const failure = <E>(promise: Promise<unknown>): Promise<E> =>
  promise.then(
    () => expect.fail('the call succeeded'),
    (error) => error as E,
  )

/** A page without items. */
export const page = { data: [], page: { offset: 0, limit: 10, total: 0 } }
export const workspace_id = '3eceb0cb8b834f5bb0a66d4108c2067f'
/** A failure of the service, to be retried at once. */
export const busy = json(500, { error_code: 'KMP.00010000', error_msg: '内部服务错误' }, { 'Retry-After': '0' })
/** Never responds. */
export const silent: Step = () => {}
