import { describe, expect, test } from 'vitest'
import { KooMapAbortError, KooMapTimeoutError } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { failure, serveFaults, silent } from '../support/faults.ts'

const { server, client } = serveFaults()

const slowBody: Step = (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{')

describe('a call ends in time', () => {
  test.each([
    ['no answer', silent],
    ['an answer that does not end', slowBody],
  ])('with %s, per try', async (_, step) => {
    server.plan(step)
    const error = await failure<KooMapTimeoutError>(client({ timeout: 50, maxRetries: 1 }).listCommonWorkspace())
    expect(error).toBeInstanceOf(KooMapTimeoutError)
    expect(error).toMatchObject({ tries: 2, operationId: 'listCommonWorkspace' })
    expect(error.message).toContain('No response within 50 ms (after 2 attempts)')
  })

  test('overall, the waits between the tries included', async () => {
    server.plan(json(500, {}, { 'Retry-After': '60' }))
    const error = await failure<Error>(client({ totalTimeout: 60 }).listCommonWorkspace())
    expect(error).toBeInstanceOf(KooMapTimeoutError)
    expect(error.message).toContain('No response within 60 ms in total')
  })

  test('when the caller aborts: before, meanwhile, and while it waits to try again', async () => {
    const why = new Error('the user left')
    server.plan(silent)
    const before = await failure<KooMapAbortError>(client().listCommonWorkspace({}, { signal: AbortSignal.abort(why) }))
    expect(before).toBeInstanceOf(KooMapAbortError)
    expect(before).toMatchObject({ cause: why, tries: 0 })
    expect(server.seen.length).toBe(0)

    const meanwhile = new AbortController()
    setTimeout(() => meanwhile.abort(why), 30)
    expect(await failure(client().listCommonWorkspace({}, { signal: meanwhile.signal }))).toMatchObject({
      name: 'KooMapAbortError',
      tries: 1,
    })

    server.plan(json(500, {}, { 'Retry-After': '60' }))
    const waiting = new AbortController()
    setTimeout(() => waiting.abort(why), 60)
    expect(await failure(client().listCommonWorkspace({}, { signal: waiting.signal }))).toMatchObject({
      name: 'KooMapAbortError',
      cause: why,
    })
  })
})
