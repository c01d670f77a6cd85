import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { bundlePath, root } from '../cli/paths.ts'
import { tool } from '../cli/processes.ts'
import type { Site } from './docs-browser.ts'
import { finish, versionOf } from './measure.ts'
import { installPeer } from './peers.ts'

export interface BuiltSite extends Omit<Site, 'url'> {
  folder: string
  /** The address of createTask in the folder. */
  page: string
  /** How long the build took, in milliseconds, if there is one. */
  ms?: number
}

const scalar = { name: '@scalar/api-reference', version: '1.76.0', folder: 'scalar' }

/** What Redocly and Scalar make of the description, without files from other servers. */
export async function peers(folder: string): Promise<BuiltSite[]> {
  const redoclyFolder = `${folder}/redocly`
  const scalarFolder = `${folder}/scalar`
  mkdirSync(scalarFolder, { recursive: true })
  // By default, the page loads its script from Redocly's servers.
  const { ms } = await finish([tool('redocly'), 'build-docs', bundlePath, '--inlineBundle', '-o', `${redoclyFolder}/index.html`]) // prettier-ignore
  const installed = await installPeer(scalar)
  copyFileSync(`${installed}/${scalar.name}/dist/browser/standalone.js`, `${scalarFolder}/standalone.js`)
  copyFileSync(`${root}generated/openapi.json`, `${scalarFolder}/openapi.json`)
  writeFileSync(`${scalarFolder}/index.html`, scalarPage)
  return [
    {
      name: versionOf('@redocly/cli'),
      folder: redoclyFolder,
      page: '#/satellite-tasks/createtask',
      open: ':has(> [data-component-name="icons/SearchIcon/SearchIcon"])',
      input: '[data-component-name="Search/SearchInput"] input',
      hit: 'header:has([data-component-name="Search/SearchInput"]) + *',
      ms,
    },
    {
      name: `${scalar.name} ${scalar.version}`,
      folder: scalarFolder,
      page: '#tag/satellite-tasks/POST/v1/kmp-control/tasks',
      open: 'button.bg-sidebar-b-search',
      input: 'input[role=combobox]',
      hit: '[role=option]',
    },
  ]
}

const scalarPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>KooMap</title>
  </head>
  <body>
    <div id="app"></div>
    <script src="standalone.js"></script>
    <script>Scalar.createApiReference('#app', { url: 'openapi.json', withDefaultFonts: false, telemetry: false })</script>
  </body>
</html>
`
