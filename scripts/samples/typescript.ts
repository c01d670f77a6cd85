import type { Json } from '../../src/description/model.ts'
import { layOut, prefixed, type Code, type Style } from './layout.ts'
import type { Argument, SampleRequest } from './requests.ts'

const style: Style = { indent: '  ', trailingComma: true }

/** A program for our own client. */
export function typescriptSample({ operation, parameters, body, secured, resultHeader }: SampleRequest): string {
  const parts = [
    ...Object.entries(parameters).map(([place, list]): [string, Json] => [place, valuesOf(list)]),
    ...(body ? [['body', body.json] as [string, Json]] : []),
  ].filter(([place, value]) => place === 'body' || Object.keys(value).length > 0)
  const call: Code = {
    open: `const ${resultHeader ? '{ response }' : 'result'} = await koomap.${operation.id}(`,
    items: parts.length > 0 ? [literal(Object.fromEntries(parts))] : [],
    close: resultHeader ? ').withResponse()' : ')',
    hugs: true,
  }
  return `import { ${secured ? 'KooMap, token' : 'KooMap'} } from 'koomap-openapi'

const koomap = new KooMap(${secured ? '{ auth: token(process.env.TOKEN!) }' : ''})
${layOut(call, style)}
console.log(${resultHeader ? `response.headers.get(${quoted(resultHeader)})` : 'result'})`
}

const valuesOf = (list: Argument[]) => Object.fromEntries(list.map(({ name, json }) => [name, json]))

/** A value as it would be written by hand. */
function literal(value: Json): Code {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return { open: '[', items: value.map(literal), close: ']' }
  const items = Object.entries<Json>(value).map(([key, inner]) => prefixed(`${keyOf(key)}: `, literal(inner)))
  return { open: '{', items, close: '}', pad: ' ', isBroken: items.length > 3 }
}

const keyOf = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key))

function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1)
  if (text.includes("'") && !text.includes('"')) return `"${inner}"`
  return `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
