import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { docsFolder } from '../../scripts/cli/paths.ts'
import { freePort } from '../../scripts/cli/ports.ts'
import { buildDocs } from '../../scripts/docs/build.ts'
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts'
import { operations } from '../support/description.ts'
import { violationsIn } from '../support/axe.ts'
import { launchBrowser, noBrowser } from '../support/chromium.ts'

const addressOf = (path: string) => pathToFileURL(`${docsFolder}/`).href + path

describe.skipIf(noBrowser)('the docs', () => {
  let browser: Browser
  let sandbox: Sandbox
  const problems: string[] = []
  beforeAll(async () => {
    await buildDocs()
    sandbox = await startSandbox({ seed: 1 })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await sandbox?.close()
  })
  afterEach(() => {
    expect(problems).toEqual([])
    sandbox.reset()
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && problems.push(`${page.url()}: ${message.text()}`))
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
    await page.goto(addressOf(path))
    return page
  }

  async function openForm(page: Page, id: string, folder = ''): Promise<void> {
    await page.goto(addressOf(`${folder}operations/${id}.html`))
    await page.locator('[data-try] > button').click()
    await page.locator('[name=base]').fill(sandbox.url)
  }

  async function send(page: Page): Promise<string> {
    await page.locator('.send').click()
    await page.locator('.answer').locator('.result, .problem').waitFor()
    return page.locator('.answer').innerText()
  }

  test.each([
    ['', '空三', 'zh-CN', /\p{Script=Han}/u],
    ['zh/', 'aerial triangulation', 'en', /[a-z]/],
  ])('mark in the results below "%s" what is in the other language', async (folder, query, lang, text) => {
    const page = await open(`${folder}index.html`)
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill(query)
    const marked = page.locator(`[role=option] [lang="${lang}"]`).first()
    await marked.waitFor()
    expect(await marked.innerText()).toMatch(text)
    // Terms are shown in the language of the pages first.
    const first = page.getByRole('option').first().locator('.title')
    expect(await first.innerText()).toMatch(folder ? /^空中三角测量（空三） ?aerial/ : /^aerial triangulation/)
  })

  test.each([
    ['', 'create taks', 'createTask.html', 'Operations'],
    ['zh/', '删除刺点', 'deleteSpurPoint.html', '完全匹配'],
  ])('can be searched with the keyboard alone, below "%s"', async (folder, query, target, kind) => {
    const page = await open(`${folder}guides/sandbox.html`)
    await page.keyboard.press('/')
    const input = page.getByRole('combobox')
    await input.waitFor()
    expect(await input.inputValue()).toBe('')
    await page.keyboard.type(query)
    const options = page.getByRole('option')
    await options.first().waitFor()
    expect(await page.locator('[data-search-dialog] .kind').first().innerText()).toBe(kind)
    const active = () => input.getAttribute('aria-activedescendant')
    const [first] = [await active()]
    expect(await page.locator(`#${first}`).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await active()).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await active()).toBe(await options.last().getAttribute('id'))
    await page.keyboard.press('ArrowDown')
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      expect(await violationsIn(page, 'dialog')).toEqual([])
    }

    await page.keyboard.press('Escape')
    await input.waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+k')
    await input.waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/docs/${folder}operations/${target.replace('.', '\\.')}$`))
  })

  test('show results as soon as something is typed, and say when there are none', async () => {
    const page = await open('index.html')
    await page.locator('[data-search]').click()
    const input = page.getByRole('combobox')
    await input.waitFor()
    // Nothing is awaited in between, so the results are those of the text at that moment.
    const counts = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('[role=combobox]')!
      return ['t', 'task', 'create taks', '空三', 'status', 'startReal3DTask'].map((text) => {
        input.value = text
        input.dispatchEvent(new Event('input'))
        return document.querySelectorAll('[role=option]').length
      })
    })
    expect(Math.min(...counts)).toBeGreaterThan(0)
    await input.fill('xqzxqz')
    expect(await page.locator('.nothing').isVisible()).toBe(true)
    expect(await input.getAttribute('aria-expanded')).toBe('false')
  })

  test('send every operation to the sandbox, as prefilled', async () => {
    const page = await open('index.html')
    const failed: string[] = []
    for (const { id } of operations) {
      sandbox.reset()
      await openForm(page, id)
      const answer = await send(page)
      if (!/\b20\d \w/.test(answer)) failed.push(`${id}: ${answer.slice(0, 200)}`)
    }
    expect(failed).toEqual([])
  })

  test('have a form that follows the chosen example, with the same request as curl', async () => {
    const page = await open('index.html')
    await openForm(page, 'createCommonWorkspace', 'zh/')
    await page.locator('[name=example]').selectOption('1')
    const body = page.locator('[name=body]')
    await body.fill('{"workspace_name": "it\'s 我的"}')
    await page.locator('.try-form summary').click()
    expect(await page.locator('.try-form details code').innerText()).toBe(
      `curl '${sandbox.url}/v1/workspaces' \\\n  -H 'X-Auth-Token: any' \\\n  -H 'Content-Type: application/json' \\\n  --data-raw '{"workspace_name": "it'\\''s 我的"}'`, // prettier-ignore
    )
    await body.fill('{"workspace_name": "我的空间"}')
    expect(await send(page)).toMatch(/20\d/)
    expect(await violationsIn(page, '[data-try]')).toEqual([])
    // Chromium logs statuses of refusals as errors, which are expected here.
    expect(await send(page)).toMatch(/409[^]*x-sandbox-reason\s+工作共享空间 \w+ 已使用名称 我的空间[^]*KMP\.00011105/)
    expect(problems.splice(0).join()).toContain('409')
    await body.fill('{"workspace_name": ')
    expect(await page.getByRole('alert').innerText()).toBe('请求体不是有效的 JSON。')
  })

  test('store a token only if asked to, and ask before the real service gets a request', async () => {
    const page = await open('index.html')
    await openForm(page, 'listCommonWorkspace')
    const stored = () => page.evaluate(() => localStorage.getItem('koomap-token'))
    await page.locator('[name=token]').fill('secret')
    expect(await stored()).toBe(null)
    await page.locator('[name=remember]').check()
    expect(await stored()).toBe('secret')
    await page.locator('[name=remember]').uncheck()
    expect(await stored()).toBe(null)

    await openForm(page, 'keystoneCreateUserTokenByPassword')
    await send(page)
    expect(await stored()).toBe(null)
    await page.locator('.answer .keep').click()
    const token = (await stored())!
    expect(token).toMatch(/^\S{20,}$/)
    await openForm(page, 'listCommonWorkspace')
    expect(await page.locator('[name=token]').inputValue()).toBe(token)

    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    const asked: string[] = []
    page.on('dialog', async (dialog) => {
      asked.push(dialog.message())
      await dialog.dismiss()
    })
    await page.locator('[name=base]').fill('https://koomap.cn-north-4.myhuaweicloud.com')
    await page.locator('.send').click()
    expect(asked.join()).toContain('koomap.cn-north-4.myhuaweicloud.com is the real service')
    expect(sent).toEqual([])
  })

  test('say how to start the sandbox if there is none', async () => {
    const page = await open('index.html')
    await openForm(page, 'listCommonWorkspace')
    await page.locator('[name=base]').fill(`http://127.0.0.1:${await freePort('port', '0', '127.0.0.1')}`)
    expect(await send(page)).toContain('npm start')
    expect(problems.splice(0).join()).toContain('ERR_')
  })

  test('show samples in another language, also without JavaScript, where there is no form', async () => {
    const page = await open('operations/startTask.html', { javaScriptEnabled: false })
    expect(await page.locator('[data-try]').isVisible()).toBe(false)
    const calls = { curl: '/tasks/start', TypeScript: 'koomap.startTask(', Python: 'client.start_task(', Go: 'client.StartTask(', Java: 'client.startTask(', PHP: '$koomap->startTask(' } // prettier-ignore
    expect(await page.locator('.languages label').allInnerTexts()).toEqual(Object.keys(calls))
    for (const [label, call] of Object.entries(calls)) {
      await page.locator('.languages label', { hasText: label }).click()
      const shown = page.locator('.sample:visible pre')
      expect(await shown.count(), label).toBe(1)
      expect(await shown.innerText()).toContain(call)
    }
  })

  test('keep the language of the samples from page to page', async () => {
    const page = await open('operations/startTask.html')
    await page.locator('.languages label', { hasText: 'Go' }).click()
    await page.goto(page.url().replace('startTask', 'stopTask'))
    expect(await page.locator('.sample:visible pre').innerText()).toContain('client.StopTask(')
  })
})
