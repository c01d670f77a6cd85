import { readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from '../../scripts/cli/paths.ts'

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { encoding: 'utf8', recursive: true })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
)
/** The files that each file imports, also only for types, and later with `import()`. */
const imports = new Map(
  files.map((file) => {
    const path = resolve(root, file)
    const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'))
    const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'))
    return [path, relative.map((name) => resolve(dirname(path), name))]
  }),
)

/** The first circle that leads through a file: its files, from the given one on. */
function circleAt(file: string, trail: string[], done: Set<string>): string[] | undefined {
  const at = trail.indexOf(file)
  if (at >= 0) return trail.slice(at)
  if (done.has(file)) return undefined
  for (const imported of imports.get(file) ?? []) {
    const circle = circleAt(imported, [...trail, file], done)
    if (circle) return circle
  }
  done.add(file)
  return undefined
}

test('no file imports itself through others', () => {
  const done = new Set<string>()
  expect(imports.size).toBeGreaterThan(100)
  for (const file of imports.keys()) expect(circleAt(file, [], done)).toBeUndefined()
})
