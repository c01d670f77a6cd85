import { readdirSync } from 'node:fs'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'
import { inputs } from '../../scripts/docs/model/sources.ts'

test('the docs are rebuilt when any module that makes them changes', async () => {
  const browser = readdirSync(`${root}scripts/docs/browser`).map((name) => `scripts/docs/browser/${name}`)
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['scripts/docs/render-site.ts', ...browser],
    outdir: 'dist/never-written',
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    metafile: true,
  })
  const modules = Object.keys(metafile.inputs)
  expect(modules).toContain('scripts/generate/lifecycle-svg.ts')
  const missing = modules.filter((path) => !inputs.some((input) => path === input || path.startsWith(`${input}/`)))
  expect(missing).toEqual([])
})
