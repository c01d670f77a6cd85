import { describe, expect, test } from 'vitest'
import { exampleArguments, type Json, type Operation } from '../../src/description/model.ts'
import { exampleCases } from '../contract/cases.ts'
import { send } from '../contract/send.ts'
import { description, examplesOf, operations, responsesOf, successOf, violations } from '../support/description.ts'
import { serveEngine, token } from '../support/engine.ts'

let answered = 0
const mock = serveEngine()
const stateful = serveEngine({
  answer: () => (answered++, { body: { data: [], page: { offset: 0, limit: 10, total: 0 } } }),
})
const each = operations.map((o) => [o.id, o] as const)
const prefer = (operation: Operation, preference: string) =>
  send(mock.url, exampleCases(operation)[0]!, { Prefer: preference })
const list = (preference: string, headers: Record<string, string> = token) =>
  mock.send('/v1/workspaces', { headers: { ...headers, Prefer: preference } })

describe('Prefer', () => {
  test.each(each)('selects every example of every response of %s', async (_, operation) => {
    for (const { status, content } of responsesOf(operation.raw))
      for (const [name, value] of examplesOf(content)) {
        const { status: actual, body } = await prefer(operation, `code=${status}, example=${name}`)
        expect(String(actual), name).toBe(status)
        const { request_id: _, ...sent } = body as Json
        const { request_id: __, ...expected } = value
        if (typeof value === 'object' && !Array.isArray(value)) expect(sent).toEqual(expected)
        else expect(body).toEqual(value)
      }
  })

  test.each(each)('dynamic=true generates responses of %s that follow the description', async (_, operation) => {
    const bodies = new Set<string>()
    for (const { status, content } of responsesOf(operation.raw))
      for (let i = 0; i < 10; i++) {
        const exchange = await prefer(operation, `code=${status}, dynamic=true`)
        expect(String(exchange.status)).toBe(status)
        expect(violations(content.schema, exchange.body)).toBe('')
        if (status === successOf(operation.raw)) bodies.add(JSON.stringify(exchange.body))
      }
    const { content } = responsesOf(operation.raw).find(({ status }) => status === successOf(operation.raw))!
    // `true` is all that some operations return.
    if (content.schema.$ref !== '#/components/schemas/Acknowledgement') expect(bodies.size).toBeGreaterThan(1)
  })

  test.each([
    ['code=404', 'a status that the operation does not have'],
    ['code=999', 'a status that does not exist'],
    ['code=abc', 'a status that is no number'],
    ['example=missing', 'an unknown example'],
    ['example=KMP.00011004', 'an example of another response'],
    ['code=400, example=empty', 'an example of another response than the preferred one'],
    ['code=__proto__', 'a name that every object has'],
    ['example=__proto__', 'an example with a name that every object has'],
    ['dynamic=perhaps', 'a value that is neither true nor false'],
  ])('%s is refused with 404, because it names %s', async (preference) => {
    const { status, headers, body } = await list(preference)
    expect(status).toBe(404)
    expect(body.error_code).toBe('KMP.00011006')
    expect(headers.get('x-sandbox-reason')).toMatch(/\w+/)
  })

  test.each([
    ['code=400; example=KMP.00011113', 'KMP.00011113'],
    ['code="400",example="KMP.00011113"', 'KMP.00011113'],
    ['Code=400', 'KMP.00011004'],
    ['return=minimal, code=400', 'KMP.00011004'],
    ['code=400, code=401', 'KMP.00011004'],
    ['code=400, dynamic=false', 'KMP.00011004'],
  ])('%s selects %s', async (preference, code) => {
    expect((await list(preference)).body.error_code).toBe(code)
  })

  test.each(['return=minimal', 'respond-async', ',;=,', ''])('%j is ignored', async (preference) => {
    expect(await list(preference)).toMatchObject({ status: 200 })
  })

  test('does not help an invalid request, or one without credentials', async () => {
    const invalid = await mock.send('/v1/workspaces?limit=0', { headers: { ...token, Prefer: 'code=200' } })
    expect(invalid.status).toBe(400)
    expect((await list('code=200', {})).status).toBe(401)
  })

  test('bypasses what the server would do', async () => {
    const headers = { ...token, Prefer: 'example=firstPage' }
    const { body } = await stateful.send('/v1/workspaces', { headers })
    expect(body.data.length).toBeGreaterThan(0)
    expect(answered).toBe(0)
    await stateful.send('/v1/workspaces', { headers: { ...token, Prefer: 'return=minimal' } })
    expect(answered).toBe(1)
  })
}) // prettier-ignore

describe('an engine without a behavior', () => {
  test.each(each)('answers %s with the first example of the description, and its headers', async (_, operation) => {
    const { status, body, headers } = await send(mock.url, exampleCases(operation)[0]!)
    const success = responsesOf(operation.raw).find((r) => r.status === successOf(operation.raw))!
    expect(String(status)).toBe(success.status)
    expect(body).toEqual(examplesOf(success.content)[0]![1])
    for (const name of Object.keys(success.response.headers ?? {})) expect(headers.get(name), name).toMatch(/\w/)
  })

  test('keeps no state', async () => {
    const body = JSON.stringify(exampleArguments(operations.find((o) => o.id === 'createCommonWorkspace')!)[0]!.args.body)
    const create = () => mock.send('/v1/workspaces', { method: 'POST', headers: { ...token, 'Content-Type': 'application/json' }, body })
    expect((await create()).body).toEqual((await create()).body)
  })

  test('is possible for every operation of the description', () => {
    expect(operations).toHaveLength(Object.values(description.paths).flatMap((item) => Object.values(item).filter((o) => o.operationId)).length)
  })
}) // prettier-ignore
