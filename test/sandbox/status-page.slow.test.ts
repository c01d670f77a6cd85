import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { launchBrowser, noBrowser } from '../support/chromium.ts'
import { serveSandbox } from '../support/sandbox.ts'

const folder = `${root}src/sandbox/status-page/`
const { texts }: { texts: Record<string, [string, string]> } = await import(`${folder}texts.js`)

const served = serveSandbox()
const workspace_id = '3eceb0cb8b834f5bb0a66d4108c2067f'
const task_id = '91432a48b4e34ac1a41bc6ef39e31e4a'
const folder_code = 'a1432a48b4e34ac1a41bc6ef39e31e4b'

/** Gives the account of a token a workspace with a task that can be started. */
function seedTask(change: object = {}, token = 'any'): void {
  served.sandbox.seed(
    {
      workspaces: [{ workspace_id, workspace_name: '测试空间' }],
      folders: [{ folder_code, folder_name: '园区', images: [{ imageCode: 'image' }, {}, {}] }],
      real3dTasks: [{ task_id, workspace_id, task_name: '园区建模', folder_code, ...change }],
    },
    { token },
  )
}
const startTask = () => served.client().startReal3DTask({ path: { workspace_id, task_id }, body: {} })

describe('the texts of the status page', () => {
  const source = readdirSync(folder)
    .filter((name) => name !== 'texts.js')
    .map((name) => readFileSync(folder + name, 'utf8'))
    .join('\n')

  test('exist in English and in Chinese, with the same values in them', () => {
    const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    for (const [key, row] of Object.entries(texts)) {
      expect(row, key).toHaveLength(2)
      for (const text of row) expect(text.trim(), key).not.toBe('')
      expect(values(row[1]), key).toEqual(values(row[0]))
    }
  })

  test('are all used', () => {
    const unused = Object.keys(texts).filter(
      (key) => !/^(folder|image)-\d$/.test(key) && !new RegExp(`['"\`]${key}['"\`]|\\b${key}: `).test(source),
    )
    expect(unused).toEqual([])
  })

  test('are all in the table', () => {
    const keys = [...source.matchAll(/data-(?:t|label|hint)="([^"]+)"|\bt\('([\w-]+)'|\bt: '([\w-]+)'/g)].map(
      ([, ...keys]) => keys.find((key) => key !== undefined)!,
    )
    expect(keys.filter((key) => !(key in texts))).toEqual([])
  })
})

test('the status page comes with a policy that forbids inline scripts and other hosts', async () => {
  const response = await fetch(`${served.sandbox.url}/_sandbox`)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const policy = response.headers.get('content-security-policy')!
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'/)
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
  expect(await response.text()).not.toMatch(/<script>|<style| style=| on\w+=/)
})

