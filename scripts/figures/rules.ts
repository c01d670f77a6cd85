import { readdirSync, readFileSync } from 'node:fs'
import { lifecycles, type Lifecycle } from '../../generated/lifecycles.ts'
import { catalogueOf, type CatalogueEntry } from '../../src/description/error-codes.ts'
import { operationsOf } from '../../src/description/model.ts'
import { codesOf, generalCodes } from '../../src/server/codes.ts'
import { serve } from '../../src/server/operations.ts'
import { root } from '../cli/paths.ts'
import { readBundle } from '../description/bundle.ts'

export const rulesPath = `${root}docs/rules.md`

/** Why the sandbox never produces some codes, unless a fault orders them. */
const reasons: { codes: string[]; because: string }[] = [
  {
    codes: [...['GATEWAY.0002', 'GATEWAY.0003', 'GATEWAY.0005', 'KMP.00041001', 'KMP.00051029', 'KMP.00051060', 'KMP.00051077'], ...['KMP.00011001', 'KMP.00011002', 'KMP.00011003', 'KMP.00021001', 'KMP.00021002', 'KMP.00021003', 'KMP.00021159', 'KMP.00042020']],
    because: 'Services, permissions, and the state of the account are not modeled: every account may do everything.',
  },
  { codes: ['GATEWAY.0006'], because: 'The sandbox has no rate limit.' },
  {
    codes: ['KMP.00021004', 'KMP.00042001', 'KMP.00041002'],
    because: 'Whatever can violate the description of these operations has a code of its own.',
  },
  {
    codes: ['KMP.00021125'],
    because: 'The manual does not say which task IDs are invalid. An unknown one gets KMP.00021118.',
  },
  { codes: ['KMP.00021106'], because: 'Every task has modeling parameters, at least the defaults.' },
  { codes: ['KMP.00051009'], because: 'A workspace can be deleted only when it contains no tasks.' },
  {
    codes: ['KMP.00021154', 'KMP.00021162', 'KMP.00021164', 'KMP.00021165', 'KMP.00021166'],
    because: 'The files of oblique images and of aerial triangulation are not modeled, so none is missing or broken.',
  },
  { codes: ['KMP.00051003'], because: 'The manual does not state the limit.' },
  {
    codes: ['KMP.00051035', 'KMP.00051036', 'KMP.00051037', 'KMP.00051038', 'KMP.00051039', 'KMP.00051049', 'KMP.00051050'],
    because: 'The manual does not say which coordinate systems and files are valid. The sandbox accepts any.',
  },
  {
    codes: ['KMP.00054001', 'KMP.00054002', 'KMP.00054004', 'KMP.00054006', 'KMP.00054008', 'KMP.00054009', 'KMP.00054010', 'KMP.00054011', 'KMP.00054012', 'KMP.00054013'],
    because: 'The contents of images and of production material are not modeled.',
  },
] // prettier-ignore

/** A code that the sandbox produces: what causes it, and the tests in which it occurs. */
export interface ProducedCode {
  entry: CatalogueEntry
  cause: 'rule' | 'state' | 'value' | 'request'
  sections: string[]
  tests: string[]
}

/** A code that the sandbox never produces by itself. */
export interface OtherCode {
  entry: CatalogueEntry
  because: string | undefined
}

const causes = {
  rule: 'a rule of the sandbox',
  state: 'the state, see [lifecycles](../generated/lifecycles.md)',
  value: 'a value that violates the description',
  request: 'the request as a whole',
}

