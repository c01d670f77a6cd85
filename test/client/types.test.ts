import { expect, expectTypeOf, test } from 'vitest'
import { KooMap, type Result } from '../../src/client/index.ts'
import type { Workspace } from '../../generated/schema.ts'

test('the types of arguments and results follow the description', () => {
  const koomap = new KooMap()
  expectTypeOf<Result<'createCommonWorkspace'>>().toEqualTypeOf<Workspace>()
  expectTypeOf<Result<'deleteCommonWorkspace'>>().toEqualTypeOf<boolean>()
  expectTypeOf(koomap.listCommonWorkspace).toBeCallableWith()
  expectTypeOf(koomap.deleteCommonWorkspace).toBeCallableWith({ path: { workspace_id: 'w' } })
  const invalid = () => {
    // @ts-expect-error The name is required.
    void koomap.createCommonWorkspace({ body: {} })
    // @ts-expect-error There is no such order.
    void koomap.listCommonWorkspace({ query: { order_by: 'name' } })
    // @ts-expect-error The path is required.
    void koomap.deleteCommonWorkspace({})
    // @ts-expect-error The request has no such property.
    void koomap.createCommonWorkspace({ body: { workspace_name: '测试', star: 1 } })
  }
  expect(invalid).toBeTypeOf('function')
})
