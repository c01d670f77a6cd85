import { describe, expect, test } from 'vitest'
import { KooMapAbortError, KooMapTimeoutError } from '../../src/client/index.ts'
import { json, type Step } from '../support/fault-server.ts'
import { failure, serveFaults, silent } from '../support/faults.ts'

const { server, client } = serveFaults()

/** The server sends the headers and the start of the body, and then nothing. */
const stalled: Step = (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{')

describe('a call', () => {
  test.each([
    ['there is no response', silent],
    ['the response does not end', stalled],
  ])('times out on each attempt if %s', async (_, step) => {
    server.plan(step)
    const error = await failure<KooMapTimeoutError>(client({ timeout: 50, maxRetries: 1 }).listCommonWorkspace())
    expect(error).toBeInstanceOf(KooMapTimeoutError)
    expect(error).toMatchObject({ tries: 2, operationId: 'listCommonWorkspace' })
    expect(error.message).toContain('No response within 50 ms (after 2 attempts)')
  })

  test('times out after totalTimeout, which includes all attempts', async () => {
    server.plan(json(500, {}, { 'Retry-After': '0' }), silent)
    const error = await failure<Error>(client({ totalTimeout: 200 }).listCommonWorkspace())
    expect(error).toBeInstanceOf(KooMapTimeoutError)
    expect(error.message).toContain('No response within 200 ms in total')
    expect(server.seen.length).toBe(2)
  })

  test('is not sent if its signal is already aborted', async () => {
    const reason = new Error('The user left')
    server.plan(silent)
    const error = await failure(client().listCommonWorkspace({}, { signal: AbortSignal.abort(reason) }))
    expect(error).toBeInstanceOf(KooMapAbortError)
    expect(error).toMatchObject({ cause: reason, tries: 0 })
    expect(server.seen.length).toBe(0)
  })

  test('ends when a signal of another implementation, such as a polyfill, is aborted', async () => {
    const signal = Object.assign(new EventTarget(), { aborted: false, reason: undefined as unknown })
    server.plan(() => {
      Object.assign(signal, { aborted: true, reason: 'The user left' }).dispatchEvent(new Event('abort'))
    })
    const error = await failure<Error>(client().listCommonWorkspace({}, { signal: signal as AbortSignal }))
    expect(error).toMatchObject({ name: 'KooMapAbortError', cause: 'The user left', tries: 1 })
  })

  test('ends when its signal is aborted during an attempt', async () => {
    server.plan(silent)
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 30)
    expect(await failure(client().listCommonWorkspace({}, { signal: controller.signal }))).toMatchObject({
      name: 'KooMapAbortError',
      tries: 1,
    })
  })

  test('ends when its signal is aborted during the wait before a retry', async () => {
    const reason = new Error('The user left')
    server.plan(json(500, {}, { 'Retry-After': '60' }))
    const controller = new AbortController()
    setTimeout(() => controller.abort(reason), 60)
    expect(await failure(client().listCommonWorkspace({}, { signal: controller.signal }))).toMatchObject({
      name: 'KooMapAbortError',
      cause: reason,
    })
  })
})
