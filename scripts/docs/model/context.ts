import { catalogueOf, type CatalogueEntry } from '../../../src/description/error-codes.ts'
import { operationsOf, type Json, type Operation } from '../../../src/description/model.ts'
import { labels, type Language, type Words } from '../text/labels.ts'
import { renderInline, renderMarkdown, renderProse, type Rendered, type RenderOptions } from '../text/markdown.ts'
import { modelOf, type OperationModel } from './operation-model.ts'
import type { Sources } from './sources.ts'

/** A tag with its operations, in the order of the manual. */
export interface Group {
  tag: string
  title: string
  description: string
  operations: OperationModel[]
}

/** What all pages of a language share. */
export interface Context extends Sources {
  words: Words
  operations: Map<string, OperationModel>
  /** Groups of tags, as in the navigation. */
  parts: { title: string; groups: Group[] }[]
  catalogue: CatalogueEntry[]
  /** Renders Markdown to HTML; names of operations in backticks become links. */
  prose(text: string, except?: string): string
  inline(text: string, except?: string): string
  markdown(text: string, options?: Omit<RenderOptions, 'operations'>): Rendered
}

export function contextOf(sources: Sources): Context {
  const { description, language } = sources
  const catalogue = catalogueOf(description)
  const codes = new Map(catalogue.map((entry) => [entry.code, entry]))
  const operations = new Map(
    operationsOf(description).map((operation) => [operation.id, modelOf(description, operation, codes, language)]),
  )
  const names = new Set(operations.keys())
  return {
    ...sources,
    words: labels[language],
    operations,
    parts: partsOf(description, [...operations.values()]),
    catalogue,
    prose: (text, except) => renderProse(text, { operations: names, except }),
    inline: (text, except) => renderInline(text, { operations: names, except }),
    markdown: (text, options) => renderMarkdown(text, { operations: names, ...options }),
  }
}

function partsOf(description: Sources['description'], models: OperationModel[]): Context['parts'] {
  const tags = new Map<string, Json>(description.tags.map((tag) => [tag.name, tag]))
  return (description as Json)['x-tagGroups'].map(({ name, tags: members }: Json) => ({
    title: name,
    groups: members.map((tag: string) => ({
      tag,
      title: tags.get(tag)['x-displayName'],
      description: tags.get(tag).description,
      operations: models.filter((model) => model.tag === tag).sort((a, b) => bySection(a.operation, b.operation)),
    })),
  }))
}

/** The order of the manual: 4.9.2 comes before 4.10.1. */
function bySection(a: Operation, b: Operation): number {
  return String(a.raw['x-manual'].section).localeCompare(String(b.raw['x-manual'].section), 'en', { numeric: true })
}

export type { Language }
