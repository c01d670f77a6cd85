import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProjectCopy } from '../support/project-copy.ts'

describe('npm run docs', () => {
  let copy: ProjectCopy
  beforeAll(() => void (copy = new ProjectCopy()))
  afterAll(() => copy.remove())

  async function docs(...args: string[]): Promise<string> {
    const running = copy.start('docs.ts', ...args)
    expect(await running.closed, running.output).toBe(0)
    return running.output
  }
  const file = (path: string) => join(copy.path, 'dist/docs', path)

  test('builds once, and again when a source changes or a file is missing', { timeout: 120_000 }, async () => {
    expect(await docs()).toMatch(/Wrote .*index\.html/)
    expect(existsSync(file('zh/operations/createTask.html'))).toBe(true)
    expect(await docs()).toMatch('is up to date')
    for (const path of ['errors.html', 'zh/operations/createTask.html', 'style.css']) {
      rmSync(file(path))
      expect(await docs(), path).toMatch('Wrote')
      expect(existsSync(file(path)), path).toBe(true)
    }
    for (const path of ['docs/mock.md', 'CHANGELOG.md', 'openapi/glossary.yaml', 'scripts/docs/assets/style.css']) {
      copy.edit(path, (text) => `${text}\n`)
      expect(await docs(), path).toMatch('Wrote')
    }
    copy.write('docs/zh/mock.md', '# 模拟服务器\n\n正文。\n')
    expect(await docs()).toMatch('Wrote')
    expect(copy.read('dist/docs/zh/guides/mock.html')).toContain('<h1>模拟服务器</h1>')
    rmSync(join(copy.path, 'docs/mock.md'))
    await docs()
    expect(existsSync(file('guides/mock.html'))).toBe(false)
  })

  test('writes canonical links and a sitemap if it knows the address', { timeout: 60_000 }, async () => {
    await docs('--base', 'https://example.com/koomap')
    expect(copy.read('dist/docs/errors.html')).toContain('href="https://example.com/koomap/errors.html"')
    expect(copy.read('dist/docs/sitemap.xml')).toContain('https://example.com/koomap/zh/errors.html')
    await docs()
    expect(existsSync(file('sitemap.xml'))).toBe(false)
    const running = copy.start('docs.ts', '--base', 'example.com')
    expect(await running.closed).toBe(1)
    expect(running.output).toMatch('--base must be the URL')
  })
})
