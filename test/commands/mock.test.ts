import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attack } from '../support/hostile-requests.ts'
import { ProjectCopy } from '../support/project-copy.ts'
import { createWorkspace } from '../support/workspaces.ts'

describe('npm run mock', () => {
  let copy: ProjectCopy
  beforeAll(() => void (copy = new ProjectCopy()))
  afterAll(() => copy.remove())

  test('runs the Prism CLI, and survives requests that crash Prism by itself', async () => {
    const mock = copy.start('mock.ts', '--port', '0')
    const [, url] = await mock.printed(/listening on (http:\/\/127\.0\.0\.1:\d+)/)
    expect((await createWorkspace(url!, '测试空间')).status).toBe(200)

    expect(await attack(url!)).toEqual([])
    expect((await createWorkspace(url!, '测试空间')).status).toBe(200)
  })
})
