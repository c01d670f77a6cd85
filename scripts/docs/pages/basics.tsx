import type { Json } from '../../../src/description/model.ts'
import type { Context } from '../model/context.ts'
import type { Page } from '../model/page.ts'
import { Html } from '../views/html.tsx'
import { sectionsOf } from './guide.tsx'

/** What the description says about all operations, and the history of the manual. */
export function basicsPage(context: Context): Page {
  const { words, description, language } = context
  const info: Json = description.info
  const history: Json[] = info['x-manual-history']
  const text = [
    info.description.slice(info.description.search(/^# /m)),
    `# ${words.history}`,
    ...history.map(({ date, changes }) => `- **${date}** ${changes}`),
  ].join('\n\n')
  const { html, headings } = context.markdown(text, { shift: 1, ids: anchors })
  return {
    url: 'basics.html',
    language,
    kind: 'basics',
    title: words.basics,
    description: headings.map((heading) => heading.text).join(context.words.comma),
    texts: sectionsOf(text, headings, words.basics),
    render: () => (
      <div class="document">
        <h1>{words.basics}</h1>
        <nav class="contents" aria-label={words.contents}>
          <ul>
            {headings
              .filter(({ level }) => level === 2)
              .map(({ id, text }) => (
                <li>
                  <a href={`#${id}`}>{text}</a>
                </li>
              ))}
          </ul>
        </nav>
        <Html class="prose" html={html} />
      </div>
    ),
  }
}

/** The anchors, which are the same in both languages. */
const anchors = ['getting-started', 'requests', 'long-running-tasks', 'errors', 'permissions', 'terms', 'sources', 'history'] // prettier-ignore
