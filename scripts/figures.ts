import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { circumstances, sections as bench } from './bench/sections.ts'
import { flags, main, UserError } from './cli/flags.ts'
import { root } from './cli/paths.ts'
import { run, tool } from './cli/processes.ts'
import { bodyOf, figuresPath, renderDescriptionFigures, replacePart, replaceSection } from './figures/document.ts'
import { renderRules, rulesPath } from './figures/rules.ts'
import { generate } from './generate/update.ts'

const runs = 5

/** The sections of docs/figures.md that precede the benchmark, in their order, with the functions that measure them. */
const sections: Record<string, () => Promise<string>> = {
  description: async () => renderDescriptionFigures(),
  contract: async () => {
    await vitest('test/contract/contract.test.ts', '--update')
    return 'What the contract tests send and receive, by operation: [coverage](coverage.md).'
  },
  rules: async () => {
    writeFileSync(rulesPath, await format(renderRules(), { parser: 'markdown', printWidth: 120 }))
    return 'What the sandbox refuses, and what not, by error code: [rules](rules.md).'
  },
  score: async () => {
    const { code, stdout, output } = await run([tool('redocly'), 'score', 'openapi/openapi.yaml', '--format', 'json'])
    if (code !== 0) throw new UserError(`redocly score failed:\n${output}`)
    const { agentReadiness, subscores } = JSON.parse(stdout)
    const full = Object.keys(subscores).filter((name) => subscores[name] === 1)
    return `\`redocly score\`: ${agentReadiness} of 100, with full marks for ${full.join(', ')}. For comparison: Redocly's museum example has 86.5, and DigitalOcean's API has 72.4.`
  },
  mutants: async () => {
    await vitest('test/contract/mutants.test.ts', 'MUTANTS=1000000')
    return `The contract tests notice every mutant of the description, in a full run on ${new Date().toISOString().slice(0, 10)}.`
  },
}
/** What is measured unless sections are named: everything that takes less than a minute. */
const usual = ['description', 'contract', 'rules', 'score']

/** The parts of the section on the benchmark, each of which can be measured alone. */
const parts = Object.keys(bench)

main(async () => {
  const names = [...Object.keys(sections), 'bench', ...parts.map((part) => `bench.${part}`)]
  const { values } = flags(`npm run figures [-- --only ${names.join(',')}]`, {
    only: { type: 'string', default: usual.join(',') },
  })
  const only = values.only.split(',')
  for (const name of only)
    if (!names.includes(name)) throw new UserError(`--only accepts ${names.join(',')}, not "${name}".`)
  await generate()
  for (const name of only.flatMap((name) => (name === 'bench' ? parts.map((part) => `bench.${part}`) : name))) {
    const [section = name, part] = name.split('.')
    const measured = part ? await bench[part]!(runs) : await sections[name]!()
    const text = existsSync(figuresPath) ? readFileSync(figuresPath, 'utf8') : ''
    const body = part ? replacePart(bodyOf(text, section), circumstances(runs), parts, part, measured) : measured
    const written = replaceSection(text, [...Object.keys(sections), 'bench'], section, body)
    writeFileSync(figuresPath, await format(written, { parser: 'markdown', printWidth: 120 }))
    console.log(`Wrote "${name}" in docs/figures.md`)
  }
})

/** Runs a test file; variables of the environment are given as NAME=value. */
async function vitest(file: string, ...options: string[]): Promise<void> {
  const env = Object.fromEntries(options.filter((o) => /^[A-Z]/.test(o)).map((o) => o.split('=')))
  const args = [`${root}node_modules/vitest/vitest.mjs`, 'run', file, ...options.filter((o) => o.startsWith('-'))]
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new UserError(`${file} failed. The figures are unchanged.`)
}
