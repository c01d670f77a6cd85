import { main, UserError } from './cli/flags.ts'
import { run, tool } from './cli/processes.ts'
import { root } from './cli/paths.ts'

const local = (path: string) => `${root}node_modules/${path}`

/** What `npm test` checks before it runs the tests. Those that take longest come first. */
const checks: Record<string, string[]> = {
  'The files are formatted': [local('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  'The types are correct': [local('typescript/bin/tsc')],
  'generated/ is up to date': ['--import', 'tsx/esm', `${root}scripts/generate.ts`, '--check'],
  'The prose follows the style rules': [tool('redocly'), 'recheck'],
}

/** How many checks run at a time, because CI has two cores. */
const atOnce = 2

main(async () => {
  const waiting = Object.entries(checks)
  const failed: string[] = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [claim, args] = next
      const { code, output } = await run(args)
      if (code === 0) continue
      failed.push(claim)
      console.error(`Not true: ${claim}.\n${output}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  if (failed.length > 0) throw new UserError(`${failed.length} of ${Object.keys(checks).length} checks failed.`)
  console.log(`${Object.keys(checks).join('. ')}.`)
})
