import { resolve, responsesOf, type Description, type Json, type Operation } from '../../../src/description/model.ts'
import type { CatalogueEntry } from '../../../src/description/error-codes.ts'
import type { Deviation } from '../../description/deviations.ts'
import { samplesOf, type Sample } from '../../samples/samples.ts'
import type { Language } from '../text/labels.ts'
import { allNodes, SchemaTrees, type PropertyNode } from './schema-tree.ts'

/** A named example of a body. */
export interface Example {
  name: string
  title: string
  value: Json
}

export interface ResponseModel {
  status: string
  description: string
  headers: PropertyNode[]
  media: string | undefined
  /** The body. Absent if it is the usual error body. */
  body: PropertyNode | undefined
  examples: Example[]
  /** The error codes that it can carry. */
  errors: CatalogueEntry[]
}

/** An operation as its page shows it. */
export interface OperationModel {
  operation: Operation
  summary: string
  tag: string
  parameters: { place: 'path' | 'query' | 'header'; nodes: PropertyNode[] }[]
  body: { media: string; required: boolean; tree: PropertyNode; examples: Example[] } | undefined
  samples: Sample[]
  responses: ResponseModel[]
  /** All deviations that concern it, and the parts of the page that they concern. */
  deviations: { entry: Deviation; nodes: PropertyNode[] }[]
}

/** Collects what the page of an operation shows. */
export function modelOf(
  description: Description,
  operation: Operation,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
  language: Language,
): OperationModel {
  const trees = new SchemaTrees(description, language)
  const { raw } = operation
  const parameters = (['path', 'query', 'header'] as const).flatMap((place) => {
    const nodes = operation.parameters.filter((p) => p.in === place).map((p) => trees.parameter(p, place))
    return nodes.length > 0 ? [{ place, nodes }] : []
  })
  const content = operation.body && resolve(description, raw.requestBody).content[operation.body.media]
  const body = operation.body && {
    media: operation.body.media,
    required: operation.body.required,
    tree: trees.body(content.schema, 'body'),
    examples: namedExamples(description, content),
  }
  const responses = Object.entries<Json>(raw.responses).map(([status, node]): ResponseModel => {
    const response = resolve(description, node)
    const [found] = responsesOf(description, { responses: { [status]: node } })
    const prefix = status.startsWith('2') ? 'response' : `response-${status}`
    const usual = found?.content.schema?.$ref?.endsWith('/ApiErrorBody')
    const codes = Object.keys(found?.content.examples ?? {})
    return {
      status,
      description: response.description,
      headers: Object.entries<Json>(response.headers ?? {}).map(([name, header]) =>
        trees.parameter({ name, ...resolve(description, header) }, `${prefix}-header`),
      ),
      media: found?.media,
      body: found && !usual ? trees.body(found.content.schema, prefix) : undefined,
      examples: found ? namedExamples(description, found.content).filter(({ name }) => !catalogue.has(name)) : [],
      errors: codes.flatMap((code) => catalogue.get(code) ?? []).sort((a, b) => (a.code < b.code ? -1 : 1)),
    }
  })
  const nodes = [
    ...parameters.flatMap((group) => allNodes(group.nodes)),
    ...(body ? [body.tree, ...allNodes([body.tree])] : []),
    ...responses
      .filter(isShown)
      .flatMap(({ headers, body }) => [...headers, ...(body ? [body, ...allNodes([body])] : [])]),
  ]
  const hidden = responses.filter((response) => !isShown(response)).flatMap(({ headers }) => headers)
  return {
    operation,
    summary: raw.summary,
    tag: raw.tags[0],
    parameters,
    body,
    samples: samplesOf(description, operation),
    responses,
    deviations: collect([...(raw['x-deviation'] ?? []), ...hidden.flatMap((node) => node.deviations)], nodes),
  }
}

/** Whether the page describes headers and body of a response; those of the usual error are the same everywhere. */
export const isShown = ({ status, body }: ResponseModel) => status.startsWith('2') || body !== undefined

function collect(own: Deviation[], nodes: PropertyNode[]): OperationModel['deviations'] {
  const found = new Map(own.map((entry) => [entry.id, { entry, nodes: [] as PropertyNode[] }]))
  for (const node of nodes)
    for (const entry of node.deviations) {
      const known = found.get(entry.id) ?? { entry, nodes: [] }
      if (!known.nodes.includes(node)) known.nodes.push(node)
      found.set(entry.id, known)
    }
  return [...found.values()]
}

function namedExamples(description: Description, content: Json): Example[] {
  return Object.entries<Json>(content.examples ?? {}).map(([name, node]) => {
    const { summary, value } = resolve(description, node)
    return { name, title: summary ?? name, value }
  })
}
