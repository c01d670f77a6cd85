import { spawn } from 'node:child_process'
import { flags, main, UserError } from './cli/flags.ts'
import { root } from './cli/paths.ts'
import { exitCodeOf } from './cli/processes.ts'

/** The test suites whose size can be set, and the environment variable that sets it. */
const suites = { contract: 'CASES', mutants: 'MUTANTS' } as const

main(async () => {
  const usage = 'npm run test:contract|test:mutants [-- --count N --seed N --update]'
  const { values, positionals } = flags(
    usage,
    { count: { type: 'string' }, seed: { type: 'string' }, update: { type: 'boolean', default: false } },
    1,
  )
  const suite = positionals[0] as keyof typeof suites
  for (const name of ['count', 'seed'] as const)
    if (values[name] !== undefined && !/^\d+$/.test(values[name]))
      throw new UserError(`--${name} must be a non-negative integer, not "${values[name]}".\nUsage: ${usage}`)
  const env = {
    ...process.env,
    ...(values.count && { [suites[suite]]: values.count }),
    ...(values.seed && { SEED: values.seed }),
  }
  const vitest = `${root}node_modules/vitest/vitest.mjs`
  const args = [vitest, 'run', `test/contract/${suite}.test.ts`, ...(values.update ? ['--update'] : [])]
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env })
  process.exitCode = await new Promise<number>((resolve) =>
    child.once('close', (code, signal) => resolve(exitCodeOf(code, signal))),
  )
})
