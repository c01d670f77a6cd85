import { exampleOf, type Json } from '../../../src/description/model.ts'
import { plainText } from '../text/markdown.ts'
import type { OperationModel } from './operation-model.ts'
import type { Site } from './site.ts'

export interface TryParameter {
  name: string
  place: 'path' | 'query' | 'header'
  required: boolean
  list: boolean
  /** Whether the field is filled with the example, which is otherwise a hint. */
  filled: boolean
  example: string
}

/** What the form for an operation needs. */
export interface TryOperation {
  method: string
  path: string
  /** Whether it needs a token. */
  token: boolean
  /** Whether the body is a form. */
  form: boolean
  parameters: TryParameter[]
  /** Examples of the body, with the values of the parameters that depend on them. */
  examples: { title: string; body: Json; values: Record<string, string> }[]
}

/** A script that hands over the data of all forms of a language. Unlike JSON, pages opened from files can load it. */
export function renderTryData({ context }: Site): string {
  const data = Object.fromEntries([...context.operations].map(([id, model]) => [id, tryOf(model)]))
  return `globalThis.koomapTry=${JSON.stringify(data).replaceAll('\u2028', '\\u2028')}\n`
}

function tryOf({ operation, body }: OperationModel): TryOperation {
  const { method, path, security, parameters } = operation
  const named = parameters.filter(({ in: place }) => place !== 'cookie')
  return {
    method: method.toUpperCase(),
    path,
    token: security.length > 0,
    form: body?.media === 'multipart/form-data',
    parameters: named.map((parameter) => ({
      name: parameter.name,
      place: parameter.in,
      required: parameter.required === true,
      list: parameter.schema?.type === 'array',
      filled: parameter.required === true || /^(offset|limit)$/.test(parameter.name),
      example: textOf(exampleOf(parameter)),
    })),
    examples: (body?.examples ?? []).map(({ name, title, value }) => ({
      title: plainText(title),
      body: value,
      values: Object.fromEntries(named.filter(({ examples }) => examples?.[name]).map((parameter) => [parameter.name, textOf(exampleOf(parameter, name))])), // prettier-ignore
    })),
  }
}

const textOf = (value: Json): string => (value === undefined ? '' : [value].flat().map(String).join(', '))
