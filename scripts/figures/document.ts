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

/** Replaces one section of docs/figures.md, and keeps the others. */
export function replaceSection(text: string, names: string[], name: string, body: string): string {
  const sections = names.map((other) => {
    const [, kept] = text.split(new RegExp(`${start(other)}\\n([\\s\\S]*?)(?=<!-- section |$)`))
    const content = other === name ? `## ${titles[other] ?? other}\n\n${body.trim()}\n` : kept?.trim()
    return content ? `${start(other)}\n\n${content}\n` : ''
  })
  return [head, ...sections.filter(Boolean)].join('\n')
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
