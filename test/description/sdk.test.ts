import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deviationsOf } from '../../scripts/description/deviations.ts'
import { resolve, type Json } from '../../src/description/model.ts'
import { root } from '../../scripts/cli/paths.ts'
import { description, operations, responsesOf, successOf } from '../support/description.ts'

interface Sdk {
  operations: {
    operation: string
    method: string
    path: string
    contentType: string
    request: { name: string; in: 'path' | 'query' | 'header' | 'body'; required: boolean; type: string }[]
    response: string
    responseFields: { name: string; in: string }[]
  }[]
  models: Record<string, Record<string, Json>>
}
const sdk: Sdk = JSON.parse(readFileSync(join(root, 'test/description/sdk-wire-names.json'), 'utf8'))

/** The recorded differences: lines that a deviation in the description explains, with `*` for any text. */
const known = deviationsOf(description).flatMap(({ id, sdk: lines = [] }) =>
  lines.map((line) => ({
    id,
    line,
    pattern: new RegExp(`^${line.replaceAll(/[.[\](){}|+?^$]/g, '\\$&').replaceAll('*', '.*')}$`),
  })),
)

/** The names and JSON types of all properties of a schema, as lines such as `list[].name: type`. */
function propertiesOf(schema: Json, place = ''): string[] {
  const node = resolve(description, schema)
  const types = [node.type].flat().filter((t) => t !== 'null')
  if (types.includes('array') && node.items) return propertiesOf(node.items, `${place}[]`)
  if (node.oneOf) return node.oneOf.filter((s: Json) => s.type !== 'null').flatMap((s: Json) => propertiesOf(s, place))
  if (node.properties)
    return Object.entries(node.properties).flatMap(([name, s]) => propertiesOf(s, place ? `${place}.${name}` : name))
  return [
    `${place}: ${types
      .map((t) => (t === 'integer' ? 'number' : t))
      .sort()
      .join('|')}`,
  ]
}

/** The same for a type of the SDK. */
function sdkPropertiesOf(type: Json, place = ''): string[] {
  if (typeof type === 'object') return [`${place}: string`]
  const list = /^List<(.+)>$/.exec(type)
  if (list) return sdkPropertiesOf(list[1], `${place}[]`)
  const model = sdk.models[type]
  if (model)
    return Object.entries(model)
      .filter(([name]) => name !== 'X-Trace-Id')
      .flatMap(([name, t]) => sdkPropertiesOf(t, name === 'body' ? place : place ? `${place}.${name}` : name))
  const json = { String: 'string', Integer: 'number', Float: 'number', Double: 'number', Boolean: 'boolean' }[
    type as string
  ]
  return [`${place}: ${json ?? 'object'}`]
}

const lowerFirst = (name: string) => name[0]!.toLowerCase() + name.slice(1)

/** What the SDK and the description send and receive for an operation, as sorted lines. */
function wire(theirs: Sdk['operations'][number]): { ours: string[]; theirs: string[] } {
  const operation = operations.find((o) => o.id === lowerFirst(theirs.operation))!
  const body = theirs.request.find((r) => r.in === 'body')
  const signature = (name: string) => name === 'Authorization'
  const success = responsesOf(operation.raw).find((r) => r.status === successOf(operation.raw))!
  return {
    theirs: [
      `${theirs.method} ${theirs.path} ${body ? theirs.contentType : ''}`.trim(),
      ...theirs.request
        .filter((r) => r.in !== 'body' && !signature(r.name))
        .map((r) => `${r.in} ${r.name}${r.required ? ' required' : ''}`),
      ...(body && body.type !== 'Object' ? sdkPropertiesOf(body.type).map((m) => `request ${m}`) : []),
      ...(body ? [`request body${body.required ? ' required' : ''}`] : []),
      ...sdkPropertiesOf(theirs.response).map((m) => `response ${m}`),
      ...theirs.responseFields.filter((r) => r.in === 'header').map((r) => `response header ${r.name}`),
    ].sort(),
    ours: [
      `${operation.method.toUpperCase()} ${operation.path} ${operation.body?.media ?? ''}`.trim(),
      ...operation.parameters.map((p) => `${p.in} ${p.name}${p.required ? ' required' : ''}`),
      ...(operation.body && resolve(description, operation.body.schema).properties
        ? propertiesOf(operation.body.schema).map((m) => `request ${m}`)
        : []),
      ...(operation.body ? [`request body${operation.body.required ? ' required' : ''}`] : []),
      ...propertiesOf(success.content.schema).map((m) => `response ${m}`),
      ...(success.response.headers?.['X-Trace-Id'] ? ['response header X-Trace-Id'] : []),
    ].sort(),
  }
}

/** The lines in which the description and the SDK differ. */
function differences(operation: Sdk['operations'][number]): string[] {
  const { ours, theirs } = wire(operation)
  return [
    ...theirs.filter((line) => !ours.includes(line)).map((line) => `sdk: ${line}`),
    ...ours.filter((line) => !theirs.includes(line)).map((line) => `here: ${line}`),
  ].sort()
}

describe('the description', () => {
  test.each(sdk.operations.map((o) => [lowerFirst(o.operation), o] as const))(
    'has the same wire names as the official SDK in %s, except for recorded differences',
    (id, operation) => {
      const unexplained = differences(operation).filter((line) => !known.some(({ pattern }) => pattern.test(line)))
      const help = `${id} differs from the official SDK ("here" is the description). Correct openapi/, or add an x-deviation that explains it:
  x-deviation:
    - id: …
      manual: …
      chosen: …
      because: …
      sdk:
${unexplained.map((line) => `        - '${line}'`).join('\n')}
`
      expect(unexplained, help).toEqual([])
    },
  )

  test('records no difference from the official SDK that no longer exists', () => {
    const all = sdk.operations.flatMap(differences)
    const gone = known.filter(({ pattern }) => !all.some((line) => pattern.test(line)))
    expect(gone.map(({ id, line }) => `${id}: remove "${line}" from \`sdk\``)).toEqual([])
  })

  test('has the same operations from chapter 4 of the manual as the official SDK', () => {
    const manual = operations.filter(({ raw }) => !raw['x-manual'].document && /^4\./.test(raw['x-manual'].section))
    expect(manual.map((o) => o.id).sort()).toEqual(sdk.operations.map((o) => lowerFirst(o.operation)).sort())
  })
})
