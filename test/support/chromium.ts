import { chromiumPath, hasChromium } from '../../scripts/cli/chromium.ts'

export { launchBrowser } from '../../scripts/cli/chromium.ts'

/** Whether there is no browser. Tests that need one are then skipped, except in CI. */
export const noBrowser = !hasChromium()
if (noBrowser && process.env.CI) throw new Error(`Tests need ${chromiumPath}. Install Debian's package chromium.`)
if (noBrowser) console.warn(`Skipping the tests that need a browser, because ${chromiumPath} is missing.`)
