import { render } from 'preact-render-to-string'
import type { Page } from '../model/page.ts'
import { pathOf } from '../model/page.ts'
import type { Section, Site } from '../model/site.ts'
import { tagOf } from '../text/labels.ts'
import { Method } from './code.tsx'
import { finish } from './finish.ts'

/** The whole document of a page. `base` is the URL of the site, if it is known. */
export function renderPage(site: Site, page: Page, base: string | undefined): string {
  const other = page.language === 'en' ? 'zh' : 'en'
  const document = render(
    <Document site={site} page={page} base={base} other={pathOf({ url: page.url, language: other })} />,
  )
  return finish(`<!doctype html>${document}\n`, page)
}

interface Props {
  site: Site
  page: Page
  base: string | undefined
  other: string
}

function Document({ site, page, base, other }: Props) {
  const { words } = site.context
  const title = page.kind === 'start' ? page.title : `${page.title} · ${words.site}`
  const languages = page.language === 'en' ? (['en', 'zh'] as const) : (['zh', 'en'] as const)
  return (
    <html lang={tagOf[page.language]}>
      <head>
        <meta charset="utf-8" />
        {page.kind === 'not-found' && base && <base href={base + (page.language === 'en' ? '' : 'zh/')} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={page.description} />
        {page.kind === 'not-found' && <meta name="robots" content="noindex" />}
        {base && page.kind !== 'not-found' && <link rel="canonical" href={base + pathOf(page)} />}
        {base &&
          page.kind !== 'not-found' &&
          languages.map((language) => (
            <link rel="alternate" hreflang={tagOf[language]} href={base + pathOf({ url: page.url, language })} />
          ))}
        {page.markdown && <link rel="alternate" type="text/markdown" href={`page:${page.operation}.md`} />}
        <link rel="icon" href="root:favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="root:style.css" />
        {page.styles?.map((style) => (
          <link rel="stylesheet" href={`root:${style}`} />
        ))}
        <script src="root:site.js" defer />
        {page.scripts?.map((script) => (
          <script src={`root:${script}`} defer />
        ))}
      </head>
      <body data-kind={page.kind} data-root="root:">
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <Header site={site} page={page} other={other} />
        <div class="frame">
          <nav class="navigation" aria-label={words.navigation}>
            {site.sections.map((section) => (
              <NavigationSection section={section} page={page} />
            ))}
          </nav>
          <main id="content" tabIndex={-1}>
            {page.render()}
          </main>
        </div>
        <footer>
          <p>{words.footer}</p>
          <p>
            {words.made} {site.context.description.info.version} · <a href={site.context.repository}>GitHub</a>
          </p>
        </footer>
      </body>
    </html>
  )
}

function Header({ site, page, other }: { site: Site; page: Page; other: string }) {
  const { words } = site.context
  const language = page.language === 'en' ? 'zh-CN' : 'en'
  return (
    <header class="top">
      <a class="home" href="site:index.html">
        <Logo />
        <span>{words.site}</span>
      </a>
      <input type="checkbox" id="menu" class="menu-state" aria-label={words.navigation} />
      <label class="menu-button" for="menu">
        {words.menu}
      </label>
      <button type="button" class="search-button" data-search hidden aria-keyshortcuts="/ Control+K">
        {words.search} <kbd aria-hidden="true">/</kbd>
      </button>
      <a class="language" href={`root:${other}`} lang={language} hreflang={language} data-language>
        {words.other}
      </a>
      <dialog data-search-dialog aria-label={words.search} />
    </header>
  )
}

function NavigationSection({ section: { title, pages, groups }, page }: { section: Section; page: Page }) {
  return (
    <section>
      <p class="title">{title}</p>
      <Links pages={pages} current={page} />
      {groups?.map((group) => (
        <details open={group.pages.some(({ url }) => url === page.url)}>
          <summary>{group.title}</summary>
          <Links pages={group.pages} current={page} />
        </details>
      ))}
    </section>
  )
}

function Links({ pages, current }: { pages: Page[]; current: Page }) {
  if (pages.length === 0) return null
  return (
    <ul>
      {pages.map((page) => (
        <li>
          <a href={`site:${page.url}`} {...(page.url === current.url && { 'aria-current': 'page' })}>
            {page.short ?? page.title}
            {page.operation && <MethodOf page={page} />}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The method of an operation, from the start of its description. */
function MethodOf({ page }: { page: Page }) {
  return <Method method={page.description.split(' ')[0]!.toLowerCase()} />
}

/** A map tile that is folded, as in favicon.svg. */
function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <path class="logo-a" d="M3 8 12 4v20l-9 4z" />
      <path class="logo-b" d="m12 4 8 4v20l-8-4z" />
      <path class="logo-a" d="m20 8 9-4v20l-9 4z" />
    </svg>
  )
}
