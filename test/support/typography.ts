import MarkdownIt from 'markdown-it'
import { run } from 'zhlint'

const markdownIt = new MarkdownIt({ html: true })

/** Chinese punctuation, brackets, and quotation marks are full-width, with no spaces beside them. */
const rules = {
  preset: 'default',
  halfwidthPunctuation: '[]{}',
  fullwidthPunctuation: '，。：；？！“”‘’（）',
  adjustedFullwidthPunctuation: '',
} as const

/** What a well-kept linter finds in the typography of a Chinese text, with the place of each mistake. */
export function mistakesIn(markdown: string): string[] {
  // zhlint changes the rules that it is given.
  const { validations, disabled } = run(markdown, { rules: { ...rules } })
  if (disabled) throw new Error('A text disables the linter.')
  return [
    ...validations.map(({ message, index, length }) => `${message}: ${around(markdown, index, length)}`),
    ...misreadIn(markdown),
  ]
}

/**
 * What Markdown makes of a Chinese text, but nobody wants: bold that does not end, because a mark is before its asterisks
 * and no space behind them, and lines that are joined with a space.
 */
function misreadIn(markdown: string): string[] {
  return markdownIt.parse(markdown, {}).flatMap(({ children }) =>
    (children ?? []).flatMap(({ type, content }, at, all) => {
      if (type === 'text' && content.includes('**')) return [`bold that is not closed: ${content}`]
      const joined =
        type === 'softbreak' && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u.test(all[at - 1]?.content ?? '')
      return joined ? [`line break in a paragraph: ${all[at - 1]!.content}`] : []
    }),
  )
}

const around = (text: string, at: number, length: number) => text.slice(Math.max(0, at - 12), at + length + 12)
