import type { Context } from '../model/context.ts'
import type { Page } from '../model/page.ts'

/** The page for addresses that do not exist. */
export function notFoundPage(context: Context): Page {
  const { words } = context
  return {
    url: '404.html',
    language: context.language,
    kind: 'not-found',
    title: words.notFound,
    description: words.notFoundText,
    texts: [],
    render: () => (
      <div class="document">
        <h1>{words.notFound}</h1>
        <p>{words.notFoundText}</p>
        <ul>
          <li>
            <a href="site:index.html">{words.toStart}</a>
          </li>
          <li>
            <a href="site:errors.html">{words.toErrors}</a>
          </li>
        </ul>
      </div>
    ),
  }
}