test('the files of the status page have less than 25 kB when compressed, and those for Chinese 10 kB more', async () => {
  let bytes = 0
  let chinese = 0
  for (const name of readdirSync(folder).filter((file) => !file.endsWith('.ts'))) {
    const url = `${served.sandbox.url}/_sandbox${name === 'page.html' ? '' : `/${name}`}`
    const response = await fetch(url, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding'), name).toBe('gzip')
    const length = Number(response.headers.get('content-length'))
    if (name === 'messages-zh.js') chinese += length
    else bytes += length
    expect(await response.text(), name).not.toBe('')
    expect(await (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).text()).not.toBe('')
  }
  expect(bytes).toBeLessThan(25_000)
  expect(chinese).toBeLessThan(10_000)
})

describe.skipIf(noBrowser)('the status page in a browser', () => {
  let browser: Browser
  const requests: string[] = []
  const problems: string[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    expect(requests.filter((url) => !url.startsWith(served.sandbox.url) && !/^(data|blob):/.test(url))).toEqual([])
    expect(problems.splice(0)).toEqual([])
    requests.length = 0
  })

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 }, ...options })
    const page = await context.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(`${served.sandbox.url}/_sandbox`)
    await page.locator('main[aria-busy=false]').waitFor()
    return page
  }
  /** The line of a task, a product, or another thing with a name. */
  const lineOf = (page: Page, name: string) =>
    page.locator('.line').filter({ has: page.locator('strong', { hasText: new RegExp(`^${name}$`) }) })
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
  const shows = (page: Page, text: string) => page.getByText(text).first().waitFor()

  test('shows a task that moves as the clock advances, with its progress and its product', async () => {
    seedTask()
    await startTask()
    const page = await open()
    const line = lineOf(page, '园区建模')
    await line.locator('.badge', { hasText: 'PENDING' }).waitFor()
    await line.getByText('Next 00:00:30, in 30 s').waitFor()
    served.sandbox.clock.advance('150s')
    await line.locator('.badge', { hasText: 'RUNNING' }).waitFor()
    await line.getByText('50%').waitFor()
    expect(await line.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(0.5)
    served.sandbox.clock.advance('90s')
    await line.locator('.badge', { hasText: 'SUCCESS' }).waitFor()
    await page.locator('.below .badge', { hasText: 'preparing' }).waitFor()
    served.sandbox.clock.advance('1h')
    await page.locator('.below .badge', { hasText: 'available' }).waitFor()
  })

  test('shows the progress that the API has, also of a controlled task that continues after aerial triangulation', async () => {
    const ready = { triangulated: true, marked: true }
    seedTask({ task_type: 'REAL3D-CTRL', task_status: 'BUNDLE_SUCCESS' })
    served.sandbox.seed({ spurPoints: [{ taskId: task_id, imageCode: 'image' }] }, { token: 'any' })
    served.sandbox.seed({ real3dTasks: [{ task_id, hidden: ready }] }, { token: 'any' })
    const page = await open()
    await startTask()
    served.sandbox.clock.advance('150s')
    const query = { task_ids: [task_id] }
    const [task] = (await served.client().listTasksInWorkspace({ path: { workspace_id }, query })).tasks
    expect(task!.task_progress).toBe('0.65')
    await lineOf(page, '园区建模').getByText('65%').waitFor()
  })

  test('shows the fields of a form that was sent, without what is in them', async () => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ limit: '10', offset: '0', image_name: '影像' }))
      body.append(name, value)
    body.append('file', new Blob(['SECRET']), '说明.txt')
    await fetch(`${served.sandbox.url}/v1/kmp-data/imageinfo`, {
      method: 'POST',
      body,
      headers: { 'x-auth-token': 'any' },
    })
    const page = await open()
    const entry = page.locator('.request').first()
    await entry.locator('summary').click()
    await entry.getByText('"filename": "说明.txt"').waitFor()
    expect(await entry.innerText()).not.toContain('SECRET')
  })

  test('shows a message in the language that the page has been switched to', async () => {
    const page = await open()
    await press(page, '+1 h')
    await page.getByRole('status').getByText('Done.').waitFor()
    await press(page, '中文')
    await page.getByRole('status').getByText('已完成。').waitFor()
    await page.getByLabel('账号 Token').waitFor()
    await press(page, 'English')
    await page.getByRole('status').getByText('Done.').waitFor()
  })

  test('has buttons that advance, freeze, and speed up the clock', async () => {
    const page = await open()
    await page.getByText('frozen').waitFor()
    await press(page, '+1 h')
    await page.getByText('2023-06-01 01:00:00').waitFor()
    await page.getByLabel('Duration such as').fill('1h30m')
    await page.keyboard.press('Enter')
    await page.getByText('2023-06-01 02:30:00').waitFor()
    await page.getByLabel('Duration such as').fill('2023-06-02 03:04:05')
    await press(page, 'Advance')
    await page.getByText('2023-06-02 03:04:05').waitFor()
    await page.getByLabel('Speed').fill('60')
    await press(page, 'Resume')
    await shows(page, 'running, 60×')
    expect(served.sandbox.clock.settings).toMatchObject({ speed: 60, frozen: false })
    await press(page, 'Freeze')
    await page.getByText('frozen').waitFor()
    expect(served.sandbox.clock.settings.frozen).toBe(true)
  })

  test('can order how the next run of a task ends', async () => {
    seedTask()
    const page = await open()
    await lineOf(page, '园区建模').getByRole('button', { name: 'Outcome…' }).click()
    await page.getByRole('dialog').getByLabel('Message').fill('影像重叠度不足')
    await press(page, 'Order')
    await shows(page, 'FAILED · Real-scene task · 园区建模 · 影像重叠度不足 · 1×')
    await startTask()
    await press(page, '+1 h')
    await lineOf(page, '园区建模').locator('.badge', { hasText: 'FAILED' }).waitFor()
    await lineOf(page, '园区建模').getByText('影像重叠度不足').waitFor()
    await shows(page, 'None. Runs succeed.')
  })

  test('can report the upload of a subtask', async () => {
    const subtask_id = 'b1432a48b4e34ac1a41bc6ef39e31e4c'
    seedTask({ task_status: 'SUCCESS' })
    served.sandbox.seed({ subtasks: [{ subtask_id, task_id, subtask_name: '精修' }] })
    const page = await open()
    await press(page, 'started')
    await lineOf(page, '精修').locator('.badge', { hasText: 'UPLOADING' }).waitFor()
    await press(page, 'succeeded')
    await lineOf(page, '精修').locator('.badge', { hasText: 'UPLOAD_SUCCESS' }).waitFor()
  })

  test('can add faults and remove them', async () => {
    const page = await open()
    await press(page, 'Add a fault…')
    await page.getByLabel('Operation').fill('listCommonWorkspace')
    await page.getByLabel('HTTP status').fill('503')
    await page.getByRole('dialog').getByLabel('Times').fill('2')
    await press(page, 'Add')
    await shows(page, 'listCommonWorkspace · status 503 · 2× · hits: 0')
    await expect(served.client().listCommonWorkspace()).rejects.toMatchObject({ status: 503 })
    await shows(page, '1× · hits: 1')
    await press(page, 'Remove')
    await shows(page, 'None. Requests are answered as usual.')
    await served.client().listCommonWorkspace()
  })

  test('can add data, download all of it, and load it again after a reset', async () => {
    const page = await open()
    await press(page, 'Add data…')
    await page.getByLabel('Data as JSON').fill('{ "workspaces": [{ "workspace_name": "新空间" }] }')
    await press(page, 'Add')
    await page.getByRole('heading', { name: '新空间' }).waitFor()
    const downloading = page.waitForEvent('download')
    await press(page, 'Download snapshot')
    const file = await (await downloading).path()
    await press(page, 'Reset…')
    await press(page, 'Reset everything')
    await shows(page, 'Nothing here yet. Create a workspace:')
    expect((await served.client().listCommonWorkspace()).page.total).toBe(0)
    await press(page, 'Load snapshot…')
    await page.getByLabel('Snapshot file').setInputFiles(file)
    await press(page, 'Load')
    await page.getByRole('heading', { name: '新空间' }).waitFor()
  })

  test('resets only the account of the token, if that is chosen', async () => {
    seedTask()
    served.sandbox.seed({ workspaces: [{ workspace_name: 'other' }] }, { token: 'other' })
    const page = await open()
    await press(page, 'Reset…')
    await press(page, 'Reset the account')
    await shows(page, 'Nothing here yet. Create a workspace:')
    expect((await served.client('other').listCommonWorkspace()).page.total).toBe(1)
  })

  test('shows the account of a token, or all accounts without one', async () => {
    seedTask()
    served.sandbox.seed({ workspaces: [{ workspace_name: 'other' }] }, { token: 'their-token' })
    const page = await open()
    await page.getByRole('heading', { name: '测试空间' }).waitFor()
    expect(await page.getByRole('heading', { name: 'other' }).count()).toBe(0)
    await page.getByLabel('X-Auth-Token').fill('their-token')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'other' }).waitFor()
    expect(await page.getByRole('heading', { name: '测试空间' }).count()).toBe(0)
    await page.getByLabel('X-Auth-Token').fill('')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '测试空间' }).waitFor()
    await page.getByRole('heading', { name: 'other' }).waitFor()
    await shows(page, 'their-token')
  })

  test('shows refused requests with code, reason, and section', async () => {
    seedTask()
    await served
      .client()
      .createCommonWorkspace({ body: { workspace_name: '测试空间' } })
      .catch(() => {})
    const page = await open()
    const entry = page.locator('.request').first()
    await entry.getByText('createCommonWorkspace').waitFor()
    expect(await entry.locator('summary').innerText()).toMatch(
      /409[^]*KMP\.00011105[^]*has the name 测试空间\.[^]*\(manual 4\.1\.1\)/,
    )
    await entry.locator('summary').click()
    await entry.getByText('"workspace_name": "测试空间"').waitFor()
    await entry.getByText('POST /v1/workspaces').waitFor()
  })

  test('shows folders, images, and usage', async () => {
    seedTask()
    served.sandbox.seed({ satelliteImages: [{ image_name: 'GF2.tif', image_status: '1' }] })
    await startTask()
    served.sandbox.clock.advance('1h')
    const page = await open()
    await page.getByRole('table', { name: 'Image folders' }).getByRole('row', { name: '园区 1 complete 3' }).waitFor()
    await page
      .getByRole('table', { name: 'Satellite images' })
      .getByRole('row', { name: 'GF2.tif 1 migrating in Raw' })
      .waitFor()
    await page.getByRole('table', { name: 'Usage' }).getByRole('row', { name: '实景三维生产服务基础版 1 次' }).waitFor()
  })

  test('shows names that contain HTML as text', async () => {
    const name = '<img src=x onerror=alert(1)>'
    served.sandbox.seed({
      workspaces: [{ workspace_id }],
      real3dTasks: [{ workspace_id, task_status: 'FAILED', fail_message: name }],
      folders: [{ folder_name: name }],
      satelliteImages: [{ image_name: name }],
    })
    await fetch(`${served.sandbox.url}/${encodeURI(name)}`)
    const page = await open()
    await page.getByText(name, { exact: true }).first().waitFor()
    expect(await page.getByText(name).count()).toBeGreaterThanOrEqual(3)
    expect(await page.locator('img').count()).toBe(0)
  })

  test('shows errors of the control API as a message', async () => {
    const page = await open()
    await page.getByLabel('Duration such as').fill('2023-01-01')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('SANDBOX.TIME_PAST: The clock cannot go back').waitFor()
    await press(page, 'Add a fault…')
    await press(page, 'Add')
    await page.getByRole('dialog').getByRole('alert').getByText('SANDBOX.INVALID_FAULT').waitFor()
    await press(page, 'Cancel')
    await press(page, 'Add data…')
    await page.getByLabel('Data as JSON').fill('{')
    await press(page, 'Add')
    await page.getByRole('dialog').getByRole('alert').getByText('This is not valid JSON').waitFor()
    // The browser itself reports the two responses with an error status.
    expect(problems.splice(0).filter((text) => !/status of 4\d\d/.test(text))).toEqual([])
  })

  test('shows errors, and why requests were refused, in Chinese', async () => {
    seedTask({ task_status: 'RUNNING' })
    await startTask().catch(() => {})
    const page = await open({ locale: 'zh-CN' })
    await page.getByText(`任务 ${task_id} 处于 RUNNING 状态。startReal3DTask 仅允许在`).waitFor()
    await page.getByLabel('时长（如').fill('2023-01-01')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('SANDBOX.TIME_PAST：时钟不能从').waitFor()
    await press(page, '添加故障…')
    await press(page, '添加')
    await page.getByRole('dialog').getByRole('alert').getByText('SANDBOX.INVALID_FAULT：该故障没有任何作用。').waitFor()
    await press(page, '取消')
    await press(page, '添加数据…')
    await page.getByLabel('JSON 数据').fill('{ "folders": [{ "status": "7" }] }')
    await press(page, '添加')
    await page.getByRole('dialog').getByRole('alert').getByText('folders[0].status 必须是 integer。').waitFor()
    expect(problems.splice(0).filter((text) => !/status of 4\d\d/.test(text))).toEqual([])
  })

  test('keeps focus, open details, and the scroll position while it refreshes', async () => {
    for (let count = 0; count < 30; count++) await served.client().listCommonWorkspace()
    seedTask()
    const page = await open({ viewport: { width: 800, height: 500 } })
    const entry = page.locator('.request').nth(10)
    const id = await entry.locator('.facts').textContent()
    await entry.locator('summary').click()
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h3')!))
    const before = await entry.evaluate((element) => element.getBoundingClientRect().top)
    served.sandbox.seed({ workspaces: [{ workspace_name: 'new' }] })
    await served.client().listCommonWorkspace()
    await page.getByRole('heading', { name: 'new' }).waitFor({ state: 'attached' })
    const same = page.locator('.request[open]')
    expect(await same.locator('.facts').textContent()).toBe(id)
    expect(await same.evaluate((element) => document.activeElement === element.firstElementChild)).toBe(true)
    expect(await page.evaluate(() => String(getSelection()))).toBe('测试空间')
    const after = await same.evaluate((element) => element.getBoundingClientRect().top)
    // Browsers scroll by whole pixels.
    expect(Math.abs(after - before)).toBeLessThan(1)
  })

  test('asks for nothing while it is hidden', async () => {
    const page = await open()
    const hide = (hidden: boolean) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await hide(true)
    await page.waitForLoadState('networkidle')
    requests.length = 0
    // Longer than the time between two refreshes.
    await page.waitForTimeout(1500)
    expect(requests).toEqual([])
    await Promise.all([page.waitForRequest(/_sandbox\/state/), hide(false)])
  })

  test('tells when the sandbox does not answer, and continues when it does', async () => {
    const page = await open()
    await page.route('**/_sandbox/state', (route) => route.abort())
    await page.getByRole('alert').getByText('The sandbox does not answer').waitFor()
    await press(page, '中文')
    await press(page, 'English')
    await page.unroute('**/_sandbox/state')
    await page.getByText('The sandbox does not answer').waitFor({ state: 'hidden' })
    await page.getByText('frozen').waitFor()
    expect(problems.splice(0).filter((text) => !text.includes('ERR_FAILED'))).toEqual([])
  })

  test('is in the language of the browser, and can be switched', async () => {
    seedTask()
    const page = await open({ locale: 'zh-CN' })
    await page.getByRole('heading', { name: '实景三维建模任务' }).waitFor()
    expect(await page.evaluate(() => [document.title, document.documentElement.lang])).toEqual(['KooMap 沙箱', 'zh-CN'])
    await press(page, 'English')
    await page.getByRole('heading', { name: 'Real-scene tasks' }).waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/任务|重置|冻结/)
    await page.reload()
    await page.getByRole('heading', { name: 'Real-scene tasks' }).waitFor()
    await press(page, '中文')
    await page.getByRole('heading', { name: '工作共享空间' }).waitFor()
  })

  test.each(['zh-CN', 'en-US'])('fits on a phone in %s, without scrolling sideways', async (locale) => {
    const long = 'a_very_long_name_without_any_space_'.repeat(3).slice(0, 100)
    // The longest name that the API allows for these.
    const name = long.slice(0, 50)
    seedTask({ task_name: name, task_status: 'SUCCESS' })
    served.sandbox.seed({
      workspaces: [{ workspace_name: name }],
      folders: [{ folder_name: long }],
      satelliteImages: [{ image_name: long }],
      subtasks: [{ task_id, subtask_name: name }],
    })
    served.sandbox.fail('listTasksInWorkspace', { status: 500, message: long })
    served.sandbox.outcome('real3d-task', { outcome: 'FAILED', message: long })
    await fetch(`${served.sandbox.url}/${long}`)
    const page = await open({ locale, viewport: { width: 390, height: 844 } })
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBe(390)
    for (const id of ['outcome', 'fault', 'seed', 'load', 'reset']) {
      await page.locator(`#open-${id}`).click()
      const box = (await page.locator(`#${id}-dialog`).boundingBox())!
      expect(box.x, id).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width, id).toBeLessThanOrEqual(390)
      expect(
        await page.locator(`#${id}-dialog`).evaluate((element) => element.scrollWidth <= element.clientWidth),
        id,
      ).toBe(true)
      await page.keyboard.press('Escape')
    }
    expect(await width()).toBe(390)
  })

  test.each(['light', 'dark'] as const)('has enough contrast in %s colors (WCAG AA)', async (colorScheme) => {
    seedTask({ task_status: 'FAILED', fail_message: '失败' })
    served.sandbox.seed({
      real3dTasks: [
        { workspace_id, task_name: 'good', task_status: 'SUCCESS' },
        { workspace_id, task_name: 'moving', task_status: 'STARTING' },
      ],
    })
    await served.client().listCommonWorkspace()
    const page = await open({ colorScheme })
    expect(await page.evaluate(lowContrasts)).toEqual([])
  })

  test('has one main heading, and a name for every control', async () => {
    seedTask()
    const page = await open()
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    for (const role of ['banner', 'main'] as const) expect(await page.getByRole(role).count()).toBe(1)
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('button, input, select, textarea, progress')]
        .filter(
          (element) =>
            ![element.ariaLabel, element.textContent, element.labels?.[0]?.textContent].some((name) => name?.trim()),
        )
        .map((element) => element.outerHTML),
    )
    expect(nameless).toEqual([])
  })
})

/** The texts whose contrast with their background is below 4.5. Runs in the page. */
function lowContrasts(): string[] {
  const rgba = (color: string) => color.match(/[\d.]+/g)!.map(Number)
  const luminance = (color: string) => {
    const [r, g, b] = rgba(color).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const background = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)'
    const color = getComputedStyle(element).backgroundColor
    return rgba(color)[3] === 0 ? background(element.parentElement) : color
  }
  const low: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement!
    if (!walker.currentNode.textContent!.trim() || element.getClientRects().length === 0) continue
    const [a, b] = [getComputedStyle(element).color, background(element)].map(luminance).sort((a, b) => b - a)
    const contrast = (a! + 0.05) / (b! + 0.05)
    if (contrast < 4.5) low.push(`${contrast.toFixed(2)} ${element.className} ${walker.currentNode.textContent}`)
  }
  return low
}
