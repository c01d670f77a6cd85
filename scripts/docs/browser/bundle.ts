import { buildSync } from 'esbuild'
import { fileURLToPath } from 'node:url'

const cache = new Map<string, string>()

/** A script for browsers with everything that it imports. It is not a module, because those do not load from files. */
export function bundleOf(name: 'search' | 'try' | 'messages-zh'): string {
  const known = cache.get(name)
  if (known !== undefined) return known
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  const { text } = outputFiles[0]!
  cache.set(name, text)
  return text
}
