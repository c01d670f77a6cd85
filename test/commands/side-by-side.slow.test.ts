import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, noBrowser } from '../support/chromium.ts'
import { ProjectCopy } from '../support/project-copy.ts'
import { nameLimit, setNameLimit } from '../support/workspaces.ts'

let copy: ProjectCopy
beforeAll(() => void (copy = new ProjectCopy()))
afterAll(() => copy.remove())

test('generate runs four times at the same time, and every run succeeds', { timeout: 240_000 }, async () => {
  for (const limit of [nameLimit + 1, nameLimit]) {
    setNameLimit(copy, limit)
    const runs = Array.from({ length: 4 }, () => copy.start('generate.ts'))
    for (const run of runs) expect(await run.closed, run.output).toBe(0)
    expect(copy.read('generated/openapi.yaml')).toContain(`maxLength: ${limit}`)
  }
  expect(await copy.start('generate.ts', '--check').closed).toBe(0)
})

describe('the docs of npm start', () => {
  let docs: string
  beforeAll(async () => {
    const start = copy.start('start.ts', '--port', '0', '--docs-port', '0')
    docs = (await start.printed(/^Docs +(http:\S+)$/m))[1]!
    await fetch(docs)
  }, 120_000)

  test('are built again if someone removes dist/, all of it or a page', { timeout: 120_000 }, async () => {
    for (const removed of ['dist', 'dist/docs/index.html']) {
      rmSync(join(copy.path, removed), { recursive: true })
      const response = await fetch(docs)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('Create a workspace')
      expect(existsSync(join(copy.path, 'dist/docs/index.html'))).toBe(true)
    }
    expect((await fetch(`${docs}/no-such-page.html`)).status).toBe(404)
  })

  test.skipIf(noBrowser)(
    'are open in eight tabs at the same time, and each shows a change when it is looked at',
    { timeout: 180_000 },
    async () => {
      const browser = await launchBrowser()
      try {
        const context = await browser.newContext()
        const tabs = []
        for (let i = 0; i < 8; i++) {
          const tab = await context.newPage()
          await tab.goto(docs, { timeout: 20_000 })
          tabs.push(tab)
        }
        copy.edit('openapi/workspaces/workspaces.yaml', (text) =>
          text.replace('summary: Create a workspace', 'summary: Make a workspace'),
        )
        for (const tab of tabs) {
          await tab.bringToFront()
          await tab.getByText('Make a workspace').first().waitFor({ state: 'attached', timeout: 60_000 })
        }
      } finally {
        await browser.close()
      }
    },
  )
})
