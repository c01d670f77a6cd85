import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProjectCopy } from '../support/project-copy.ts'
import { createWorkspace, nameLimit, setNameLimit } from '../support/workspaces.ts'

describe('npm run mock', () => {
  let copy: ProjectCopy
  beforeAll(() => void (copy = new ProjectCopy()))
  afterAll(() => copy.remove())

  test('serves the mock, logs each request, follows changes, and ends when it is asked to', async () => {
    const mock = copy.start('mock.ts', '--port', '0')
    const [, url] = await mock.printed(/^Mock +(http:\/\/127\.0\.0\.1:\d+)$/m)
    await mock.printed(/Press Ctrl\+C/)
    expect(mock.output).toContain(`GET      ${url}/v1/workspaces\n`)
    const longer = 'x'.repeat(nameLimit + 1)
    expect((await createWorkspace(url!, '测试空间')).status).toBe(200)
    expect((await createWorkspace(url!, longer)).status).toBe(400)
    await mock.printed(/^POST \/v1\/workspaces 200 \d+ ms$/m)
    await mock.printed(
      /^POST \/v1\/workspaces 400 \d+ ms Request body property workspace_name must NOT have more than/m,
    )

    setNameLimit(copy, nameLimit + 1)
    await mock.printed(/^Updated the mock \(\d+\.\d s\)\.$/m)
    expect((await createWorkspace(url!, longer)).status).toBe(200)
    mock.signal('SIGTERM')
    expect(await mock.closed, mock.output).toBe(0)
  })
})
