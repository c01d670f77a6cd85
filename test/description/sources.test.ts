import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { load as parse } from 'js-yaml'
import { expect, test } from 'vitest'
import type { Json } from '../../src/description/model.ts'
import { root } from '../../scripts/cli/paths.ts'

test('generated/openapi.yaml says the same as the files in openapi/', () => {
  const files = new Map<string, Json>()
  const load = (path: string): Json => {
    if (!files.has(path)) files.set(path, parse(readFileSync(path, 'utf8')))
    return files.get(path)
  }
  /** Replaces all references by what they refer to. */
  const inline = (node: Json, file: string): Json => {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map((item) => inline(item, file))
    if (typeof node.$ref === 'string') {
      const { $ref, ...siblings } = node
      const [path = '', pointer = ''] = ($ref as string).split('#')
      const target = path ? resolve(dirname(file), path) : file
      let value = load(target)
      for (const part of pointer.split('/').slice(1)) value = value[part.replaceAll('~1', '/').replaceAll('~0', '~')]
      return { ...inline(value, target), ...inline(siblings, file) }
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inline(value, file)]))
  }
  const whole = (path: string) => inline(load(join(root, path)), join(root, path))
  const { components, ...sources } = whole('openapi/openapi.yaml')
  const { components: bundledComponents, ...bundle } = whole('generated/openapi.yaml')
  expect(bundle).toEqual(sources)
  expect(bundledComponents.securitySchemes).toEqual(components.securitySchemes)
})

test('every file in openapi/ is part of a description', () => {
  const used = new Set<string>()
  const follow = (file: string): void => {
    if (used.has(file)) return
    used.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/\$ref: '?([^#'\s]+\.yaml)/g))
      follow(resolve(dirname(file), path!))
  }
  follow(join(root, 'openapi/openapi.yaml'))
  follow(join(root, 'openapi/sandbox/sandbox.yaml'))
  const all = readdirSync(join(root, 'openapi'), { recursive: true, encoding: 'utf8' })
  const unused = all.filter((name) => name.endsWith('.yaml') && !used.has(join(root, 'openapi', name)))
  // The lint reads the glossary. Workflows and translations refer to the bundle.
  expect(unused.filter((name) => name !== 'glossary.yaml' && !/^(workflows|translations)\//.test(name))).toEqual([])
})
