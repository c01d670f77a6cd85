import type { Json } from '../../../src/description/model.ts'
import type { Context } from '../model/context.ts'
import { downloads } from '../model/downloads.ts'
import type { Page } from '../model/page.ts'
import { plainText } from '../text/markdown.ts'
import { Code, Method } from '../views/code.tsx'
import { Html } from '../views/html.tsx'

const command = `npm ci && npm start`
const request = `curl http://127.0.0.1:4010/v1/workspaces \\
  -H 'X-Auth-Token: any' \\
  -H 'Content-Type: application/json' \\
  -d '{"workspace_name": "测试空间"}'`

/** The first page: what KooMap is, a first request, and all operations. */
export function startPage(context: Context): Page {
  const { description, words, parts } = context
  return {
    url: 'index.html',
    language: context.language,
    kind: 'start',
    title: description.info.title,
    short: words.start,
    description: plainText(introOf(context)).slice(0, 300),
    texts: [
      { title: description.info.title, text: plainText(introOf(context)) },
      ...parts.flatMap(({ groups }) =>
        groups.map((group) => ({ anchor: group.tag, title: group.title, text: plainText(group.description) })),
      ),
    ],
    render: () => <Start context={context} />,
  }
}

/** What the description says before its first heading. */
export const introOf = ({ description }: Context) => withLink(beforeHeadings(description.info))

const beforeHeadings = (info: Json): string => info.description.split(/^# /m)[0]

/** The section that the text refers to is on another page. */
const withLink = (text: string) =>
  text
    .replace(/\*Sources\* below/, '[Sources](site:basics.html#sources)')
    .replace(/下文[“"]资料来源[”"]/, '[“资料来源”](site:basics.html#sources)')

function Start({ context }: { context: Context }) {
  const { words, description, parts } = context
  return (
    <div class="start">
      <header class="hero">
        <h1>{description.info.title}</h1>
        <Html class="prose" html={context.prose(introOf(context))} />
      </header>
      <ul class="cards-row">
        {words.cards.map(([url, title, text]) => (
          <li>
            <a href={`site:${url}`}>
              <strong>{title}</strong>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
      <section class="first" aria-labelledby="first-request">
        <h2 id="first-request">{words.firstRequest}</h2>
        <p>{words.firstRequestText}</p>
        <Code code={command} language="bash" />
        <p>{words.firstRequestThen}</p>
        <Code code={request} language="bash" />
        <Html class="prose" html={context.prose(words.firstRequestNext)} />
      </section>
      <section aria-labelledby="operations">
        <h2 id="operations">{words.operations}</h2>
        {parts.map(({ title, groups }) => (
          <section class="part">
            <h3>{words.parts[title as keyof typeof words.parts] ?? title}</h3>
            <div class="groups">
              {groups.map((group) => (
                <section class="group" id={group.tag}>
                  <h4>{group.title}</h4>
                  <Html class="prose" html={context.prose(group.description.split('\n\n')[0]!)} />
                  <ul>
                    {group.operations.map(({ operation, summary }) => (
                      <li>
                        <a href={`site:operations/${operation.id}.html`}>
                          <Method method={operation.method} /> <span>{summary}</span>
                        </a>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          </section>
        ))}
      </section>
      <section aria-labelledby="downloads">
        <h2 id="downloads">{words.downloads}</h2>
        <p>{words.downloadsText}</p>
        <ul class="downloads">
          {downloads.map(({ file, text }) => (
            <li>
              <a href={`root:${file}`} download>
                <code>{file}</code>
              </a>
              <Html tag="p" html={context.inline(text[context.language])} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
