import type { Json } from '../../../src/description/model.ts'
import type { Language } from './labels.ts'

/** A limit of a value, in words and in the terms of JSON Schema. */
export interface Limit {
  words: string
  terms: string
  /** A regular expression, which is shown as code. */
  pattern?: string
}

/** How a range is put into words: "1 to 50 characters". */
const ranges = {
  en: {
    both: (from: number, to: number, unit: string) => `${from} to ${to}${unit}`,
    same: (value: number, unit: string) => `exactly ${value}${unit}`,
    least: (from: number, unit: string) => `at least ${from}${unit}`,
    most: (to: number, unit: string) => `at most ${to}${unit}`,
  },
  zh: {
    both: (from: number, to: number, unit: string) => `${from} 至 ${to}${unit}`,
    same: (value: number, unit: string) => `固定 ${value}${unit}`,
    least: (from: number, unit: string) => `至少 ${from}${unit}`,
    most: (to: number, unit: string) => `最多 ${to}${unit}`,
  },
}

const units = {
  en: { Length: [' character', ' characters'], Items: [' item', ' items'], Properties: [' property', ' properties'] },
  zh: { Length: [' 个字符', ' 个字符'], Items: [' 项', ' 项'], Properties: [' 个属性', ' 个属性'] },
} as const

const phrases = {
  en: {
    unique: 'no duplicates',
    pattern: 'matches',
    multiple: (value: number) => `multiple of ${value}`,
    constant: 'always',
  },
  zh: { unique: '不可重复', pattern: '匹配', multiple: (value: number) => `${value} 的倍数`, constant: '固定为' },
}

/** The limits of a schema, except for enumerations. */
export function limitsOf(schema: Json, language: Language): Limit[] {
  const words = phrases[language]
  const found: Limit[] = []
  for (const kind of ['Length', 'Items', 'Properties'] as const)
    found.push(...rangeOf(schema[`min${kind}`] || undefined, schema[`max${kind}`], [`min${kind}`, `max${kind}`], language, units[language][kind])) // prettier-ignore
  found.push(...rangeOf(schema.minimum, schema.maximum, ['minimum', 'maximum'], language))
  if (schema.multipleOf !== undefined)
    found.push({ words: words.multiple(schema.multipleOf), terms: `multipleOf: ${schema.multipleOf}` })
  if (schema.uniqueItems) found.push({ words: words.unique, terms: 'uniqueItems' })
  if (schema.const !== undefined)
    found.push({ words: `${words.constant} ${JSON.stringify(schema.const)}`, terms: 'const' })
  if (schema.pattern) found.push({ words: words.pattern, terms: 'pattern', pattern: schema.pattern })
  return found
}

function rangeOf(
  least: number | undefined,
  most: number | undefined,
  [minimum, maximum]: [string, string],
  language: Language,
  unit: readonly [string, string] = ['', ''],
): Limit[] {
  const say = ranges[language]
  const unitOf = (count: number) => unit[count === 1 ? 0 : 1]
  const terms = [
    ...(least === undefined ? [] : [`${minimum}: ${least}`]),
    ...(most === undefined ? [] : [`${maximum}: ${most}`]),
  ].join(', ')
  if (least !== undefined && least === most) return [{ words: say.same(least, unitOf(least)), terms }]
  if (least !== undefined && most !== undefined) return [{ words: say.both(least, most, unitOf(most)), terms }]
  if (least !== undefined) return [{ words: say.least(least, unitOf(least)), terms }]
  if (most !== undefined) return [{ words: say.most(most, unitOf(most)), terms }]
  return []
}
