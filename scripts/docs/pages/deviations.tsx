import { deviationsOf, sentencesOf, type Deviation } from '../../description/deviations.ts'
import type { Context } from '../model/context.ts'
import type { Page } from '../model/page.ts'
import { plainText } from '../text/markdown.ts'
import { OperationLink } from '../views/code.tsx'
import { DeviationText } from '../views/deviation.tsx'

/** Every place where the manual contradicts itself, with the operations that it concerns. */
export function deviationsPage(context: Context): Page {
  const { words, description, operations } = context
  const all = deviationsOf(description)
  const usedBy = new Map<string, string[]>()
  for (const [id, { deviations }] of operations)
    for (const { entry } of deviations) usedBy.set(entry.id, [...(usedBy.get(entry.id) ?? []), id])
  return {
    url: 'deviations.html',
    language: context.language,
    kind: 'deviations',
    title: words.deviations,
    description: words.deviationsIntro,
    texts: [
      { title: words.deviations, text: words.deviationsIntro },
      ...all.map((entry) => ({ anchor: entry.id, title: entry.id, text: plainText(sentencesOf(entry).map(([, text]) => text).join(' ')) })), // prettier-ignore
    ],
    render: () => <Deviations context={context} all={all} usedBy={usedBy} />,
  }
}

interface Props {
  context: Context
  all: Deviation[]
  usedBy: Map<string, string[]>
}

function Deviations({ context, all, usedBy }: Props) {
  const { words } = context
  return (
    <div class="document">
      <h1>
        {words.deviations} <span class="count">{all.length}</span>
      </h1>
      <p>{words.deviationsIntro}</p>
      <nav aria-label={words.contents}>
        <details class="toc" open>
          <summary>{words.contents}</summary>
          <ul>
            {all.map(({ id }) => (
              <li>
                <a href={`#${id}`}>
                  <code>{id}</code>
                </a>
              </li>
            ))}
          </ul>
        </details>
      </nav>
      {all.map((entry) => {
        const pages = usedBy.get(entry.id) ?? []
        return (
          <section class="deviation" id={entry.id}>
            <h2>
              <a href={`#${entry.id}`}>
                <code>{entry.id}</code>
              </a>
            </h2>
            <p class="muted">
              {words.concerns}
              {words.colon}
              <code>{entry.place === 'The whole API' ? words.wholeApi : entry.place}</code>
            </p>
            <DeviationText context={context} entry={entry} />
            {pages.length > 0 && (
              <p class="pages">
                {words.usedBy}{' '}
                {pages.map((id, i) => (
                  <>
                    {i > 0 && words.comma}
                    <OperationLink id={id} />
                  </>
                ))}
              </p>
            )}
          </section>
        )
      })}
    </div>
  )
}
