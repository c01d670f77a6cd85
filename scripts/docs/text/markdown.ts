import MarkdownIt, { type Token } from 'markdown-it'
import { highlight } from './highlight.ts'
import { codeSpan } from './operation-links.ts'

/** A heading of a rendered document. */
export interface Heading {
  level: number
  id: string
  text: string
}

export interface RenderOptions {
  /** IDs of operations, which become links where they occur in backticks. */
  operations: ReadonlySet<string>
  /** An operation that is not linked, because its page is the one that is rendered. */
  except?: string | undefined
  /** By how much headings move down: 1 turns `#` into h2. */
  shift?: number
  /** The address of a link. Default: as it is. */
  href?: (target: string) => string
  /** IDs of the headings, in order, instead of those made from their text. */
  ids?: string[] | undefined
}

export interface Rendered {
  html: string
  headings: Heading[]
}

const parser = new MarkdownIt({ html: true })
const inlineParser = new MarkdownIt({ html: false })

/** Renders a document. Headings get the IDs that GitHub gives them. */
export function renderMarkdown(text: string, options: RenderOptions): Rendered {
  const headings: Heading[] = []
  const tokens = parser.parse(text.replace(/^<!--[^]*?-->\s*/, ''), {})
  const taken = new Set<string>()
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const inline = tokens[i + 1]!
      const words = (inline.children ?? []).map(({ content }) => content).join('')
      const own = uniqueSlug(words, taken)
      const id = options.ids?.[headings.length] ?? own
      const level = Math.min(6, Number(token.tag.slice(1)) + (options.shift ?? 0))
      token.attrSet('id', id)
      token.tag = tokens[i + 2]!.tag = `h${level}`
      // Links inside the document use the ID that GitHub makes from the text.
      if (own !== id) token.meta = { also: own }
      headings.push({ level, id, text: words })
    }
    align(token)
    for (const child of token.children ?? []) relink(child, options)
  }
  const { rules } = parser.renderer
  rules.code_inline = (list, i) => codeSpan(list[i]!.content, options)
  rules.heading_open = (list, i) => {
    const { tag, meta, attrGet } = list[i]!
    const also = meta?.also ? `<span id="${meta.also}"></span>` : ''
    return `<${tag} id="${attrGet.call(list[i]!, 'id')}">${also}`
  }
  rules.fence = (list, i) => {
    const { info, content } = list[i]!
    return `<pre tabindex="0"><code>${highlight(content, info.trim())}</code></pre>\n`
  }
  rules.table_open = () => '<div class="scroll" tabindex="0"><table>'
  rules.table_close = () => '</table></div>'
  return { html: parser.renderer.render(tokens, parser.options, {}), headings }
}

/** Renders a text of the description. */
export const renderProse = (text: string, options: RenderOptions) => renderMarkdown(text.trim(), options).html

/** Renders a single line, without a paragraph. */
export function renderInline(text: string, options: RenderOptions): string {
  inlineParser.renderer.rules.code_inline = (list, i) => codeSpan(list[i]!.content, options)
  return inlineParser.renderInline(text.trim(), {})
}

/** Aligns the cell of a table by a class: the policy of the served docs forbids styles in attributes. */
function align(token: Token): void {
  const [, side] = /^text-align:(\w+)$/.exec(String(token.attrGet('style') ?? '')) ?? []
  if (!side) return
  token.attrs = token.attrs!.filter(([name]) => name !== 'style')
  token.attrSet('class', side)
}

function relink(token: Token, { href }: RenderOptions): void {
  const name = { link_open: 'href', image: 'src' }[token.type]
  const target = name && token.attrGet(name)
  if (name && target && href) token.attrSet(name, href(String(target)))
}

function uniqueSlug(text: string, taken: Set<string>): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
  let id = slug
  for (let n = 1; taken.has(id); n++) id = `${slug}-${n}`
  taken.add(id)
  return id
}

/** Text without Markdown, for descriptions of pages and for search. */
export const plainText = (markdown: string) =>
  markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]|^[#>-]+ /gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
