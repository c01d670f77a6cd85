import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const executablePath = '/usr/bin/chromium'
/** Whether there is no browser. Tests that need one are then skipped, except in CI. */
export const noBrowser = !existsSync(executablePath)
if (noBrowser && process.env.CI) throw new Error(`Tests need ${executablePath}. Install Debian's package chromium.`)
if (noBrowser) console.warn(`Skipping the tests that need a browser, because ${executablePath} is missing.`)

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'], // prettier-ignore
  })
}
