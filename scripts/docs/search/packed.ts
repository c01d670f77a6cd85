import MiniSearch, { type Options } from 'minisearch'

/** The parts of MiniSearch's serialized form that differ between indexes. */
export interface MiniSearchJson {
  fieldIds: Record<string, number>
  fieldLength: Record<string, number[]>
  averageFieldLength: number[]
  index: [term: string, fields: Record<string, Record<string, number>>][]
  [other: string]: unknown
}

/** A smaller form of it: of each term, its fields with increments of the documents' IDs, and counts over one. */
export interface Packed extends Pick<MiniSearchJson, 'fieldIds' | 'averageFieldLength'> {
  lengths: number[][]
  terms: string[]
  postings: string[]
}

/** Packs an index whose documents have the IDs 0, 1, 2, and so on. */
export function pack({ fieldIds, averageFieldLength, fieldLength, index }: MiniSearchJson): Packed {
  const sorted = [...index].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    fieldIds,
    averageFieldLength: averageFieldLength.map((length) => Math.round(length * 100) / 100),
    lengths: Object.values(fieldLength),
    terms: sorted.map(([term]) => term),
    postings: sorted.map(([, fields]) =>
      Object.entries(fields)
        .map(([field, documents]) => field + postingsOf(documents))
        .join(';'),
    ),
  }
}

function postingsOf(documents: Record<string, number>): string {
  let last = 0
  return Object.entries(documents)
    .map(([id, count]) => {
      const step = Number(id) - last
      last = Number(id)
      return `,${step.toString(36)}${count > 1 ? `*${count}` : ''}`
    })
    .join('')
}

/**
 * An index that reads the documents of a term when the term is searched for. To read those of all terms, as
 * `MiniSearch.loadJS` does, takes half a second on a slow machine.
 */
export class PackedIndex<T> extends MiniSearch<T> {
  constructor({ fieldIds, averageFieldLength, lengths, terms, postings }: Packed, options: Options<T>) {
    super(options)
    this._documentCount = this._nextId = lengths.length
    this._documentIds = new Map(lengths.map((_, id) => [id, id]))
    this._idToShortId = new Map(this._documentIds)
    this._fieldIds = fieldIds
    this._fieldLength = new Map(lengths.entries())
    this._avgFieldLength = averageFieldLength
    terms.forEach((term, i) => this._index.set(term, new Postings(postings[i]!)))
  }
}

/** The documents of a term by field, with how often each one contains it. */
class Postings extends Map<number, Map<number, number>> {
  #packed: string

  constructor(packed: string) {
    super()
    this.#packed = packed
  }

  override get(field: number): Map<number, number> | undefined {
    if (this.#packed)
      for (const part of this.#packed.split(';')) this.set(Number(part.split(',', 1)[0]), documentsOf(part))
    this.#packed = ''
    return super.get(field)
  }
}

function documentsOf(part: string): Map<number, number> {
  const documents = new Map<number, number>()
  let id = 0
  for (const step of part.split(',').slice(1)) {
    const [digits, count = 1] = step.split('*')
    id += parseInt(digits!, 36)
    documents.set(id, Number(count))
  }
  return documents
}
