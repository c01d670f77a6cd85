import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { rows } from '../../scripts/clients/matrix/typescript.ts'

test('the driver of npm run test:clients for our own client passes the type check', async () => {
  // Within the project, whose types of Node.js it needs.
  mkdirSync(`${root}dist`, { recursive: true })
  const folder = `${mkdtempSync(`${root}dist/driver-`)}/`
  try {
    const row = rows.find(({ id }) => id === 'koomap-openapi')!
    const at = { folder, description: '', tools: folder }
    await row.generate(at)
    await row.compile!.run(at)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
