import type { Options, Query, SearchOptions } from 'minisearch'
import { PackedIndex, type Packed } from './packed.ts'
import { synonyms } from './synonyms.ts'
import { isChinese, termsOf } from './terms.ts'

/** What can be found. Of what fits a query exactly, the first kinds come first. */
export const resultKinds = ['operation', 'error', 'term', 'property', 'guide', 'deviation'] as const
export type ResultKind = (typeof resultKinds)[number]

/** Where something is: the page from the folder of the language, with an anchor, and what the page is about. */
export type Place = [url: string, title: string]

/** Something that can be found. */
export interface Entry {
  kind: ResultKind
  title: string
  /** One line below the title. */
  detail: string
  /** Queries that mean exactly this, in lower case. */
  names: string[]
  /** Several if the same property is on several pages. */
  places: Place[]
}

/** The content of an index file: the entries, and the index, whose IDs are their positions. */
export interface IndexFile {
  entries: [kind: number, title: string, detail: string, names: string[], places: number[], anchors: string[]][]
  pages: Place[]
  index: Packed
}

/** What is indexed of an entry. */
export interface Indexed {
  id: number
  title: string
  names: string
  text: string
}

/** Pages that `names` finds are most likely meant. */
const boost = { names: 4, title: 3, text: 1 }
const weights: Record<ResultKind, number> = { operation: 3, error: 0.8, property: 0.8, term: 1.6, guide: 1.5, deviation: 0.4 } // prettier-ignore

export const indexOptions: Options<Indexed> = {
  fields: ['names', 'title', 'text'],
  tokenize: termsOf,
  processTerm: (term) => term,
}

const isWord = (term: string) => /^\p{L}+$/u.test(term) && !isChinese(term)

const searchOptions: SearchOptions = {
  boost,
  // Of Chinese, only a single character is the beginning of what is indexed.
  prefix: (term) => (isChinese(term) ? [...term].length === 1 : term.length > 1),
  // Digits with a typo are another code.
  fuzzy: (term) => (isWord(term) && term.length > 3 ? (term.length > 7 ? 2 : 1) : false),
  weights: { prefix: 0.5, fuzzy: 0.25 },
}

export interface Result extends Omit<Entry, 'places' | 'names'> {
  url: string
  /** The page, if the title does not name it. */
  page: string
  /** Whether the query is its name. */
  exact: boolean
}

/** Finds pages and parts of them. */
export class SearchIndex {
  readonly #index: PackedIndex<Indexed>
  readonly #file: IndexFile

  constructor(file: IndexFile) {
    this.#file = file
    this.#index = new PackedIndex<Indexed>(file.index, indexOptions)
  }

  /** The best results first. */
  find(text: string, limit = 40): Result[] {
    // What was copied with an error code, such as `"error_code": "KMP.00011105"`, is about the code.
    const [code] = /\b[a-z]+\.\d{4,}\b/i.exec(text) ?? []
    const query = (code ?? text).trim()
    const words = query.split(/\s+/).filter((word) => termsOf(word).length > 0)
    if (words.length === 0) return []
    const wanted = query.toLowerCase()
    const scores = new Map(this.#search(query, words).map(({ id, score }) => [id, { score, exact: false }]))
    this.#file.entries.forEach(([kind, , , names], id) => {
      const exact = names.includes(wanted) || (kind === 0 && isCallOf(names, wanted))
      if (exact) scores.set(id, { score: scores.get(id)?.score ?? 0, exact })
    })
    const ranked = [...scores].map(([id, { score, exact }]) => {
      const [kind] = this.#file.entries[id]!
      return { id, exact, score: exact ? 1e6 - kind * 1e4 + score : score * this.#factorOf(id, wanted, words) }
    })
    ranked.sort((a, b) => b.score - a.score)
    return ranked.slice(0, limit).map(({ id, exact }) => this.#resultOf(id, exact, words))
  }

  #search(query: string, words: string[]): { id: number; score: number }[] {
    const all = this.#index.search({ combineWith: 'AND', queries: words.map(queryOf) }, searchOptions)
    const found = all.length > 0 ? all : this.#index.search(query, { ...searchOptions, combineWith: 'OR' })
    // Chinese has no spaces, so a query may consist of words that are apart in the text.
    const pairs = new Set(termsOf(query).filter(isChinese))
    const enough = ({ queryTerms }: { queryTerms: string[] }) =>
      queryTerms.filter((term) => pairs.has(term)).length >= pairs.size / 2 ||
      queryTerms.some((term) => !pairs.has(term))
    return found.filter(enough) as unknown as { id: number; score: number }[]
  }

  #factorOf(id: number, wanted: string, words: string[]): number {
    const [kind, , , names, pages] = this.#file.entries[id]!
    const isNamed = (word: string) =>
      names.includes(word) || pages.some((page) => this.#file.pages[page]![0].toLowerCase().endsWith(`/${word}.html`))
    const named = words.length > 1 && words.every((word) => isNamed(word.toLowerCase())) ? 16 : 1
    const begun = ['operation', 'term', 'guide'].includes(resultKinds[kind]!) && names.some((name) => name.startsWith(wanted)) ? 2 : 1 // prettier-ignore
    return named * begun * weights[resultKinds[kind]!]
  }

  #resultOf(id: number, exact: boolean, words: string[]): Result {
    const [kind, title, detail, , pages, anchors] = this.#file.entries[id]!
    // Of several pages, the one that the query names as well.
    const fit = pages.map((page) => {
      const about = this.#file.pages[page]!.join(' ').toLowerCase()
      return words.filter((word) => about.includes(word.toLowerCase())).length
    })
    const at = fit.indexOf(Math.max(...fit))
    const [url, page] = this.#file.pages[pages[at]!]!
    const more = pages.length > 1 ? ` +${pages.length - 1}` : ''
    return {
      kind: resultKinds[kind]!,
      title,
      detail,
      url: anchors[at] ? `${url}#${anchors[at]}` : url,
      page: page === title ? '' : page + more,
      exact,
    }
  }
}

/** A word means any of its terms, such as the parts of createTask, or what the docs call the same. */
const queryOf = (word: string): Query => ({
  combineWith: 'OR',
  queries: [...termsOf(word), ...(synonyms[word.toLowerCase()] ?? []).flatMap(termsOf)],
})

/** Whether a request or a URL, in lower case, is a call of an operation, one of whose names is its method and path. */
function isCallOf(names: string[], text: string): boolean {
  const [, method, path] = /^(?:([a-z]+)\s+)?(?:https?:\/\/[^/\s]+)?(\/v\d\/[^\s?#]+?)\/?(?:[?#].*)?$/.exec(text) ?? []
  if (!path) return false
  const known = names.find((name) => /^[a-z]+ \//.test(name))!
  const [ownMethod, template] = known.split(' ') as [string, string]
  if (method && method !== ownMethod) return false
  const parts = path.split('/')
  const own = template.split('/')
  return parts.length === own.length && own.every((part, i) => part === parts[i] || part.startsWith('{'))
}

/** At most this many results of a group are shown. */
const mostOfKind = 6

/** Results by kind, after those that the query names. The kind of the best result comes first. */
export function groupsOf(results: Result[]): [ResultKind | 'exact', Result[]][] {
  const groups = new Map<ResultKind | 'exact', Result[]>()
  for (const result of results) {
    const name = result.exact ? 'exact' : result.kind
    const group = groups.get(name) ?? []
    if (group.length < mostOfKind) group.push(result)
    groups.set(name, group)
  }
  return [...groups]
}
