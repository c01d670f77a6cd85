import { root } from '../cli/paths.ts'
import { readBundle } from '../description/bundle.ts'
import { deviationsOf } from '../description/deviations.ts'
import { catalogueOf } from '../../src/description/error-codes.ts'
import { operationsOf } from '../../src/description/model.ts'

export const figuresPath = `${root}docs/figures.md`

const titles: Record<string, string> = {
  description: 'The description',
  contract: 'The contract tests',
  rules: 'The rules of the sandbox',
  score: 'Quality score',
  mutants: 'Mutation testing',
  bench: 'Speed and size',
}
const head = `<!-- Written by \`npm run figures\`. Do not edit. -->

# Figures

\`npm run figures\` measures and writes what is quick to measure. \`npm run figures -- --only bench\` and \`--only mutants\` write
the rest.
`
const start = (name: string) => `<!-- section ${name} -->`

/** The text of a section of docs/figures.md, without its title. Empty if there is none. */
export function bodyOf(text: string, name: string): string {
  const [, kept = ''] = text.split(new RegExp(`${start(name)}\\n([\\s\\S]*?)(?=<!-- section |$)`))
  return kept.replace(/^\s*## .*\n/, '').trim()
}

/** Replaces one section of docs/figures.md, and keeps the others. */
export function replaceSection(text: string, names: string[], name: string, body: string): string {
  const sections = names.map((other) => {
    const content = other === name ? body.trim() : bodyOf(text, other)
    return content ? `${start(other)}\n\n## ${titles[other] ?? other}\n\n${content}\n` : ''
  })
  return [head, ...sections.filter(Boolean)].join('\n')
}

/** Replaces one part of a section, with a heading of its own, and keeps the others. `before` precedes them all. */
export function replacePart(body: string, before: string, names: string[], name: string, part: string): string {
  const kept = body
    .split(/^### /m)
    .slice(1)
    .map((text) => [text.split('\n', 1)[0]!, text.replace(/.*/, '').trim()] as const)
  const parts = { ...Object.fromEntries(kept), [name]: part.trim() }
  return [before, ...names.filter((other) => parts[other]).map((other) => `### ${other}\n\n${parts[other]}`)].join(
    '\n\n',
  )
}

/** Counts what the description contains. */
export function renderDescriptionFigures(): string {
  const description = readBundle()
  const operations = operationsOf(description)
  const codes = catalogueOf(description)
  const rows = {
    Operations: operations.length,
    Schemas: Object.keys(description.components.schemas!).length,
    'Error codes': codes.length,
    'Error codes that no operation returns': codes.filter(({ unused }) => unused).length,
    Deviations: deviationsOf(description).length,
  }
  return ['| | |', '| --- | ---: |', ...Object.entries(rows).map(([name, count]) => `| ${name} | ${count} |`)].join(
    '\n',
  )
}
