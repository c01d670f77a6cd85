import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'

/** The terms of the project: each with its Chinese form, its meaning and the words not to use for it. */
export const terms = load(readFileSync(new URL('../../openapi/glossary.yaml', import.meta.url), 'utf8'))

const plural = (words) => `${words.replaceAll(' ', '\\s+')}(?:e?s)?`
const anyOf = (list) => new RegExp(`\\b(?:${list.map(plural).join('|')})\\b`, 'gi')
const preferred = anyOf(terms.map(({ term }) => term))
const avoided = terms.flatMap(({ term, avoid = [] }) => avoid.map((word) => ({ term, word, pattern: anyOf([word]) })))

/** The words in a text that the glossary replaces with others. */
export function wordsToAvoid(text) {
  // Code is data, and a preferred term may contain a word that is not to be used alone.
  const prose = text.replaceAll(/`[^`]*`/g, '`').replaceAll(preferred, '`')
  return avoided.filter(({ pattern }) => prose.search(pattern) >= 0)
}

const textKeys = ['summary', 'description', 'x-remedy', 'x-advice', 'meaning', 'time', 'outside']
const deviationKeys = ['manual', 'chosen', 'because', 'unverified']

/** The texts that a node has of its own, with their places. */
function* textsOf(node, location) {
  if (typeof node !== 'object' || node === null) return
  for (const key of textKeys) if (typeof node[key] === 'string') yield [node[key], location.child(key)]
  for (const [i, entry] of Object.entries(Array.isArray(node['x-deviation']) ? node['x-deviation'] : [])) {
    const place = location.child(['x-deviation', i])
    for (const key of deviationKeys) if (typeof entry[key] === 'string') yield [entry[key], place.child(key)]
    if (typeof entry.tolerated?.description === 'string')
      yield [entry.tolerated.description, place.child(['tolerated', 'description'])]
  }
}

/** Each concept has one name, which openapi/glossary.yaml gives it. */
export function glossary() {
  return {
    any(node, { report, location }) {
      for (const [text, place] of textsOf(node, location))
        for (const { word, term } of wordsToAvoid(text))
          report({ message: `Write "${term}" instead of "${word}" (openapi/glossary.yaml).`, location: place })
    },
  }
}

/** Texts have no links into the docs page of one tool. */
export function noDocsLinks() {
  return {
    any(node, { report, location }) {
      for (const [text, place] of textsOf(node, location))
        for (const [link] of text.matchAll(/\[[^\]]*\]\(#[^)]*\)/g))
          report({
            message: `${link} works in one docs tool only. Name the operation in backticks, such as \`createTask\`: the docs turn that into a link.`,
            location: place,
          })
    },
  }
}
