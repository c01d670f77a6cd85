import type { Type, Value } from './values.ts'
import { layOut, prefixed, type Code, type Style } from './layout.ts'
import { camel, pascal, screaming } from './names.ts'
import type { SampleRequest } from './requests.ts'

const style: Style = { indent: '    ', trailingComma: false }
const indent = '    '

/** A class for the client of `npm run clients -- java`. */
export function javaSample(request: SampleRequest): string {
  const { operation, parameters, body, secured, resultHeader } = request
  const { path, query, header } = parameters
  const imports = new Set(['koomap.KooMap'])
  const codeOf = (value: Value) => literal(value, imports)
  const hasQuery = operation.parameters.some((parameter) => parameter.in === 'query')
  const params = `${pascal(operation.id)}Params`
  if (hasQuery) imports.add(`koomap.KooMap.${params}`)
  const call: Code = {
    open: `var result = client.${operation.id}${resultHeader ? 'WithHeaders' : ''}(`,
    items: [
      ...path.map(({ value }) => codeOf(value)),
      ...(body ? [codeOf(body.value)] : []),
      ...(hasQuery
        ? [{ open: `new ${params}()`, items: query.map(({ name, value }) => setter(camel(name), codeOf(value))), close: '', isChain: true }] // prettier-ignore
        : []),
    ],
    close: ');',
  }
  const config: Code = {
    open: 'var config = new KooMap.Config()',
    items: [
      `.serverUrl(${quoted(operation.server)})`,
      ...header.map(({ name, value }): Code => ({ open: '.header(', items: [quoted(name), codeOf(value)], close: ')' })), // prettier-ignore
      ...(secured ? ['.auth(new KooMap.Auth().apiKey("IamToken", System.getenv("TOKEN")))'] : []),
    ],
    close: ';',
    isChain: true,
  }
  return [
    ...[...imports].sort().map((name) => `import ${name};`),
    '',
    `public class ${pascal(operation.id)} {`,
    '  public static void main(String[] args) {',
    indent + layOut(config, style, indent),
    `${indent}var client = new KooMap(config);`,
    indent + layOut(call, style, indent),
    `${indent}System.out.println(${resultHeader ? `result.headers().get(${quoted(camel(resultHeader))})` : 'result'});`,
    '  }',
    '}',
  ].join('\n')
}

const setter = (name: string, code: Code): Code => ({ open: `.${name}(`, items: [code], close: ')' })

function literal({ type, plain, fields, entries, items }: Value, imports: Set<string>): Code {
  if (fields) {
    imports.add(`koomap.KooMap.${type.name}`)
    const given = new Map(fields.map(({ name, value }) => [name, literal(value, imports)]))
    const names = type.properties!.map(({ name }) => name)
    // Without names, it would be hard to tell which value is which.
    const isClear = names.length <= 3 && names.every((name) => given.has(name))
    const items = names.map((name) => prefixed(isClear ? '' : `/* ${camel(name)}= */ `, given.get(name) ?? 'null'))
    return { open: `new ${type.name}(`, items, close: ')' }
  }
  if (entries) return map(entries.map(([key, value]) => [key, literal(value, imports)]), imports) // prettier-ignore
  if (items) {
    imports.add('java.util.List')
    return { open: 'List.of(', items: items.map((item) => literal(item, imports)), close: ')' }
  }
  if (typeof plain === 'string' && type.kind === 'enum') {
    imports.add(`koomap.KooMap.${type.name}`)
    return `${type.name}.${screaming(plain)}`
  }
  if (typeof plain === 'number') return number(plain, type)
  return typeof plain === 'string' ? quoted(plain) : String(plain)
}

/** The client has numbers of the type `Long` if they are integers, and otherwise, or in an enumeration, `Double`. */
function number(value: number, { kind }: Type): string {
  if (kind === 'integer') return `${value}L`
  return Number.isInteger(value) && kind !== 'any' ? `${value}.0` : String(value)
}

/** `Map.of` accepts no null. */
function map(entries: [string, Code][], imports: Set<string>): Code {
  const hasNull = entries.some(([, code]) => code === 'null')
  if (hasNull && entries.length > 1) throw new Error('A map with null and other values cannot be written in one expression.') // prettier-ignore
  imports.add(hasNull ? 'java.util.Collections' : 'java.util.Map')
  return {
    open: hasNull ? 'Collections.singletonMap(' : 'Map.of(',
    items: entries.map(([key, code]) => prefixed(`${quoted(key)}, `, code)),
    close: ')',
  }
}

const quoted = (text: string) => JSON.stringify(text)
