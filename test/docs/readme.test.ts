import { expect, test } from 'vitest'
import { markdownIn, read } from '../support/markdown.ts'

const guides = ['README.md', ...markdownIn('docs').filter((path) => !path.startsWith('docs/decisions/'))]

test('README.md has at most 120 lines', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(120)
})

const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
const scriptsIn = (path: string) =>
  [...read(path).matchAll(/npm (?:run |(?=start|test))([a-z]+(?::[a-z]+)?)/g)].map(([, name]) => name!)

test('README.md and docs/*.md together name every npm script', () => {
  const named = new Set(guides.flatMap(scriptsIn))
  expect(scripts.filter((name) => name !== 'prepack' && !named.has(name))).toEqual([])
})

test.each([...guides, 'CONTRIBUTING.md'])('%s names only npm scripts that exist', (path) => {
  expect(scriptsIn(path).filter((name) => !scripts.includes(name))).toEqual([])
})
