import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docsFolder } from '../../scripts/cli/paths.ts'
import { buildDocs } from '../../scripts/docs/build.ts'
import { serveDocs, type DocsServer } from '../../scripts/start/docs-server.ts'
import { StaticFiles } from '../../scripts/start/static-files.ts'
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { launchBrowser, noBrowser } from '../support/chromium.ts'

describe.skipIf(noBrowser)('served docs', () => {
  let browser: Browser
  let sandbox: Sandbox
  let docs: DocsServer
  let site: string
  const problems: string[] = []
  const outside: string[] = []
  beforeAll(async () => {
    await buildDocs()
    sandbox = await startSandbox({ seed: 1 })
    docs = await serveDocs(0, '127.0.0.1', Number(new URL(sandbox.url).port))
    docs.build()
    site = `http://127.0.0.1:${docs.port}/`
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    docs?.close()
    await sandbox?.close()
  })

  async function open(address: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    page.on('request', (request) => request.url().startsWith('http://127.0.0.1:') || outside.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && problems.push(`${page.url()}: ${message.text()}`))
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
    await page.goto(address)
    return page
  }

  test('send requests to the sandbox that serves them, whatever its port', async () => {
    const page = await open(`${site}zh/operations/createCommonWorkspace.html`)
    await page.locator('[data-try] > button').click()
    expect(await page.locator('[name=base]').inputValue()).toBe(sandbox.url)
    await page.locator('.send').click()
    await page.locator('.answer .result').waitFor()
    expect(await page.locator('.answer').innerText()).toMatch(/200 OK[^]*"workspace_id"/)
  })

  test('have a policy that allows neither inline scripts nor other servers, and work with it', async () => {
    const { headers } = await fetch(site)
    const policy = headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const page = await open(`${site}states.html`)
    const box = page.locator('svg .box').first()
    expect(await box.evaluate((node) => getComputedStyle(node).strokeWidth)).toBe('1.5px')
    await page.keyboard.press('/')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('空三')
    await page.getByRole('option').first().waitFor()
    // Cells that are aligned, code that is highlighted, and folded text need no styles in attributes.
    for (const path of [
      'guides/coverage.html',
      'guides/generators.html',
      'deviations.html',
      'operations/createTask.html',
    ])
      await page.goto(`${site}zh/${path}`)
    expect(problems).toEqual([])
    await page.goto(`${site}errors.html`)
    await page.locator('input[name=text]').fill('KMP.00011105')
    expect(await page.locator('.catalogue tbody tr:visible').count()).toBe(1)
    expect(problems).toEqual([])

    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.injected = true'
      document.head.append(script)
    })
    expect(await page.evaluate('globalThis.injected')).toBe(undefined)
    expect(problems.splice(0).join()).toContain('Content Security Policy')
  })

  test.each([
    ['a/missing/page.html', 'en', 'index.html'],
    ['zh/guides/missing.html', 'zh-CN', 'zh/index.html'],
  ])('show a page with styles and links where there is none: %s', async (path, language, start) => {
    const page = await open(site + path)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.locator('.top').evaluate((node) => getComputedStyle(node).position)).toBe('sticky')
    await page.locator('main a').first().click()
    await page.waitForURL(site + start)
    // Chromium reports the status of the page.
    expect(problems.splice(0).join()).toContain('404')
  })

  test('work below any path, in both languages', async () => {
    const files = new StaticFiles(docsFolder, (html) => html)
    const server = createServer(async (request, response) => {
      const [, url] = /^\/a\/b(\/.*)/.exec(request.url!) ?? []
      const answer = url && (await files.answer(Object.assign(request, { url })))
      if (!answer) return void response.writeHead(404).end()
      response.writeHead(answer.status, answer.headers).end(answer.body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const below = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b`
    try {
      const page = await open(`${below}/operations/startTask.html`)
      await page.locator('[data-language]').click()
      await page.waitForURL(`${below}/zh/operations/startTask.html`)
      await page.keyboard.press('/')
      await page.keyboard.type('KMP.00011105')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(`${below}/zh/errors.html#KMP.00011105`)
      await page.locator('.home').click()
      await page.waitForURL(`${below}/zh/index.html`)
    } finally {
      server.closeAllConnections()
      server.close()
    }
    expect(problems).toEqual([])
    expect(outside).toEqual([])
  })
})
