import { expect, test } from 'vitest'
import { operationsOf, resolve, successOf, type Description, type Json } from '../../src/description/model.ts'
import { description, violations } from '../support/description.ts'

/** Properties that have a value although nobody set them and no request has a `default` for them. */
const valued: Record<string, string> = {
  'Real3DTask.modeling_params': 'Table 4-97 gives defaults for an omitted object, and 4.5.1 shows them in a response.',
  'Workspace.star': 'The request to create a workspace has no `star`, and 4.1.1 shows a new workspace with 0.',
}

test('a property that creating a resource may leave out can be null in every response with the resource', () => {
  const never = unsetProperties(description).filter(({ nullable }) => !nullable)
  expect([...new Set(never.map(({ name }) => name))].sort()).toEqual(Object.keys(valued))
})

test('a property without null is found in the response to a creation, in one to an update and in a list', () => {
  const changed = structuredClone(description)
  changed.components.schemas!.Workspace.properties.workspace_description.type = 'string'
  const found = unsetProperties(changed).filter(({ name }) => name === 'Workspace.workspace_description')
  expect(found.filter(({ nullable }) => !nullable).map(({ from }) => from)).toEqual([
    'createCommonWorkspace',
    'updateCommonWorkspace',
    'listCommonWorkspace',
  ])
})

/**
 * The properties of resources that a request can set, but that the creation neither requires nor gives a default, in
 * the responses to the creation, to updates and in the list of the resources.
 */
function unsetProperties(description: Description): { name: string; from: string; nullable: boolean }[] {
  const operations = operationsOf(description)
  const resolved = (schema: Json) => resolve(description, schema)
  const returned = (o: (typeof operations)[number]) => successOf(description, o.raw).content.schema

  return operations.flatMap((create) => {
    const request = resolved(create.body?.schema)
    const resource = resolved(returned(create)).properties ?? {}
    if (create.method !== 'post' || !Object.keys(request?.properties ?? {}).some((p) => p in resource)) return []

    const updates = operations.filter((o) => o.method === 'put' && returned(o).$ref === returned(create).$ref)
    const list = operations.find((o) => o.method === 'get' && o.path === create.path)
    const items = Object.values<Json>(list ? resolved(returned(list)).properties : {}).flatMap((p) => p.items ?? [])
    const shown = [create, ...updates].map((o) => ({ from: o.id, schema: returned(o) }))
    if (list) shown.push(...items.map((schema) => ({ from: list.id, schema })))

    const settable = [...updates.map((o) => resolved(o.body!.schema)), request].map(({ properties }) => properties)
    return Object.entries<Json>(Object.assign({}, ...settable))
      .filter(([p, schema]) => !request.required?.includes(p) && resolved(schema).default === undefined)
      .flatMap(([p]) =>
        shown.flatMap(({ from, schema }) => {
          const property = resolved(schema).properties[p]
          const name = `${returned(create).$ref?.split('/').pop()}.${p}`
          return property ? { name, from, nullable: !violations(property, null) } : []
        }),
      )
  })
}
