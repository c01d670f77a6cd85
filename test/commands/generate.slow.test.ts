import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProjectCopy } from '../support/project-copy.ts'
import { nameLimit, setNameLimit } from '../support/workspaces.ts'

describe('npm run generate', () => {
  let copy: ProjectCopy
  beforeAll(() => void (copy = new ProjectCopy()))
  afterAll(() => copy.remove())

  test('writes nothing if nothing is stale', async () => {
    const first = copy.start('generate.ts', '--check')
    expect(await first.closed, first.output).toBe(0)
    const again = copy.start('generate.ts')
    expect(await again.closed).toBe(0)
    expect(again.output).toMatch(/^generated\/ is up to date/)
  })

  test('names every stale file with --check, and changes none', async () => {
    setNameLimit(copy, nameLimit + 1)
    copy.edit('generated/deviations.md', (text) => `${text}by hand\n`)
    copy.edit('generated/lifecycles/workspace.svg', (text) => text.replace('</svg>', '<g></g></svg>'))
    copy.write('generated/lifecycles/unknown.svg', '<svg></svg>')
    const before = copy.read('generated/openapi.yaml')
    const check = copy.start('generate.ts', '--check')
    expect(await check.closed).toBe(1)
    expect(check.output).toMatch(
      /^Stale: .*generated\/openapi\.yaml, .*generated\/lifecycles\/unknown\.svg\nRun `npm run generate`/,
    )
    expect(copy.read('generated/openapi.yaml')).toBe(before)
  })

  // The edits of the previous test are still there.
  test('applies a change to generated/, and restores every byte when the change is undone', async () => {
    const before = copy.read('generated/openapi.yaml')
    await copy.start('generate.ts').closed
    expect(copy.read('generated/openapi.yaml')).toContain(`maxLength: ${nameLimit + 1}`)
    setNameLimit(copy, nameLimit)
    await copy.start('generate.ts').closed
    expect(copy.read('generated/openapi.yaml')).toBe(before)
    expect(copy.read('generated/deviations.md')).not.toContain('by hand')
    expect(copy.read('generated/lifecycles/workspace.svg')).not.toContain('<g></g>')
    expect(() => copy.read('generated/lifecycles/unknown.svg')).toThrow('ENOENT')
  })
})
