import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildDocs } from '../scripts/lib/docs.ts'
import { docsPath } from '../scripts/lib/project.ts'
import { operations } from './support/description.ts'

const executablePath = '/usr/bin/chromium'
const missing = !existsSync(executablePath)
if (missing && process.env.CI) throw new Error(`The docs are tested in ${executablePath}. Install Debian's chromium.`)
if (missing) console.warn(`Skipped: the docs in a browser, because ${executablePath} is missing.`)

describe.skipIf(missing)('the docs page', () => {
  let browser: Browser
  let page: Page
  const requests: string[] = []
  const problems: string[] = []

  beforeAll(async () => {
    await buildDocs()
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'], // prettier-ignore
    })
    page = await browser.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(pathToFileURL(docsPath).href)
    await page.locator('h1', { hasText: 'Huawei Cloud KooMap API' }).waitFor()
  })
  afterAll(() => browser?.close())

  test('needs no network and reports no error', () => {
    expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([])
    expect(problems).toEqual([])
  })

  test('shows every operation, in the page and in the menu', async () => {
    const text = (await page.locator('.api-content').innerText()).replaceAll(/\s+/g, ' ')
    for (const o of operations) expect(text, o.id).toContain(o.raw.summary)
    for (const o of operations) expect(await page.locator(`[id="tag/${o.raw.tags[0]}/operation/${o.id}"]`).count(), o.id).toBe(1)
  })

  test('shows limits, examples and deviations', async () => {
    const section = page.locator('[id="tag/workspaces/operation/createCommonWorkspace"]')
    const text = await section.innerText()
    expect(text).toContain('[ 2 .. 50 ] characters')
    expect(text).toContain('KMP.00011105')
    expect(await page.locator('.api-content').innerText()).toContain('Differs from the manual.')
  })

  test('has no link to nowhere', async () => {
    const dead = await page.evaluate(() => {
      const ids = new Set([...document.querySelectorAll('[id],[data-section-id]')].flatMap((e) => [e.id, e.getAttribute('data-section-id')]))
      const targets = [...document.querySelectorAll('.api-content a[href^="#"]')].map((a) => decodeURIComponent(a.getAttribute('href')!.slice(1)))
      return [...new Set(targets.filter((target) => !ids.has(target)))]
    })
    expect(dead).toEqual([])
  })
})
