import type { Context } from '../model/context.ts'
import type { Page } from '../model/page.ts'
import type { Term } from '../model/sources.ts'
import { plainText } from '../text/markdown.ts'
import { Html } from '../views/html.tsx'

const anchorOf = (term: string) => term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

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
      ...glossary.map(({ term, zh, meaning }) => ({ anchor: anchorOf(term), title: `${term} ${zh}`, text: plainText(meaning) })), // prettier-ignore
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
  const { language } = context
  const names = [<span lang="en">{term.term}</span>, <span lang="zh-CN">{term.zh}</span>]
  const id = anchorOf(term.term)
  return (
    <div id={id}>
      <dt>
        <a href={`#${id}`}>{language === 'zh' ? names[1] : names[0]}</a>{' '}
        <span class="muted">{language === 'zh' ? names[0] : names[1]}</span>
      </dt>
      <Html tag="dd" html={context.inline(term.meaning)} />
    </div>
  )
}
