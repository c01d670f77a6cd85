/**
 * The terms of a text, for the index and for queries alike: words in lower case, the parts of camelCase, snake_case, and
 * kebab-case names, paths and error codes as a whole, and pairs of adjacent Chinese characters.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = []
  for (const [chunk] of text.matchAll(/[\p{Script=Han}]+|[^\s\p{Script=Han}]+/gu))
    if (han.test(chunk)) terms.push(...pairsOf(chunk))
    else terms.push(...termsOfLatin(chunk))
  return terms
}

const han = /^\p{Script=Han}/u
export const isChinese = (term: string) => han.test(term)

function pairsOf(text: string): string[] {
  const characters = [...text]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, i) => characters[i] + character)
}

function termsOfLatin(chunk: string): string[] {
  const terms = new Set<string>()
  // A path with at least two parts, such as /v1/workspaces/{workspace_id}.
  const [path] = /\/[\w{}~-]+(?:\/[\w{}~.-]+)+/.exec(chunk) ?? []
  if (path) terms.add(path.toLowerCase())
  for (const [word] of chunk.matchAll(/[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/gu)) {
    terms.add(word.toLowerCase())
    for (const [part] of word.matchAll(/[\p{L}\p{N}]+/gu)) {
      terms.add(part.toLowerCase())
      const humps = part.match(/\p{Lu}+(?!\p{Ll})\d*|\p{Lu}?\p{Ll}+\d*|\d+(?:\p{Lu}+(?!\p{Ll}))?/gu) ?? []
      if (humps.length > 1) for (const hump of humps) terms.add(hump.toLowerCase())
    }
  }
  return [...terms]
}
