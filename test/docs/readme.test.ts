import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { ProjectCopy } from '../support/project-copy.ts'

const run = promisify(execFile)
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code!)
const onMock = (code: string) => code.replaceAll('http://127.0.0.1:4010', inject('mockUrl'))

describe('the README', () => {
  let copy: ProjectCopy
  beforeAll(() => {
    copy = new ProjectCopy()
    Object.assign(copy.env, {
      KOOMAP_DOMAIN: 'd',
      KOOMAP_USER: 'u',
      KOOMAP_PASSWORD: 'p',
      KOOMAP_URL: inject('mockUrl'),
    })
  })
  afterAll(() => copy.remove())

  test('shows the program of examples/, which compiles and does its work on the mock', async () => {
    const program = readFileSync(join(root, 'examples/model.ts'), 'utf8')
    expect(blocks('ts')[0]).toBe(program)
    writeFileSync(join(copy.path, 'scripts/model.ts'), program.replace("'koomap-openapi'", "'../src/client/index.ts'"))
    const running = copy.start('model.ts')
    expect(await running.closed, running.output).toBe(0)
    expect(running.output).toMatch(/^SUCCESS 1\.00\n园区建模 is done\n.+ nerf_osgb \[/m)
  })

  test('shows curl lines that the mock answers', async () => {
    const lines = blocks('sh').flatMap((block) => block.split('\n').filter((line) => line.startsWith('curl ')))
    expect(lines.length).toBe(3)
    const answers = await Promise.all(lines.map((line) => run('sh', ['-c', `${onMock(line)} --silent`])))
    const [list, refused, made] = answers.map(({ stdout }) => JSON.parse(stdout))
    expect(list.data[0].workspace_id).toBe('3eceb0cb8b834f5bb0a66d4108c2067f')
    expect(refused.error_code).toBe('KMP.00011002')
    expect(made.data).toBeInstanceOf(Array)
  })

  test('names only scripts that exist, and every one of them', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const named = new Set(
      [...readme.matchAll(/npm (?:run |(?=start|test))([a-z]+(?::[a-z]+)?)/g)].map(([, name]) => name),
    )
    expect([...named].sort()).toEqual(
      Object.keys(scripts)
        .filter((name) => name !== 'prepack')
        .sort(),
    )
  })
})
