import type { Context } from '../model/context.ts'
import type { Page } from '../model/page.ts'
import type { Term } from '../model/sources.ts'
import { plainText } from '../text/markdown.ts'
import { Html } from '../views/html.tsx'

const anchorOf = (term: string) => term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

/** The names of a term: that in the language of the pages, then the other, unless it is the same. */
function namesOf({ language }: Context, { term, zh }: Pick<Term, 'term' | 'zh'>): [name: string, other?: string] {
  const [name, other] = language === 'zh' ? [zh, term] : [term, zh]
  return name.toLowerCase() === other.toLowerCase() ? [name] : [name, other]
}

/** A term in both languages. */
export const titleOf = (context: Context, term: Pick<Term, 'term' | 'zh'>) => namesOf(context, term).join(' ')

/** The terms in both languages. */
export function glossaryPage(context: Context): Page {
  const { words, glossary } = context
  return {
    url: 'glossary.html',
    language: context.language,
    kind: 'glossary',
    title: words.glossary,
    description: words.glossaryIntro,
    texts: [
      { title: words.glossary, text: words.glossaryIntro },
      ...glossary.map(({ term, zh, meaning }) => ({ anchor: anchorOf(term), title: titleOf(context, { term, zh }), text: plainText(meaning) })), // prettier-ignore
    ],
    render: () => (
      <div class="document">
        <h1>{words.glossary}</h1>
        <p>{words.glossaryIntro}</p>
        <dl class="glossary">
          {glossary.map((term) => (
            <Entry term={term} context={context} />
          ))}
        </dl>
      </div>
    ),
  }
}

function Entry({ term, context }: { term: Term; context: Context }) {
  const [own, foreign] = context.language === 'zh' ? ['zh-CN', 'en'] : ['en', 'zh-CN']
  const [name, other] = namesOf(context, term)
  const id = anchorOf(term.term)
  return (
    <div id={id}>
      <dt>
        <a href={`#${id}`}>
          <span lang={own}>{name}</span>
        </a>{' '}
        {other && (
          <span class="muted" lang={foreign}>
            {other}
          </span>
        )}
      </dt>
      <Html tag="dd" html={context.inline(term.meaning)} />
    </div>
  )
}
