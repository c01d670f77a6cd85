import { randomUUID } from 'node:crypto'
import type { IHttpRequest } from '@stoplight/prism-http'
import type { Description, Json } from '../../src/description/model.ts'
import { BadBody, readBody } from '../../src/server/body.ts'
import { serve, type NamedReader, type Served } from '../../src/server/operations.ts'
import { checkersOf, type Checker, type Violation } from '../../src/server/schemas.ts'
import type { Diagnostic } from './responses.ts'

/**
 * What Prism does not see in a request for an operation. It takes empty values and null for omitted ones, and accepts
 * whatever JavaScript converts to the described type, as in `limit=0x10`.
 */
export interface Checks {
  /** Reads a body into a request for Prism, and returns what is wrong with it as a whole. */
  readBody(input: IHttpRequest, bytes: Buffer): Promise<Diagnostic[]>
  /** The violations of the description that are not among those that are known. */
  missed(input: IHttpRequest, known: Diagnostic[]): Diagnostic[]
}

type Part = 'query' | 'header'

/** The checks of each operation, by its ID. */
export function checksOf(description: Description): Map<string, Checks> {
  const checkers = checkersOf(description)
  return new Map([...serve(description)].map(([id, operation]) => [id, checksFor(operation, checkers)]))
}

function checksFor(operation: Served, checkers: (schema: Json) => Checker): Checks {
  const parameters = (['query', 'header'] as const).flatMap((part) =>
    operation.readers[part].map((reader) => ({
      part,
      ...reader,
      checker: checkers(schemaOf(operation, part, reader)),
    })),
  )
  const bodyChecker = operation.body && checkers(operation.body.schema)
  const bodies = new WeakMap<IHttpRequest, Json>()
  return {
    async readBody(input, bytes) {
      const { 'content-type': type, ...headers } = input.headers!
      // Prism throws for media types that it cannot parse, so it only gets those that are right.
      input.headers = headers
      try {
        const body = await readBody(operation, { ...headers, 'content-type': type }, bytes)
        if (body === undefined) return []
        // Prism takes null, false, 0, and an empty text for no body.
        const empty = body ? undefined : bodyChecker!.first(body, 'body')
        if (empty) return [{ code: 'type', severity: 0, path: ['body'], message: `Request body ${empty.message}` }]
        bodies.set(input, body)
        if (operation.fields) Object.assign(input, formOf(headers, body))
        else Object.assign(input, { headers: { ...headers, 'content-type': operation.body!.media }, body })
        return []
      } catch (error) {
        if (!(error instanceof BadBody) || error.what === 'size') throw error
        headers['content-length'] = '0'
        return [
          { code: error.what === 'media-type' ? 415 : error.what, severity: 0, path: ['body'], message: error.message },
        ]
      }
    },
    missed(input, known) {
      const found: Diagnostic[] = []
      const add = (violation: Violation | undefined, prefix: string) => {
        if (!violation) return
        const path = violation.place.split('.')
        if (known.some(({ path: other = [] }) => other[0] === path[0] && (path[0] === 'body' || other[1] === path[1])))
          return
        found.push({ code: violation.keyword, severity: 0, path, message: `${prefix} ${violation.message}` })
      }
      for (const { part, name, key, read, checker } of parameters) {
        const text = (part === 'query' ? input.url.query : input.headers)?.[key]
        if (text !== undefined) add(checker.first(read(text), `${part}.${name}`), `Request ${part} parameter ${name}`)
      }
      if (bodies.has(input)) add(bodyChecker!.first(bodies.get(input), 'body'), 'Request body')
      return found
    },
  }
}

const schemaOf = ({ parameters }: Served, part: Part, { name }: NamedReader): Json =>
  parameters.find((parameter) => parameter.in === part && parameter.name === name)!.schema

/** The described fields of a form, as a form that Prism reads right: it decodes percent-encodings, and splits names. */
function formOf(headers: Record<string, string>, body: Record<string, Json>): Pick<IHttpRequest, 'headers' | 'body'> {
  const boundary = randomUUID()
  const parts = Object.entries(body)
    .filter(([, value]) => typeof value !== 'object')
    .map(([name, value]) => [
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`,
      `${encodeURIComponent(value)}\r\n`,
    ])
  return {
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: `${parts.flat().join('')}--${boundary}--\r\n`,
  }
}
