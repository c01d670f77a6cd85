import { runsOf } from '../text/foreign.ts'

type Child = Node | string | undefined | false

/** Creates an element. Text is never read as HTML. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value)
  for (const child of children) if (child) node.append(child)
  return node
}

/** The language of the site's texts, which may differ from that of the page's content. */
export const isChinesePage = document.documentElement.lang.startsWith('zh')

/** The path from the page to the folder of its language. */
export const languageRoot = `${document.body.dataset.root}${isChinesePage ? '/zh' : ''}`

/** Text whose parts in the other language are marked. */
export const marked = (text: string): Child[] =>
  runsOf(text, isChinesePage ? 'zh' : 'en').map(({ text, lang }) => (lang ? element('span', { lang }, text) : text))
