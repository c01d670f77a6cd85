import { layOut, prefixed, suffixed, type Code, type Style } from './layout.ts'
import { pascal } from './names.ts'
import type { Argument, SampleRequest } from './requests.ts'
import type { Type, Value } from './values.ts'

const style: Style = { indent: '\t', trailingComma: true, align }

/** A program for the client of `npm run clients -- go`. */
export function goSample({ operation, parameters, body, secured, resultHeader }: SampleRequest): string {
  const { path, query, header } = parameters
  const method = pascal(operation.id)
  const hasQuery = operation.parameters.some((parameter) => parameter.in === 'query')
  const config: Code = {
    open: 'koomap.Config{',
    items: [
      `ServerURL: ${quoted(operation.server)}`,
      ...(secured ? ['Auth: koomap.Token(os.Getenv("TOKEN"))'] : []),
      ...(header.length > 0
        ? [prefixed('Headers: ', map('map[string]string', header.map(({ name, value }) => [name, literal(value)])))] // prettier-ignore
        : []),
    ],
    close: '}',
    isBroken: true,
  }
  const given: [name: string, code: Code][] = [
    ...path.map(({ value }): [string, Code] => ['', literal(value)]),
    ...(body ? [['request', literal(body.value)] as [string, Code]] : []),
    ...(hasQuery ? [['params', paramsOf(method, query)] as [string, Code]] : []),
  ]
  // A struct with fields is a variable, which keeps lines short.
  const isLong = (code: Code) => typeof code !== 'string' && code.items.length > 0
  const call: Code = {
    open: `${resultHeader ? '_, headers' : 'result'}, err := client.${method}${resultHeader ? 'WithHeaders' : ''}(`,
    items: ['ctx', ...given.map(([name, code]) => (isLong(code) ? name : code))],
    close: ')',
  }
  const packages = ['context', ...(resultHeader ? ['fmt'] : ['encoding/json']), 'log', ...(secured || !resultHeader ? ['os'] : [])] // prettier-ignore
  return [
    'package main',
    '',
    'import (',
    ...packages.map((name) => `\t"${name}"`),
    '',
    '\t"koomap"',
    ')',
    '',
    'func main() {',
    `\t${layOut({ open: 'client := koomap.New(', items: [config], close: ')', hugs: true }, style, '\t')}`,
    '\tctx := context.Background()',
    ...given.filter(([, code]) => isLong(code)).map(([name, code]) => `\t${layOut(prefixed(`${name} := `, code), style, '\t')}`), // prettier-ignore
    `\t${layOut(call, style, '\t')}`,
    '\tif err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    resultHeader ? `\tfmt.Println(*headers.${pascal(resultHeader)})` : '\tjson.NewEncoder(os.Stdout).Encode(result)',
    '}',
  ].join('\n')
}

function paramsOf(method: string, query: Argument[]): Code {
  const fields = query.map(({ name, value }) => prefixed(`${pascal(name)}: `, optional(value)))
  return fields.length > 0 ? { open: `&koomap.${method}Params{`, items: fields, close: '}' } : 'nil'
}

function literal({ type, plain, fields, entries, items }: Value): Code {
  if (fields) {
    const items = fields.map((field) =>
      prefixed(`${pascal(field.name)}: `, field.optional ? optional(field.value) : literal(field.value)),
    )
    return { open: `koomap.${type.name}{`, items, close: '}' }
  }
  if (entries) {
    const valueOf = (value: Value) => (type.inner!.nullable ? optional(value) : literal(value))
    return map(nameOf(type), entries.map(([key, value]) => [key, valueOf(value)])) // prettier-ignore
  }
  // In a list, the type of the items need not be repeated.
  if (items)
    return {
      open: `${nameOf(type)}{`,
      items: items.map((item) => {
        const code = literal(item)
        return item.fields && typeof code !== 'string' ? { ...code, open: '{' } : code
      }),
      close: '}',
    }
  if (plain === null) return 'nil'
  if (type.kind === 'enum') return `koomap.${type.name}${typeof plain === 'string' ? pascal(plain) : plain}`
  return typeof plain === 'string' ? quoted(plain) : String(plain)
}

/** A value that may be absent: a pointer, unless its type already has nil. */
function optional(value: Value): Code {
  const { type, plain } = value
  const code = literal(value)
  if (plain === null || ['list', 'map', 'any'].includes(type.kind)) return code
  if (type.kind === 'object') return prefixed('&', code)
  // The type of a number without a type would be `int`.
  const isNumber = typeof plain === 'number' && type.kind !== 'enum'
  return suffixed(prefixed(`koomap.Ptr${isNumber ? `[${nameOf({ ...type, nullable: false })}]` : ''}(`, code), ')')
}

const basic: Partial<Record<Type['kind'], string>> = { integer: 'int64', number: 'float64', boolean: 'bool' }

function nameOf({ kind, name, nullable, inner }: Type): string {
  if (kind === 'list') return `[]${nameOf(inner!)}`
  const pointer = nullable ? '*' : ''
  if (kind === 'map') return name ? `koomap.${name}` : `map[string]${nameOf(inner!)}`
  if (kind === 'object' || kind === 'enum') return `${pointer}koomap.${name}`
  return pointer + (basic[kind] ?? kind)
}

const map = (type: string, entries: [string, Code][]): Code => ({
  open: `${type}{`,
  items: entries.map(([key, code]) => prefixed(`${quoted(key)}: `, code)),
  close: '}',
})

const quoted = (text: string) => JSON.stringify(text)

/** Aligns values as gofmt does: those of neighboring lines start in the same column. */
function align(items: string[]): string[] {
  const keyOf = (item: string) => (item.includes('\n') ? undefined : /^("(\\.|[^"\\])*"|\w+): /.exec(item)?.[0])
  const widthAt = (from: number, step: number): number => {
    let longest = 0
    for (let i = from; keyOf(items[i] ?? ''); i += step) longest = Math.max(longest, keyOf(items[i]!)!.length)
    return longest
  }
  return items.map((item, i) => {
    const key = keyOf(item)
    return key ? key.padEnd(Math.max(widthAt(i, 1), widthAt(i, -1))) + item.slice(key.length) : item
  })
}
