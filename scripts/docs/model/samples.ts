import { exampleOf, type Json, type Operation } from '../../../src/description/model.ts'
import type { OperationModel } from './operation-model.ts'

/** A request that can be pasted. */
export interface Sample {
  title: string
  label: string
  language: string
  code: string
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** A curl command for each example of a request. */
export function samplesOf({ operation, body }: OperationModel): Sample[] {
  const examples = body?.examples ?? [{ name: '', title: operation.raw.summary, value: undefined }]
  return examples.map(({ name, title, value }) => ({
    title,
    label: 'curl',
    language: 'bash',
    code: curlOf(operation, name, value),
  }))
}

function curlOf(operation: Operation, name: string, body: Json): string {
  const lines = [`curl ${quoted(urlOf(operation, name))}`]
  if (operation.method !== (body === undefined ? 'get' : 'post')) lines.push(`-X ${operation.method.toUpperCase()}`)
  for (const parameter of operation.parameters)
    if (parameter.in === 'header' && parameter.required)
      lines.push(`-H ${quoted(`${parameter.name}: ${exampleOf(parameter, name)}`)}`)
  if (operation.security.length > 0) lines.push(`-H "X-Auth-Token: $TOKEN"`)
  if (operation.body?.media === 'multipart/form-data')
    for (const [key, value] of Object.entries(body ?? {})) lines.push(`-F ${quoted(`${key}=${value}`)}`)
  else if (body !== undefined) {
    lines.push(`-H 'Content-Type: application/json'`)
    lines.push(`-d ${quoted(JSON.stringify(body, null, 2))}`)
  }
  return lines.join(' \\\n  ')
}

/** The URL with the parameters that are required, and with the page of a list. */
function urlOf(operation: Operation, name: string): string {
  let { path } = operation
  const query: string[] = []
  for (const parameter of operation.parameters) {
    const value = exampleOf(parameter, name)
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, encodeURIComponent(value))
    if (parameter.in !== 'query' || !(parameter.required || /^(offset|limit)$/.test(parameter.name))) continue
    for (const item of [value].flat()) query.push(`${parameter.name}=${encodeURIComponent(item)}`)
  }
  return `${operation.server}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
