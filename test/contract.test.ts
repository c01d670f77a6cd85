import { describe, expect, inject, test } from 'vitest'
import { KooMapError } from '../src/client/index.ts'
import { resolve, type Json, type Operation } from '../scripts/lib/description.ts'
import { argumentsFrom, clientFor } from './support/client.ts'
import { description, examplesOf, operations, responsesOf, successOf, violations } from './support/description.ts'

const koomap = clientFor(inject('mockUrl'))

describe('the client sends every request example, and the mock answers with the documented success', () => {
  const cases = operations.flatMap((operation) => {
    const bodies = Object.entries(operation.body?.examples ?? { 'no body': undefined })
    return bodies.map(([name, body]) => [`${operation.id}: ${name}`, operation, body] as const)
  })
  test.each(cases)('%s', async (_, operation, body) => {
    const { data, response } = await koomap[operation.id as 'startTask'](argumentsFrom(operation, body)).withResponse()
    const status = successOf(operation.raw)
    expect(response.status, 'the mock did not answer with the documented success').toBe(Number(status))
    expect(response.headers.get('sl-violations'), 'the mock broke the description').toBeNull()
    const documented = responsesOf(operation.raw).find((r) => r.status === status)!
    expect(violations(documented.content.schema, data), 'the answer breaks the description').toBe('')
    expect(data, 'the client lost something of the answer').toEqual(examplesOf(documented.content)[0]![1])
  })
})

describe('a wrong request is refused with the error body of the API, not of the mock', () => {
  test.each(operations.map((o) => [o.id, o] as const))('%s', async (_, operation) => {
    const args = spoil(operation)
    const error = await koomap[operation.id as 'startTask'](args).then(
      () => expect.fail(`the mock accepted a wrong request: ${JSON.stringify(args)}`),
      (error: unknown) => error,
    )
    expect(error, 'the client did not throw its own error').toBeInstanceOf(KooMapError)
    const { status, body, response } = error as KooMapError
    expect(status, JSON.stringify(body)).toBe(400)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    const documented = responsesOf(operation.raw).find((r) => r.status === '400')!
    expect(violations(documented.content.schema, body)).toBe('')
    expect(body).toEqual(examplesOf(documented.content)[0]![1])
  })

  /** Arguments that break one constraint of the operation, found in its description. */
  function spoil(operation: Operation): Json {
    const args = argumentsFrom(operation, Object.values(operation.body?.examples ?? {})[0])
    const schema = resolve(description, operation.body?.schema)
    if (schema?.required) {
      const { [schema.required[0]]: _, ...rest } = args.body
      return { ...args, body: rest }
    }
    if (schema?.minProperties) return { ...args, body: {} }
    if (schema?.additionalProperties === false) return { ...args, body: { unexpected: true } }
    if (schema) {
      const [name] = Object.keys(schema.properties)
      return { ...args, body: { [name!]: { wrong: 'type' } } }
    }
    for (const p of operation.parameters) {
      const s = resolve(description, p.schema)
      const part = p.in as 'path' | 'query'
      if (s.enum || s.pattern) return { ...args, [part]: { ...args[part], [p.name]: 'no-such-value' } }
      if (s.minimum !== undefined) return { ...args, [part]: { ...args[part], [p.name]: s.minimum - 1 } }
      if (s.minLength > 1) return { ...args, [part]: { ...args[part], [p.name]: 'x' } }
    }
    return expect.fail(`${operation.id} has no constraint that could be broken`)
  }
})

describe('a call without credentials', () => {
  const secured = operations.filter((o) => o.security.length > 0)
  test.each(secured.map((o) => [o.id, o] as const))(
    '%s is refused with the error body of the API',
    async (_, operation) => {
      const send = clientFor(inject('mockUrl'), (request) => {
        request.headers.delete('X-Auth-Token')
        return fetch(request)
      })
      const body = Object.values(operation.body?.examples ?? {})[0]
      const error = await send[operation.id as 'startTask'](argumentsFrom(operation, body)).catch(
        (error: unknown) => error,
      )
      expect(error).toBeInstanceOf(KooMapError)
      expect(error).toMatchObject({ status: 401, code: expect.stringMatching(/^(KMP|APIGW)\.\d+$/) })
    },
  )
})
