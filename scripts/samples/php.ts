import { layOut, prefixed, suffixed, type Code, type Style } from './layout.ts'
import { camel, pascal } from './names.ts'
import type { SampleRequest } from './requests.ts'
import type { Value } from './values.ts'

const style: Style = { indent: '    ', trailingComma: true }

/** A program for the client of `npm run clients -- php`. */
export function phpSample({ operation, parameters, body, secured, form, resultHeader }: SampleRequest): string {
  const { path, query, header } = parameters
  const imports = new Set(['Client', 'Config'])
  const codeOf = (value: Value) => literal(value, imports)
  const call: Code = {
    open: `$result = $koomap->${operation.id}${resultHeader ? 'WithHeaders' : ''}(`,
    items: [
      ...path.map(({ value }) => codeOf(value)),
      ...(body ? [form ? suffixed(prefixed('(', codeOf(body.value)), ')->toArray()') : codeOf(body.value)] : []),
      ...query.map(({ name, value }) => prefixed(`${camel(name)}: `, codeOf(value))),
      ...(header.length > 0
        ? [array('headers: ', header.map(({ name, value }): [string, Code] => [name, codeOf(value)]))] // prettier-ignore
        : []),
    ],
    close: ');',
    hugs: true,
  }
  const config: Code = {
    open: 'new Config(',
    items: [
      `serverUrl: ${quoted(operation.server)}`,
      ...(secured ? ["auth: ['apiKey' => ['IamToken' => getenv('TOKEN')]]"] : []),
    ],
    close: ')',
  }
  const names: Code = { open: 'use KooMap\\{', items: [...imports].sort(), close: '};' }
  return [
    '<?php',
    '',
    "require __DIR__ . '/autoload.php';",
    '',
    layOut(names, style),
    '',
    layOut({ open: '$koomap = new Client(', items: [config], close: ');', hugs: true }, style),
    layOut(call, style),
    resultHeader ? `echo $result->headers[${quoted(camel(resultHeader))}], "\\n";` : 'print_r($result);',
  ].join('\n')
}

function literal({ type, plain, fields, entries, items }: Value, imports: Set<string>): Code {
  if (fields) {
    imports.add(type.name!)
    const items = fields.map(({ name, value }) => prefixed(`${camel(name)}: `, literal(value, imports)))
    return { open: `new ${type.name}(`, items, close: ')' }
  }
  if (entries) return array('', entries.map(([key, value]) => [key, literal(value, imports)])) // prettier-ignore
  if (items) return { open: '[', items: items.map((item) => literal(item, imports)), close: ']' }
  if (type.kind === 'enum' && typeof plain === 'string') {
    imports.add(type.name!)
    return `${type.name}::${pascal(plain)}`
  }
  return typeof plain === 'string' ? quoted(plain) : String(plain)
}

const array = (prefix: string, entries: [string, Code][]): Code => ({
  open: `${prefix}[`,
  items: entries.map(([key, code]) => prefixed(`${quoted(key)} => `, code)),
  close: ']',
})

const quoted = (text: string) => `'${text.replaceAll(/[\\']/g, '\\$&')}'`
