import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildDocs } from '../../scripts/docs/build.ts'
import { catalogueOf } from '../../src/description/error-codes.ts'
import { docsPath, errorsPath } from '../../scripts/cli/paths.ts'
import { deviationsOf } from '../../scripts/description/deviations.ts'
import { launchBrowser, noBrowser } from '../support/chromium.ts'
import { description, operations } from '../support/description.ts'

describe.skipIf(noBrowser)('the docs', () => {
  let browser: Browser
  let page: Page
  const requests: string[] = []
  const problems: string[] = []

  beforeAll(async () => {
    await buildDocs()
    browser = await launchBrowser()
    page = await browser.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(pathToFileURL(docsPath).href)
    await page.locator('h1', { hasText: 'Huawei Cloud KooMap API' }).waitFor()
  })
  afterAll(() => browser?.close())

  test('load without network access and without errors', () => {
    expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([])
    expect(problems).toEqual([])
  })

  test('have a page for every operation, with its method and path', async () => {
    const incomplete: string[] = []
    for (const o of operations) {
      await open(`tag/${o.raw.tags[0]}/operation/${o.id}`, o.raw.summary)
      const text = (await page.locator('.api-content').textContent())!
      if (!text.toLowerCase().includes(o.method) || !text.includes(o.path)) incomplete.push(o.id)
    }
    expect(incomplete).toEqual([])
    expect(problems).toEqual([])
  })

  test('show limits, error statuses, and deviations with the operation', async () => {
    await open('tag/workspaces/operation/createCommonWorkspace', 'Create a workspace')
    const text = await page.locator('body').innerText()
    const { minLength, maxLength } = description.components.schemas!.WorkspaceName
    expect(text).toContain(`[ ${minLength} .. ${maxLength} ] characters`)
    expect(text).toContain('409')
    expect(text).toContain('Differs from the manual')
  })

  test('list all deviations on one page', async () => {
    await open('tag/deviations', 'Differences from the manual')
    const text = await page.locator('body').innerText()
    for (const { id } of deviationsOf(description)) expect(text).toContain(id)
  })

  test('have a page that looks up an error code and links to its operations', async () => {
    await page.goto(pathToFileURL(errorsPath).href)
    const rows = page.locator('tbody tr:visible')
    expect(await rows.count()).toBe(catalogueOf(description).length)
    await page.locator('input').fill('kmp.00011105')
    expect(await rows.count()).toBe(1)
    expect(await rows.innerText()).toMatch(
      /409[\s\S]*工作共享空间名称冲突[\s\S]*createCommonWorkspace, updateCommonWorkspace/,
    )
    await page.locator('tbody tr:visible a', { hasText: 'updateCommonWorkspace' }).click()
    await page.locator('h1, h2', { hasText: 'Update a workspace' }).first().waitFor()
    expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([])
  })

  test('link the names of operations to the operations', async () => {
    await page.goto(pathToFileURL(docsPath).href)
    await page.locator('.api-content a', { hasText: 'createCommonWorkspace' }).first().click()
    await page.locator('h1, h2', { hasText: 'Create a workspace' }).first().waitFor()
  })

  /** Opens a page of the docs, and waits for its heading. */
  async function open(hash: string, heading: string) {
    await page.evaluate((hash) => (location.hash = hash), hash)
    await page.locator('h1, h2', { hasText: heading }).first().waitFor()
  }
})
