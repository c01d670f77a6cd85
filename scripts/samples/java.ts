import { layOut, prefixed, type Code, type Style } from './layout.ts'
import { camel, pascal, screaming } from './names.ts'
import type { SampleRequest } from './requests.ts'
import type { Type, Value } from './values.ts'

const style: Style = { indent: '    ', trailingComma: false }
const indent = '    '

/** What a class needs beside its call. */
interface Program {
  imports: Set<string>
  /** Statements that make maps which cannot be written in the call. */
  maps: string[]
}

/** A class for the client of `npm run clients -- java`. */
export function javaSample({ operation, parameters, body, secured, resultHeader }: SampleRequest): string {
  const { path, query, header } = parameters
  const program: Program = { imports: new Set(['koomap.KooMap']), maps: [] }
  const { imports, maps } = program
  const codeOf = (value: Value) => literal(value, program)
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
    ...maps.map((line) => indent + line),
    indent + layOut(call, style, indent),
    `${indent}System.out.println(${resultHeader ? `result.headers().get(${quoted(camel(resultHeader))})` : 'result'});`,
    '  }',
    '}',
  ].join('\n')
}

const setter = (name: string, code: Code): Code => ({ open: `.${name}(`, items: [code], close: ')' })

function literal({ type, plain, fields, entries, items }: Value, program: Program): Code {
  if (fields) {
    program.imports.add(`koomap.KooMap.${type.name}`)
    const given = new Map(fields.map(({ name, value }) => [name, literal(value, program)]))
    const names = type.properties!.map(({ name }) => name)
    // Without names, it would be hard to tell which value is which.
    const isClear = names.length <= 3 && names.every((name) => given.has(name))
    const items = names.map((name) => prefixed(isClear ? '' : `/* ${camel(name)}= */ `, given.get(name) ?? 'null'))
    return { open: `new ${type.name}(`, items, close: ')' }
  }
  if (entries) return map(type, entries, program)
  if (items) {
    const codes = items.map((item) => literal(item, program))
    const [list, factory] = codes.includes('null') ? ['Arrays', 'asList'] : ['List', 'of']
    program.imports.add(`java.util.${list}`)
    return { open: `${list}.${factory}(`, items: codes, close: ')' }
  }
  if (typeof plain === 'string' && type.kind === 'enum') {
    program.imports.add(`koomap.KooMap.${type.name}`)
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

/** A map. `Map.of` accepts no null and at most ten entries. */
function map(type: Type, entries: [string, Value][], program: Program): Code {
  const { imports, maps } = program
  const items = entries.map(([key, value]) => prefixed(`${quoted(key)}, `, literal(value, program)))
  const hasNull = entries.some(([, { plain }]) => plain === null)
  if (entries.length > (hasNull ? 1 : 10)) {
    imports.add('java.util.HashMap')
    const name = `map${maps.length > 0 ? maps.length + 1 : ''}`
    maps.push(`var ${name} = new HashMap<String, ${nameOf(type.inner!)}>();`)
    for (const item of items) maps.push(layOut({ open: `${name}.put(`, items: [item], close: ');' }, style, indent))
    return name
  }
  imports.add(hasNull ? 'java.util.Collections' : 'java.util.Map')
  return { open: hasNull ? 'Collections.singletonMap(' : 'Map.of(', items, close: ')' }
}

const basic: Partial<Record<Type['kind'], string>> = { integer: 'Long', number: 'Double', boolean: 'Boolean', string: 'String' } // prettier-ignore
const nameOf = ({ kind, name }: Type) => basic[kind] ?? name ?? 'Object'

const quoted = (text: string) => JSON.stringify(text)
