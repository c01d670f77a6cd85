import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../scripts/clients/languages.ts'
import { root } from '../../scripts/cli/paths.ts'
import { run } from '../../scripts/cli/processes.ts'
import { read } from '../support/markdown.ts'

describe('npm run clients', () => {
  let out: string
  beforeAll(() => void (out = mkdtempSync(`${tmpdir()}/koomap-clients-`)))
  afterAll(() => rmSync(out, { recursive: true, force: true }))
  const clients = (...args: string[]) => run(['--import', 'tsx/esm', `${root}scripts/clients.ts`, ...args])

  test('lists the languages if it is given none, or an unknown one', async () => {
    const all = Object.keys(languages).join(', ')
    for (const { code, output } of await Promise.all([clients(), clients('cobol')])) {
      expect(code).toBe(1)
      expect(output).toContain(`Languages: ${all}`)
      expect(output).not.toMatch(/^\s+at /m)
    }
  })

  test('generates clients with a README, a first program, and a signer, in the given folder', async () => {
    const generated = await clients('python', 'go', 'java', 'php', '--out', out)
    expect(generated.code, generated.output).toBe(0)
    for (const name of ['python', 'go', 'java', 'php']) {
      expect(generated.output).toContain(`cd ${out}/${name}/\n  ${languages[name]!.next}`)
      const text = readFileSync(`${out}/${name}/README.md`, 'utf8')
      expect(text).toContain('测试空间')
      expect(text).not.toContain('{{')
      expect(existsSync(`${out}/${name}/node_modules`)).toBe(false)
    }
  })

  // The clients of the previous test are still there.
  test('replaces the files that it has generated, and keeps all others', async () => {
    const before = readdirSync(`${out}/go`, { recursive: true }).sort()
    writeFileSync(`${out}/go/mine.go`, 'package koomap')
    writeFileSync(`${out}/go/koomap.go`, 'changed')

    const again = await clients('Go', 'go', '--out', out)
    expect(again.code, again.output).toBe(0)
    expect(again.output.match(/^Generated/gm)).toHaveLength(1)
    expect(readdirSync(`${out}/go`, { recursive: true }).sort()).toEqual([...before, 'mine.go'].sort())
    expect(readFileSync(`${out}/go/koomap.go`, 'utf8')).toContain('package koomap')
  })

  test('refuses to write into a folder with files that it has not generated', async () => {
    mkdirSync(`${out}/other/php`, { recursive: true })
    writeFileSync(`${out}/other/php/index.php`, 'mine')
    const refused = await clients('php', '--out', `${out}/other`)
    expect(refused.code).toBe(1)
    expect(refused.output).toMatch(/other\/php\/ contains files that this command did not create.*\n.*--out/)
    expect(readdirSync(`${out}/other/php`)).toEqual(['index.php'])
  })

  test('explains that it cannot create a folder inside a file', async () => {
    writeFileSync(`${out}/file`, '')
    const { output } = await clients('php', '--out', `${out}/file`)
    expect(output).toMatch(/^.*file\/php\/ cannot be created: .*\n.*--out/)
  })

  test.each(Object.entries(languages))('is documented for %s in docs/languages.md', (name, { next }) => {
    const guide = read('docs/languages.md')
    expect(guide).toContain(`npm run clients -- ${name}`)
    expect(guide).toContain(next)
  })
})
