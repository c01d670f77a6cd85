import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve as resolvePath } from 'node:path'
import { load as parse } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { resolve, type Json } from '../../scripts/description/model.ts'
import { root } from '../../scripts/cli/paths.ts'
import { run, tool } from '../../scripts/cli/processes.ts'
import { description, examplesOf, operations, responsesOf, violations } from '../support/description.ts'

describe('every example is valid against its schema', () => {
  test.each(operations.map((o) => [o.id, o] as const))('%s', (_, operation) => {
    const wrong: string[] = []
    const check = (place: string, schema: Json, value: unknown) => {
      const found = violations(schema, value)
      if (found) wrong.push(`${place}: ${found}`)
    }
    for (const p of operation.parameters) check(`parameter ${p.name}`, p.schema, p.example)
    for (const [name, value] of Object.entries(operation.body?.examples ?? {}))
      check(`request ${name}`, operation.body!.schema, value)
    for (const { status, response, content } of responsesOf(operation.raw)) {
      for (const [name, value] of examplesOf(content)) check(`response ${status} ${name}`, content.schema, value)
      for (const [name, node] of Object.entries<Json>(response.headers ?? {})) {
        const header = resolve(description, node)
        check(`header ${name}`, header.schema, header.example)
      }
    }
    expect(wrong).toEqual([])
  })

  test('and has no member that its schema does not document', () => {
    const wrong: string[] = []
    for (const o of operations) {
      const check = (place: string, schema: Json, value: unknown) => {
        const found = undocumented(schema, value)
        if (found.length) wrong.push(`${o.id} ${place}: ${found}`)
      }
      for (const [name, value] of Object.entries(o.body?.examples ?? {})) check(name, o.body!.schema, value)
      for (const { content } of responsesOf(o.raw))
        for (const [name, value] of examplesOf(content)) check(name, content.schema, value)
    }
    expect(wrong).toEqual([])

    function undocumented(node: Json, value: Json): string[] {
      const schema = resolve(description, node)
      const branch = schema.oneOf?.find((s: Json) => !violations(s, value))
      if (branch) return undocumented(branch, value)
      if (Array.isArray(value)) return value.flatMap((item) => undocumented(schema.items ?? {}, item))
      if (typeof value !== 'object' || value === null) return []
      // One object, of which no more is known than that it has others.
      if (schema['x-deviation']?.some((d: Json) => d.id === 'modeling-params-extra')) return []
      return Object.entries(value).flatMap(([name, member]) => {
        const known = schema.properties?.[name] ?? (schema.additionalProperties || undefined)
        return known === undefined ? [name] : undocumented(known, member)
      })
    }
  })

  test('and so are the examples that schema members carry', () => {
    const wrong: string[] = []
    const visit = (node: Json, place: string): void => {
      if (typeof node !== 'object' || node === null) return
      for (const example of Array.isArray(node.examples) ? node.examples : [])
        if (violations(node, example)) wrong.push(`${place}: ${example}`)
      for (const [key, value] of Object.entries(node)) visit(value, `${place}/${key}`)
    }
    visit(description.components.schemas, '')
    expect(wrong).toEqual([])
  })
})

test('every section of chapter 4 of the manual is described, without a gap', () => {
  const sections = operations
    .filter((o) => !o.raw['x-manual'].document)
    .map((o) => (o.raw['x-manual'].section as string).split('.').map(Number))
  const numbers = (chapter: number) =>
    sections
      .filter(([first, second]) => first === 4 && second === chapter)
      .map(([, , third]) => third!)
      .sort((a, b) => a - b)
  const chapters = Array.from({ length: 11 }, (_, i) => numbers(i + 1))
  for (const found of chapters) {
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(found.map((_, i) => i + 1))
  }
})

test('operationIds are unique and every operation has a tag that is described', () => {
  expect(new Set(operations.map((o) => o.id)).size).toBe(operations.length)
  const tags = new Set(description.tags.map((t) => t.name))
  for (const o of operations) expect(tags).toContain(o.raw.tags[0])
})

test('the bundle says what the sources say', () => {
  const files = new Map<string, Json>()
  const load = (path: string): Json => {
    if (!files.has(path)) files.set(path, parse(readFileSync(path, 'utf8')))
    return files.get(path)
  }
  const inline = (node: Json, file: string): Json => {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map((item) => inline(item, file))
    if (typeof node.$ref === 'string') {
      const { $ref, ...beside } = node
      const [path = '', pointer = ''] = ($ref as string).split('#')
      const target = path ? resolvePath(dirname(file), path) : file
      let value = load(target)
      for (const part of pointer.split('/').slice(1)) value = value[part.replaceAll('~1', '/').replaceAll('~0', '~')]
      return { ...inline(value, target), ...inline(beside, file) }
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inline(value, file)]))
  }
  const { components: ours, ...sources } = inline(
    load(join(root, 'openapi/openapi.yaml')),
    join(root, 'openapi/openapi.yaml'),
  )
  const { components: theirs, ...bundle } = inline(
    load(join(root, 'generated/openapi.yaml')),
    join(root, 'generated/openapi.yaml'),
  )
  expect(bundle).toEqual(sources)
  expect(theirs.securitySchemes).toEqual(ours.securitySchemes)
})

test('no source file lies unused', () => {
  const used = new Set<string>()
  const follow = (file: string): void => {
    if (used.has(file)) return
    used.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/\$ref: '?([^#'\s]+\.yaml)/g))
      follow(resolvePath(dirname(file), path!))
  }
  follow(join(root, 'openapi/openapi.yaml'))
  const all = readdirSync(join(root, 'openapi'), { recursive: true, encoding: 'utf8' })
  const unused = all.filter((name) => name.endsWith('.yaml') && !used.has(join(root, 'openapi', name)))
  // The lint reads the glossary.
  expect(unused.filter((name) => name !== 'glossary.yaml')).toEqual([])
})

test('docs/figures.md has the score that Redocly gives the description', async () => {
  const { code, stdout, output } = await run([tool('redocly'), 'score', 'openapi/openapi.yaml', '--format', 'json'])
  expect(code, output).toBe(0)
  const { agentReadiness, subscores } = JSON.parse(stdout)
  const figures = readFileSync(join(root, 'docs/figures.md'), 'utf8')
  expect(figures, 'Run `npm run figures`').toContain(`\`redocly score\`: ${agentReadiness} of 100`)
  expect(subscores).toMatchObject({
    documentationQuality: 1,
    exampleCoverage: 1,
    errorClarity: 1,
    identifierClarity: 1,
  })
})
