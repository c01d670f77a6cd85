import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { json } from '../support/fault-server.ts'
import { failure, serveFaults } from '../support/faults.ts'

const { server, client } = serveFaults()

test('an error is short when it is printed', async () => {
  server.plan(json(409, { error_code: 'KMP.00011105', error_msg: '工作共享空间名称冲突' }))
  const error = await failure<Error>(client().createCommonWorkspace({ body: { workspace_name: 'a' } }))
  const own = inspect(error).replace(error.stack!, '')
  expect(own.split('\n').length).toBeLessThan(15)
  expect(own).toContain("code: 'KMP.00011105'")
})

test('what the service answered is told even where the catalogue cannot be loaded', async () => {
  vi.resetModules()
  vi.doMock('../../src/client/failure.ts', () => {
    throw new Error('a chunk of an older deployment')
  })
  try {
    const { KooMap, KooMapError, token } = await import('../../src/client/index.ts')
    server.plan(json(409, { error_code: 'KMP.00011105' }))
    const error = await failure(new KooMap({ auth: token('t'), baseUrl: server.url }).listCommonWorkspace())
    expect(error).toBeInstanceOf(KooMapError)
    expect(error).toMatchObject({ status: 409, tries: 1, body: '{"error_code":"KMP.00011105"}' })
  } finally {
    vi.doUnmock('../src/client/failure.ts')
    vi.resetModules()
  }
})
