import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deviationsOf, type Deviation } from '../../scripts/description/deviations.ts'
import { operationsOf, responsesOf, type Description, type Json } from '../../src/description/model.ts'
import { root } from '../../scripts/cli/paths.ts'
import { description, violations } from '../support/description.ts'

test('every deviation has an id of its own and is in generated/deviations.md', () => {
  const all = deviationsOf(description)
  const ids = all.map((d) => d.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe(JSON.stringify(description).match(/"because":/g)!.length)
  const page = readFileSync(join(root, 'generated/deviations.md'), 'utf8')
  for (const id of ids) expect(page).toContain(`## ${id}\n`)
})

test('every form that a deviation calls tolerated validates', () => {
  expect(rejected(description)).toEqual([])
})

test('a tolerated form that does not validate is found, whatever the deviation is on', () => {
  const tolerates = (id: string, ...examples: Json[]) => ({ 'x-deviation': [{ id, tolerated: { examples } }] })
  const schema = { type: 'number' }
  const json = (more?: Json) => ({ content: { 'application/json': { schema: { ...schema, ...more } } } })
  const operation = {
    operationId: 'op',
    parameters: [{ in: 'query', name: 'limit', schema, ...tolerates('on a parameter', 1, 'one') }],
    requestBody: json(),
    responses: {
      200: json(tolerates('on a schema', 1, 'one')),
      500: { ...json(), ...tolerates('on a response', 1) },
    },
    ...tolerates(
      'on an operation',
      ...['request', 'query limit', '200'].flatMap((place) => [1, 'one'].map((value) => ({ in: place, value }))),
      { in: 'query offset', value: 1 },
      { in: '404', value: 1 },
      1,
    ),
  }
  const codes = [{ error_code: '400', error_msg: 'Invalid' }, { error_code: '400' }]
  const small = {
    info: tolerates('on the whole API', 1),
    servers: [{ url: 'https://example.com' }],
    paths: { '/': { get: operation } },
    components: {
      examples: { 'KMP.00011004': { 'x-status': 400, ...tolerates('on an error code', ...codes) } },
      headers: { Trace: { schema, ...tolerates('on a header', 1, 'one') } },
    },
  } as unknown as Description

  expect(rejected(small).map((message) => message.split(' is rejected')[0])).toEqual([
    'on the whole API (The whole API): 1',
    'on an operation (op): {"in":"request","value":"one"}',
    'on an operation (op): {"in":"query limit","value":"one"}',
    'on an operation (op): {"in":"200","value":"one"}',
    'on an operation (op): {"in":"query offset","value":1}',
    'on an operation (op): {"in":"404","value":1}',
    'on an operation (op): 1',
    'on a parameter (op.limit): "one"',
    'on a schema (op.200): "one"',
    'on a response (op.500): 1',
    'on an error code (KMP.00011004 (examples)): {"error_code":"400"}',
    'on a header (Trace (headers)): "one"',
  ])
})

/** The tolerated forms that do not validate, each with its deviation, the reason and what to do. */
function rejected(description: Description): string[] {
  return deviationsOf(description).flatMap((deviation) =>
    (deviation.tolerated?.examples ?? []).flatMap((example) => {
      const reason = rejection(description, deviation.node, example)
      if (!reason) return []
      return `${deviation.id} (${deviation.place}): ${JSON.stringify(example)} is rejected: ${reason}. Correct the example, or change the schema to accept it. What only the service may accept belongs in \`unverified\`.`
    }),
  )
}

/** Why a form that the deviation of a node tolerates does not validate, or an empty string. */
function rejection(description: Description, node: Deviation['node'], example: Json): string {
  const operation = operationsOf(description).find(({ raw }) => raw === node)
  if (operation) {
    const [place, name] = String(example.in).split(' ')
    const schema =
      place === 'request'
        ? operation.body?.schema
        : name
          ? operation.parameters.find((p) => p.in === place && p.name === name)?.schema
          : responsesOf(description, node).find(({ status }) => status === place)?.content.schema
    return schema
      ? violations(schema, example.value)
      : 'on an operation, `in` must be `request`, `query` with the name of a parameter, or the status of a response'
  }
  if (node['x-status']) return violations({ $ref: '#/components/schemas/ApiErrorBody' }, example)
  if (node === description.info || node.content)
    return 'this place has no schema; record it on an operation or a schema'
  return violations(node.schema ?? node, example)
}
