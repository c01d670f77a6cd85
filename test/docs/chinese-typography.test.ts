import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { labels } from '../../scripts/docs/text/labels.ts'
import { chineseNames } from '../../scripts/docs/text/value-names.ts'
import { actionsOf } from '../../scripts/translations/overlays.ts'
import { phrasesOf } from '../../scripts/translations/phrases.ts'
import { markdownIn, read } from '../support/markdown.ts'
import { mistakesIn } from '../support/typography.ts'
// @ts-expect-error The status page is JavaScript, because browsers load it.
import { messages } from '../../src/sandbox/status-page/messages-zh.js'
// @ts-expect-error The status page is JavaScript, because browsers load it.
import { texts } from '../../src/sandbox/status-page/texts.js'

/** All texts in Chinese that are ours, by where they are. */
const ours: Record<string, string[]> = {
  'the translations': actionsOf('zh-CN').flatMap(({ update }) => Object.values(update)),
  'the phrases of documents': [...phrasesOf('zh-CN')].flatMap(([en, to]) => (en === to ? [] : [to.replaceAll(/\{\d\}/g, '1')])),
  'the glossary': (load(read('openapi/glossary.yaml')) as { zh: string }[]).map(({ zh }) => zh),
  'the labels of the docs': [...stringsIn(labels.zh), ...Object.values(chineseNames)].map((text) => text.trim()).filter((text) => /\p{Script=Han}/u.test(text)),
  'the form and the search of the docs': ['search', 'try'].flatMap((name) => literalsIn(`scripts/docs/browser/${name}.ts`)),
  'the texts of the status page': Object.values(texts as Record<string, [string, string]>).map(([, chinese]) => filled(chinese)),
  'the messages of the sandbox': (messages as [string, string][]).map(([, chinese]) => filled(chinese)),
  ...Object.fromEntries(markdownIn('docs/zh').map((path) => [path, [read(path)]])),
} // prettier-ignore

test.each(Object.entries(ours))('the typography of %s is right', (_, texts) => {
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.flatMap(mistakesIn)).toEqual([])
})

/** A text with something in the places of its values. */
function filled(text: string): string {
  return text.replaceAll(/\{\w*\}/g, 'x')
}

function stringsIn(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(stringsIn) : []
}

/** The texts in Chinese in a program. */
function literalsIn(path: string): string[] {
  return [...read(path).matchAll(/'([^'\n]*\p{Script=Han}[^'\n]*)'|`([^`\n]*\p{Script=Han}[^`\n]*)`/gu)].map(
    ([, quoted, template]) => quoted ?? template!.replaceAll(/\$\{[^}]*\}/g, 'x'),
  )
}

describe('the check of typography', () => {
  test.each([
    '沙箱的URL',
    '沙箱 URL的',
    '参见`limit` 参数',
    '参见[Mock](mock.md)',
    '[Mock](mock.md)的局限',
    '例如, 沙箱',
    '沙箱(本地)',
    '沙箱.',
    '在 `a` (默认)',
    '沙箱 ，',
    '沙箱， 然后',
    '**端口。**默认',
    '第一行，\n第二行',
    '2个',
    '1 个;2 个',
    '你好!',
    '使用 “引号” 时',
  ])('finds the mistake in "%s"', (text) => expect(mistakesIn(text)).not.toEqual([]))

  test.each([
    '在 <http://127.0.0.1:4010> 启动沙箱，使用 `npm start`。',
    '- **端口**：默认为 4010（沙箱）。\n- [Mock](mock.md) 的局限。\n\n| 列 | B |\n| --- | --- |\n| 值。 | `a: b` |',
    '# 标题\n\n```sh\n# 注释, x\n```\n\n1. 项。\n2. `x`：另一项。',
  ])('permits "%s"', (text) => expect(mistakesIn(text)).toEqual([]))
})
