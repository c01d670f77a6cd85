/** A part of a text, and its language if that is not the language of the page. */
export interface Run {
  text: string
  lang?: 'zh-CN' | 'en'
}

const chinese = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef·]*[\u3400-\u9fff][\u3400-\u9fff\u3000-\u303f\uff00-\uffef]*/g
// Words of which one after the first is in lower case: prose, unlike names such as `AR Navigation`.
const english =
  /(?<![\w.@/-])[A-Za-z][\w'’-]*[,;:]?(?: [A-Z][\w'’-]*[,;:]?)* (?=[a-z])[\w'’-]+(?:[,;:]? [\w'’-]+)*[.!?]?/g

/**
 * Splits a text where its language changes: into Chinese and the rest on a page in English, into English prose and the
 * rest on a page in Chinese. Names and identifiers have no language.
 */
export function runsOf(text: string, page: 'en' | 'zh'): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of text.matchAll(page === 'en' ? chinese : english)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) })
    runs.push({ text: match[0], lang: page === 'en' ? 'zh-CN' : 'en' })
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end) })
  return runs
}
