import type { Context } from './context.ts'
import type { Kind, Page } from './page.ts'

/** The pages of one language. */
export interface Site {
  context: Context
  pages: Page[]
  /** The navigation, from top to bottom. */
  sections: Section[]
}

export interface Section {
  title: string
  pages: Page[]
  /** Titles of folded groups of pages. */
  groups?: { title: string; tag: string; pages: Page[] }[]
}

/** The first page of a kind. */
export const pageOf = ({ pages }: Site, kind: Kind) => pages.find((page) => page.kind === kind)!
