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
    scripts: ['filter.js'],
    texts: [
      { title: words.deviations, text: words.deviationsIntro },
      ...all.map((entry) => ({ anchor: entry.id, title: entry.id, text: plainText(sentencesOf(entry).map(([, text]) => text).join(' ')) })), // prettier-ignore
    ],
    render: () => (
      <Deviations context={context} count={all.length} groups={groupsOf(context, all, usedBy)} usedBy={usedBy} />
    ),
  }
}

interface Group {
  id: string
  title: string
  entries: Deviation[]
}

/** Deviations by the group of operations that they concern. */
function groupsOf({ words, operations, parts }: Context, all: Deviation[], usedBy: Map<string, string[]>): Group[] {
  const several = { id: 'several', title: words.several, entries: [] as Deviation[] }
  const general = { id: 'general', title: words.wholeApi, entries: [] as Deviation[] }
  const tags = new Map(
    parts
      .flatMap(({ groups }) => groups)
      .map(({ tag, title }) => [tag, { id: `in-${tag}`, title, entries: [] as Deviation[] }]),
  )
  for (const entry of all) {
    const used = new Set((usedBy.get(entry.id) ?? []).map((id) => operations.get(id)!.tag))
    const group = used.size === 0 ? general : used.size > 1 ? several : tags.get([...used][0]!)!
    group.entries.push(entry)
  }
  return [general, several, ...tags.values()].filter(({ entries }) => entries.length > 0)
}

interface Props {
  context: Context
  count: number
  groups: Group[]
  usedBy: Map<string, string[]>
}

function Deviations({ context, count, groups, usedBy }: Props) {
  const { words } = context
  return (
    <div class="document">
      <h1>
        {words.deviations} <span class="count">{count}</span>
      </h1>
      <p>{words.deviationsIntro}</p>
      <nav class="contents" aria-label={words.contents}>
        <ul>
          {groups.map(({ id, title, entries }) => (
            <li>
              <a href={`#${id}`}>{title}</a> <span class="muted">{entries.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      <form class="filter" data-filter hidden role="search">
        <label>
          <span>{words.filter}</span>
          <input
            type="search"
            name="text"
            placeholder={words.filterDeviationsHint}
            autocomplete="off"
            spellcheck={false}
          />
        </label>
        <output name="count" aria-live="polite" />
      </form>
      <p class="note" data-nothing hidden>
        {words.noDeviation}
      </p>
      {groups.map(({ id, title, entries }) => (
        <section class="deviation-group" data-group>
          <h2 id={id}>{title}</h2>
          {entries.map((entry) => (
            <Entry context={context} entry={entry} pages={usedBy.get(entry.id) ?? []} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Entry({ context, entry, pages }: { context: Context; entry: Deviation; pages: string[] }) {
  const { words } = context
  return (
    <section class="deviation" id={entry.id} data-entry>
      <h3>
        <a href={`#${entry.id}`}>
          <code>{entry.id}</code>
        </a>
      </h3>
      {entry.place !== 'The whole API' && (
        <p class="muted">
          {words.concerns}
          {words.colon}
          <code>{entry.place}</code>
        </p>
      )}
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
}
