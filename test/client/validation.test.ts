import { describe, expect, test } from 'vitest'
import { KooMapValidationError } from '../../src/client/index.ts'
import { json } from '../support/fault-server.ts'
import { failure, serveFaults, workspace_id } from '../support/faults.ts'
import { all, requests } from '../../src/client/validate.ts'

const { server, client } = serveFaults()

describe('a client that validates requests', () => {
  test('sends valid requests only, and names the property, the rule, and the value of an invalid one', async () => {
    server.plan(json(200, {}))
    const koomap = client({ validate: requests })
    const error = await failure<Error>(koomap.createCommonWorkspace({ body: { workspace_name: '不 行' } }))
    expect(error).toBeInstanceOf(KooMapValidationError)
    expect(error.message).toBe(
      'createCommonWorkspace: The request was not sent because it violates the description: body.workspace_name must match pattern "^[一-龥A-Za-z0-9_]+$", but is "不 行"',
    )
    expect(await failure(koomap.listCommonWorkspace({ query: { limit: 0 } }))).toMatchObject({
      message: expect.stringContaining('query.limit must be >= 1, but is 0'),
    })
    expect(server.seen.length).toBe(0)
    await koomap.createCommonWorkspace({ body: { workspace_name: '测试空间' } })
    expect(server.seen.length).toBe(1)
  })

  test('lists the values that are valid', async () => {
    const koomap = client({ validate: requests })
    const error = await failure<Error>(
      koomap.listImageBaseInfo({ body: { is_product: '2' as '1', limit: 1, offset: 0 } }),
    )
    expect(error.message).toContain('body.is_product must be one of "0", "1", but is "2"')
  })

  test('names the valid value of a property that depends on another', async () => {
    const body = {
      ...{ data_ids: ['ed9313d537dd4cf7a6a7758f942b1d84'], data_alias: { a: 'b' }, data_description: { a: 'b' } },
      ...{ task_name: 'a', task_type: 'ORSIP', workspace_id, production_level: 'L2', coordination: 'WGS84' },
      ...{ csv_ids: [], isClip: '0', isTile: '1' },
    }
    const error = await failure<Error>(client({ validate: requests }).createTask({ body: body as never }))
    expect(error.message).toContain('body.production_level must be "L5", but is "L2"')
  })

  test('accepts an invalid response', async () => {
    server.plan(json(200, { data: [], page: { offset: 'none' } }))
    await client({ validate: requests }).listCommonWorkspace()
  })
})

test('a client that validates everything rejects an invalid response, with the response and its violations', async () => {
  server.plan(json(200, { data: [], page: { offset: 'none' } }))
  const error = await failure<KooMapValidationError>(client({ validate: all }).listCommonWorkspace())
  expect(error.message).toMatch(
    /^listCommonWorkspace: The service carried out .* violates the description: response\.page\.limit is missing; .*"none"$/,
  )
  const path = 'response.page.offset'
  expect(error.violations).toContainEqual({ path, rule: 'must be integer', value: 'none' })
  expect(error.data).toEqual({ data: [], page: { offset: 'none' } })
  expect(error.response!.status).toBe(200)
})

test('a client that does not validate never sends a request whose path would be incomplete', async () => {
  const error = await failure<Error>(client().deleteCommonWorkspace({ path: { workspace_id: '' } }))
  expect(error.message).toBe(
    'deleteCommonWorkspace: The request was not sent, because path.workspace_id must be a non-empty text that is not a dot or two, but is ""',
  )
})
