import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attack } from '../support/hostile-requests.ts'
import { ProjectCopy } from '../support/project-copy.ts'
import { createWorkspace, nameLimit, setNameLimit } from '../support/workspaces.ts'

describe('npm start', () => {
  let copy: ProjectCopy
  beforeAll(() => void (copy = new ProjectCopy()))
  afterAll(() => copy.remove())

  test(
    'serves the mock and the docs, follows changes, and keeps serving while a file is invalid',
    { timeout: 90_000 },
    async () => {
      const start = copy.start('start.ts', '--port', '0', '--docs-port', '0')
      const [, mock] = await start.printed(/^Mock +(http:\S+)$/m)
      const [, docs] = await start.printed(/^Docs +(http:\S+)$/m)
      const [, curl] = await start.printed(/^Try +(curl .+)$/m)
      const statusFor = async (length: number) => (await createWorkspace(mock!, 'x'.repeat(length))).status
      expect(curl).toContain(`${mock}/v1/workspaces`)
      expect(await statusFor(nameLimit)).toBe(200)
      expect(await statusFor(nameLimit + 1)).toBe(400)
      expect(await (await fetch(docs!)).text()).toContain('Create a workspace')
      expect(await attack(mock!)).toEqual([])

      const changed = ['openapi/workspaces/schemas.yaml', 'openapi/errors/workspaces.yaml']
      const originals = changed.map((path) => copy.read(path))
      setNameLimit(copy, nameLimit + 10)
      copy.edit('openapi/workspaces/workspaces.yaml', (text) =>
        text.replace('summary: Create a workspace', 'summary: Make a workspace'),
      )
      await start.printed(/Updated the mock/)
      expect(await statusFor(nameLimit + 1)).toBe(200)
      expect(await (await fetch(docs!)).text()).toContain('Make a workspace')

      copy.edit('openapi/workspaces/schemas.yaml', (text) => text.replace('type: object', 'type: [object'))
      await start.printed(/workspaces\/schemas\.yaml:\d+[\s\S]*Still serving the last valid description\./)
      expect(await statusFor(nameLimit + 1)).toBe(200)

      changed.forEach((path, i) => copy.edit(path, () => originals[i]!))
      await start.printed(/(Updated the mock[\s\S]*){2}/)
      expect(await statusFor(nameLimit + 1)).toBe(400)
    },
  )
})
