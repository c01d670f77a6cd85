import { expect, test } from 'vitest'
import { refusal, serveSandbox } from '../support/sandbox.ts'

const served = serveSandbox()

test('the names of workspaces are unique regardless of case', async () => {
  const koomap = served.client()
  await koomap.createCommonWorkspace({ body: { workspace_name: 'North' } })
  expect(await refusal(koomap.createCommonWorkspace({ body: { workspace_name: 'nORTH' } }))).toBe('KMP.00011105')
})
