import { describe, expect, test } from 'vitest'
import { allNodes, SchemaTrees } from '../../scripts/docs/model/schema-tree.ts'
import type { Description, Json } from '../../src/description/model.ts'

const treesOf = (schemas: Record<string, Json>) =>
  new SchemaTrees({ components: { schemas } } as unknown as Description, 'en')
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })

describe('the tree of a schema', () => {
  test.each([
    ['directly', to('Node')],
    ['in a list', { type: 'array', items: to('Node') }],
    ['or null', { oneOf: [to('Node'), { type: 'null' }] }],
    ['in a map', { type: 'object', additionalProperties: to('Node') }],
  ])('ends where a schema contains itself %s', (_, child) => {
    const trees = treesOf({ Node: { type: 'object', properties: { name: { type: 'string' }, child } } })
    const nodes = allNodes([trees.body(to('Node'), 'body')])
    expect(nodes.map(({ path }) => path).slice(0, 2)).toEqual(['name', 'child'])
    expect(nodes.at(-1)!.recursive).toBe(true)
    expect(nodes.length).toBeLessThan(5)
  })

  test('says types, limits, and what may be null, and keeps anchors unique', () => {
    const trees = treesOf({ Name: { type: 'string', minLength: 2, maxLength: 50, description: 'Name.' } })
    const schema = {
      type: 'object',
      required: ['name'],
      properties: {
        name: { ...to('Name'), description: 'Name of the task.' },
        names: { type: ['array', 'null'], minItems: 1, items: to('Name') },
        either: { oneOf: [{ type: 'string' }, { type: 'integer', minimum: 1 }, { type: 'null' }] },
      },
    }
    const [name, names, either] = trees.body(schema, 'body').children
    expect(name).toMatchObject({
      id: 'body-name',
      type: 'string',
      required: true,
      nullable: false,
      description: 'Name of the task.',
    })
    expect(name!.limits).toEqual([{ words: '2 to 50 characters', terms: 'minLength: 2, maxLength: 50' }])
    expect(names).toMatchObject({ type: 'array of string', nullable: true, itemLimits: name!.limits })
    expect(names!.limits[0]!.words).toBe('at least 1 item')
    expect(either).toMatchObject({ type: 'string or integer', nullable: true })
    expect(either!.variants.map(({ type }) => type)).toEqual(['string', 'integer'])
    expect(trees.body(schema, 'body').children[0]!.id).toBe('body-name-2')
  })

  test('takes the meanings of values from a list, from parentheses, or from their names', () => {
    const trees = treesOf({})
    const valuesOf = (schema: Json) => trees.body({ properties: { state: schema } }, 'body').children[0]!
    const list = valuesOf({ enum: ['A', 'B'], description: 'State:\n- `A`: new\n- `B`: old, and\n  long\n' })
    expect(list.values).toEqual([
      { value: 'A', meaning: 'new' },
      { value: 'B', meaning: 'old, and\n  long' },
    ])
    expect(list.description).toBe('State:')
    const enumerated = valuesOf({
      enum: ['A', 'B', 'C'],
      description: 'State: `A` (new),\n`B` (old), or `C` (gone). Or null.',
    })
    expect(enumerated.values.map(({ meaning }) => meaning)).toEqual(['new', 'old', 'gone'])
    expect(enumerated.description).toBe('State. Or null.')
    expect(valuesOf({ enum: ['A', 'B'], description: '状态：`A`（新建）或 `B`（完成）。' })).toMatchObject({
      description: '状态。',
      values: [{ meaning: '新建' }, { meaning: '完成' }],
    })
    expect(valuesOf({ enum: [0, 1], 'x-enum-varnames': ['NotClipped', 'Clipped'] }).values[0]!.meaning).toBe('not clipped') // prettier-ignore
    // What the description says in the middle of a sentence is not said twice.
    const told = valuesOf({ enum: ['A'], description: 'Only `A` (new) is supported.' })
    expect(told).toMatchObject({ description: 'Only `A` (new) is supported.', values: [{ value: 'A', meaning: '' }] })
  })
})
