import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in a page, or in the part of it that a selector names: the rule, the impact, and the elements. */
export async function violationsIn(page: Page, selector = ':root'): Promise<string[]> {
  await page.evaluate(source)
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> }
    }
    const { violations } = await axe.run(selector, { resultTypes: ['violations'], preload: false })
    return violations.map(({ id, impact, nodes }) => {
      const elements = nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))
      return `${id} (${impact}): ${elements.join(' | ')}`
    })
  }, selector)
}
