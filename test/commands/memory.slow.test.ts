import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { renderSite } from '../../scripts/docs/render-site.ts'
import { readDescription } from '../../scripts/description/bundle.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** The memory that is still in use, in MB. */
function inUse(): number {
  collect()
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

test('reloading the description many times, and rendering the docs for it, retains less than 0.5 MB each time', async () => {
  const sandbox = await startSandbox({ port: 0 })
  const follow = async () => {
    await sandbox.reload(readDescription())
    await (await fetch(`${sandbox.url}/v1/workspaces`, { headers: { 'X-Auth-Token': 'any' } })).text()
    renderSite()
  }
  await follow()
  await follow()
  const before = inUse()
  for (let i = 0; i < 10; i++) await follow()
  expect(inUse() - before).toBeLessThan(5)
  await sandbox.close()
}, 120_000)
