import { layOut, prefixed, type Code, type Style } from './layout.ts'
import { pascal, screaming, snake } from './names.ts'
import type { SampleRequest } from './requests.ts'
import type { Value } from './values.ts'

const style: Style = { indent: '    ', trailingComma: true }

/** A program for the client of `npm run clients -- python`. */
export function pythonSample({ operation, parameters, body, secured, resultHeader }: SampleRequest): string {
  const { path, query, header } = parameters
  const imports = new Set(['Client'])
  const codeOf = (value: Value) => literal(value, imports)
  const method = snake(operation.id) + (resultHeader ? '_with_headers' : '')
  const call: Code = {
    open: `result = client.${method}(`,
    items: [
      ...path.map(({ value }) => codeOf(value)),
      ...(body ? [codeOf(body.value)] : []),
      ...query.map(({ name, value }) => prefixed(`${nameOf(name)}=`, codeOf(value))),
      ...(header.length > 0
        ? [dictionary('headers=', header.map(({ name, value }): [string, Code] => [name, codeOf(value)]))] // prettier-ignore
        : []),
    ],
    close: ')',
  }
  const client: Code = {
    open: 'client = Client(',
    items: [quoted(operation.server), ...(secured ? ['auth={"apiKey": {"IamToken": os.environ["TOKEN"]}}'] : [])],
    close: ')',
  }
  const names: Code = { open: '', items: [...imports].sort(), close: '' }
  const line = layOut({ ...names, open: 'from koomap import ' }, style)
  return [
    ...(secured ? ['import os', ''] : []),
    line.includes('\n') ? layOut({ ...names, open: 'from koomap import (', close: ')', isBroken: true }, style) : line,
    '',
    layOut(client, style),
    layOut(call, style),
    resultHeader ? `print(result.headers["${snake(resultHeader)}"])` : 'print(result)',
  ].join('\n')
}

function literal({ type, plain, fields, entries, items }: Value, imports: Set<string>): Code {
  if (fields) {
    imports.add(type.name!)
    const items = fields.map(({ name, value }) => prefixed(`${nameOf(name)}=`, literal(value, imports)))
    return { open: `${type.name}(`, items, close: ')' }
  }
  if (entries) return dictionary('', entries.map(([key, value]) => [key, literal(value, imports)])) // prettier-ignore
  if (items) return { open: '[', items: items.map((item) => literal(item, imports)), close: ']' }
  if (plain === null) return 'None'
  if (type.kind === 'enum') {
    imports.add(type.name!)
    return `${type.name}.${typeof plain === 'string' ? screaming(plain) : `VALUE_${plain}`}`
  }
  if (typeof plain === 'boolean') return pascal(String(plain))
  return typeof plain === 'string' ? quoted(plain) : String(plain)
}

const dictionary = (prefix: string, entries: [string, Code][]): Code => ({
  open: `${prefix}{`,
  items: entries.map(([key, code]) => prefixed(`${quoted(key)}: `, code)),
  close: '}',
})

const quoted = (text: string) => JSON.stringify(text)

const keywords = /^(and|as|class|def|del|from|global|if|import|in|is|lambda|not|or|pass|return|with)$/
const nameOf = (name: string) => snake(name).replace(keywords, '$&_')
