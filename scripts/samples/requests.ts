import {
  exampleOf,
  resolve,
  successOf,
  type Description,
  type Json,
  type Operation,
} from '../../src/description/model.ts'
import { valueOf, type Value } from './values.ts'

/** A request that samples make, in terms of the description. */
export interface SampleRequest {
  operation: Operation
  /** Name of the example of the body. Empty if there is none. */
  name: string
  title: string
  /** The parameters that are shown: those that are required, and the page of a list. */
  parameters: Record<'path' | 'query' | 'header', Argument[]>
  body: { json: Json; value: Value } | undefined
  /** Whether it needs a token. */
  secured: boolean
  /** Whether the body is a form. */
  form: boolean
  /** The header of the response that is the result of the operation, if it is not the body. */
  resultHeader: string | undefined
}

export interface Argument {
  name: string
  json: Json
  value: Value
}

/** The requests of an operation, one for each example of its body. */
export function requestsOf(description: Description, operation: Operation): SampleRequest[] {
  const { raw, body, security } = operation
  const content = body && resolve(description, raw.requestBody).content[body.media]
  const examples = Object.entries<Json>(content?.examples ?? { '': { summary: raw.summary } })
  const headers = Object.entries<Json>(successOf(description, raw).response.headers ?? {})
  const argumentsIn = (place: string, name: string) =>
    operation.parameters
      .filter((parameter) => parameter.in === place && isShown(parameter))
      .sort((a, b) => operation.path.indexOf(`{${a.name}}`) - operation.path.indexOf(`{${b.name}}`))
      .map((parameter): Argument => {
        const json = exampleOf(parameter, name)
        return { name: parameter.name, json, value: valueOf(description, parameter.schema, json) }
      })
  return examples.map(([name, node]) => {
    const { summary, value } = resolve(description, node)
    return {
      operation,
      name,
      title: summary ?? name,
      parameters: {
        path: argumentsIn('path', name),
        query: argumentsIn('query', name),
        header: argumentsIn('header', name),
      },
      body: body && { json: value, value: valueOf(description, body.schema, value) },
      secured: security.length > 0,
      form: body?.media === 'multipart/form-data',
      resultHeader: headers.find(([, header]) => resolve(description, header).required)?.[0],
    }
  })
}

const isShown = ({ name, required }: Json) => required || /^(offset|limit)$/.test(name)

/** A query parameter as it is sent. A list is a parameter that is repeated. */
export const pairsOf = ({ name, json }: Argument) =>
  [json].flat().map((item): [name: string, value: string] => [name, String(item)])

/** Whether an example shows a request that is refused, according to its English title. */
export const isRefused = ({ title }: SampleRequest) => /do not match|refused/.test(title)
