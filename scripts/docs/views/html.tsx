import type { HTMLAttributes } from 'preact'

type Tag = 'div' | 'span' | 'p' | 'td' | 'code' | 'dd' | 'h1' | 'h2' | 'h3'

/** An element whose content is HTML that Markdown or the highlighter made. Everything else is escaped. */
export function Html({ tag = 'div', html, ...rest }: { tag?: Tag; html: string } & HTMLAttributes<HTMLElement>) {
  const Element = tag as 'div'
  return <Element {...(rest as object)} dangerouslySetInnerHTML={{ __html: html }} />
}
