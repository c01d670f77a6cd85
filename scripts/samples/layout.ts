/** Code that is written on one line if it fits, and is otherwise broken at its items. */
export type Code = string | Group

export interface Group {
  open: string
  items: Code[]
  close: string
  /** Between brackets and items that are on one line. */
  pad?: string
  /** Whether it is broken even if it fits. */
  isBroken?: boolean
  /** Whether the last item is broken instead, if it is a group that starts on the same line: `call(one, {`. */
  hugs?: boolean
  /** Whether the items are calls that follow each other, such as `.one().two()`. */
  isChain?: boolean
}

/** How a language breaks lines. */
export interface Style {
  indent: string
  /** Whether the last item has a comma if it is on a line of its own. */
  trailingComma: boolean
  /** Changes the items of a broken group, such as to align them. An item of several lines must not change. */
  align?(items: string[]): string[]
}

/** Longer lines do not fit beside the text. */
const width = 60

/** Puts text in front of code. */
export const prefixed = (prefix: string, code: Code): Code =>
  typeof code === 'string' ? prefix + code : { ...code, open: prefix + code.open }

/** Puts text behind code. */
export const suffixed = (code: Code, suffix: string): Code =>
  typeof code === 'string' ? code + suffix : { ...code, close: code.close + suffix }

/** Writes code that starts in a line with this indentation. */
export function layOut(code: Code, style: Style, indent = ''): string {
  if (typeof code === 'string') return code
  const line = onOneLine(code)
  if (line !== undefined && lengthOf(indent + line) <= width) return line
  const { open, items, close, hugs, isChain } = code
  if (items.length === 0) return open + close
  const last = items.at(-1)!
  const start = open + [...items.slice(0, -1).map(onOneLine), ''].join(', ')
  // A bracket alone would not gain from a line of its own.
  if (hugs && typeof last !== 'string' && (last.open.length === 1 || lengthOf(indent + start + last.open) <= width))
    return start + layOut(last, style, indent) + close
  const deeper = indent + style.indent
  const written = items.map((item) => layOut(item, style, deeper))
  if (isChain) return `${open}${written.map((item) => `\n${deeper}${item}`).join('')}${close}`
  const aligned = style.align?.(written) ?? written
  const end = style.trailingComma ? ',' : ''
  return `${open}\n${deeper}${aligned.join(`,\n${deeper}`)}${end}\n${indent}${close}`
}

/** The code on one line, unless a part of it must be broken. */
function onOneLine(code: Code): string | undefined {
  if (typeof code === 'string') return code
  const items = code.items.map(onOneLine)
  if (code.isBroken || items.includes(undefined)) return undefined
  const pad = items.length > 0 ? (code.pad ?? '') : ''
  return code.open + pad + items.join(code.isChain ? '' : ', ') + pad + code.close
}

/** Chinese characters are twice as wide as others. */
const lengthOf = (line: string) => line.replaceAll(/[\u2e80-\uffef]/g, '  ').replaceAll('\t', '    ').length
