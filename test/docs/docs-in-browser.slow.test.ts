import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docsFolder } from '../../scripts/cli/paths.ts'
import { buildDocs } from '../../scripts/docs/build.ts'
import { deviationsOf } from '../../scripts/description/deviations.ts'
import { catalogueOf } from '../../src/description/error-codes.ts'
import { violationsIn } from '../support/axe.ts'
import { launchBrowser, noBrowser } from '../support/chromium.ts'
import { description, operations } from '../support/description.ts'

const addressOf = (path: string) => pathToFileURL(`${docsFolder}/`).href + path

/** A page of each kind. */
const kinds = [
  'index.html',
  'basics.html',
  'operations/createTask.html',
  'operations/listCommonWorkspace.html',
  'errors.html',
  'states.html',
  'workflows.html',
  'deviations.html',
  'glossary.html',
  'guides/sandbox.html',
  'changes.html',
  '404.html',
]
const inBoth = (paths: string[]) => paths.flatMap((path) => [path, `zh/${path}`])

describe.skipIf(noBrowser)('the docs', () => {
  let browser: Browser
  const outside: string[] = []
  const problems: string[] = []
  const contexts: BrowserContext[] = []

  /** Opens a page. Requests to other places and errors are recorded. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options)
    contexts.push(context)
    const page = await context.newPage()
    page.on('request', (request) => /^(file|data|blob):/.test(request.url()) || outside.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && problems.push(`${page.url()}: ${message.text()}`))
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
    await page.goto(addressOf(path))
    return page
  }

  beforeAll(async () => {
    await buildDocs()
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())

  test.each([true, false])(
    'have a page for every operation in both languages, JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await open('index.html', { javaScriptEnabled })
      for (const path of inBoth(operations.map(({ id }) => `operations/${id}.html`))) {
        await page.goto(addressOf(path))
        const { method, path: address } = operations.find(({ id }) => path.endsWith(`/${id}.html`))!
        expect(await page.locator('.endpoint').innerText(), path).toMatch(
          new RegExp(`^${method.toUpperCase()}\\s+${address.replaceAll(/[{}]/g, '\\$&')}$`),
        )
        expect(await page.locator('.navigation [aria-current=page]').isVisible(), path).toBe(true)
        expect(await page.locator('.examples pre').first().isVisible(), path).toBe(true)
      }
    },
  )

  test('switch the language and keep the page and the place', async () => {
    const page = await open('operations/createTask.html#body-isClip')
    await page.locator('[data-language]').click()
    await page.waitForURL(/zh\/operations\/createTask\.html#body-isClip$/)
    expect(
      await page.locator('#body-isClip').evaluate((property) => property.getBoundingClientRect().top),
    ).toBeLessThan(300)
    await page.locator('[data-language]').click()
    await page.waitForURL(/docs\/operations\/createTask\.html#body-isClip$/)
  })

  test.each(['operations/createTask.html', 'guides/authentication.html', 'errors.html', 'states.html'])(
    'switch the language of %s and keep what was scrolled to',
    async (path) => {
      const page = await open(path)
      const ids = await page
        .locator('main [id]:not(svg *, .examples *):visible')
        .evaluateAll((all) => all.map(({ id }) => id))
      const id = ids[Math.floor(ids.length * 0.6)]!
      await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), id)
      await page.locator('[data-language]').click()
      await page.waitForURL(/\/zh\//)
      const { top } = await page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().toJSON(), id)
      expect(top, id).toBeGreaterThan(-200)
      expect(top, id).toBeLessThan(400)
    },
  )

  test('lead old addresses to the new pages', async () => {
    const page = await open('index.html#tag/workspaces/operation/createCommonWorkspace')
    await page.waitForURL(/operations\/createCommonWorkspace\.html$/)
    await page.goto(addressOf('zh/index.html#operation/startTask'))
    await page.waitForURL(/zh\/operations\/startTask\.html$/)
    await page.goto(addressOf('index.html#tag/deviations'))
    await page.waitForURL(/deviations\.html$/)
  })

  test('open folded text that a link leads to', async () => {
    const page = await open('operations/listReal3DProducts.html')
    const id = await page.evaluate(() => document.querySelector('.inside:not([open]) .property')!.id)
    const target = page.locator(`[id="${id}"]`)
    expect(await target.isVisible()).toBe(false)
    await page.evaluate((id) => (location.hash = id), id)
    await target.waitFor()
    await page.reload()
    await target.waitFor()
  })

  test('filter error codes by text and status, and say when nothing matches', async () => {
    const page = await open('errors.html')
    const rows = page.locator('.catalogue tbody tr:visible')
    expect(await rows.count()).toBe(catalogueOf(description).length)
    await page.locator('input[name=text]').fill('kmp.00011105')
    expect(await rows.count()).toBe(1)
    expect(await rows.innerText()).toMatch(
      /409[^]*工作共享空间名称冲突[^]*createCommonWorkspace[^]*updateCommonWorkspace/,
    )
    await page.locator('select[name=status]').selectOption('500')
    expect(await rows.count()).toBe(0)
    expect(await page.locator('[data-nothing]').isVisible()).toBe(true)
    await page.locator('input[name=text]').fill('')
    expect(await rows.count()).toBeGreaterThan(5)
    const codes = () => rows.locator('th').allInnerTexts()
    await page.locator('select[name=service]').selectOption('KMP.0005')
    expect((await codes()).every((code) => /^KMP\.0005\d{4}\s+500/.test(code))).toBe(true)
    await page.locator('select[name=status]').selectOption('')
    expect(await codes()).toEqual(expect.arrayContaining([expect.stringMatching(/^KMP\.00051015\s+400/)]))
    expect((await codes()).every((code) => code.startsWith('KMP.0005'))).toBe(true)
    expect(await page.locator('output').innerText()).toMatch(/^\d+ \/ \d+$/)
  })

  test('filter deviations by text, and hide groups in which nothing matches', async () => {
    const page = await open('deviations.html')
    const entries = page.locator('.deviation:visible')
    const all = await entries.count()
    expect(all).toBe(deviationsOf(description).length)
    await page.locator('input[name=text]').fill('deleteSpurPoint')
    expect(await entries.count()).toBeLessThan(all / 4)
    expect(await entries.first().innerText()).toMatch(/deleteSpurPoint/i)
    expect(await page.locator('[data-group]:visible').count()).toBeLessThan(6)
    await page.locator('input[name=text]').fill('xqzxqz')
    expect(await page.locator('[data-nothing]').isVisible()).toBe(true)
  })

  test('lead from the diagram of a lifecycle to the operation', async () => {
    const page = await open('states.html')
    await page.locator('svg a', { hasText: 'startTask' }).first().click()
    await page.waitForURL(/operations\/startTask\.html$/)
  })

  test('fit a phone, with navigation behind a button that covers nothing', async () => {
    const page = await open('index.html', { viewport: { width: 390, height: 844 } })
    for (const path of inBoth([...kinds, 'guides/coverage.html'])) {
      await page.goto(addressOf(path))
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide, `${path} is too wide at ${width}`).toBeLessThanOrEqual(0)
      }
    }
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(addressOf('operations/createTask.html'))
    const navigation = page.locator('.navigation')
    expect(await navigation.isVisible()).toBe(false)
    expect((await page.locator('.endpoint').boundingBox())!.y).toBeLessThan(400)
    const before = (await page.locator('main').boundingBox())!.y
    await page.locator('.menu-button').click()
    const { y, height } = (await navigation.boundingBox())!
    expect((await page.locator('main').boundingBox())!.y).toBeGreaterThanOrEqual(y + height - 1)
    await page.locator('.menu-button').click()
    expect((await page.locator('main').boundingBox())!.y).toBe(before)
    await page.locator('#menu').focus()
    await page.keyboard.press('Space')
    expect(await navigation.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await navigation.isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('menu')
  })

  test.each([390, 320])(
    'scroll long samples in every language, instead of the page, at a width of %i',
    async (width) => {
      const page = await open('index.html', { viewport: { width, height: 800 } })
      const problems: string[] = []
      for (const path of inBoth(['createTask', 'startVps', 'createReal3DTask'].map((id) => `operations/${id}.html`))) {
        await page.goto(addressOf(path))
        for (const label of await page.locator('.languages label').all()) {
          await label.click()
          const fits = await page.locator('.sample:visible pre').first().evaluate(
          (pre) =>
            document.documentElement.scrollWidth <= innerWidth &&
            pre.getBoundingClientRect().right <= innerWidth &&
            (pre.scrollWidth <= pre.clientWidth || getComputedStyle(pre).overflowX === 'auto'),
        ) // prettier-ignore
          if (!fits) problems.push(`${path}: ${await label.innerText()}`)
        }
        const heights = await page.locator('.top > :visible').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height)) // prettier-ignore
        if (Math.max(...heights) > 40) problems.push(`${path}: the header wraps`)
      }
      expect(problems).toEqual([])
    },
  )

  test('lead from an old address only on the start page', async () => {
    const page = await open('operations/createTask.html#operation/startTask')
    await page.waitForLoadState('networkidle')
    expect(page.url()).toMatch(/operations\/createTask\.html#operation\/startTask$/)
  })

  test('can be used with the keyboard', async () => {
    const page = await open('operations/createTask.html')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('content')
  })

  test.each(['light', 'dark'] as const)('have no accessibility violation, %s', async (colorScheme) => {
    const found: string[] = []
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const page = await open('index.html', { colorScheme, viewport })
      for (const path of inBoth(viewport.width > 500 ? kinds : kinds.slice(0, 6))) {
        await page.goto(addressOf(path))
        found.push(...(await violationsIn(page)).map((text) => `${path} ${viewport.width}: ${text}`))
      }
    }
    expect(found).toEqual([])
  })

  test('are dark where that is preferred', async () => {
    const background = async (colorScheme: 'light' | 'dark') => {
      const page = await open('operations/createTask.html', { colorScheme })
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    }
    expect(await background('light')).toBe('rgb(255, 255, 255)')
    expect(await background('dark')).toBe('rgb(20, 23, 26)')
  })

  test('print an operation on few pages', async () => {
    const page = await open('operations/createTask.html')
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(10)
  })

  test('load nothing from elsewhere, and log no errors', () => {
    expect(outside).toEqual([])
    expect(problems).toEqual([])
  })
})