const filesIn = (folder: string, ending: string) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${root}${folder}/${name}`, 'utf8') }))

/** Finds out which codes the sandbox produces, from its source code, the lifecycles, and the description. */
export function codesOfSandbox(): { produced: ProducedCode[]; others: OtherCode[] } {
  const description = readBundle()
  const found = new Map<string, ProducedCode['cause']>()
  const add = (code: string, cause: ProducedCode['cause']) => void (found.has(code) || found.set(code, cause))
  for (const { text } of filesIn('src/sandbox', '.ts'))
    for (const [, code] of text.matchAll(/'(KMP\.\d{8}|(VPS|NAVI)\.\d{4})'/g)) add(code!, 'rule')
  const states = new Set<string>()
  for (const { transitions } of Object.values<Lifecycle>(lifecycles))
    for (const { trigger, refusal, refusals = {} } of transitions)
      if ('operation' in trigger)
        for (const code of [refusal, ...Object.values(refusals)])
          if (code) {
            states.add(code)
            add(code, 'state')
          }
  for (const [code, example] of Object.entries(description.components.examples!))
    if (example['x-violates']) add(code, 'value')
  for (const code of Object.values(generalCodes)) add(code, 'request')
  for (const operation of serve(description).values()) {
    const { unauthenticated, tooLarge, failed } = codesOf(description, operation)
    for (const code of [unauthenticated, tooLarge, failed]) add(code, 'request')
  }
  const sections = new Map(operationsOf(description).map(({ id, raw }) => [id, raw['x-manual'].section as string]))
  const tests = [...filesIn('test/sandbox', '.test.ts'), ...filesIn('test/server', '.ts')]
  const produced: ProducedCode[] = []
  const others: OtherCode[] = []
  for (const entry of catalogueOf(description)) {
    const cause = found.get(entry.code)
    if (cause) {
      const using = tests.filter(
        ({ text }) => text.includes(entry.code) || (states.has(entry.code) && text.includes('stateCases(')),
      )
      const ofOperations = [...new Set(entry.operations.map((id) => sections.get(id)!))]
      produced.push({ entry, cause, sections: ofOperations, tests: using.map(({ name }) => name) })
    } else others.push({ entry, because: reasonOf(entry) })
  }
  return { produced, others }
}

function reasonOf({ code, status, unused }: CatalogueEntry): string | undefined {
  const found = reasons.find(({ codes }) => codes.includes(code))
  if (found) return found.because
  if (unused) return 'No operation of this API returns it.'
  return status >= 500 ? 'The sandbox has no such failure.' : undefined
}

const line = (cells: string[]) => `| ${cells.join(' | ')} |`
const oneLine = (text: string) => text.replaceAll('|', '\\|')

/** Renders docs/rules.md. */
export function renderRules(): string {
  const { produced, others } = codesOfSandbox()
  const link = (path: string) => `[${path.replace(/^test\/(.*?)(\.test)?\.ts$/, '$1')}](../${path})`
  const counts = new Map<string, CatalogueEntry[]>()
  for (const { entry, because } of others) counts.set(because!, [...(counts.get(because!) ?? []), entry])
  return `<!-- Written by \`npm run figures\`. Do not edit. -->

# Rules of the sandbox

The sandbox produces ${produced.length} of ${produced.length + others.length} error codes by itself. Any of the others can be ordered with a
fault (\`POST /_sandbox/faults\`).

## What the sandbox refuses

${[
  line(['Code', 'Meaning', 'Caused by', 'Sections', 'Tests']),
  line(['---', '---', '---', '---', '---']),
  ...produced.map(({ entry, cause, sections, tests }) =>
    line([
      `\`${entry.code}\``,
      oneLine(entry.meaning),
      causes[cause],
      sections.length > 6 ? `${sections.slice(0, 5).join(', ')}, …` : sections.join(', '),
      tests.length > 3 ? `${tests.slice(0, 3).map(link).join(', ')}, …` : tests.map(link).join(', '),
    ]),
  ),
].join('\n')}

## What it does not refuse

${[...counts]
  .map(
    ([because, entries]) =>
      `- ${because}\n${entries.map(({ code, meaning }) => `  - \`${code}\`: ${meaning}`).join('\n')}`,
  )
  .join('\n')}
`
}
