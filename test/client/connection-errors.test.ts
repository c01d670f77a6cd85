import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { KooMap, token } from '../../src/client/index.ts'
import { failure } from '../support/faults.ts'

/** A URL that nothing listens to. */
async function deadUrl(host: string): Promise<string> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return `http://${host}:${port}`
}
const messageFor = async (reason: unknown) => {
  const fetch = () => Promise.reject(reason as Error)
  const error = await failure<Error>(new KooMap({ auth: token('t'), fetch, maxRetries: 0 }).listCommonWorkspace())
  expect(error).toMatchObject({ name: 'KooMapConnectionError', cause: reason, tries: 1 })
  return error.message
}
const refused = (address: string) =>
  Object.assign(new Error(`connect ECONNREFUSED ${address}:443`), { code: 'ECONNREFUSED' })
const failed = (cause: unknown) => new TypeError('fetch failed', { cause })

describe('the message of a failed connection', () => {
  test.each([
    ['of one address', [refused('192.0.2.1')], 'connect ECONNREFUSED 192.0.2.1:443'],
    [
      'of two addresses',
      [refused('::1'), refused('127.0.0.1')],
      'connect ECONNREFUSED ::1:443; connect ECONNREFUSED 127.0.0.1:443',
    ],
    ['without a message by their names', [new RangeError(''), refused('::1')], 'RangeError; connect ECONNREFUSED ::1:443'],
  ])('has the reasons %s', async (_, reasons, expected) => {
    const message = await messageFor(failed(new AggregateError(reasons)))
    expect(message).toBe(`listCommonWorkspace: The connection failed: ${expected}`)
  }) // prettier-ignore

  test('has a reason even if there are none, or they are no errors', async () => {
    for (const cause of [new AggregateError([]), new AggregateError([], ''), { errors: [] }, null])
      expect(await messageFor(failed(cause))).toMatch(/^listCommonWorkspace: .*\w/)
    expect(await messageFor(failed('reset'))).toContain('The connection failed: reset')
    expect(await messageFor(failed(new AggregateError(['a', 5, null])))).toContain('The connection failed: a; 5; null')
    expect(await messageFor(new TypeError('fetch failed'))).toBe('listCommonWorkspace: fetch failed')
  })

  test('says which address refuses', async () => {
    for (const host of ['127.0.0.1', 'localhost']) {
      const baseUrl = await deadUrl(host)
      const koomap = new KooMap({ auth: token('t'), baseUrl, maxRetries: 0 })
      const error = await failure<Error>(koomap.listCommonWorkspace())
      expect(error.message).toContain('connect ECONNREFUSED')
      expect(error.message).not.toContain('AggregateError')
      expect(await failure(koomap.fetch('/v1'))).toMatchObject({ name: 'KooMapConnectionError' })
    }
  })

  test('says that a host does not exist', async () => {
    const koomap = new KooMap({ auth: token('t'), baseUrl: 'http://host.invalid', maxRetries: 0 })
    expect((await failure<Error>(koomap.listCommonWorkspace())).message).toMatch(/host\.invalid/)
  })
})
