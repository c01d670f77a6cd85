import type { ComponentChildren } from 'preact'
import type { Language } from '../text/labels.ts'

export type Kind =
  | 'start'
  | 'basics'
  | 'operation'
  | 'errors'
  | 'states'
  | 'workflows'
  | 'deviations'
  | 'glossary'
  | 'guide'
  | 'changes'
  | 'not-found'

/** A part of a page that can be found and linked. */
export interface Text {
  /** Absent for the page itself. */
  anchor?: string
  title: string
  text: string
}

/** A page in one language. */
export interface Page {
  /** Path below the folder of the language, such as `operations/createTask.html`; the same in both languages. */
  url: string
  language: Language
  kind: Kind
  title: string
  /** A sentence or two, for search engines. */
  description: string
  /** ID of the operation that it describes. */
  operation?: string
  /** Name in the navigation. Default: the title. */
  short?: string
  /** What can be found on it. */
  texts: Text[]
  /** Scripts that only this page needs, in assets/. */
  scripts?: string[]
  /** Style sheets that only this page needs. */
  styles?: string[]
  /** Renders the content of `main`. */
  render(): ComponentChildren
  /** The page as Markdown, if it has a file of its own beside it. */
  markdown?(): string
}

/** The path of a page from the root of the site. */
export const pathOf = (page: Pick<Page, 'url' | 'language'>) => (page.language === 'en' ? '' : 'zh/') + page.url
