import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../scripts/cli/processes.ts'
import { accessKey, KooMap, token, type KooMapOptions } from '../../src/client/index.ts'
import { failure, page } from '../support/faults.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const sent: Request[] = []
const fetch = async (request: Request) => (sent.push(request), Response.json(page))
const client = (options: KooMapOptions = {}) =>
  new KooMap({ auth: token('t'), baseUrl: 'https://service.example', fetch, totalTimeout: 3_600_000, ...options })

describe('no timer keeps the process alive after', () => {
  test.each<[string, (koomap: KooMap) => Promise<unknown>]>([
    ['a GET request with a body', (koomap) => koomap.fetch('/v1', { body: 'x' })],
    ['a HEAD request with a body', (koomap) => koomap.fetch('/v1', { method: 'HEAD', body: 'x' })],
    ['a method that is none', (koomap) => koomap.fetch('/v1', { method: 'GE T' })],
    ['a method that fetch forbids', (koomap) => koomap.fetch('/v1', { method: 'CONNECT' })],
    ['a header that is none', (koomap) => koomap.fetch('/v1', { headers: { 'a b': 'c' } })],
    ['a path that is no URL', (koomap) => koomap.fetch('https://[')],
    ['a path to another server', (koomap) => koomap.fetch('https://evil.example')],
    ['a body that has been read', (koomap) => koomap.fetch('/v1', { method: 'POST', body: usedStream() })],
    ['a header with a line break', (koomap) => koomap.listCommonWorkspace({}, { headers: { a: 'b\nc' } })],
    ['a path parameter that is missing', (koomap) => koomap.deleteReal3DProduct({ path: {} as never })],
    ['a body with a cycle', (koomap) => koomap.createTask({ body: cyclic() as never })],
    ['a body with a BigInt', (koomap) => koomap.createTask({ body: { n: 1n } as never })],
    ['a form with a value that is no text', (koomap) => koomap.listImageBaseInfo({ body: { limit: Object.create(null) } as never })],
    ['a hook that throws', () => client({ onRequest: () => Promise.reject(new Error('hook')) }).listCommonWorkspace()],
    ['a token that is empty', () => client({ auth: token('') }).listCommonWorkspace()],
    ['a token function that throws', () => client({ auth: token(() => Promise.reject(new Error('x'))) }).listFolder({ body: {} as never })],
    ['a path that cannot be signed', () => client({ auth: accessKey({ ak: 'a', sk: 's' }) }).fetch('/%')],
    ['no credentials', () => client({ auth: [] }).listCommonWorkspace()],
    ['a signal that is aborted', (koomap) => koomap.listCommonWorkspace({}, { signal: AbortSignal.abort() })],
    ['an option that is out of range', (koomap) => koomap.listCommonWorkspace({}, { timeout: -1 })],
  ])('%s', async (_, call) => {
    sent.length = 0
    expect(await failure(call(client()))).toBeInstanceOf(Error)
    expect(sent).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  }) // prettier-ignore

  test.each<[string, (koomap: KooMap) => Promise<unknown>]>([
    ['a call', (koomap) => koomap.listCommonWorkspace()],
    ['a call without a signal', (koomap) => koomap.listCommonWorkspace({}, { signal: null })],
    ['a call with a signal', (koomap) => koomap.listCommonWorkspace({}, { signal: new AbortController().signal })],
    ['a list', (koomap) => koomap.listCommonWorkspace.all().toArray({ limit: 9 })],
    ['a request without a signal', async (koomap) => (await koomap.fetch('/v1', { signal: null })).text()],
    ['a request whose body was cancelled', async (koomap) => (await koomap.fetch('/v1')).body!.cancel()],
    ['a request whose response has no body', () => client({ fetch: async () => new Response(null, { status: 204 }) }).fetch('/v1')],
    ['a HEAD request', () => client({ fetch: async () => new Response(null) }).fetch('/v1', { method: 'HEAD' })],
  ])('%s that succeeds', async (_, call) => {
    await call(client())
    // The body of a response is released a few turns after it has been read.
    for (let i = 0; i < 9; i++) await Promise.resolve()
    expect(vi.getTimerCount()).toBe(0)
  }) // prettier-ignore
})

test('no timer keeps the process alive after a request whose body is not read', async () => {
  vi.useRealTimers()
  const program = `
    import { KooMap, token } from './src/client/index.ts'
    const fetch = async () => Response.json({})
    const koomap = new KooMap({ auth: token('t'), baseUrl: 'https://service.example', fetch })
    await koomap.fetch('/v1')
    console.log(process.getActiveResourcesInfo().includes('Timeout'))
    process.exit()`
  const { stdout, output } = await run(['--import', 'tsx/esm', '--input-type=module', '--eval', program])
  expect(stdout, output).toBe('false\n')
})

function cyclic(): object {
  const value: Record<string, unknown> = {}
  return (value.self = value)
}

function usedStream(): ReadableStream {
  const stream = new ReadableStream({ start: (controller) => controller.close() })
  stream.getReader()
  return stream
}
