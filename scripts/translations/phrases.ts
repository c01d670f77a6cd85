import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { catalogueOf } from '../../src/description/error-codes.ts'
import { root } from '../cli/paths.ts'
import { bundleFile, readDocument, type Language } from './overlays.ts'

/**
 * Documents that are translated phrase by phrase, because a program writes them, or because every change adds a line. A
 * phrase is a paragraph, a heading, an item of a list, or a cell of a table, with `{1}`, `{2}`, … instead of its numbers.
 */
export const phrasedDocuments = [
  'docs/coverage.md',
  'docs/figures.md',
  'docs/generators.md',
  'docs/rules.md',
  'CHANGELOG.md',
]

/** A document in another language. */
export interface Phrased {
  text: string
  /** Phrases that remain in English, because there is no translation. */
  missing: string[]
  /** Phrases that were translated. */
  used: Set<string>
}

/** The file with the phrases of a language. */
export const phrasesFile = (language: Language) => `openapi/translations/${language}/phrases.yaml`

/** The phrases that are translated by hand, and those that are the same in every language. */
export function phrasesOf(language: Language): Map<string, string> {
  const { names, phrases } = load(readFileSync(root + phrasesFile(language), 'utf8')) as {
    names: string[]
    phrases: { en: string; to: string }[]
  }
  return new Map([
    ...names.map((name): [string, string] => [name, name]),
    ...phrases.map(({ en, to }): [string, string] => [en, to]),
  ])
}

/** All phrases: besides those, the meanings of error codes, which the description has in both languages. */
export function allPhrases(language: Language): Map<string, string> {
  const translated = catalogueOf(readDocument(`generated/openapi.${language}.yaml`))
  const meanings = catalogueOf(readDocument(bundleFile)).map(({ meaning }, i): [string, string] => [
    phraseOf(meaning).phrase,
    translated[i]!.meaning,
  ])
  return new Map([...meanings, ...phrasesOf(language)])
}

/** Phrases without a translation, and translations of phrases that no document has. */
export function reviewPhrases(language: Language): { missing: string[]; unused: string[] } {
  const phrases = allPhrases(language)
  const documents = phrasedDocuments.map((path) => translateMarkdown(readFileSync(root + path, 'utf8'), phrases))
  const used = new Set(documents.flatMap((document) => [...document.used]))
  return {
    missing: [...new Set(documents.flatMap(({ missing }) => missing))],
    unused: [...phrasesOf(language).keys()].filter((phrase) => !used.has(phrase)),
  }
}

/** Translates a document in Markdown. */
export function translateMarkdown(markdown: string, phrases: Map<string, string>): Phrased {
  const missing: string[] = []
  const used = new Set<string>()
  const say = (text: string): string => {
    const { before, phrase, values } = phraseOf(text)
    if (!hasWords(phrase)) return text
    const found = phrases.get(phrase)
    if (found === undefined) missing.push(phrase)
    else used.add(phrase)
    return found === undefined
      ? text
      : before.replace(/: $/, '：') + found.replaceAll(/\{(\d+)\}/g, (_, n) => values[Number(n) - 1] ?? '')
  }
  const text = blocksOf(markdown)
    .map(({ kind, prefix, text }) => (kind === 'text' ? prefix + say(text) : kind === 'row' ? rowOf(text, say) : text))
    .join('\n')
  return { text, missing, used }
}

interface Block {
  kind: 'text' | 'row' | 'other'
  /** What precedes the text: the mark of a heading or of an item. */
  prefix: string
  text: string
}

/** Splits a document into what is translated as a whole, and lines that remain. Lines of a paragraph are joined. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  let isCode = false
  for (const line of markdown.split('\n')) {
    const [prefix] = /^(?:#+ | *(?:-|\d+\.) +)/.exec(line) ?? []
    const isFence = /^ *```/.test(line)
    if (isFence) isCode = !isCode
    if (isFence || isCode || line.trim() === '' || /^(<!--|\[[\w.]+\]: )/.test(line)) {
      blocks.push({ kind: 'other', prefix: '', text: line })
      open = undefined
    } else if (line.startsWith('|')) blocks.push({ kind: 'row', prefix: '', text: line })
    else if (open && prefix === undefined) open.text += ` ${line.trim()}`
    else {
      const block: Block = { kind: 'text', prefix: prefix ?? '', text: line.slice(prefix?.length ?? 0).trim() }
      blocks.push(block)
      open = prefix?.startsWith('#') ? undefined : block
    }
  }
  return blocks
}

function rowOf(row: string, say: (text: string) => string): string {
  if (/^\|[ :|-]+\|$/.test(row)) return row
  const cells = row.slice(1, -1).split(/(?<!\\)\|/)
  return `|${cells.map((cell) => ` ${say(cell.trim())} `).join('|')}|`
}

/** A text as it is looked up: without anchors or a code before it, and with places for its numbers. Code and links remain. */
function phraseOf(text: string): { before: string; phrase: string; values: string[] } {
  const [before] = /^(?:<a id="[^"]*"><\/a>)*(?:`[^`]+`: )?/.exec(text)!
  const values: string[] = []
  const phrase = text
    .slice(before.length)
    .replaceAll(/`[^`]*`|\]\([^)]*\)|(?<!\w)v?\d(?:[\d .,]*\d)?(?!\w)/g, (part) =>
      /^v?\d/.test(part) ? `{${values.push(part)}}` : part,
    )
  return { before, phrase, values }
}

/** Whether there is something to translate: more than code, links to code, and numbers. */
const hasWords = (phrase: string) =>
  /[A-Za-z]{2}/.test(phrase.replaceAll(/`[^`]*`|\[[\w/.-]+\]\([^)]*\)|\]\([^)]*\)/g, ''))
