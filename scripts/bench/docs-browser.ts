import type { Browser, Page } from 'playwright-core'

/** A built site. */
export interface Site {
  name: string
  /** The address of createTask. */
  url: string
  /** Selects what opens the search. */
  open: string
  /** Selects the field of the search, once it is open. */
  input: string
  /** Selects what contains a hit of the search. */
  hit: string
}

/** By how much the CPU is slowed. */
export const slowdown = 4

const summary = 'Create a satellite production task'
const patience = 120_000
const waiting = { timeout: patience, polling: 100 }

/** Opens createTask with an empty cache. Times are in milliseconds from the start of the navigation, the heap is in kB. */
export async function measureVisit(browser: Browser, { url }: Site) {
  return inSlowPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await page.addInitScript(watchOperation, summary)
    await page.goto(url, { timeout: patience })
    await page.waitForFunction('globalThis.benchVisible !== undefined', undefined, waiting)
    await page.waitForLoadState('networkidle', { timeout: patience })
    const { visible, lcp, fcp } = await page.evaluate(() => {
      const { benchVisible: visible, benchLargest: lcp } = globalThis as unknown as Required<Watched>
      return { visible, lcp, fcp: performance.getEntriesByName('first-contentful-paint')[0]!.startTime }
    })
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return { bytes, fcp, lcp, visible, heap: usedSize / 1000 }
  })
}

/** Opens createTask with an empty cache, and searches for it as soon as that is possible. */
export async function measureSearch(browser: Browser, { url, open, input, hit }: Site) {
  return inSlowPage(browser, async (page) => {
    await page.addInitScript(search, { open, input, hit, summary })
    await page.goto(url, { timeout: patience })
    await page.waitForFunction('globalThis.benchHit !== undefined', undefined, waiting)
    return { hit: (await page.evaluate('globalThis.benchHit')) as number }
  })
}

/** Files from other servers are not loaded, because their speed would be measured. */
async function inSlowPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    await context.route(/^https:/, (route) => route.abort())
    // tsx lets functions that are sent to the page call this helper.
    await context.addInitScript('globalThis.__name = (named) => named')
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await use(page)
  } finally {
    await context.close()
  }
}

// The following functions run in the page.

/** What a page notes about itself, in milliseconds. */
interface Watched {
  benchVisible?: number
  benchLargest?: number
}

/** Notes when the heading of the operation is in the window, and the largest paint. */
function watchOperation(summary: string): void {
  const state = globalThis as unknown as Watched
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) state.benchLargest = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  const look = () => {
    for (const heading of document.querySelectorAll('h1, h2, h3')) {
      if (!heading.textContent.includes(summary) || !heading.checkVisibility()) continue
      const { top, bottom } = heading.getBoundingClientRect()
      if (bottom > 0 && top < innerHeight) return void (state.benchVisible = performance.now())
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Clicks until there is a field, because early clicks may have no effect, types into it, and notes when the operation is found. */
function search({ open, input, hit, summary }: Pick<Site, 'open' | 'input' | 'hit'> & { summary: string }): void {
  const state = globalThis as unknown as { benchHit?: number }
  const query = summary.slice(0, 18)
  let asked = -Infinity
  let typed = false
  const look = () => {
    const field = document.querySelector<HTMLInputElement>(input)
    if (typed) {
      for (const found of document.querySelectorAll<HTMLElement>(hit))
        if (found.checkVisibility() && found.textContent.includes(summary))
          return void (state.benchHit = performance.now())
    } else if (field?.checkVisibility()) {
      // A framework replaces the setter of the field itself.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, query)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      typed = true
    } else if (performance.now() - asked > 100) {
      asked = performance.now()
      const opener = document.querySelector<HTMLElement>(open)
      if (opener?.checkVisibility()) opener.click()
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
