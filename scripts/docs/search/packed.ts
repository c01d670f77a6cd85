/** The parts of MiniSearch's serialized form that differ between indexes. */
export interface MiniSearchJson {
  documentCount: number
  nextId: number
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

/** The form that MiniSearch loads. */
export function unpack({ fieldIds, averageFieldLength, lengths, terms, postings }: Packed): MiniSearchJson {
  const documentCount = lengths.length
  return {
    documentCount,
    nextId: documentCount,
    documentIds: Object.fromEntries(lengths.map((_, id) => [id, id])),
    fieldIds,
    fieldLength: Object.fromEntries(lengths.entries()),
    averageFieldLength,
    storedFields: {},
    dirtCount: 0,
    index: terms.map((term, i) => [term, Object.fromEntries(postings[i]!.split(';').map(fieldOf))]),
    serializationVersion: 2,
  }
}

function fieldOf(text: string): [field: string, documents: Record<string, number>] {
  const [field, ...steps] = text.split(',')
  const documents: Record<string, number> = {}
  let id = 0
  for (const step of steps) {
    const [digits, count = 1] = step.split('*')
    id += parseInt(digits!, 36)
    documents[id] = Number(count)
  }
  return [field!, documents]
}
