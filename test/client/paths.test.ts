import { describe, expect, test } from 'vitest'
import { operationTable } from '../../generated/operations.ts'
import { accessKey, KooMap, KooMapValidationError, token } from '../../src/client/index.ts'
import type { AnyClient } from '../support/client.ts'
import { failure } from '../support/faults.ts'

const baseUrl = 'https://service.example/gateway'

/** A client that sends nothing, and the URLs of what it would have sent, as the server would see them. */
function recording(auth = token('t')) {
  const sent: URL[] = []
  const fetch = async (request: Request) => {
    sent.push(new URL(request.url))
    return Response.json({})
  }
  return { sent, koomap: new KooMap({ auth, baseUrl, fetch }) as AnyClient }
}

const withPath = Object.entries(operationTable).filter(([, { path }]) => path.includes('{'))

const circular: unknown[] = []
circular.push(circular)

/** Values that a caller without types may pass. */
const values: unknown[] = [
  ...['.', '..', '...', '', ' ', '\t', '\n', '..\n', ' ..', 'a/b', '/', '//', '../..', '..\\..', '\\', './.', '.;a', '..;'],
  ...['%2e%2e', '%2E', '%2e.', '.%2E', '%252e', '%2f', '%', '%zz', '%00', '\0', '?a=1', '#a', 'a?b#c', ':', '@', '*', '+', '&', '='],
  ...['测试', '😀', '\ud800', 'a\udfff', '\udc00\ud800', '．．', '․․', '{task_id}', '$&', '$1', '__proto__', 'constructor'],
  ...[0, -0, 1.5, -1, NaN, Infinity, 10n, true, false, null, undefined, Symbol('s'), () => '..'],
  ...[{}, [], ['..'], ['.'], [['a']], new String('..'), { toString: () => '..' }, new Date(0), new URL('https://a.example/..')],
  ...[circular, { a: 1n }, Object.create(null), Object(1), Object('..')],
] // prettier-ignore

describe('a path parameter', () => {
  test.each(withPath)(
    'of %s stays in its segment, whatever its value, or nothing is sent',
    async (id, { path: template, method }) => {
      const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
      const valid = Object.fromEntries(names.map((name) => [name, `a ${name}`]))
      const expected = `${new URL(baseUrl).pathname}${template}`.split('/')
      for (const name of names)
        for (const value of values) {
          const { sent, koomap } = recording()
          const path: Record<string, unknown> = { ...valid, [name]: value }
          const error = await koomap[id as 'deleteTask']({ path, ...(method !== 'get' && { body: {} }) }).then(
            () => undefined,
            (error: unknown) => error,
          )
          const about = `${name}: ${typeof value === 'string' ? JSON.stringify(value) : typeof value}`
          if (error) {
            expect(error, about).toBeInstanceOf(KooMapValidationError)
            expect((error as KooMapValidationError).violations, about).toMatchObject([{ path: `path.${name}`, value }])
            expect(sent, about).toEqual([])
            continue
          }
          expect(sent[0]!.origin, about).toBe('https://service.example')
          const [segments, search] = [sent[0]!.pathname.split('/'), sent[0]!.search]
          const wanted = expected.map((part) => (/^\{/.test(part) ? String(path[part.slice(1, -1)]) : part))
          expect(segments.map(decodeURIComponent), about).toEqual(wanted)
          expect(search, about).not.toContain('a=1')
        }
    },
  )

  test.each(['.', '..', '', '\ud800', null, {}, ['..']])('with the value %j is named in the error', async (value) => {
    const { sent, koomap } = recording()
    const path = { workspace_id: 'w', task_id: 't', subtask_id: value }
    const error = await failure<KooMapValidationError>(koomap.deleteReal3DSubTask({ path }))
    expect(error).toMatchObject({ name: 'KooMapValidationError', operationId: 'deleteReal3DSubTask', tries: 0 })
    expect(error.message).toContain('path.subtask_id must be')
    expect(sent).toEqual([])
  })

  test.each(['.', '..', ''])('with the value "%s" is rejected when a task is awaited, too', async (workspace_id) => {
    const { sent, koomap } = recording()
    const waiting = koomap.waitForReal3DTask({ workspace_id, task_id: 't' })
    expect(await failure(waiting)).toBeInstanceOf(KooMapValidationError)
    const listing = koomap.listReal3DSubTasks.all({ path: { workspace_id, task_id: 't' } }).toArray({ limit: 1 })
    expect(await failure(listing)).toBeInstanceOf(KooMapValidationError)
    expect(sent).toEqual([])
  })

  test('is required', async () => {
    const { sent, koomap } = recording(accessKey({ ak: 'a', sk: 's' }))
    for (const args of [{}, undefined, { path: undefined }, { path: {} }, { path: null }])
      expect(await failure(koomap.deleteReal3DProduct(args as never))).toMatchObject({
        message: expect.stringContaining('path.product_id must be'),
      })
    expect(sent).toEqual([])
  })
})

test('a query parameter that has no place in a URL is rejected before anything is sent', async () => {
  const { sent, koomap } = recording()
  for (const [value, wrong] of [['\ud800', '\ud800'], [{ a: 1 }, { a: 1 }], [new Date(0), new Date(0)], [[['a', { b: 1 }]], { b: 1 }]] as const)
    for (const name of ['workspace_name', 'star'])
      expect(await failure(koomap.listCommonWorkspace({ query: { limit: 1, [name]: value } }))).toMatchObject({
        name: 'KooMapValidationError',
        message: expect.stringContaining(`query.${name} must be`),
        violations: [{ path: `query.${name}`, value: wrong }],
      })
  expect(sent).toEqual([])
}) // prettier-ignore

describe('koomap.fetch()', () => {
  test.each([
    ...['https://evil.example/', 'http://service.example/', 'https://service.example:444/', 'https://service.example.evil.example'],
    ...['https://user:s3cret@service.example/v1', 'https://user@service.example/', 'https://service.example@evil.example/'],
    ...['\\\\evil.example/v1', '\t//evil.example', ' //evil.example', '\n/\\evil.example', 'ftp://service.example/', 'file:///etc'],
    ...['javascript:alert(1)', 'data:text/plain,a', 'HTTPS://evil.example', 'https:\\\\evil.example', 'http:evil', 'ws://service.example/'],
    ...['//evil.example/v1', '/\\evil.example/v1', '///evil.example', '\\evil.example', 'https:evil.example/v1', './/evil.example'],
    ...['/..//evil.example', '/../../../v1', '@evil.example', ':443/v1', '?x=//evil.example', '#//evil.example', '', '/', '.'],
  ])('never reaches another host with the path %j', async (path) => {
    for (const auth of [token('s3cret'), accessKey({ ak: 'a', sk: 's' })]) {
      const { sent, koomap } = recording(auth)
      const error = await koomap.fetch(path).then(() => undefined, (error: Error) => error) // prettier-ignore
      if (error) expect([error, sent]).toEqual([expect.any(TypeError), []])
      else expect(sent.map(({ origin }) => origin)).toEqual(['https://service.example'])
      expect(error?.message ?? '').not.toContain('s3cret')
    }
  })
}) // prettier-ignore
