import { contextOf } from './model/context.ts'
import type { Section, Site } from './model/site.ts'
import type { Sources } from './model/sources.ts'
import { basicsPage } from './pages/basics.tsx'
import { deviationsPage } from './pages/deviations.tsx'
import { errorsPage } from './pages/errors.tsx'
import { glossaryPage } from './pages/glossary.tsx'
import { guidePage } from './pages/guide.tsx'
import { notFoundPage } from './pages/not-found.tsx'
import { operationPage } from './pages/operation.tsx'
import { startPage } from './pages/start.tsx'
import { statesPage } from './pages/states.tsx'
import { workflowsPage } from './pages/workflows.tsx'

/** Guides in the order in which they are useful. Others follow in alphabetical order. */
const order = ['start', 'authentication', 'sandbox', 'client', 'languages', 'mock', 'proxy', 'commands']
/** Guides about the project rather than about the API. */
const aboutProject = ['commands', 'coverage', 'figures', 'generators', 'rules']

/** Every page of a language. An index for search can be built from their `texts`. */
export function siteOf(sources: Sources): Site {
  const context = contextOf(sources)
  const { words, guides, parts } = context
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  const guide = (name: string) => guidePage(context, guides.find((g) => g.name === name)!, { url: `guides/${name}.html`, kind: 'guide' }) // prettier-ignore
  const names = guides.map(({ name }) => name).sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
  const start = startPage(context)
  const sections: Section[] = [
    {
      title: words.guides,
      pages: [start, basicsPage(context), ...names.filter((name) => !aboutProject.includes(name)).map(guide), workflowsPage(context)], // prettier-ignore
    },
    {
      title: words.reference,
      pages: [errorsPage(context), statesPage(context), deviationsPage(context), glossaryPage(context)],
    },
    ...parts.map(({ title, groups }) => ({
      title: words.parts[title as keyof typeof words.parts] ?? title,
      pages: [],
      groups: groups.map(({ tag, title, operations }) => ({
        tag,
        title,
        pages: operations.map((model) => operationPage(context, model)),
      })),
    })),
    {
      title: words.project,
      pages: [
        ...names.filter((name) => aboutProject.includes(name)).map(guide),
        guidePage(context, context.changelog, { url: 'changes.html', kind: 'changes', short: words.changes }),
      ],
    },
  ]
  const listed = sections.flatMap(({ pages, groups }) => [...pages, ...(groups ?? []).flatMap((group) => group.pages)])
  return { context, sections, pages: [...listed, notFoundPage(context)] }
}
