import { exampleOf, type Json, type Operation } from '../../../src/description/model.ts'
import { curlOf, pathOf } from './curl.ts'
import type { OperationModel } from './operation-model.ts'

/** A request that can be pasted, in one language. */
export interface Code {
  /** Name of the tab. */
  label: 'curl' | 'TypeScript'
  language: string
  code: string
}

/** A request that can be pasted. */
export interface Sample {
  /** Name of the example of the body. Empty if there is none. */
  name: string
  title: string
  codes: Code[]
}

/** The example requests of an operation. */
export function samplesOf({ operation, body }: OperationModel): Sample[] {
  const examples = body?.examples ?? [{ name: '', title: operation.raw.summary, value: undefined }]
  return examples.map(({ name, title, value }) => ({
    name,
    title,
    codes: [
      { label: 'curl', language: 'bash', code: curlSample(operation, name, value) },
      { label: 'TypeScript', language: 'typescript', code: typescriptSample(operation, name, value) },
    ],
  }))
}

/** The parameters that a sample has: those that are required, and the page of a list. */
const isShown = ({ name, required }: Json) => required || /^(offset|limit)$/.test(name)

const shownIn = (operation: Operation, place: string, example: string): [string, Json][] =>
  operation.parameters
    .filter((parameter) => parameter.in === place && isShown(parameter))
    .map((parameter) => [parameter.name, exampleOf(parameter, example)])

function curlSample(operation: Operation, name: string, body: Json): string {
  const { method, path, server, security } = operation
  const inPath = Object.fromEntries(shownIn(operation, 'path', name).map(([name, value]) => [name, String(value)]))
  const query = shownIn(operation, 'query', name).flatMap(([name, value]) => [value].flat().map((item): [string, string] => [name, String(item)])) // prettier-ignore
  return curlOf({
    method,
    url: server + pathOf(path, inPath, query),
    headers: [
      ...shownIn(operation, 'header', name).map(([name, value]) => `${name}: ${value}`),
      ...(security.length > 0 ? [{ quoted: '"X-Auth-Token: $TOKEN"' }] : []),
    ],
    body: bodyOf(operation, body),
  })
}

function bodyOf(operation: Operation, body: Json) {
  if (body === undefined) return undefined
  if (operation.body?.media !== 'multipart/form-data') return JSON.stringify(body, null, 2)
  return Object.entries<Json>(body).map(([name, value]): [string, string] => [name, formValue(value)])
}

const formValue = (value: Json) => (typeof value === 'object' ? JSON.stringify(value) : String(value))

function typescriptSample(operation: Operation, name: string, body: Json): string {
  const places = (['path', 'query', 'header'] as const).flatMap((place): [string, Json][] => {
    const shown = shownIn(operation, place, name)
    return shown.length > 0 ? [[place, Object.fromEntries(shown)]] : []
  })
  const args = Object.fromEntries([...places, ...(body === undefined ? [] : [['body', body]])])
  const secured = operation.security.length > 0
  const call = Object.keys(args).length > 0 ? literal(args, '') : ''
  return `import { ${secured ? 'KooMap, token' : 'KooMap'} } from 'koomap-openapi'

const koomap = new KooMap(${secured ? '{ auth: token(process.env.TOKEN!) }' : ''})
const result = await koomap.${operation.id}(${call})
console.log(result)`
}

/** Longer lines do not fit beside the text. */
const width = 60

/** A value as it would be written by hand. */
function literal(value: Json, indent: string): string {
  if (typeof value === 'string') return stringLiteral(value)
  if (value === null || typeof value !== 'object') return String(value)
  const isList = Array.isArray(value)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const entries = Object.entries<Json>(value)
  if (entries.length === 0) return open + close
  const item = ([key, inner]: [string, Json], indent: string) => (isList ? '' : `${keyOf(key)}: `) + literal(inner, indent) // prettier-ignore
  const line = entries.map((entry) => item(entry, '')).join(', ')
  const space = isList ? '' : ' '
  const isFlat = !line.includes('\n') && indent.length + line.length < width && (isList || entries.length < 4)
  if (isFlat) return open + space + line + space + close
  const deeper = `${indent}  `
  return `${open}\n${entries.map((entry) => `${deeper}${item(entry, deeper)},\n`).join('')}${indent}${close}`
}

const keyOf = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key))

function stringLiteral(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1)
  if (text.includes("'") && !text.includes('"')) return `"${inner}"`
  return `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
